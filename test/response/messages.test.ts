// What people read who passed something wrong: the place and the whole message of each fault.
import {
  type CreatedCase,
  edition2022_10,
  errorCodes,
  explainFirstResponse,
  firstResponse,
  firstResponseTimeline,
  noHolidays,
  responseProgress,
  responseReport,
  targetUsedAt,
} from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'

const customer = { country: 'US', timeZone: 'America/New_York', holidays: noHolidays } as const
const created = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'low',
  createdAt: '2026-11-16T09:00:00-05:00',
  customer,
} as const satisfies CreatedCase
const now = '2026-11-17T09:00:00-05:00'

const line = (ask: () => unknown) => {
  const { code, path = [], message } = thrown(ask)
  expect(errorCodes).toContain(code)
  return `${path.join('.')}: ${message}`
}
const fails = () => {
  throw new Error('no such customer')
}
const pass = 'Pass a Date, whole epoch milliseconds, or text with an offset, such as "2026-11-23T08:00:00Z".'
const unreadable = 'Expected plain data; got a value that throws.'
const zoneData =
  'Expected an instant from 2000-01-01T00:00:00.000Z to before +010000-01-01T00:00:00.000Z, the time-zone data'

describe('a case', () => {
  const inTheCustomer = (change: object) => ({ customer: { ...customer, ...change } })
  test.each<[object, string]>([
    [
      { openedBy: 'me' },
      'openedBy: Expected openedBy to name who opened the case; got "me". Pass one of customer, aws.',
    ],
    [{ resolved: 'no' }, 'resolved: Expected resolved to be true or false; got "no".'],
    [{ severityAsOfNow: 1 }, 'severityAsOfNow: Expected severityAsOfNow to be true or false; got 1.'],
    [
      { createdAt: 5 },
      'createdAt: Expected an exact instant; got 5. As epoch milliseconds this is before 1973: multiply epoch seconds by 1000, or pass a Date.',
    ],
    [
      { plan: 'business', createdAt: 8.64e15 },
      'createdAt: Expected a result that a Date can hold; got a later instant. Pass an earlier instant.',
    ],
    [{ edition: null }, 'edition: Expected an edition such as edition2022_10; got null.'],
    [
      { edition: { ...edition2022_10, effort: null } },
      'edition.effort: Expected the whole cell effort of the edition; got null.',
    ],
    [
      { edition: { ...edition2022_10, openedByAws: null }, openedBy: 'aws' },
      'edition.openedByAws: Expected the whole cell openedByAws of the edition; got null.',
    ],
    [{ language: 'xx' }, 'language: Expected a language; got "xx". Pass one of en, ja.'],
    [
      { language: 'ja' },
      'customer.holidays: Expected the holidays of JP, since this case is counted there; got a value of type object. Pass a function from country to calendar, such as publicHolidays. To ignore holidays, pass () => noHolidays.',
    ],
    [
      { language: 'ja', customer: { ...customer, holidays: () => noHolidays }, timeZones: {} },
      'timeZones: Expected { version, transitionsOf }; got a value of type object.',
    ],
    [
      { customer: 5 },
      'customer: Expected customer, since the target counts business hours; got 5. Pass { country, timeZone, holidays }. To ignore holidays, pass noHolidays.',
    ],
    [
      inTheCustomer({ timezone: 'America/New_York' }),
      'customer.timezone: Expected a field of a customer; got "timezone". Did you mean timeZone? Pass one of country, timeZone, weekend, holidays, subdivision.',
    ],
    [
      inTheCustomer({ holidays: 'US' }),
      'customer.holidays: Expected holidays, since the target counts business hours; got "US". Pass publicHolidays(\'US\') or your own calendar. To ignore holidays, pass noHolidays.',
    ],
    [
      inTheCustomer({ holidays: () => 5 }),
      'customer.holidays: Expected a calendar such as holidayCalendar returns; got 5.',
    ],
    [inTheCustomer({ holidays: fails }), `customer.holidays: ${unreadable}`],
    [
      inTheCustomer({ weekend: [1, 2, 3, 4, 5, 6, 7] }),
      'customer.weekend: Expected an array of ISO weekdays that leaves at least one working day; got [1, 2, 3, 4, 5, 6, 7]. Monday is 1, Sunday is 7.',
    ],
    [
      inTheCustomer({ timeZone: undefined, country: 'ES' }),
      'customer.timeZone: Expected timeZone, since ES has several time zones; got undefined. Pass one such as Europe/Madrid, Atlantic/Canary.',
    ],
    [
      inTheCustomer({ timeZone: undefined, country: 'HM' }),
      'customer.timeZone: Expected timeZone, since HM has no time zone of its own; got undefined. Pass an IANA time zone name.',
    ],
    [
      inTheCustomer({ timeZone: 'Europe/Paris', country: 'ES' }),
      'customer.timeZone: Expected a time zone of ES; got "Europe/Paris". Pass one such as Europe/Madrid, Atlantic/Canary.',
    ],
  ])('with %o', (change, expected) => {
    expect(line(() => firstResponse({ ...created, ...change }))).toBe(expected)
  })
})

describe('a progress', () => {
  test.each<[object, unknown, string]>([
    [{ respondedAt: 'soon' }, { now }, `respondedAt: Expected an exact instant; got "soon". ${pass}`],
    [{ answeredBy: 'soon' }, { now }, `answeredBy: Expected an exact instant; got "soon". ${pass}`],
    [
      { respondedAt: now, answeredBy: now },
      { now },
      'answeredBy: Expected respondedAt or answeredBy; got both. If the first response is known, pass only respondedAt.',
    ],
    [
      { answeredBy: '2026-11-16T08:00:00-05:00' },
      { now },
      'answeredBy: Expected a response no earlier than the Date 2026-11-16T14:00:00.000Z, when the case was created; got the Date 2026-11-16T13:00:00.000Z. A response before the case may belong to another case.',
    ],
    [{}, 5, 'now: Expected { now } as the second argument; got 5.'],
    [{}, {}, `now: Expected an exact instant; got undefined. ${pass}`],
    ...(['respondedAt', 'answeredBy', 'openedBy', 'resolved'] as const).map((field): [object, unknown, string] => [
      {},
      { now, [field]: now },
      `${field}: Expected { now } as the second argument; got ${field}, which is a field of the case. Pass it in the case.`,
    ]),
    [
      {},
      { now: Date.UTC(10_001, 0) },
      `now: ${zoneData} 2026f of America/New_York; got +010001-01-01T00:00:00.000Z. Ask about the years 0 to 9999.`,
    ],
    [
      { respondedAt: Date.UTC(10_001, 0) },
      { now: Date.UTC(10_001, 1) },
      `respondedAt: ${zoneData} 2026f of America/New_York; got +010001-01-01T00:00:00.000Z. Ask about the years 0 to 9999.`,
    ],
  ])('of %j at %j', (change, when, expected) => {
    expect(line(() => responseProgress({ ...created, ...change }, when as never))).toBe(expected)
  })
})

describe('a report', () => {
  const report = (options: object, cases: unknown = [created]) =>
    responseReport(cases as CreatedCase[], { now, ...options })
  test.each<[object, unknown, string]>([
    [{}, 5, 'cases: Expected an array of cases; got 5.'],
    [{ groupBy: 5 }, [created], 'groupBy: Expected a function; got 5.'],
    [{ keyOf: 'displayId' }, [created], 'keyOf: Expected a function; got "displayId".'],
    [{ groupBy: () => 5 }, [created], 'groupBy: Expected a string; got 5.'],
    [{ keyOf: () => 5 }, [created], 'keyOf: Expected a string; got 5.'],
    [{ groupBy: fails }, [created], `groupBy: ${unreadable}`],
    [{ keyOf: fails }, [created], `keyOf: ${unreadable}`],
    [
      { timeZone: 'Mars/Olympus' },
      [created],
      'timeZone: Expected a time zone in the data 2026f, such as \'Europe/Berlin\'; got "Mars/Olympus".',
    ],
  ])('with %o', (options, cases, expected) => {
    expect(line(() => report(options, cases))).toBe(expected)
  })

  test('lists what is wrong with single cases', () => {
    const { total, problems } = report({ keyOf: () => '17034519000' }, [null, created, created])
    expect(total.cases).toBe(1)
    expect(problems).toEqual([
      { index: 0, code: 'facts/invalid', path: [], message: 'Expected an object of facts; got null.' },
      {
        index: 2,
        code: 'case/repeated',
        path: [],
        message: 'Expected each case once; got "17034519000". The case at index 1 has the same key and was counted.',
      },
    ])
    expect(report({ groupBy: null, keyOf: null }, [created, created]).total.cases).toBe(2)
  })
})

describe('a use of the target', () => {
  test.each<[unknown, string]>([
    [0.8, 'fraction: Expected { fraction } as the second argument; got 0.8.'],
    [{}, 'fraction: Expected fraction to be a number above 0; got undefined. Pass 0.8 for 80 %.'],
    [{ fraction: 1e9 }, 'fraction: Expected whole milliseconds from 0 to 9007199254740991; got 86400000000000000.'],
  ])('of %j', (facts, expected) => {
    expect(line(() => targetUsedAt(created, facts as never))).toBe(expected)
  })
})

describe('a timeline', () => {
  const explained = explainFirstResponse(created)
  test.each<[unknown, unknown, string]>([
    [null, {}, ': Expected an answer of explainFirstResponse; got null.'],
    [explained, 5, 'options: Expected options such as { timeZone, timeZones }; got 5.'],
    [
      explained,
      { timezone: 'UTC' },
      'timezone: Expected an option; got "timezone". Did you mean timeZone? Pass one of timeZone, timeZones.',
    ],
    [
      explainFirstResponse({ ...created, plan: 'business' }),
      { timeZone: 'Mars/Olympus' },
      'timeZone: Expected a time zone in the data 2026f, such as \'Europe/Berlin\'; got "Mars/Olympus".',
    ],
  ])('of %o with %j', (answer, options, expected) => {
    expect(line(() => firstResponseTimeline(answer as never, options as never))).toBe(expected)
  })
})
