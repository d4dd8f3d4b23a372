import {
  type CreatedCase,
  type Customer,
  type HolidayCalendar,
  holidayCalendar,
  type IsoWeekday,
} from 'aws-support-rules'
import { timeZonesOf } from 'aws-support-rules/countries'
import * as fc from 'fast-check'
import { walk } from '../oracle/walk.js'

/** Zones whose clocks are the same in every release of the tz database of recent years, with changes of every kind among them. */
const settledZones = [
  ['US', 'America/New_York'],
  ['DE', 'Europe/Berlin'],
  ['IN', 'Asia/Kolkata'],
  ['JP', 'Asia/Tokyo'],
  ['AU', 'Australia/Lord_Howe'],
  ['NZ', 'Pacific/Chatham'],
  ['WS', 'Pacific/Apia'],
  ['BR', 'America/Sao_Paulo'],
  ['NP', 'Asia/Kathmandu'],
] as const

const year = fc.integer({ min: 2005, max: 2030 })
const padded = (part: number): string => String(part).padStart(2, '0')

/** Instants that love the edges: on the hour and a millisecond beside it, at 08:00, 09:00 and 18:00 of every zone. */
export const instants = fc
  .tuple(
    year,
    fc.integer({ min: 0, max: 364 }),
    fc.integer({ min: 0, max: 95 }),
    fc.constantFrom(-1, 0, 1, 59_999, 437_001),
  )
  .map(([y, day, quarter, shift]) => Date.UTC(y, 0, 1 + day) + quarter * 900_000 + shift)

const dates = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${padded(m)}-${padded(d)}`)

/** A handful of days somewhere, and a run of days from the instant on, where they matter. */
const calendarsNear = (instant: number): fc.Arbitrary<HolidayCalendar> =>
  fc
    .record({
      far: fc.array(dates, { maxLength: 5 }),
      near: fc.uniqueArray(fc.integer({ min: -1, max: 12 }), { maxLength: 9 }),
    })
    .map(({ far, near }) =>
      holidayCalendar({
        closed: [...far, ...near.map((days) => new Date(instant + days * 86_400_000).toISOString().slice(0, 10))],
      }),
    )

const weekends = fc.uniqueArray(fc.constantFrom<IsoWeekday>(1, 2, 3, 4, 5, 6, 7), { maxLength: 4 })

type DeveloperCase = CreatedCase & {
  readonly createdAt: number
  readonly customer: Customer & {
    readonly timeZone: string
    readonly weekend: readonly IsoWeekday[]
    readonly holidays: (country: string) => HolidayCalendar
  }
}

/** Developer cases of every language, zone and calendar. */
export const developerCases: fc.Arbitrary<DeveloperCase> = instants.chain((createdAt) =>
  fc.record({
    plan: fc.constant('developer' as const),
    caseType: fc.constantFrom('technical' as const, 'account-and-billing' as const),
    severity: fc.constantFrom('low' as const, 'normal' as const),
    language: fc.constantFrom('en', 'ja'),
    createdAt: fc.constant(createdAt),
    customer: fc
      .record({
        place: fc.constantFrom(...settledZones),
        weekend: weekends,
        holidays: calendarsNear(createdAt),
        inJapan: calendarsNear(createdAt),
      })
      .map(({ place, weekend, holidays, inJapan }) => ({
        country: place[0],
        timeZone: place[1],
        weekend,
        holidays: (of: string) => (of === 'JP' ? inJapan : holidays),
      })),
  }),
)

export const clocksOf = (country: string): readonly string[] => timeZonesOf(country).map(({ timeZone }) => timeZone)

const day = 86_400_000
const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** The oracle's open spans around a case, for as many days after its creation. */
export function walkFrom({ language, customer, createdAt }: DeveloperCase, days: number): ReturnType<typeof walk> {
  const japan = language === 'ja'
  const weekend: readonly number[] = japan ? [6, 7] : customer.weekend
  const hours = [[japan ? '09:00' : '08:00', '18:00']] as const
  return walk(
    {
      timeZone: japan ? 'Asia/Tokyo' : customer.timeZone,
      week: Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !weekend.includes(weekday)).map((weekday) => [weekday, hours]),
      ),
      holidays: customer.holidays(japan ? 'JP' : customer.country),
    },
    dateOf(createdAt - 3 * day),
    dateOf(createdAt + days * day),
  )
}
