import type { Random } from '../../test/oracle/random.js'
import { dayMs, iso } from './oracle.js'
import * as make from './schedules.js'
import type { Hours, Kind, QuestionName, VectorSchedule, Week } from './vectors.js'
import {
  calmTime,
  changeIn,
  changing,
  type ClockChange,
  oddChanges,
  skippedDate,
  skipping,
  unchanging,
} from './zones.js'

/** Schedules to ask about, of one kind. */
export interface Subject {
  readonly schedules: readonly VectorSchedule[]
  readonly year: number
  /** The instant around which is asked. */
  readonly focus: number
  /** What an engine takes the schedules for if it ignores what the kind is about. Most vectors show the difference. */
  readonly ignorant?: { readonly schedules: readonly VectorSchedule[]; readonly offset?: number }
  readonly names: readonly [QuestionName, ...QuestionName[]]
  /** Whether to ask only about time that runs out at a closing. */
  readonly atClosings?: boolean
  readonly pauses?: boolean
}

const asksTime = [
  'addOpenTime',
  'addOpenTime',
  'addOpenTime',
  'lastInstantWithin',
  'openTimeBetween',
  'openTimeBetween',
  'subtractOpenTime',
  'nextOpening',
  'nextClosing',
  'isOpenAt',
] as const

const aYear = (random: Random) => random.between(2008, 2033)
const aZone = (random: Random) => random.pick<string>([...changing, ...unchanging])

/** Returns a zone with a calm time. */
function calm(random: Random) {
  const [timeZone, year] = [aZone(random), aYear(random)]
  return { timeZone, year, focus: calmTime(random, timeZone, year) }
}

type Field = Exclude<keyof VectorSchedule, 'timeZone' | 'week'>

function dropping(schedule: VectorSchedule, field: Field): VectorSchedule {
  const { [field]: _dropped, ...others } = schedule
  return others
}

/** Returns the week with other hours on each day. */
const mapWeek = (week: Week, change: (hours: Hours) => Hours): Week =>
  Object.fromEntries(Object.entries(week).map(([day, hours = []]) => [day, change(hours)]))

type Draw = (random: Random) => Subject | undefined

/** A subject with one schedule without clock changes nearby, and what it is without a field. */
const withField =
  (
    field: Field,
    parts: (random: Random, focus: number) => Omit<VectorSchedule, 'timeZone' | 'week'>,
    hours: (random: Random) => Hours = make.officeHours,
  ): Draw =>
  (random) => {
    const { timeZone, year, focus } = calm(random)
    const schedule = { timeZone, week: make.sameWeek(random, hours(random)), ...parts(random, focus) }
    return { schedules: [schedule], year, focus, ignorant: { schedules: [dropping(schedule, field)] }, names: asksTime }
  }

const ofWeek =
  (week: (random: Random) => Week, without?: (hours: Hours) => Hours): Draw =>
  (random) => {
    const { timeZone, year, focus } = calm(random)
    const schedule = { timeZone, week: week(random) }
    const ignorant = without && { schedules: [{ timeZone, week: mapWeek(schedule.week, without) }] }
    return { schedules: [schedule], year, focus, ...(ignorant && { ignorant }), names: asksTime }
  }

const hasHours = (week: Week) => Object.values(week).some((hours = []) => hours.length > 0)

/** Minutes after midnight that a clock shows at an instant. */
const minutesAt = (at: number, offset: number) => Math.floor(((at + offset) % dayMs) / 60_000)

function atChange(
  random: Random,
  timeZone: string,
  year: number,
  change: ClockChange | undefined,
): Subject | undefined {
  if (!change) return undefined
  const times = [minutesAt(change.at, change.before), minutesAt(change.at, change.after)] as const
  const week = random.chance(0.7)
    ? make.sameWeek(random, make.hoursAround(random, times))
    : make.mixedWeek(random, (one) => make.hoursAround(one, times))
  if (!hasHours(week)) return undefined
  const schedules = [{ timeZone, week }]
  return { schedules, year, focus: change.at, ignorant: { schedules, offset: change.before }, names: asksTime }
}

const clocks =
  (isWanted: (change: ClockChange) => boolean): Draw =>
  (random) => {
    const [timeZone, year] = [random.pick<string>(changing), aYear(random)]
    return atChange(random, timeZone, year, changeIn(random, timeZone, year, isWanted))
  }

const seasonsNear = (random: Random, focus: number): Pick<VectorSchedule, 'seasons'> => {
  const from = focus + random.between(-8, 5) * dayMs
  const week = () => make.sameWeek(random, make.anyHours(random))
  const to = from + random.between(0, 12) * dayMs
  const first = { from: make.dateOf(from), to: make.dateOf(to), week: week() }
  const endless = { from: make.dateOf(to + random.between(1, 4) * dayMs), week: week() }
  return { seasons: random.pick([[first], [first, endless], [endless, first], [endless]]) }
}

const closuresNear = (random: Random, focus: number): Pick<VectorSchedule, 'closures'> => ({
  closures: Array.from({ length: random.between(1, 3) }, () => {
    const from = focus + random.between(-120, 120) * 3_600_000 + random.pick([0, 0, 0, 60_000, 1_234, 999])
    return { from: iso(from), to: iso(from + random.pick([1, 60_000, 1_800_000, 7_200_000, 200_000_000])) }
  }),
})

const holidaysNear = (random: Random, focus: number): Omit<VectorSchedule, 'timeZone' | 'week'> => {
  const first = make.dateNear(random, focus, 4)
  const run = random.chance(0.3) ? [1, 2, 3].map((days) => make.dateOf(Date.parse(first) + days * dayMs)) : []
  const open = random.chance(0.25) ? [make.dateNear(random, focus, 6)] : []
  return {
    holidays: {
      closed: [...new Set([first, ...run, make.dateNear(random, focus, 6)])],
      ...(open.length > 0 && { open }),
    },
    ...(open.length > 0 && { openDayHours: make.officeHours(random) }),
  }
}

/** A schedule of any kind, near a clock change or not. */
const rich =
  (names: Subject['names']): Draw =>
  (random) => {
    const [timeZone, year] = [random.pick<string>([...changing, ...unchanging]), aYear(random)]
    const change = random.chance(0.3) ? changeIn(random, timeZone, year, () => true) : undefined
    const focus = change?.at ?? calmTime(random, timeZone, year)
    const schedule = make.richSchedule(random, timeZone, focus)
    return hasHours(schedule.week) ? { schedules: [schedule], year, focus, names } : undefined
  }

const skippedDay =
  (names: Subject['names']): Draw =>
  (random) => {
    const timeZone = random.pick(skipping)
    const focus = Date.parse(`${skippedDate}T10:00:00Z`)
    const before = (timeZone === 'Pacific/Apia' ? -10 : -11) * 3_600_000
    const week = random.chance(0.6)
      ? make.sameWeek(random, make.anyHours(random))
      : make.mixedWeek(random, make.anyHours)
    const schedules = [{ timeZone, week }]
    return { schedules, year: 2011, focus, ignorant: { schedules, offset: before }, names }
  }

/** How a subject of each kind is drawn. */
export const draws: Readonly<Record<Kind, Draw>> = {
  'office-hours': ofWeek((random) => make.sameWeek(random, make.officeHours(random))),
  'several-spans': ofWeek(
    (random) => make.sameWeek(random, make.spansOfDay(random)),
    (hours) => [[hours[0]?.[0] ?? '', hours.at(-1)?.[1] ?? '']],
  ),
  'closing-instants': (random) => {
    const { timeZone, year, focus } = calm(random)
    const hours = random.pick([make.officeHours, make.officeHours, make.spansOfDay, make.nightHours])
    return {
      schedules: [{ timeZone, week: make.sameWeek(random, hours(random)) }],
      year,
      focus,
      names: [
        'addOpenTime',
        'lastInstantWithin',
        'addOpenTime',
        'lastInstantWithin',
        'addOpenTime',
        'subtractOpenTime',
      ],
      atClosings: true,
    }
  },
  nights: ofWeek(
    (random) =>
      random.chance(0.7) ? make.sameWeek(random, make.nightHours(random)) : make.mixedWeek(random, make.nightHours),
    (hours) => hours.map(([opens, closes]) => [opens, closes <= opens ? '24:00' : closes]),
  ),
  holidays: withField('holidays', holidaysNear),
  'part-days': withField(
    'holidays',
    (random, focus) => ({ holidays: { closed: make.closedParts(random, focus, 3) } }),
    (random) => random.pick([make.officeHours, make.officeHours, make.spansOfDay, make.nightHours])(random),
  ),
  exceptions: withField('exceptions', (random, focus) => ({
    ...(random.chance(0.3) && holidaysNear(random, focus)),
    exceptions: make.exceptionsNear(random, focus, 4),
  })),
  seasons: withField('seasons', seasonsNear),
  closures: withField('closures', closuresNear, make.anyHours),
  'clocks-forward': clocks(({ before, after }) => after - before === 3_600_000),
  'clocks-back': clocks(({ before, after }) => after - before === -3_600_000),
  'odd-clock-changes': (random) => {
    const [timeZone, year] = random.pick<readonly [string, number]>(oddChanges)
    return atChange(
      random,
      timeZone,
      year,
      changeIn(random, timeZone, year, () => true),
    )
  },
  'skipped-days': skippedDay([...asksTime, 'addOpenDays', 'openDaysBetween']),
  'far-years': (random) => {
    const [timeZone, year] = [random.pick<string>(changing), random.between(2038, 2099)]
    const change = changeIn(random, timeZone, year, () => true)
    if (change && random.chance(0.5)) return atChange(random, timeZone, year, change)
    const [focus, schedule] = [
      calmTime(random, timeZone, year),
      { timeZone, week: make.sameWeek(random, make.officeHours(random)) },
    ]
    // The offset of the winter, for an engine whose data have no more changes.
    const winter = changeIn(random, timeZone, year, ({ before, after }) => after < before)
    const ignorant = winter && { schedules: [schedule], offset: winter.after }
    return { schedules: [schedule], year, focus, ...(ignorant && { ignorant }), names: asksTime }
  },
  unions: (random) => {
    const { timeZone, year, focus } = calm(random)
    const zones = [timeZone, ...Array.from({ length: random.between(1, 2) }, () => aZone(random))]
    const schedules = zones.map((zone) =>
      random.chance(0.7)
        ? { timeZone: zone, week: make.sameWeek(random, make.anyHours(random)) }
        : make.richSchedule(random, zone, focus),
    )
    return { schedules, year, focus, ignorant: { schedules: schedules.slice(0, 1) }, names: asksTime }
  },
  pauses: (random) => {
    const { timeZone, year, focus } = calm(random)
    const hours = random.pick([make.officeHours, make.officeHours, make.spansOfDay, make.nightHours])
    return {
      schedules: [{ timeZone, week: make.sameWeek(random, hours(random)) }],
      year,
      focus,
      names: ['addOpenTime', 'addOpenTime', 'lastInstantWithin', 'openTimeBetween'],
      pauses: true,
    }
  },
  subtracting: rich(['subtractOpenTime']),
  counting: rich(['openTimeBetween']),
  openings: rich([
    'isOpenAt',
    'isOpenAt',
    'nextOpening',
    'nextClosing',
    'previousOpening',
    'previousClosing',
    'openSpans',
  ]),
  'open-days': (random) => (random.chance(0.05) ? skippedDay(openDays) : rich(openDays))(random),
}
const openDays = ['addOpenDays', 'openDaysBetween'] as const
