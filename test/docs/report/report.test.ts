import { readFileSync } from 'node:fs'
import { editionInForce, type Plan, responseReport } from 'aws-support-rules'
import { accountIdOf, readCase } from 'aws-support-rules/aws-sdk'
import { publicHolidays } from 'aws-support-rules/holidays'
import type { WordingLanguage } from 'aws-support-rules/wording'
import { describe, expect } from 'vitest'
import {
  type Account,
  type Accounts,
  accountsFile,
  readAccounts,
  unknownAccount,
} from '../../../docs/.vitepress/theme/report/accounts.js'
import { everything, listedRows, sortKeys, states } from '../../../docs/.vitepress/theme/report/case-list.js'
import { faultText } from '../../../docs/.vitepress/theme/report/fault-text.js'
import { problemText } from '../../../docs/.vitepress/theme/report/problem-text.js'
import { readFiles } from '../../../docs/.vitepress/theme/report/read-files.js'
import { rowsOf } from '../../../docs/.vitepress/theme/report/rows.js'
import { openSession } from '../../../docs/.vitepress/theme/report/session.js'
import { reportTexts } from '../../../docs/.vitepress/theme/report/texts.js'
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

  test('is written for programs as the program writes it', async () => {
    await report()
    const [csv, json] = await Promise.all((['csv', 'json'] as const).map((format) => session.exported(format).text()))
    expect(csv?.split('\r\n')[0]).toBe(
      'caseId,displayId,accountId,plan,severity,caseType,createdAt,state,dueAt,lateAfter,warnings',
    )
    expect(csv?.trimEnd().split('\r\n')).toHaveLength(15)
    const data = JSON.parse(json ?? '') as { cases: { state: string }[]; report: { total: { cases: number } } }
    expect(data.report.total.cases).toBe(14)
    expect(data.cases.map(({ state }) => state).filter((state) => state === 'met')).toHaveLength(7)
  })
})

describe('warnings', () => {
  const [first] = cases
  // Critical cases need Business or a higher plan, and one of these waits for its answer over Thanksgiving.
  const changes = [{ severityCode: 'critical' }, { severityCode: 'critical' }, { severityCode: 'low' }]
  const changed = changes.map((change, index) => ({
    ...first,
    displayId: String(index),
    timeCreated: '2026-11-25T20:00:00.000Z',
    recentCommunications: { communications: [] },
    ...change,
  }))
  const sessionIn = async (language: WordingLanguage) => {
    const session = openSession()
    await session.read([file('cases.json', JSON.stringify(changed))], () => undefined)
    const usa = { ...unknownAccount, plan: 'developer', country: 'US', timeZone: 'America/New_York' } as const
    const accounts = new Map([['111122223333', { ...usa, isConfirmed: true }]])
    return { session, warnings: session.report({ ...settings, accounts, language }).warnings }
  }

  test('name the days of the calendar, and cases that the plan did not have', async () => {
    const { session, warnings } = await sessionIn('en')
    expect(warnings).toEqual([
      expect.stringMatching(/^holidays\/regional, 1 case: parts of the country \(.*Friday 27 November 2026$/) as string,
      expect.stringMatching(/^severity\/critical, 2 cases: No target: .*\. Check the plan of the account/) as string,
    ])
    const { notes } = JSON.parse(await session.exported('json').text()) as { notes: { code: string }[] }
    expect(notes.filter(({ code }) => code === 'severity/critical')).toHaveLength(2)
    expect(await session.exported('md').text()).toContain('\n## Warnings\n\n- holidays/regional, 1 case: ')
  })

  test('speak Japanese', async () => {
    const { session, warnings } = await sessionIn('ja')
    expect(warnings).toEqual([
      expect.stringMatching(/^holidays\/regional（1件）：計算に含めた2026年11月27日/) as string,
      expect.stringMatching(
        /^severity\/critical（2件）：初回応答時間の目標はありません。.*確認してください。$/,
      ) as string,
    ])
    expect(await session.exported('md').text()).toContain('\n## 注意事項\n')
  })
})

describe('the report in Markdown', () => {
  const markdownOf = async (language: WordingLanguage, accounts = known) => {
    const session = openSession()
    await session.read([file('cases.json', casesText)], () => undefined)
    session.report({ ...settings, accounts, language })
    return session.exported('md').text()
  }

  test('has the counts, what is late and what waits', async () => {
    const lines = (await markdownOf('en')).split('\n')
    expect(lines.slice(0, 3)).toEqual([
      '# First responses',
      '',
      '14 cases: 14 counted. As of Fri 25 Dec 2026, 02:25 UTC.',
    ])
    expect(lines.filter((line) => line.startsWith('| All |')).join()).toMatch(
      /^\| All \| 14 \| 7 \| 2 \| 1 \| 70 % \| 1 \| 0 \| 1 \| 2 \| [^|]+ \| [^|]+ \|$/,
    )
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      ...['## Late: overdue or missed', '## Pending', '## Warnings'],
    ])
    expect(lines).toContain(
      '| Overdue | 17034519685 | 222233334444 | Developer, low | Thu 26 Nov 2026, 09:00 | Overdue by 21 business days. |',
    )
  })

  test('names the cases that are not counted', async () => {
    const only = new Map([...known].map(([id, account]) => [id, { ...account, isConfirmed: id === '111122223333' }]))
    const [, notCounted = ''] = (await markdownOf('en', only)).split('## Not counted')
    expect(notCounted.match(/^\| Account to confirm \|/gm)).toHaveLength(10)
  })

  test('speaks Japanese', async () => {
    const text = await markdownOf('ja')
    expect(text).toMatch(/^# 初回応答\n\nケース 14件：集計対象 14件。2026年12月25日\(金\) 02:25 UTC 時点の状況です。\n/)
    expect(text).toContain('| 期限超過 | 17034519685 | 222233334444 | デベロッパーサポート、一般的なガイダンス |')
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

  test('the communications of DescribeCommunications complete a case whose list is cut', async () => {
    const byAws = { submittedBy: 'Amazon Web Services', timeCreated: '2026-11-23T12:00:00.000Z' }
    const recentCommunications = { communications: [byAws], nextToken: 'more' }
    const [cut] = cases.map((each) => ({ ...each, recentCommunications }))
    const opening = { caseId: cut?.caseId, submittedBy: 'a@example.com', timeCreated: '2026-11-16T14:00:00.000Z' }
    const { cases: joined } = await reading(
      JSON.stringify({ cases: [cut] }),
      JSON.stringify({ communications: [opening] }),
    )
    expect(joined.map(({ details: fields }) => fields['recentCommunications'])).toEqual([
      { communications: [byAws, { submittedBy: opening.submittedBy, timeCreated: opening.timeCreated }] },
    ])
  })

  test('the last page with a token is not all of the cases', async () => {
    const { unfinished } = await reading(`{"cases": [${one ?? ''}], "nextToken": "x"}`)
    expect(unfinished.map(reportTexts.en.unfinished)).toEqual([
      '0.json: AWS has more cases than this file: its last page of account 111122223333 has a NextToken. Fetch all pages, without --max-items.',
    ])
    expect((await reading(`{"cases": [${one ?? ''}], "nextToken": "x"}`, '{"cases": []}')).unfinished).toEqual(
      unfinished,
    )
    expect(unfinished.map(reportTexts.ja.unfinished).join()).toMatch(
      /^0\.json：[^]*アカウント 111122223333 の最後のページ/,
    )
  })

  test.each([
    ['{\n  "cases": [\n    {},\n  ]\n}', 4, /^Expected a value; got "\]"\.$/, '値が必要な位置に "]" があります。'],
    ['[{"caseId": "1"} {}]', 1, /^Expected a comma or the end of the list; got "\{"\.$/, 'コンマまたはリストの終わり'],
    ['cases', 1, /^Expected JSON; got "c"\.$/, 'JSON として読み取れません："c"'],
    ['{"cases": 5}', null, /^Expected cases, as DescribeCases returns them; got/, 'DescribeCases の出力ではありません'],
    ['{"cases": [{"caseId": "1"}', 1, /got the end of the text/, 'JSON が途中で終わっています。'],
    ['', null, /got an empty file/, 'ファイルが空です。'],
    ['5', null, /^Expected a case of DescribeCases; got "5"\.$/, 'DescribeCases のケースではありません："5"'],
    [
      '{"CaseId": "1", "SubmittedBy": "Amazon Web Services"}',
      ...[null, /^Expected the case of these communications/, 'このやり取りに対応するケースがありません。'],
    ],
    [
      '{"message": "no", "__type": "SubscriptionRequiredException"}',
      ...[null, /got the error "SubscriptionRequiredException" of AWS/, 'AWS のエラー "SubscriptionRequiredException"'],
    ],
  ] as const)('%j has a fault, with its line, in both languages', async (text, line, english, japanese) => {
    const { faults } = await reading(text)
    expect(faults.map((fault) => fault.line)).toEqual([line])
    expect(faults.map((fault) => faultText(fault, 'en')).join()).toMatch(english)
    expect(faults.map((fault) => faultText(fault, 'ja')).join()).toContain(japanese)
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

const textsOf = async (one: unknown, account: Partial<Account> = {}) => {
  const { cases: found } = await reading(JSON.stringify(one))
  const accounts = new Map([['111122223333', { ...unknownAccount, plan: 'developer', isConfirmed: true, ...account }]])
  const [row] = rowsOf(found, accounts as Accounts, { now, holidays: publicHolidays })
  return row?.problems.map((problem) => problemText(problem, 'ja'))
}

test.each([
  [{ severityCode: 'sev1' }, {}, 'severityCode：この重要度コードはありません。（値："sev1"）'],
  [{ timeCreated: 'soon' }, {}, 'timeCreated：日時として読み取れません。（値："soon"）'],
  [
    {},
    { country: 'US' },
    'customer.timeZone：この国または地域には複数のタイムゾーンがあります。アカウントのタイムゾーンを選択してください。',
  ],
  [{}, {}, 'customer：営業時間で数える目標です。アカウントの国を選択してください。'],
  [
    { recentCommunications: null },
    { country: 'DE' },
    'recentCommunications：やり取りの一部しかないため、初回応答の日時を確定できません。',
  ],
] as const)('with %j and %j, a case says in Japanese what is wrong', async (fields, account, text) => {
  expect(await textsOf({ ...cases[0], ...fields }, account)).toEqual([text])
})

test.prop([details, fc.constantFrom('', 'DE', 'US', 'BV')], { numRuns: 300 })(
  'every problem of a case has words in Japanese',
  async (one, country) => {
    for (const text of (await textsOf(one, { country })) ?? []) expect(text).not.toMatch(/Expected|got/)
  },
)

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
