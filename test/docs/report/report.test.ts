import { readFileSync } from 'node:fs'
import { editionInForce, type Plan, responseReport } from 'aws-support-rules'
import { accountIdOf, readCase } from 'aws-support-rules/aws-sdk'
import { publicHolidays } from 'aws-support-rules/holidays'
import { describe, expect } from 'vitest'
import { type Account, accountsFile, readAccounts } from '../../../docs/.vitepress/theme/report/accounts.js'
import { everything, listedRows, sortKeys, states } from '../../../docs/.vitepress/theme/report/case-list.js'
import { readFiles } from '../../../docs/.vitepress/theme/report/read-files.js'
import { rowsOf } from '../../../docs/.vitepress/theme/report/rows.js'
import { openSession } from '../../../docs/.vitepress/theme/report/session.js'
import { fc, test } from '../../laws.js'

const casesText = readFileSync('docs/examples/cases.json', 'utf8')
const accountsText = readFileSync('docs/examples/accounts.json', 'utf8')
const { cases } = JSON.parse(casesText) as { cases: { caseId: string }[] }
const accountFacts = JSON.parse(accountsText) as Record<string, { plan: Plan; country: string; timeZone?: string }>
const known = readAccounts(accountFacts) ?? new Map<string, Account>()
const now = Date.parse('2026-12-25T02:25:00Z')
const settings = { accounts: known, now, language: 'en' } as const

const file = (name: string, text: string) => ({ name, content: new Blob([text]) })
const reading = (...texts: readonly string[]) =>
  readFiles(texts.map((text, index) => file(`${String(index)}.json`, text)))

describe('the report of the example', () => {
  const session = openSession()
  const read = session.read([file('cases.json', casesText), file('accounts.json', accountsText)], () => undefined)
  const report = async () => {
    await read
    return session.report(settings)
  }

  test('counts what responseReport counts', async () => {
    const { counted, unconfirmed, leftOut, groups, share } = await report()
    const expected = responseReport(
      cases.flatMap((one) => {
        const { plan, ...place } = accountFacts[accountIdOf(one.caseId) ?? ''] ?? { plan: 'basic', country: 'DE' }
        const customer = { ...place, holidays: publicHolidays }
        const found = readCase(one, { plan, customer, edition: editionInForce })
        return found.kind === 'problems' ? [] : [found.case]
      }),
      { now },
    ).total
    expect([counted, unconfirmed, leftOut]).toEqual([14, 0, 0])
    const { cases: all, met, missed, overdue, unknown, resolvedUnanswered, pending, noTarget } = expected
    const counts = [all, met, missed, overdue, '70 %', unknown, resolvedUnanswered, pending, noTarget].map(String)
    expect(groups[0]?.rows[0]?.cells.slice(0, 9)).toEqual(counts)
    expect(counts).toEqual(['14', '7', '2', '1', '70 %', '1', '0', '1', '2'])
    expect(share).toBe(
      '7 of 10 decided cases met their target: met, missed or overdue. Not in the share: 1 unknown, 1 pending, 2 without a target.',
    )
  })

  test('has what is overdue first, and then what is due soonest', async () => {
    await report()
    const { found, cases: shown } = session.list(everything, 3)
    expect(found).toBe(14)
    expect(shown.map(({ name, state, due, left }) => [name, state, due, left])).toEqual([
      ['17034519685', 'overdue', 'Thu 26 Nov 2026, 09:00', 'Overdue by 21 business days.'],
      ['17034520370', 'pending', 'Fri 25 Dec 2026, 02:30', '5 minutes left.'],
      ['17034520507', 'missed', 'Wed 18 Nov 2026, 14:00', 'Missed by 1 hour 20 minutes.'],
    ])
    const byAccount = session.list({ ...everything, account: '222233334444', state: 'late' }, 100)
    expect(byAccount.cases.map(({ name }) => name)).toEqual(['17034519685'])
    expect(session.list({ ...everything, text: 'partition KEY' }, 100).cases.map(({ name }) => name)).toEqual([
      '17034519000',
    ])
  })

  test('draws a case, with the marks of its answer', async () => {
    await report()
    const { sentences, svg } = session.details(1, 640)
    expect(sentences.join(' ')).toMatch(/^Due .*Answered Tue 17 Nov 2026, 11:05\.$/)
    expect(svg).toContain('data-mark="answered"')
    // The case on Basic has no target, so it has no picture.
    const [first] = session.list({ ...everything, account: '666677778888' }, 1).cases
    expect(session.details(first?.number ?? 0, 640).svg).toBeNull()
  })

  test('speaks Japanese, with the Japanese names of holidays', async () => {
    await report()
    session.report({ ...settings, language: 'ja', japaneseNames: { 'Labor Thanksgiving Day': '勤労感謝の日' } })
    const [overdue] = session.list(everything, 1).cases
    expect(overdue).toMatchObject({ due: '2026年11月26日(木) 09:00', left: '目標を21営業日超過しています。' })
    expect(session.details(overdue?.number ?? 0, 640).svg).toContain('勤労感謝の日')
  })

  test('is written as the program writes it', async () => {
    await report()
    const [csv, markdown, json] = await Promise.all(
      (['csv', 'md', 'json'] as const).map((format) => session.exported(format).text()),
    )
    expect(csv?.split('\r\n')[0]).toBe(
      'caseId,displayId,accountId,plan,severity,caseType,createdAt,state,dueAt,lateAfter,warnings',
    )
    expect(csv?.trimEnd().split('\r\n')).toHaveLength(15)
    expect(markdown).toContain('| all | 14 | 7 | 2 | 1 | 1 | 1 | 0 | 2 | 70 % |')
    const data = JSON.parse(json ?? '') as { cases: { state: string }[]; report: { total: { cases: number } } }
    expect(data.report.total.cases).toBe(14)
    expect(data.cases.map(({ state }) => state).filter((state) => state === 'met')).toHaveLength(7)
  })
})

test('cases of accounts that are not confirmed are listed and not counted', async () => {
  const session = openSession()
  const { loaded } = await session.read([file('cases.json', casesText)], () => undefined)
  expect(loaded?.accountsOfCases[0]).toEqual(['111122223333', 4])
  const only = new Map([...known].map(([id, account]) => [id, { ...account, isConfirmed: id === '111122223333' }]))
  const { counted, unconfirmed, groups } = session.report({ ...settings, accounts: only })
  expect([counted, unconfirmed]).toEqual([4, 10])
  expect(groups[0]?.rows[0]?.cells[0]).toBe('4')
  expect(session.list({ ...everything, state: 'unconfirmed' }, 100).found).toBe(10)
})

describe('files', () => {
  const [first, second] = cases
  const [one, two] = [first, second].map((each) => JSON.stringify(each))

  test.each([
    ['a page', `{"cases": [${one ?? ''}, ${two ?? ''}]}`],
    ['pages after each other', `{"cases": [${one ?? ''}]}\n{"cases": [${two ?? ''}]}`],
    ['a list of pages', `[{"Cases": [${one ?? ''}]}, {"Cases": [${two ?? ''}]}]`],
    ['a list of cases', `[${one ?? ''}, ${two ?? ''}]`],
    ['JSON Lines', `${one ?? ''}\n${two ?? ''}\n`],
  ])('%s', async (_, text) => {
    const { cases: found, faults } = await reading(text)
    expect(faults).toEqual([])
    expect(found.map(({ name, number }) => [name, number])).toEqual([
      ['17034519000', 1],
      ['17034519137', 2],
    ])
  })

  test('several become one list, and none is counted twice', async () => {
    const { names, cases: found } = await reading(one ?? '', `[${one ?? ''}, ${two ?? ''}]`)
    expect([names, found.length]).toEqual([['0.json', '1.json'], 3])
    const rows = rowsOf(found, known, { now, holidays: publicHolidays })
    expect(rows.map(({ state }) => state)).toEqual(['met', 'left-out', 'met'])
    expect(rows[1]?.problems.map(({ code }) => code)).toEqual(['case/repeated'])
  })

  test('UTF-16, as PowerShell writes it', async () => {
    const bytes = Buffer.from(`\ufeff${casesText}`, 'utf16le')
    const { cases: found } = await readFiles([{ name: 'cases.json', content: new Blob([bytes]) }])
    expect(found).toHaveLength(14)
  })

  test('the texts of messages are not kept', async () => {
    const { cases: found } = await reading(casesText)
    expect(JSON.stringify(found)).not.toContain('"body"')
  })

  test('the last page with a token is not all of the cases', async () => {
    const { notes } = await reading(`{"cases": [${one ?? ''}], "nextToken": "x"}`)
    expect(notes.map(({ message }) => message).join()).toMatch(/account 111122223333 has a NextToken/)
  })

  test.each([
    ['{\n  "cases": [\n    {},\n  ]\n}', 4, /^Expected a value; got "\]"\.$/],
    ['{"cases": 5}', null, /Expected cases, as DescribeCases returns them; got/],
    ['{"cases": [{"caseId": "1"}', 1, /got the end of the text/],
    ['', null, /got an empty file/],
    ['{"CaseId": "1", "SubmittedBy": "Amazon Web Services"}', null, /^Expected the case of these communications/],
    ['{"message": "no", "__type": "SubscriptionRequiredException"}', null, /SubscriptionRequiredException/],
  ])('%j has a fault, with its line', async (text, line, message) => {
    const { faults } = await reading(text)
    expect(faults.map((fault) => fault.line)).toEqual([line])
    expect(faults[0]?.message).toMatch(message)
  })

  test('without cases, what was there stays', async () => {
    const session = openSession()
    await session.read([file('cases.json', casesText)], () => undefined)
    const { loaded, faults } = await session.read([file('other.json', '{"cases": 5}')], () => undefined)
    expect([loaded, faults.length]).toEqual([null, 1])
    expect(session.report(settings).counted).toBe(14)
  })

  test('progress ends with all bytes', async () => {
    const seen: (readonly [number, number])[] = []
    await readFiles([file('a', casesText), file('b', casesText)], (read, total) => seen.push([read, total]))
    expect(seen.at(-1)).toEqual([2 * casesText.length, 2 * casesText.length].map((size) => size + bytesBeyondAscii()))
  })
})

const bytesBeyondAscii = () => 2 * (Buffer.byteLength(casesText) - casesText.length)

describe('accounts', () => {
  test('of the program come back as they are written', () => {
    expect(readAccounts(JSON.parse(accountsFile(known)))).toEqual(known)
  })

  test.each([
    [{ plan: 'gold' }, { plan: '', isConfirmed: false }],
    [
      { plan: 'developer', country: 'UK' },
      { country: '', isConfirmed: false },
    ],
    [{ plan: [{ from: '2026-03-01', plan: 'enterprise' }] }, { plan: '', isConfirmed: false }],
    [
      { plan: 'business', partition: 'aws-us-gov' },
      { partition: 'aws-us-gov', isConfirmed: true },
    ],
  ])('%j', (given, expected) => {
    expect(readAccounts({ '111122223333': given })?.get('111122223333')).toMatchObject(expected)
  })

  test('no other JSON is taken for them', () => {
    expect([{ cases: [] }, [], null, {}, { '12': {} }].map(readAccounts)).toEqual([null, null, null, null, null])
  })
})

const details: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...cases),
  fc
    .tuple(
      fc.constantFrom(...cases),
      fc.constantFrom('severityCode', 'timeCreated', 'serviceCode', 'recentCommunications', 'displayId'),
      fc.jsonValue(),
    )
    .map(([one, key, value]) => ({ ...one, [key]: value })),
)
const queries = fc.record({
  state: fc.constantFrom('' as const, 'late' as const, 'open' as const, ...states),
  account: fc.constantFrom('', '111122223333'),
  severity: fc.constantFrom('', 'low'),
  text: fc.constantFrom('', '17'),
  sort: fc.constantFrom(...sortKeys),
  isReversed: fc.boolean(),
})

test.prop([fc.array(details, { maxLength: 12 }), fc.boolean(), queries], { numRuns: 200 })(
  'every case of a file has one row, and a list leaves out only what its filters leave out',
  async (list, isKnown, query) => {
    const { cases: found } = await reading(JSON.stringify({ cases: list }))
    const accounts = isKnown ? known : new Map<string, Account>()
    const rows = rowsOf(found, accounts, { now, holidays: publicHolidays })
    expect(rows.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1))
    for (const { state, problems } of rows) if (state === 'left-out') expect(problems.length).toBeGreaterThan(0)
    const byState = states.map((state) => listedRows(rows, { ...query, state }).length)
    expect(byState.reduce((sum, count) => sum + count, 0)).toBe(listedRows(rows, { ...query, state: '' }).length)
  },
)
