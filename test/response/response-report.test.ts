import { type CreatedCase, holidayCalendar, noHolidays, responseReport } from 'aws-support-rules'
import { describe, expect, test } from 'vitest'

const minute = 60_000
const now = '2026-11-23T12:00:00Z'
const urgent = {
  plan: 'business',
  caseType: 'technical',
  severity: 'urgent',
  createdAt: '2026-11-23T08:00:00Z',
} as const satisfies CreatedCase
const answeredAfter = (minutes: number): CreatedCase => ({
  ...urgent,
  respondedAt: Date.parse(urgent.createdAt) + minutes * minute,
})

describe('a report', () => {
  test('counts each state, and takes overdue cases for decided', () => {
    const { total } = responseReport(
      [
        answeredAfter(30),
        answeredAfter(60),
        answeredAfter(61),
        urgent,
        { ...urgent, createdAt: '2026-11-23T11:30:00Z' },
        { ...urgent, plan: 'basic', caseType: 'account-and-billing', severity: 'low', respondedAt: now },
      ],
      { now },
    )
    expect(total).toMatchObject({ cases: 6, met: 2, missed: 1, overdue: 1, pending: 1, noTarget: 1, metShare: 2 / 4 })
  })

  test.each([
    ['nothing', [], null, null],
    ['one', [7], 7, 7],
    ['two', [10, 20], 15, 19],
    ['three', [30, 10, 20], 20, 28],
    ['eleven', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9],
  ])('has the median and the 90th percentile of %s', (_, minutes, median, p90) => {
    const { total } = responseReport([...minutes.map(answeredAfter), urgent], { now })
    expect(total.medianMs).toBe(median === null ? null : median * minute)
    expect(total.p90Ms).toBe(p90 === null ? null : p90 * minute)
  })

  test('takes business time for Developer cases', () => {
    const customer = { country: 'DE', holidays: noHolidays }
    // Friday 17:00 to Monday 09:00 in Berlin: an hour and an hour.
    const developer = {
      plan: 'developer',
      caseType: 'technical',
      severity: 'normal',
      createdAt: '2026-11-20T16:00:00Z',
      customer,
    } as const
    expect(responseReport([{ ...developer, respondedAt: '2026-11-23T08:00:00Z' }], { now }).total.medianMs).toBe(
      120 * minute,
    )
  })

  test('groups by plan and severity in their order, by UTC month, and by country with the unknown last', () => {
    const report = responseReport(
      [
        { ...urgent, customer: { country: 'US' } },
        {
          ...urgent,
          plan: 'enterprise',
          severity: 'low',
          createdAt: '2026-10-31T23:59:59.999Z',
          customer: { country: 'DE' },
        },
        { ...urgent, createdAt: '2026-11-01T00:00:00+01:00' },
        urgent,
      ],
      { now },
    )
    expect(report.byPlan.map(({ plan, cases }) => [plan, cases])).toEqual([
      ['business', 3],
      ['enterprise', 1],
    ])
    expect(report.bySeverity.map(({ severity, cases }) => [severity, cases])).toEqual([
      ['low', 1],
      ['urgent', 3],
    ])
    expect(report.byMonth.map(({ month, cases }) => [month, cases])).toEqual([
      ['2026-10', 2],
      ['2026-11', 2],
    ])
    expect(report.byCountry.map(({ country, cases }) => [country, cases])).toEqual([
      ['DE', 1],
      ['US', 1],
      [null, 2],
    ])
  })

  test('has countries in their order wherever they stand in the list', () => {
    const countries = ['US', undefined, 'FR', null, 'AT', 5, 'DE', 'BR']
    const cases = countries.map((country) => ({ ...urgent, customer: { country } as never }))
    const inTheirOrder = ['AT', 'BR', 'DE', 'FR', 'US', null]
    expect(responseReport(cases, { now }).byCountry.map(({ country }) => country)).toEqual(inTheirOrder)
    expect(responseReport([...cases].reverse(), { now }).byCountry.map(({ country }) => country)).toEqual(inTheirOrder)
    expect(responseReport([{ ...urgent, customer: null as never }], { now }).byCountry).toMatchObject([
      { country: null, cases: 1 },
    ])
  })

  test('says which cases are none', () => {
    const { problems } = responseReport([null, urgent, undefined] as never, { now })
    expect(problems).toEqual([
      { index: 0, code: 'facts/invalid', path: [], message: 'Expected an object of facts; got null.' },
      { index: 2, code: 'facts/invalid', path: [], message: 'Expected an object of facts; got undefined.' },
    ])
    expect(() => responseReport({} as never, { now })).toThrow(
      /^Expected an array of cases; got a value of type object\.$/,
    )
  })

  test('lists the ten that used most of their targets, the worst first, and none that is in time', () => {
    const late = [2, 12, 5, 9, 3, 8, 10, 7, 4, 11, 6, 1].map((times) => answeredAfter(times * 60))
    const { worst } = responseReport(late, { now: '2026-11-24T12:00:00Z' }).total
    expect(worst.map(({ progress }) => progress.fraction)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
    expect(worst.map(({ index }) => index).slice(0, 2)).toEqual([1, 9])
    expect(worst[0]?.case).toBe(late[1])
    expect(responseReport([answeredAfter(60)], { now }).total.worst).toEqual([])
  })

  test('ranks by the share of the target, however long the target is', () => {
    // Three hours of one hour, and 36 hours of 24.
    const short = answeredAfter(180)
    const long: CreatedCase = { ...urgent, severity: 'low', respondedAt: '2026-11-24T20:00:00Z' }
    const { worst } = responseReport([long, short], { now: '2026-11-28T00:00:00Z' }).total
    expect(worst.map(({ index, progress }) => [index, progress.fraction])).toEqual([
      [1, 3],
      [0, 1.5],
    ])
  })

  test('has cases without an answer among the worst, and of equal ones the first in the list', () => {
    const overdue = { ...urgent, createdAt: '2026-11-23T09:30:00Z' }
    const { worst } = responseReport([answeredAfter(90), overdue, answeredAfter(30)], { now }).total
    expect(worst.map(({ index, progress }) => [index, progress.state])).toEqual([
      [1, 'overdue'],
      [0, 'missed'],
    ])
    const equal = Array.from({ length: 12 }, () => answeredAfter(120))
    expect(responseReport(equal, { now }).total.worst.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('takes late answers into the median, and no share where nothing is decided', () => {
    expect(responseReport([answeredAfter(30), answeredAfter(90)], { now }).total.medianMs).toBe(60 * minute)
    expect(responseReport([{ ...urgent, createdAt: now }], { now }).total).toMatchObject({
      pending: 1,
      metShare: null,
      medianMs: null,
    })
  })

  test('holds years of any length', () => {
    const months = responseReport(
      [
        { ...urgent, createdAt: Date.UTC(12_000, 0, 1) },
        { ...urgent, createdAt: new Date(0) },
      ],
      { now },
    ).byMonth
    expect(months.map(({ month }) => month)).toEqual(['1970-01', '+012000-01'])
  })
})

describe('options of a report', () => {
  test('months are those of the zone: 23:30 in New York on 30 November, and 08:30 in Tokyo on 1 December', () => {
    const cases = [{ ...urgent, createdAt: '2026-11-30T23:30:00-05:00' }]
    const monthIn = (timeZone?: string) => responseReport(cases, { now, timeZone }).byMonth.map(({ month }) => month)
    expect(monthIn('America/New_York')).toEqual(['2026-11'])
    expect(monthIn('Asia/Tokyo')).toEqual(['2026-12'])
    expect(monthIn()).toEqual(['2026-12'])
    expect(monthIn('utc')).toEqual(['2026-12'])
  })

  test('a month before the zone data is a problem of that case, and a zone that is none is the caller’s', () => {
    const cases = [{ ...urgent, createdAt: new Date('1999-06-01T00:00:00Z') }, urgent]
    const report = responseReport(cases, { now, timeZone: 'Europe/Berlin' })
    expect(report.problems.map(({ index, code, path }) => [index, code, path])).toEqual([
      [0, 'instant/outside-time-zone-data', ['createdAt']],
    ])
    expect(report.total.cases).toBe(1)
    expect(() => responseReport([], { now, timeZone: 'Mars/Olympus' })).toThrow(
      expect.objectContaining({ code: 'time-zone/unknown', path: ['timeZone'] }) as Error,
    )
  })

  test('groups by the caller’s key, sorted', () => {
    const cases = ['shop', 'blog', 'shop'].map((account, at) => ({ ...answeredAfter(30 + 40 * at), account }))
    const report = responseReport(cases, { now, groupBy: ({ account }) => account })
    expect(report.byGroup?.map(({ group, cases, met, missed }) => [group, cases, met, missed])).toEqual([
      ['blog', 1, 0, 1],
      ['shop', 2, 1, 1],
    ])
    expect('byGroup' in responseReport(cases, { now })).toBe(false)
  })

  test('counts a case once, and says where it stands twice', () => {
    const cases = [
      { ...urgent, displayId: '17', createdAt: 'soon' },
      { ...answeredAfter(30), displayId: '17' },
      { ...answeredAfter(30), displayId: '18' },
      { ...answeredAfter(90), displayId: '17' },
      { ...answeredAfter(30), displayId: undefined },
      { ...answeredAfter(30), displayId: undefined },
    ]
    const report = responseReport(cases, { now, keyOf: ({ displayId }) => displayId })
    expect(report.total).toMatchObject({ cases: 4, met: 4 })
    expect(report.problems.map(({ index, code }) => [index, code])).toEqual([
      [0, 'instant/invalid'],
      [3, 'case/repeated'],
    ])
    expect(report.problems[1]?.message).toBe(
      'Expected each case once; got "17". The case at index 1 has the same key and was counted.',
    )
    expect(responseReport(cases, { now }).total.cases).toBe(5)
  })

  test('what groupBy and keyOf throw or return is the caller’s', () => {
    const fails = () => {
      throw new RangeError('mine')
    }
    for (const name of ['groupBy', 'keyOf']) {
      expect(() => responseReport([urgent], { now, [name]: fails })).toThrow(
        expect.objectContaining({ code: 'input/unreadable', path: [name], cause: new RangeError('mine') }) as Error,
      )
      expect(() => responseReport([], { now, [name]: 'account' })).toThrow(
        expect.objectContaining({ code: 'facts/invalid', path: [name] }) as Error,
      )
    }
    expect(() => responseReport([urgent], { now, groupBy: () => undefined as never })).toThrow(
      expect.objectContaining({ code: 'facts/invalid', path: ['groupBy'] }) as Error,
    )
    expect(() => responseReport([urgent], { now, keyOf: () => 17 as never })).toThrow(
      expect.objectContaining({ code: 'facts/invalid', path: ['keyOf'] }) as Error,
    )
    // They see no case that has no answer.
    expect(responseReport([null] as never, { now, groupBy: fails, keyOf: fails }).problems).toHaveLength(1)
  })

  test('keeps what makes the answers less certain, once for each code', () => {
    const holidays = holidayCalendar({
      closed: [
        { date: '2026-11-26', estimated: true },
        { date: '2026-12-03', estimated: true },
      ],
    })
    const developer = { plan: 'developer', caseType: 'technical', severity: 'normal' } as const
    const report = responseReport(
      ['2026-12-02T10:00:00Z', '2026-11-25T10:00:00Z', '2026-11-25T11:00:00Z', '2026-11-09T10:00:00Z'].map(
        (createdAt) => ({ ...developer, createdAt, customer: { country: 'DE', holidays } }),
      ),
      { now },
    )
    expect(report.warnings).toEqual([{ code: 'holidays/estimated', dates: ['2026-11-26', '2026-12-03'], cases: 3 }])
    expect(responseReport([urgent], { now }).warnings).toEqual([])
  })
})

describe('broken cases', () => {
  const throwing: unknown = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no')
      },
    },
  )
  const half: unknown = {
    ...urgent,
    get customer() {
      throw new TypeError('no')
    },
  }
  test.each<[string, unknown, string, (string | number)[]]>([
    ['an unknown severity', { ...urgent, severity: 'sev1' }, 'severity/unknown', ['severity']],
    ['a broken timestamp', { ...urgent, createdAt: '2026-11-31T00:00:00Z' }, 'instant/invalid', ['createdAt']],
    ['an answer before the case', { ...urgent, respondedAt: new Date(0) }, 'response/before-creation', ['respondedAt']],
    ['nothing', undefined, 'facts/invalid', []],
    ['a proxy that throws', throwing, 'input/unreadable', []],
    ['a getter that throws', half, 'input/unreadable', []],
  ])('%s is a problem, and the others are reported', (_, broken, code, path) => {
    const report = responseReport([urgent, broken as CreatedCase, answeredAfter(5)], { now })
    expect(report.problems).toEqual([{ index: 1, code, path, message: expect.any(String) as string }])
    expect(report.total.cases).toBe(2)
    expect(report.byCountry).toHaveLength(1)
  })

  test('an option with a typo is refused, since its months would be those of UTC', () => {
    expect(() => responseReport([], { now, timezone: 'Asia/Tokyo' } as { now: typeof now })).toThrow(
      expect.objectContaining({ code: 'facts/invalid', path: ['timezone'] }) as Error,
    )
    expect(() => responseReport([], { now, keyBy: () => '1' } as { now: typeof now })).toThrow('Did you mean keyOf?')
  })

  test('now and the list are the caller’s contract', () => {
    expect(() => responseReport([], { now: 'now' })).toThrow(
      expect.objectContaining({ code: 'instant/invalid', path: ['now'] }) as Error,
    )
    expect(() => responseReport('cases' as never, { now })).toThrow(
      expect.objectContaining({ code: 'facts/invalid', path: ['cases'] }) as Error,
    )
  })
})
