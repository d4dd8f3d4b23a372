import { afterAll, describe, expect, test } from 'vitest'
import { details, filesOfReports, type JsonReport, ownProcess, run } from './run.js'

const { report, file, remove } = filesOfReports()
const { piped, remove: removeProgram } = ownProcess()
afterAll(() => {
  remove()
  removeProgram()
})
const [one, two] = [details('1'), details('2', { timeCreated: '2026-11-10T10:00:00.000Z' })]
const plan = ['--plan', 'business', '--now', '2026-11-26T00:00:00Z']
const found = async (input?: string | Uint8Array, args: readonly string[] = plan) => {
  const { status, cases, problems } = await report(args, input)
  return [status, cases.map(({ displayId, state }) => `${displayId} ${state}`).join(', '), problems.length]
}
const both = [0, '1 met, 2 met', 0]
const pascal = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replace(
      /"([a-z])([A-Za-z]*)":/g,
      (_, head: string, tail: string) => `"${head.toUpperCase()}${tail}":`,
    ),
  )

/** Big-endian UTF-16, which Node can't write. */
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()
const text = JSON.stringify({ cases: [one, two] })

test.each<[string, string | Uint8Array]>([
  ['a page of the AWS CLI', text],
  ['the same with line breaks', JSON.stringify({ cases: [one, two] }, null, 2)],
  ['an array of cases', JSON.stringify([one, two])],
  ['an array of pages', JSON.stringify([{ cases: [one] }, { cases: [two] }])],
  ['JSON Lines', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
  [
    'pages one after the other',
    `${JSON.stringify({ cases: [one], nextToken: 'x' })}\n${JSON.stringify({ cases: [two] })}`,
  ],
  ['documents without anything between', JSON.stringify({ cases: [one] }) + JSON.stringify([two])],
  ['keys of .NET, PowerShell and Go', JSON.stringify(pascal({ cases: [one, two] }))],
  ['a byte order mark', `\uFEFF${text}`],
  [
    'two files with byte order marks, one after the other',
    `\uFEFF${JSON.stringify([one])}\r\n\uFEFF${JSON.stringify([two])}`,
  ],
  ['UTF-16 of Windows PowerShell', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ['big-endian UTF-16', bigEndian(`\uFEFF${text}`)],
  ['big-endian UTF-16 without a mark', bigEndian(text)],
])('reads %s', async (_, input) => {
  expect(await found(input)).toEqual(both)
})

test('reads several files, and standard input among them', async () => {
  const first = file('first.json', [one])
  const second = file('second.json', { cases: [two] })
  expect(await found(undefined, [first, second, ...plan])).toEqual(both)
  const { status, stdout } = piped(['report', '--format', 'json', first, '-', ...plan], JSON.stringify([two]))
  expect(status).toBe(0)
  expect((JSON.parse(stdout) as JsonReport).cases.map(({ displayId }) => displayId)).toEqual(['1', '2'])
})

test.each([
  ['a page', text, 0],
  ['UTF-16 of Windows PowerShell', Buffer.from(`\uFEFF${text}`, 'utf16le'), 0],
  ['nothing', '', 1],
])('reads %s from a pipe as from a file', async (_, input, status) => {
  const { stdout, ...answer } = piped(['report', '--format', 'json', ...plan], input)
  const { cases, problems } = await report(plan, input)
  const fromPipe = JSON.parse(stdout) as JsonReport
  expect(answer).toEqual({ status, stderr: '' })
  expect(fromPipe.cases).toEqual(cases)
  expect(fromPipe.problems.map(({ message }) => message)).toEqual(problems.map(({ message }) => message))
})

test.each<[string, string, number, string]>([
  ['an empty file', '', 1, 'empty file'],
  ['white space', ' \n\t', 1, 'empty file'],
  ['text', 'cases', 1, 'JSON'],
  ['a page of HTML', '<html><body>Sign in</body></html>', 1, 'JSON'],
  ['no list', '{"cases": 5}', 1, 'Expected cases'],
  [
    'an error of the AWS CLI',
    '{"Error": {"Code": "SubscriptionRequiredException"}}',
    1,
    'SubscriptionRequiredException',
  ],
  ['an error of the API', '{"__type": "AccessDeniedException", "message": "no"}', 1, 'AccessDeniedException'],
  ['an error of the SDK', '{"name": "ThrottlingException", "message": "slow down"}', 1, '"ThrottlingException"'],
  ['a name that is no error', '{"name": "cases of March"}', 1, 'Expected cases'],
  ['a long text of sixty letters', JSON.stringify('a'.repeat(58)), 1, `${'a'.repeat(58)}\\""`],
  ['a longer text, which is cut', JSON.stringify('a'.repeat(59)), 1, `${'a'.repeat(59)}…"`],
  ['another output of AWS', '{"severityLevels": []}', 1, 'Expected cases'],
  ['a number', '5', 1, 'Expected a case'],
  ['a list that is cut', text.slice(0, -3), 1, 'cut'],
  ['a page that is not closed', text.slice(0, -1), 1, 'cut'],
  ['an array that is not closed', JSON.stringify([one, two]).slice(0, -1), 1, 'cut'],
  ['a list without commas', '[{} {}]', 1, 'comma'],
  ['a comma between documents', '{"cases":[]},{"cases":[]}', 1, 'value'],
])('%s is a problem, never an empty report', async (_, input, status, word) => {
  const { status: exit, problems, cases } = await report(plan, input)
  expect(exit).toBe(status)
  expect(cases.length).toBeLessThanOrEqual(2)
  expect(problems.map(({ message }) => message).join('\n')).toContain(word)
})

test.each(['caseId', 'displayId', 'severityCode', 'serviceCode', 'timeCreated'])(
  'what has only a %s is a case with problems of its fields',
  async (key) => {
    const { problems } = await report(plan, JSON.stringify({ [key]: 'x' }))
    expect(problems[0]?.case).toBe(1)
  },
)

test.each([
  ['{"cases":[]}\n{"caseId":tru}', 'Expected JSON; got "{\\"caseId\\":tru}".'],
  ['', 'Expected cases, as DescribeCases returns them; got an empty file.'],
  ['{"cases":[]}\n\n}', 'Expected a value; got "}". Line 3.'],
])('the problem of %j is one sentence, with its line where there is one', async (input, message) => {
  const { problems } = await report(plan, input)
  expect(problems).toMatchObject([{ code: 'input/invalid', message }])
})

test('an empty list has no cases and no problems', async () => {
  expect(await found('{"cases": []}')).toEqual([0, '', 0])
  expect(await found('[]')).toEqual([0, '', 0])
})

test('cases in are cases out and problems', async () => {
  const input = [one, { ...one, severityCode: 'sev1', timeCreated: 'soon' }, null, 5, details('1'), two]
  const { status, cases, problems } = await report(plan, JSON.stringify({ cases: input }))
  expect(status).toBe(1)
  expect(cases.map(({ displayId }) => displayId)).toEqual(['1', '2'])
  // The second case has two problems, the others have one each.
  expect(problems.map((problem) => problem.case)).toEqual([2, 2, 3, 4, 5])
  expect(problems.slice(2, 4).map(({ message }) => message)).toEqual([
    'Expected a case, as DescribeCases returns it; got null.',
    'Expected a case, as DescribeCases returns it; got 5.',
  ])
  expect(problems.filter((problem) => problem.case === 5)).toMatchObject([
    { code: 'case/repeated', displayId: '1', message: 'Expected each case once; got this one again.' },
  ])
})

describe('cases that are missing', () => {
  const noted = async (...documents: object[]) => {
    const { status, notes } = await report(plan, documents.map((each) => JSON.stringify(each)).join('\n'))
    expect(status).toBe(0)
    return notes.map(({ code }) => code)
  }
  const other = details('3', { caseId: 'case-222233334444-muen-2026-0000000000000003' })

  test('are said where the last page of an account has a token', async () => {
    expect(await noted({ cases: [one, two], NextToken: 'x' })).toEqual(['cases/incomplete'])
    expect(await noted({ cases: [one], nextToken: 'x' }, { cases: [two] })).toEqual([])
    expect(await noted({ cases: [one], nextToken: 'x' }, { cases: [other] })).toEqual(['cases/incomplete'])
    expect(await noted({ nextToken: 'x', cases: [one] }, { cases: [other] }, { cases: [two] })).toEqual([])
  })

  test('are not said of pages in another order, whose last one is among them', async () => {
    const third = details('4')
    expect(await noted({ cases: [one], nextToken: 'x' }, { cases: [third] }, { cases: [two], nextToken: 'y' })).toEqual(
      [],
    )
  })

  test('are still said beside the file of an account without cases, which may have a token itself', async () => {
    const cut = file('account-1.json', { cases: [one], nextToken: 'x' })
    const notesOf = async (...files: string[]) =>
      (await report([...files, ...plan])).notes.map(({ message }) => message)
    const of = 'AWS has more cases than this file: its last page'
    expect(await notesOf(cut, file('account-2.json', { cases: [] }))).toEqual([
      expect.stringContaining(`${of} of account 111122223333 has`) as string,
    ])
    expect(await notesOf(file('a.json', [one]), file('b.json', { cases: [], nextToken: 'x' }))).toEqual([
      expect.stringContaining(`${of} has`) as string,
    ])
  })

  test('are said with their account, if there is one', async () => {
    const messages = async (caseId?: string) =>
      (await report(plan, JSON.stringify({ cases: [{ ...one, caseId }], nextToken: 'x' }))).notes.map(
        ({ message }) => message,
      )
    const [of, rest] = [
      'AWS has more cases than this file: its last page',
      'has a NextToken. Fetch all pages, without --max-items.',
    ]
    expect(await messages(String(one['caseId']))).toEqual([`${of} of account 111122223333 ${rest}`])
    expect(await messages()).toEqual([`${of} ${rest}`])
  })

  test('are said of cases without communications too', async () => {
    const documents = [
      { cases: [{ ...one, recentCommunications: undefined }], NextToken: 'x' },
      { cases: [{ ...other, recentCommunications: undefined }] },
    ]
    const { notes } = await report(plan, documents.map((each) => JSON.stringify(each)).join('\n'))
    expect(notes.filter(({ code }) => code === 'cases/incomplete')).toMatchObject([
      { message: expect.stringContaining('of account 111122223333') as string },
    ])
  })

  test('a token that is empty is none', async () => {
    expect(await noted({ cases: [one], NextToken: null })).toEqual([])
  })
})

// The module support-cases writes a file for each case, and one with its communications.
describe('an export of Cloud Intelligence Dashboards', () => {
  const row = {
    CaseId: 'case-111122223333-muen-2026-a3f130f70a4f61b3',
    DisplayId: '17034519000',
    Subject: 'Writes are throttled',
    Status: 'resolved',
    ServiceCode: 'amazon-dynamodb',
    CategoryCode: 'throttling',
    SeverityCode: 'urgent',
    SubmittedBy: 'a@example.com',
    TimeCreated: '2026-11-10T10:00:00.000Z',
    CCEmailAddresses: [],
    Language: 'en',
    AccountAlias: 'shop',
    Summary: '',
  }
  const message = (SubmittedBy: string, TimeCreated: string) => ({
    ...{ CaseId: row.CaseId, Body: '…', SubmittedBy, TimeCreated, AttachmentSet: null, AccountAlias: 'shop' },
  })
  const communications = [
    message('Amazon Web Services', '2026-11-10T11:40:00.000Z'),
    message('a@example.com', '2026-11-10T10:00:00.000Z'),
  ]
  const lines = (rows: readonly object[]) => rows.map((each) => JSON.stringify(each)).join('\n')

  test.each([
    ['before', [row, ...communications]],
    ['after', [...communications, row]],
    ['that says null before', [{ ...row, recentCommunications: null }, ...communications]],
  ])('has the answer with the case %s its communications', async (_, rows) => {
    const { cases, notes } = await report(plan, lines(rows))
    expect(cases).toMatchObject([{ displayId: '17034519000', accountId: '111122223333', state: 'missed' }])
    expect(notes).toEqual([])
  })

  test('is a problem without its cases, and communications of another case are one', async () => {
    const alone = await report(plan, lines(communications))
    expect([alone.status, alone.cases]).toEqual([1, []])
    expect(alone.problems).toMatchObject([{ code: 'communications/invalid', caseId: row.CaseId }])
    expect(alone.problems[0]?.message).toMatch(/^Expected the case of these communications/)
    const other = { ...communications[0], CaseId: 'case-222233334444-muen-2026-a3f130f70a4f61b3' }
    const mixed = await report(plan, lines([row, ...communications, other]))
    expect([mixed.status, mixed.cases.length]).toEqual([1, 1])
    expect(mixed.problems).toMatchObject([{ caseId: other.CaseId }])
    // The case has its own communications already, and nothing is missing.
    const ofCase = { ...communications[0], CaseId: one['caseId'] }
    expect(await found(lines([one, ofCase]))).toEqual([0, '1 met', 0])
  })

  test('keeps the order of the cases, those that have their communications among them', async () => {
    const { cases } = await report(plan, lines([two, row, one, ...communications]))
    expect(cases.map(({ displayId }) => displayId)).toEqual(['2', '17034519000', '1'])
  })

  test('does not know the answer without them', async () => {
    const { cases, notes } = await report(plan, lines([row]))
    expect(cases).toMatchObject([{ state: 'unknown' }])
    expect(notes).toMatchObject([{ code: 'communications/incomplete' }])
  })
})

describe('the output of DescribeCommunications', () => {
  const caseId = String(one['caseId'])
  const byAws = (timeCreated: string) => ({ caseId, submittedBy: 'Amazon Web Services', timeCreated, body: '…' })
  const byCustomer = (timeCreated: string) => ({ caseId, submittedBy: 'a@example.com', timeCreated, body: '…' })
  // DescribeCases has the newest communications, AWS's answer of 12:00 among them. The first one was at 10:20.
  const newest = [
    byAws('2026-11-10T12:00:00Z'),
    ...['11:50', '11:40', '11:30', '11:20'].map((time) => byCustomer(`2026-11-10T${time}:00Z`)),
  ]
  const older = [byAws('2026-11-10T10:20:00Z'), byCustomer('2026-11-10T10:00:00Z')]
  const cut = { ...one, recentCommunications: { communications: newest, nextToken: 'more' } }
  const text = (...documents: readonly object[]) => documents.map((each) => JSON.stringify(each)).join('\n')

  test.each([
    ['all communications', text(cut, { communications: [...newest, ...older] })],
    ['the older ones', text(cut, { communications: older })],
    ['pages, before the cases', text({ communications: newest, nextToken: 'x' }, { communications: older }, cut)],
    ['PowerShell', text(cut, { Communications: [...newest, ...older], NextToken: null })],
    ['a list of pages', text(cut, [{ communications: newest }, { communications: older }])],
    ['rows', text(cut, older)],
  ])('completes a case whose list is cut: %s', async (_, input) => {
    const { cases, notes, problems } = await report(plan, input)
    expect([cases.map(({ state }) => state), notes, problems]).toEqual([['met'], [], []])
  })

  test('answers a case whose list was whole without an answer, since it may be newer', async () => {
    const opening = byCustomer('2026-11-10T10:00:00Z')
    const earlier = { ...one, recentCommunications: { communications: [opening] } }
    for (const documents of [
      [earlier, { communications: [...older] }],
      [{ communications: [...older] }, earlier],
    ]) {
      const { cases, notes } = await report(plan, text(...documents))
      expect([cases.map(({ state }) => state), notes]).toEqual([['met'], []])
    }
    const { cases } = await report(plan, text(earlier, two))
    expect(cases.map(({ displayId, state }) => `${displayId} ${state}`)).toEqual(['1 overdue', '2 met'])
  })

  test('leaves no message out of a list that is an array', async () => {
    const flat = { ...one, recentCommunications: [byAws('2026-11-10T10:20:00Z')] }
    const { cases } = await report(plan, text(flat, { communications: [byCustomer('2026-11-10T10:00:00Z')] }))
    expect(cases.map(({ state }) => state)).toEqual(['met'])
  })

  test('leaves the answer unknown as long as its oldest communications are missing', async () => {
    const { cases, notes } = await report(plan, text(cut, { communications: newest, nextToken: 'x' }))
    expect(cases.map(({ state }) => state)).toEqual(['unknown'])
    expect(notes).toMatchObject([{ code: 'communications/incomplete', displayId: '1' }])
  })

  test('counts each communication once, and finds a case that AWS opened', async () => {
    const opening = byAws('2026-11-10T10:00:00Z')
    const few = [byAws('2026-11-10T10:00:01Z'), opening, byAws('2026-11-10T10:00:02Z')]
    const cutCase = { ...one, recentCommunications: { communications: few, nextToken: 'more' } }
    const { cases } = await report(plan, text(cutCase, { communications: few }))
    expect(cases.map(({ state }) => state)).toEqual(['no-target'])
  })

  test('finds a case that AWS opened among more messages than DescribeCases has', async () => {
    const later = ['10:30', '11:00', '11:30', '12:00', '12:30'].map((time) => byAws(`2026-11-10T${time}:00Z`))
    const all = [...later, byAws('2026-11-10T10:00:00Z')]
    const cutCase = { ...one, recentCommunications: { communications: later, nextToken: 'more' } }
    const { cases, notes } = await report(plan, text(cutCase, { communications: all }))
    expect([cases.map(({ state }) => state), notes]).toEqual([['no-target'], []])
  })

  test('has not the oldest ones as long as every page has a token, however near the creation it reaches', async () => {
    // AWS's greeting is a second after the creation, and the customer's message, which opens the case, on the last page.
    const first = [...newest, byAws('2026-11-10T10:00:01Z')]
    const last = { communications: [byCustomer('2026-11-10T10:00:00Z')] }
    const page = { communications: first, nextToken: 'x' }
    const cutShort = await report(plan, text({ ...one, recentCommunications: undefined }, page))
    expect(cutShort.notes).toMatchObject([{ code: 'communications/incomplete' }])
    for (const pages of [
      [page, last],
      [last, page],
    ]) {
      const { cases, notes } = await report(plan, text(cut, ...pages))
      expect([cases.map(({ state }) => state), notes]).toEqual([['met'], []])
    }
  })

  test('may be in the object of the cases', async () => {
    const { cases, notes } = await report(plan, text({ cases: [cut], communications: [...newest, ...older] }))
    expect([cases.map(({ state }) => state), notes]).toEqual([['met'], []])
  })

  test('names an element that belongs to no case', async () => {
    const { cases, problems } = await report(plan, text(cut, { communications: [null, { body: '…' }, ...older] }))
    expect(cases.map(({ state }) => state)).toEqual(['met'])
    expect(problems.map(({ message }) => message)).toEqual([
      'Expected a communication with the caseId of its case; got "null".',
      'Expected a communication with the caseId of its case; got "{\\"body\\":\\"…\\"}".',
    ])
  })

  test('is a problem without its case', async () => {
    const { problems } = await report(plan, text(two, { communications: older }))
    expect(problems).toMatchObject([{ code: 'communications/invalid', caseId }])
  })
})

test('an account id that is a number is the account, with its zeros in front', async () => {
  const accounts = file('numbers.json', { '022233334444': { plan: 'basic' } })
  const row = (displayId: string, accountId: unknown) => ({ ...details(displayId), caseId: undefined, accountId })
  const { cases, problems } = await report(
    [...plan, '--accounts', accounts],
    JSON.stringify([row('1', 22_233_334_444), row('2', '022233334444'), row('3', 111_122_223_333)]),
  )
  expect(problems).toEqual([])
  expect(cases.map(({ displayId, state }) => `${displayId} ${state}`)).toEqual(['1 no-target', '2 no-target', '3 met'])
})

test('a case is the same without its display id', async () => {
  for (const list of [
    [one, { ...one, displayId: undefined }],
    [{ ...one, displayId: undefined }, one],
  ]) {
    const { cases, problems } = await report(plan, JSON.stringify(list))
    expect([cases.length, problems.map(({ code }) => code)]).toEqual([1, ['case/repeated']])
  }
})

test('a line that is no JSON is a problem, and the cases after it are read', async () => {
  const { status, cases, problems } = await report(
    plan,
    `${JSON.stringify(one)}\nERROR timeout\n${JSON.stringify(two)}\n`,
  )
  expect([status, cases.length, problems.map(({ message }) => message)]).toEqual([
    1,
    2,
    ['Expected JSON; got "E". Line 2.'],
  ])
  const cut = await report(plan, `{"cases":[${JSON.stringify(one)} x\n${JSON.stringify(two)}`)
  expect([cut.cases.length, cut.problems.map(({ message }) => message)]).toEqual([
    1,
    ['Expected a comma or the end of the list; got "x". Line 1. Nothing after it was read.'],
  ])
})

test('a time zone without a country is the one in which times are printed', async () => {
  const { stdout } = await run(['report', ...plan, '--time-zone', 'Asia/Tokyo', file('tokyo.json', [one])])
  expect(stdout).toContain('09:00 (Asia/Tokyo)')
})
