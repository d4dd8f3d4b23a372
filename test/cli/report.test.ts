import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { details, filesOfReports, type JsonReport, run } from './run.js'

const { report, file, remove } = filesOfReports()
afterAll(remove)
const now = ['--now', '2026-11-26T00:00:00Z']
const asJson = (...cases: object[]) => JSON.stringify({ cases })
const casesFile = (...cases: object[]) => file('cases.json', { cases })

describe('the example', async () => {
  const example = [
    'docs/examples/cases.json',
    '--accounts',
    'docs/examples/accounts.json',
    '--now',
    '2026-12-25T02:25:00Z',
  ]
  const { status, cases, report: counts, problems } = await report(example)

  test('has the due time that one counts on a calendar', () => {
    expect([status, problems]).toEqual([0, []])
    // Monday 09:00 in New York: nine hours, ten on Tuesday, five on Wednesday, until 13:00.
    expect(cases[0]).toMatchObject({ displayId: '17034519000', state: 'met', dueAt: '2026-11-18T18:00:00.000Z' })
  })

  test('has the numbers of a plain count', () => {
    const printed = JSON.parse(readFileSync('docs/examples/cases.json', 'utf8')) as { cases: object[] }
    expect(cases).toHaveLength(printed.cases.length)
    const plain = (state: string) => cases.filter((each) => each.state === state).length
    const { total } = counts
    expect(total).toMatchObject({
      cases: cases.length,
      met: plain('met'),
      missed: plain('missed'),
      pending: plain('pending'),
      overdue: plain('overdue'),
      unknown: plain('unknown'),
      noTarget: plain('no-target'),
      metShare: plain('met') / (plain('met') + plain('missed') + plain('overdue')),
    })
    expect(counts.byAccount.map(({ group, cases: count }) => [group, count])).toEqual(
      [...new Set(cases.map(({ accountId }) => accountId))]
        .sort()
        .map((id) => [id, cases.filter(({ accountId }) => accountId === id).length]),
    )
  })

  test.each(['text', 'csv', 'markdown', 'html'])('names its late cases as %s', async (format) => {
    const { status: exit, stdout } = await run(['report', ...example, '--format', format])
    expect(exit).toBe(0)
    for (const { displayId, state } of cases) if (state === 'missed') expect(stdout).toContain(displayId)
  })
})

describe('pictures', async () => {
  const args = [
    'docs/examples/cases.json',
    '--accounts',
    'docs/examples/accounts.json',
    '--now',
    '2026-12-25T02:25:00Z',
  ]
  const { cases } = await report(args)
  const late = cases.filter(({ state }) => state === 'missed' || state === 'overdue')
  const shown = cases.filter(({ state }) => ['missed', 'overdue', 'pending'].includes(state))

  test('draw each late case in a terminal', async () => {
    const { stdout } = await run(['report', ...args])
    expect(stdout.match(/^First response due /gm)).toHaveLength(late.length)
    // Thanksgiving, in the case of the account in New York.
    expect(stdout).toMatch(
      /^17034519274\nFirst response due Mon 30 Nov 2026 11:30[^]*?^Thu 26 Nov {2}Thanksgiving Day$/m,
    )
  })

  test('show each open or late case in the page, with a title for screen readers', async () => {
    const { stdout } = await run(['report', ...args, '--format', 'html'])
    expect(stdout.match(/<svg /g)).toHaveLength(shown.length)
    expect(stdout.match(/<title>First response due /g)).toHaveLength(shown.length)
    for (const { displayId } of shown) expect(stdout).toContain(`<figcaption>${displayId}, `)
  })
})

describe('accounts', () => {
  const [shop, blog] = [
    details('1', { severityCode: 'low', caseId: 'case-111122223333-muen-2026-1' }),
    details('2', { severityCode: 'critical', caseId: 'case-222233334444-muen-2026-2' }),
  ]

  test('have plans by date, places and partitions', async () => {
    const accounts = file('accounts.json', {
      '111122223333': { plan: 'developer', country: 'US', timeZone: 'America/New_York', subdivision: 'NY' },
      '222233334444': {
        plan: [{ plan: 'business' }, { from: '2026-11-10', plan: 'business-support-plus' }],
        partition: 'aws',
      },
    })
    const before = details('3', {
      severityCode: 'urgent',
      caseId: 'case-222233334444-muen-2026-3',
      timeCreated: '2026-11-09T23:59:59.999Z',
      recentCommunications: [{ submittedBy: 'a', timeCreated: '2026-11-10T00:00:00Z' }],
    })
    const { status, cases } = await report(['--accounts', accounts, ...now], asJson(shop, blog, before))
    expect(status).toBe(0)
    expect(cases.map(({ plan, dueAt }) => [plan, dueAt])).toEqual([
      // Tuesday 05:00 in New York is before opening: ten hours, ten on Thursday after Veterans Day, four on Friday.
      ['developer', '2026-11-13T17:00:00.000Z'],
      ['business-support-plus', '2026-11-10T10:30:00.000Z'],
      ['business', '2026-11-10T00:59:59.999Z'],
    ])
  })

  test('may change their plan at an instant', async () => {
    const plans = [
      { from: '2026-11-10T11:00:00+01:00', plan: 'enterprise' },
      { plan: 'developer' },
      { from: '2026-01-01', plan: 'business' },
    ]
    const accounts = file('instant.json', { '111122223333': { plan: plans } })
    const before = details('3', { timeCreated: '2026-11-10T09:59:59.999Z' })
    const { cases } = await report(['--accounts', accounts, ...now], asJson(details('1'), before))
    expect(cases.map(({ plan }) => plan)).toEqual(['enterprise', 'business'])
  })

  test('that are unknown are problems, and the example accounts do not apply', async () => {
    const accounts = file('one.json', { '111122223333': { plan: 'business' } })
    const { status, cases, problems } = await report(['--accounts', accounts, ...now], asJson(shop, blog))
    expect([status, cases.length]).toEqual([1, 1])
    expect(problems).toMatchObject([
      { case: 2, code: 'plan/unknown', message: expect.stringContaining('222233334444') as string },
    ])
    expect(await run(['report', ...now, casesFile(shop)])).toMatchObject({ status: 2, stdout: '' })
  })

  test('are named by the case, if its id does not tell them', async () => {
    const accounts = file('by-account.json', { '222233334444': { plan: 'enterprise' } })
    const named = { ...details('1', { caseId: '1' }), accountId: '222233334444' }
    const { cases, problems } = await report(
      ['--accounts', accounts, ...now],
      asJson(named, details('2', { caseId: '2' })),
    )
    expect(cases).toMatchObject([{ accountId: '222233334444', plan: 'enterprise' }])
    expect(problems).toMatchObject([
      { message: 'Expected an account id in caseId or accountId; got none. Pass --plan for such cases.' },
    ])
  })

  test('that the file does not name have the plan of the options', async () => {
    const accounts = file('some.json', { '222233334444': { plan: 'enterprise' } })
    const { cases } = await report(['--accounts', accounts, '--plan', 'business', ...now], asJson(shop, blog))
    expect(cases.map(({ plan }) => plan)).toEqual(['business', 'enterprise'])
  })

  test('before their first plan have none', async () => {
    const accounts = file('later.json', { '111122223333': { plan: [{ from: '2026-11-11', plan: 'business' }] } })
    expect((await report(['--accounts', accounts, ...now], asJson(shop))).problems).toMatchObject([
      {
        code: 'plan/unknown',
        path: ['plan'],
        message:
          'Expected a case from 2026-11-11T00:00:00.000Z on, when the first plan of the account begins; got 2026-11-10T10:00:00.000Z.',
      },
    ])
  })

  test("are answered by the edition in force: today's plans have their targets", async () => {
    const { cases } = await report(['--plan', 'business-support-plus', ...now], asJson(details('1')))
    expect(cases).toMatchObject([{ state: 'met', dueAt: '2026-11-10T11:00:00.000Z' }])
  })

  test('in a country with several time zones need one only where business hours are counted', async () => {
    const us = ['--country', 'US', ...now]
    expect((await report(['--plan', 'business', ...us], asJson(shop))).status).toBe(0)
    const { problems } = await report(['--plan', 'developer', ...us], asJson(shop))
    expect(problems).toMatchObject([
      {
        code: 'time-zone/required',
        message: expect.stringMatching(
          /^Expected a time zone, .*; got none\. Pass --time-zone, or "timeZone" in the accounts file: one such as America\/New_York/,
        ) as string,
      },
    ])
  })

  test('of AWS Managed Services are left out, as problems', async () => {
    const { problems } = await report(
      ['--plan', 'enterprise', ...now],
      asJson(details('1', { serviceCode: 'sentinel-report-incident' })),
    )
    expect(problems).toMatchObject([{ code: 'case/managed-services' }])
  })

  test('have the type of general-info noted, which is contested', async () => {
    const { cases, notes } = await report(
      ['--plan', 'business', ...now],
      asJson(details('1', { serviceCode: 'general-info' })),
    )
    expect(cases).toMatchObject([{ caseType: 'account-and-billing' }])
    expect(notes.map(({ message }) => message).join()).toContain('contested')
  })
})

test('months are those of the time zone that was asked for', async () => {
  const lastHour = details('1', { timeCreated: '2026-10-31T23:30:00.000Z', recentCommunications: [] })
  const months = async (...args: string[]) =>
    (await report(['--plan', 'business', ...args, ...now], asJson(lastHour))).report.byMonth.map(({ month }) => month)
  expect(await months()).toEqual(['2026-10'])
  expect(await months('--country', 'JP', '--time-zone', 'Asia/Tokyo')).toEqual(['2026-11'])
})

test('one fault is one message, however many cases have it', async () => {
  const cases = Array.from({ length: 500 }, (_, index) => details(String(index), { severityCode: 'sev1' }))
  const { status, stdout } = await run(['report', '--plan', 'business', ...now, casesFile(...cases)])
  expect(status).toBe(1)
  expect(stdout.match(/severity\/unknown/g)).toHaveLength(1)
  expect(stdout).toMatch(/500 cases, the first ones 0, 1, 2 {2}severity/)
})

test('a case without ids is named by its number and its file', async () => {
  const nameless = details('1', { displayId: undefined, caseId: undefined, severityCode: 'sev1' })
  const { stdout } = await run(['report', '--plan', 'business', ...now, casesFile(details('2'), nameless)])
  expect(stdout).toMatch(/^ {2}case 2 of .*cases\.json {2}severity\/unknown/m)
  const late = details('1', {
    displayId: undefined,
    caseId: undefined,
    recentCommunications: [{ submittedBy: 'a', timeCreated: '2026-11-10T10:00:00Z' }],
  })
  const { stdout: text } = await run(['report', '--plan', 'business', ...now, casesFile(details('2'), late)])
  expect(text).toMatch(/^case 2$/m)
  expect(text).toMatch(/^2 cases, as of /)
})

test('cases without an account are a group of their own', async () => {
  const { report: counts } = await report(['--plan', 'business', ...now], asJson(details('1', { caseId: '1' })))
  expect(counts.byAccount).toMatchObject([{ group: 'unknown', cases: 1 }])
})

test.each(['json', 'csv'])('a long report as %s has each case once', async (format) => {
  const ids = Array.from({ length: 1500 }, (_, index) => String(index + 100_000))
  const { stdout } = await run([
    'report',
    casesFile(...ids.map((id) => details(id))),
    '--plan',
    'business',
    ...now,
    '--format',
    format,
  ])
  const found =
    format === 'json'
      ? (JSON.parse(stdout) as JsonReport).cases.map(({ displayId }) => displayId)
      : stdout
          .split('\r\n')
          .slice(1, -1)
          .map((line) => /\b1\d{5}\b/.exec(line)?.[0])
  expect(found).toEqual(ids)
})

describe('text that acts', () => {
  // A terminal's title and colour, a bell, a C1 control, a mark that turns the text, and a line break.
  const acting = '\u001B]0;x\u0007\u001B[31m\u009B31m\u202Ered\r\n'
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x")',
    '@SUM(1)',
    '+1',
    '-1',
    '| a | `b` |',
    acting,
  ]
  const cases = hostile.map((displayId, index) =>
    details('1', {
      displayId,
      caseId: `case-111122223333-muen-2026-${String(index)}`,
      recentCommunications: [{ submittedBy: 'a', timeCreated: '2026-11-10T10:00:00Z' }],
    }),
  )
  const printed = async (format: string) =>
    await run([
      ...['report', '--plan', 'business', ...now, '--format', format],
      casesFile(...cases, { displayId: acting, caseId: '=1' }),
    ])

  test.each(['text', 'json', 'csv', 'markdown', 'html'])('does nothing as %s', async (format) => {
    const { status, stdout, stderr } = await printed(format)
    expect(status).toBe(1)
    // oxlint-disable-next-line no-control-regex -- These are the characters that must not come through.
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202E]/)
  })

  test('is no markup and no formula', async () => {
    expect((await printed('html')).stdout).not.toMatch(/<img|onerror=/)
    expect((await printed('markdown')).stdout).not.toMatch(/<img|[^\\]\| a [^\\]\|/)
    for (const cell of (await printed('csv')).stdout.split('\r\n').flatMap((line) => line.split(',')))
      expect(cell).not.toMatch(/^"?[=+\-@]/)
    expect((JSON.parse((await printed('json')).stdout) as JsonReport).cases.map(({ displayId }) => displayId)).toEqual(
      hostile,
    )
  })

  test('has the escape of half a pair, and no escape for a whole one', async () => {
    const cut = details('\uD83D 🚨 \uDEA8', { severityCode: 'sev1' })
    const { stdout } = await run(['report', casesFile(cut), '--plan', 'business', ...now])
    expect(stdout).toContain(String.raw`\ud83d 🚨 \udea8  severity/unknown`)
    expect(stdout).toMatch(/^0 cases, as of /)
  })

  test('has a space for a tab where a line has columns', async () => {
    const { stdout } = await run([
      'report',
      casesFile(details('a\tb', { severityCode: 'sev1' })),
      '--plan',
      'business',
      ...now,
    ])
    expect(stdout).toContain('a b  severity/unknown')
  })

  test('cannot load anything in the page', async () => {
    const { stdout } = await printed('html')
    expect(stdout).toContain(`default-src 'none'`)
    expect(stdout).not.toMatch(/(?:src|href)\s*=|@import|url\(/)
  })
})

describe('the place of an account', () => {
  // Monday 08:30 in Madrid: nine and a half business hours, and two and a half on Tuesday, until 10:30. In the Canary
  // Islands, it is 07:30: ten business hours from 08:00, and two on Tuesday.
  const created = details('1', {
    severityCode: 'normal',
    timeCreated: '2026-11-23T07:30:00.000Z',
    recentCommunications: { communications: [] },
  })
  const options = ['--country', 'ES', '--time-zone', 'Europe/Madrid', '--subdivision', 'MD']
  const dueOf = async (account: object, ...args: string[]) => {
    const accounts = file('place.json', { '111122223333': { plan: 'developer', ...account } })
    const { cases, problems } = await report(['--accounts', accounts, ...now, ...args], asJson(created))
    return cases[0]?.dueAt ?? problems[0]?.message
  }
  const [inMadrid, inTheCanaries] = ['2026-11-24T09:30:00.000Z', '2026-11-24T10:00:00.000Z']

  test.each<[string, object, string[], string]>([
    ['nothing of its own', {}, options, inMadrid],
    ['the same country', { country: 'ES' }, options, inMadrid],
    ['its own time zone in the same country', { country: 'ES', timeZone: 'Atlantic/Canary' }, options, inTheCanaries],
    ['only its own time zone', { timeZone: 'Atlantic/Canary' }, options, inTheCanaries],
  ])('with %s', async (_, account, args, dueAt) => {
    expect(await dueOf(account, ...args)).toBe(dueAt)
  })

  test('has no time zone of another country, nor one without a country', async () => {
    expect(await dueOf({ country: 'US' }, ...options)).toMatch(/US has several time zones; got none\. Pass --time-zone/)
    expect(await dueOf({}, '--time-zone', 'UTC')).toMatch(/^Expected a country, /)
  })
})

test.each(['text', 'markdown'])(
  'the worst ten of twelve late cases are listed as %s, and the others are counted',
  async (format) => {
    // Due after an hour, and answered after two.
    const communications = [
      { submittedBy: 'Amazon Web Services', timeCreated: '2026-11-10T12:00:00Z' },
      { submittedBy: 'Admin <a@example.com>', timeCreated: '2026-11-10T10:00:00Z' },
    ]
    const late = Array.from({ length: 12 }, (_, index) =>
      details(String(index), { recentCommunications: { communications } }),
    )
    const listedAs = async (count: number) =>
      (await run(['report', '--plan', 'business', ...now, '--format', format, casesFile(...late.slice(0, count))]))
        .stdout
    expect(await listedAs(12)).toMatch(/^and 2 more$/m)
    expect(await listedAs(10)).not.toMatch(/^and \d+ more$/m)
  },
)

describe('warnings', () => {
  // Eid al-Fitr of 2027 is from Tuesday 9 to Thursday 11 March if the moon is seen as calculated.
  const eid = {
    severityCode: 'low',
    timeCreated: '2027-03-08T10:00:00.000Z',
    recentCommunications: { communications: [] },
  }
  const args = ['--plan', 'developer', '--country', 'AE', '--edition', '2022-10', '--now', '2027-03-20T00:00:00Z']
  const first = details('1', eid)
  const second = details('2', { ...eid, severityCode: 'normal' })

  test.each([
    ['text', /^Warnings\n(?: {2}.*\n)* {2}holidays\/estimated, 2 cases, 3 days: the holidays of .* 11 March 2027/m],
    [
      'markdown',
      /^## Warnings\n\n(?:- .*\n)*- holidays\/estimated, 2 cases, 3 days: the holidays of .* 11 March 2027/m,
    ],
    [
      'html',
      /<h2>Warnings<\/h2>\n<ul>\n(?:<li>.*\n)*<li>holidays\/estimated, 2 cases, 3 days: the holidays of .* 11 March 2027/,
    ],
  ])('are in a report as %s, with the cases that have them', async (format, section) => {
    expect((await run(['report', ...args, '--format', format, casesFile(first, second)])).stdout).toMatch(section)
  })

  test('say how many days of a period they mean, and name the countries if there are several', async () => {
    // Parts of Germany are closed on 6 January, 30 and 31 May, 31 October and 1 November, and parts of the USA on the day after Thanksgiving.
    const ofAccount = (account: string, displayId: string, timeCreated: string) => ({
      ...details(displayId, { ...eid, timeCreated }),
      caseId: `case-${account}-muen-2026-${displayId.padStart(16, '0')}`,
    })
    const regional = ['2023-01-05', '2023-10-30', '2024-05-29', '2024-10-30'].map((date, index) =>
      ofAccount('111122223333', String(index), `${date}T15:00:00.000Z`),
    )
    const inGermany = [
      '--plan',
      'developer',
      '--country',
      'DE',
      '--edition',
      '2022-10',
      '--now',
      '2027-03-20T00:00:00Z',
    ]
    expect((await run(['report', ...inGermany, casesFile(...regional)])).stdout).toMatch(
      /^ {2}holidays\/regional, 4 cases, 6 days: parts of the country \(.*\) are closed on the counted days Friday 6 January 2023 to Friday 1 November 2024$/m,
    )
    const accounts = file('places.json', {
      '111122223333': { plan: 'developer', country: 'DE' },
      '222233334444': { plan: 'developer', country: 'US', timeZone: 'America/New_York' },
    })
    const both = casesFile(...regional, ofAccount('222233334444', '9', '2024-11-27T15:00:00.000Z'))
    const { warnings } = (await report(['--accounts', accounts, '--edition', '2022-10', ...now, both]))
      .report as unknown as {
      warnings: readonly { code: string; subdivisions?: readonly string[] }[]
    }
    const named = warnings.find(({ code }) => code === 'holidays/regional')?.subdivisions ?? []
    expect(named.map((code) => code.slice(0, 3)).filter((code) => code !== 'DE-' && code !== 'US-')).toEqual([])
    expect(new Set(named.map((code) => code.slice(0, 3)))).toEqual(new Set(['DE-', 'US-']))
  })

  test('count one case as one', async () => {
    expect((await run(['report', ...args, casesFile(first)])).stdout).toMatch(
      /^ {2}holidays\/estimated, 1 case, 3 days: /m,
    )
  })
})

test('the months are those of the time zone, as the data spell it', async () => {
  const args = ['--plan', 'business', '--country', 'DE', '--time-zone', 'europe/berlin', ...now]
  const { stdout } = await run(['report', ...args, casesFile(details('1'))])
  expect(stdout).toMatch(/^2026-11 \(Europe\/Berlin\) /m)
})

describe('a case that the plan of its account did not have', () => {
  const noteOf = async (plan: string, change: object = {}) => {
    const { status, cases, notes } = await report(['--plan', plan, ...now], asJson(details('1', change)))
    expect([status, cases.map(({ state }) => state)]).toEqual([0, ['no-target']])
    return notes.map(({ code, message }) => [code, message])
  }

  test.each([
    [
      'a plan that had not begun',
      'business-support-plus',
      { timeCreated: '2025-11-10T10:00:00.000Z' },
      'plan/not-offered-yet',
    ],
    ['a severity that it lacks', 'developer', { severityCode: 'critical' }, 'severity/critical'],
    ['a technical case on Basic Support', 'basic', {}, 'case-type/technical-not-on-basic'],
  ])('has a note with its rule: %s', async (_, plan, change, code) => {
    const recentCommunications = { communications: [] }
    expect(await noteOf(plan, { status: 'resolved', recentCommunications, ...change })).toContainEqual([
      code,
      expect.stringMatching(/^No target: .* Check the plan of the account\.$/),
    ])
  })

  test('has none if AWS publishes no target', async () => {
    expect(await noteOf('basic', { serviceCode: 'billing', severityCode: 'low' })).toEqual([])
    // Its communications are incomplete, which changes nothing.
    const cut = { serviceCode: 'billing', severityCode: 'low', recentCommunications: { communications: [] } }
    expect(await noteOf('basic', cut)).toEqual([])
    expect(await noteOf('business', { serviceCode: 'service-limit-increase', severityCode: 'low' })).toEqual([])
  })
})

test('a case of 1960 is answered by the edition that was asked for, and no fault of the report', async () => {
  const old = { timeCreated: '1960-11-10T10:00:00.000Z', recentCommunications: { communications: [] } }
  const { status, cases, problems } = await report(
    ['--plan', 'business', '--edition', '2022-10', ...now],
    asJson(details('1', { ...old, status: 'resolved' })),
  )
  expect([status, problems]).toEqual([0, []])
  expect(cases).toMatchObject([{ displayId: '1', dueAt: '1960-11-10T11:00:00.000Z' }])
})

test.each<[string, object, RegExp]>([
  ['no service code', { serviceCode: undefined }, /^Expected a service code; got undefined\. Keep it in the data/],
  [
    'no communications',
    { recentCommunications: undefined },
    /got none\. Pass --include-communications to the AWS CLI\.$/,
  ],
  [
    'a creation before the first edition',
    { timeCreated: '2021-11-10T10:00:00.000Z' },
    /got 2021-11-10T10:00:00\.000Z\. To answer by the first edition, pass --edition 2022-10\.$/,
  ],
])('the advice for a case with %s is for the command line', async (_, change, message) => {
  const { problems, notes } = await report(['--plan', 'business', ...now], asJson(details('1', change)))
  expect([...problems, ...notes].map((each) => each.message)).toEqual([expect.stringMatching(message)])
})

test.each(['text', 'markdown', 'html'])(
  'as %s, the case that is due first is the first of those that wait',
  async (format) => {
    const asked = [{ submittedBy: 'a', timeCreated: '2026-11-10T10:00:00Z' }]
    const open = { status: 'opened', recentCommunications: { communications: asked } }
    const later = details('later', { ...open, severityCode: 'low' })
    const sooner = details('sooner', { ...open, severityCode: 'normal' })
    const { stdout } = await run([
      'report',
      casesFile(later, sooner),
      '--plan',
      'business',
      '--now',
      '2026-11-10T10:30:00Z',
      '--format',
      format,
    ])
    expect(stdout.indexOf('sooner')).toBeGreaterThan(0)
    expect(stdout.indexOf('later')).toBeGreaterThan(stdout.indexOf('sooner'))
  },
)

test.each(['text', 'markdown', 'html'])(
  'as %s, the report says its instant in the time zone that was asked for',
  async (format) => {
    const tokyo = ['--country', 'JP', '--time-zone', 'Asia/Tokyo']
    const { stdout } = await run([
      'report',
      casesFile(details('1')),
      '--plan',
      'business',
      ...tokyo,
      ...now,
      '--format',
      format,
    ])
    expect(stdout).toContain('Thursday 26 November 2026 09:00 (Asia/Tokyo)')
  },
)
