import type { Random } from '../../test/oracle/random.js'
import { dayMs, iso } from './oracle.js'
import type { ClosedDay, Hours, VectorSchedule, Week } from './vectors.js'

// The random parts of the vectors' schedules.

const minutesInDay = 1440

/** Returns the clock time some minutes after midnight, or before it. */
function clock(minutes: number): string {
  const inDay = ((minutes % minutesInDay) + minutesInDay) % minutesInDay
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

export const dateOf = (at: number): string => iso(at).slice(0, 10)
export const dateNear = (random: Random, at: number, days: number): string =>
  dateOf(at + random.between(-days, days) * dayMs)

export const officeHours = (random: Random): Hours => [
  random.pick<Hours[number]>([
    ['08:00', '18:00'],
    ['09:00', '17:00'],
    ['08:30', '17:45'],
    ['07:00', '15:30'],
    ['10:15', '19:00'],
  ]),
]

export const spansOfDay = (random: Random): Hours =>
  random.pick<Hours>([
    [
      ['08:00', '12:00'],
      ['13:00', '17:00'],
    ],
    [
      ['09:00', '12:30'],
      ['14:00', '18:15'],
    ],
    [
      ['06:00', '10:00'],
      ['11:00', '15:00'],
      ['16:30', '20:00'],
    ],
    [
      ['00:00', '02:00'],
      ['07:30', '11:30'],
      ['12:00', '16:00'],
      ['22:00', '24:00'],
    ],
  ])

export const nightHours = (random: Random): Hours =>
  random.pick<Hours>([
    [['22:00', '06:00']],
    [['20:30', '04:30']],
    [['18:00', '00:00']],
    [['16:00', '01:00']],
    [['08:00', '08:00']],
    [
      ['07:00', '11:00'],
      ['23:00', '03:00'],
    ],
  ])

const workdays = ['1', '2', '3', '4', '5'] as const
const everyDay = [...workdays, '6', '7'] as const

/** Returns a week with the same hours on each working day, or every day. */
export const sameWeek = (random: Random, hours: Hours): Week =>
  Object.fromEntries(
    random
      .pick<readonly string[]>([workdays, workdays, workdays, everyDay, ['1', '2', '3', '4', '5', '6'], ['2', '4']])
      .map((day) => [day, hours]),
  )

/** Returns a week on some days of which the hours differ. */
export const mixedWeek = (random: Random, hours: (random: Random) => Hours): Week => {
  const [most, other] = [hours(random), hours(random)]
  return Object.fromEntries(
    everyDay.flatMap((day) => (random.chance(0.75) || day === '3' ? [[day, random.chance(0.7) ? most : other]] : [])),
  )
}

export const anyHours = (random: Random): Hours =>
  random.pick([officeHours, officeHours, spansOfDay, nightHours, () => [['00:00', '24:00']] as const])(random)

/** Returns hours that begin, end or go on near the times at which a clock changes, minutes after midnight. */
export function hoursAround(random: Random, [first, second]: readonly [number, number]): Hours {
  const [low, high] = [Math.min(first, second), Math.max(first, second)]
  const middle = low + Math.floor((high - low) / 2 / 5) * 5
  const around = (from: number, to: number): Hours => [[clock(from), clock(to)]]
  const before = 30 * random.between(1, 6)
  const later = 30 * random.between(1, 6)
  return random.pick<Hours>([
    [['00:00', '24:00']],
    around(low - before, high + later),
    around(low - before, high + later),
    around(low, high + later),
    around(low - before, high),
    around(low - before, low),
    around(high, high + later),
    around(middle, high + later),
    around(low - before, middle),
    around(low, high),
    officeHours(random),
    nightHours(random),
  ])
}

/** Returns dates and parts of days to close, near an instant. */
export const closedParts = (random: Random, at: number, days: number): ClosedDay[] =>
  Array.from({ length: random.between(1, 3) }, (): ClosedDay => {
    const date = dateNear(random, at, days)
    const from = random.pick(['08:00', '10:00', '12:00', '13:30', '14:45', '22:30', '00:30'])
    return random.pick<ClosedDay>([
      { date, from },
      { date, to: from },
      { date, from: '10:00', to: '14:30' },
      { date, from: '16:00', to: '23:30' },
    ])
  })

export const exceptionsNear = (random: Random, at: number, days: number): Record<string, Hours> =>
  Object.fromEntries(
    Array.from({ length: random.between(1, 3) }, () => [
      dateNear(random, at, days),
      random.pick<Hours>([[], [['09:00', '12:00']], spansOfDay(random), nightHours(random), [['00:00', '24:00']]]),
    ]),
  )

/** Returns a schedule in which any kind of day may occur. */
export function richSchedule(random: Random, timeZone: string, at: number): VectorSchedule {
  const closed = [
    ...(random.chance(0.5) ? [dateNear(random, at, 6)] : []),
    ...(random.chance(0.4) ? closedParts(random, at, 5) : []),
  ]
  const open = random.chance(0.3) ? [dateNear(random, at, 6)] : []
  const closureFrom = at + random.between(-100, 100) * 3_600_000
  return {
    timeZone,
    week: random.chance(0.6) ? sameWeek(random, anyHours(random)) : mixedWeek(random, anyHours),
    ...((closed.length > 0 || open.length > 0) && {
      holidays: { ...(closed.length > 0 && { closed }), ...(open.length > 0 && { open }) },
    }),
    ...(open.length > 0 && { openDayHours: anyHours(random) }),
    ...(random.chance(0.3) && { exceptions: exceptionsNear(random, at, 6) }),
    ...(random.chance(0.2) && {
      closures: [{ from: iso(closureFrom), to: iso(closureFrom + random.between(1, 40) * 1_800_000) }],
    }),
  }
}
