import { firstResponse, noHolidays } from 'aws-support-rules'
import { countries, timeZonesOf, weekendOf } from 'aws-support-rules/countries'
import { holidayCountries, publicHolidays } from 'aws-support-rules/holidays'
import { expect, test } from 'vitest'
import { rememberedWalk } from '../oracle/remembered-walk.js'
import { addOpenTime } from '../oracle/walk.js'

const inhabited = countries.filter((country) => timeZonesOf(country).length > 0)
const hours = { low: 24, normal: 12 } as const
const severities = ['low', 'normal'] as const

// Both lie before the changes of tz 2026b to 2026f, which the oracle's time-zone data, those of the host, may lack.
test.each([
  ['2025-12-23T10:00:00Z', '2025-12-22', '2026-01-12'],
  ['2026-05-28T22:30:00Z', '2026-05-27', '2026-06-12'],
])(
  'for a case of %s, on each clock of each country and at both severities, the deadline is where a walk ends',
  (createdAt, first, last) => {
    const wrong: string[] = []
    let asked = 0
    for (const country of inhabited) {
      const holidays = holidayCountries.includes(country) ? publicHolidays(country) : noHolidays
      const open = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !weekendOf(country).some((day) => day === weekday))
      const day = [['08:00', '18:00']] as const
      const within = (days: typeof holidays.closed) => days.filter(({ date }) => date >= first && date <= last)
      const near = { ...holidays, closed: within(holidays.closed), open: within(holidays.open) }
      for (const { timeZone } of timeZonesOf(country)) {
        const week = Object.fromEntries(open.map((weekday) => [weekday, day]))
        const { spans } = rememberedWalk('host', { timeZone, week, holidays: near, openDayHours: day }, first, last)
        for (const severity of severities) {
          asked++
          const response = firstResponse({
            plan: 'developer',
            caseType: 'technical',
            severity,
            createdAt,
            customer: { country, timeZone, holidays },
          })
          const expected = addOpenTime(spans, Date.parse(createdAt), hours[severity] * 3_600_000)
          if (expected === undefined || response.kind !== 'due' || response.dueAt.getTime() !== expected)
            wrong.push(`${country} ${timeZone} ${severity}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(600)
  },
  60_000,
)

test('a country with one clock needs no time zone, and its weekend is its own', { timeout: 60_000 }, () => {
  for (const country of inhabited.filter((code) => timeZonesOf(code).length === 1)) {
    const asked = {
      plan: 'developer',
      caseType: 'technical',
      severity: 'low',
      createdAt: '2026-05-28T22:30:00Z',
    } as const
    const [clock] = timeZonesOf(country)
    const given = { country, timeZone: clock?.timeZone ?? '', weekend: weekendOf(country), holidays: noHolidays }
    expect(firstResponse({ ...asked, customer: { country, holidays: noHolidays } }), country).toEqual(
      firstResponse({ ...asked, customer: given }),
    )
  }
})
