import type {
  Holiday,
  IsoWeekday,
  Pause,
  Schedule,
  ScheduleOptions,
  SeasonInput,
  Span,
} from 'aws-support-rules/business-time'
import * as engine from 'aws-support-rules/business-time'
import { Temporal } from 'temporal-polyfill'
import { type Random, seeded } from './random.js'
import type { OpenSpan, OracleZone } from './walk.js'
import * as oracle from './walk.js'
import { hostZone } from './walk.js'

// Random schedules of one zone and year, and random questions about them, asked of the engine and of the oracle.

const minutesInDay = 1440
const dayMs = 86_400_000
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Hours that don't overlap: none, office hours, several spans, all day, past midnight, in the small hours when clocks change. */
function randomHours(random: Random): readonly Span[] {
  const [a, b] = [random.between(0, 13), random.between(0, 59)]
  return random.pick<() => readonly Span[]>([
    () => [],
    () => [['08:00', '18:00']],
    () => [
      ['08:30', '12:00'],
      ['13:00', '17:45'],
    ],
    () => [['00:00', '24:00']],
    () => [['22:00', '06:00']],
    () => [[clock(60 * a + b), clock(60 * a + b)]],
    () => [
      ['00:00', clock(30 + b)],
      ['01:30', '02:15'],
      ['02:15', '03:30'],
      ['23:00', '24:00'],
    ],
    () => {
      const cuts = [
        ...new Set(Array.from({ length: 2 * random.between(1, 3) }, () => random.between(0, minutesInDay - 1))),
      ].sort((x, y) => x - y)
      return cuts.flatMap((from, index): Span[] => {
        const to = cuts[index + 1]
        return index % 2 === 0 && to !== undefined ? [[clock(from), clock(to)]] : []
      })
    },
  ])()
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

const dateOf = (instant: number) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC').toPlainDate()

/** Zones that every release since 2000 agrees on, for the other schedules of a union. */
const otherZones = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Australia/Lord_Howe'] as const

const padded = (value: number) => String(value).padStart(2, '0')

/** A day that is closed in part: from a time on, until a time, or between two. */
function randomPart(random: Random, date: string): Holiday {
  const [a, b] = [random.between(0, 22), random.between(0, 59)]
  const [from, to] = [`${padded(a)}:${padded(b)}`, random.pick(['24:00', `${padded(random.between(a + 1, 23))}:30`])]
  return random.pick<Holiday>([
    { date, from },
    { date, to },
    { date, from, to },
    { date, from: '02:30' },
    { date, to: '02:30' },
  ])
}

function randomWeek(random: Random): Partial<Record<IsoWeekday, readonly Span[]>> {
  const same = random.chance(0.4) ? randomHours(random) : undefined
  return Object.fromEntries(
    weekdays.flatMap((weekday) => (random.chance(0.7) ? [[weekday, same ?? randomHours(random)]] : [])),
  )
}

/** At most two seasons; the last one may have no end. */
function randomSeasons(random: Random, dates: readonly string[]): SeasonInput[] {
  const [first, second, third, fourth] = [...new Set(dates)].sort()
  const [week, lastWeek] = [randomWeek(random), randomWeek(random)]
  if (first === undefined || second === undefined || random.chance(0.5)) return []
  if (third === undefined || random.chance(0.5)) return [{ from: first, to: second, week }]
  return [
    { from: third, to: random.chance(0.5) ? undefined : fourth, week: lastWeek },
    { from: first, to: second, week },
  ]
}

function randomSchedule(random: Random, timeZone: string, focus: number): ScheduleOptions {
  const date = () =>
    dateOf(focus)
      .add({ days: random.between(-30, 30) })
      .toString()
  const dates = (most: number) => Array.from({ length: random.between(0, most) }, date)
  const week = { [random.pick(weekdays)]: [['09:00', '17:00']], ...randomWeek(random) }
  if (!Object.values(week).some((hours) => hours.length > 0)) week[3] = [['01:00', '03:00']]
  const run = random.chance(0.2)
    ? Array.from({ length: 12 }, (_, index) => dateOf(focus).add({ days: index }).toString())
    : []
  return {
    timeZone,
    week,
    seasons: randomSeasons(random, [date(), date(), date(), date()]),
    holidays: engine.holidayCalendar({
      closed: [...dates(6), ...run, ...dates(4).map((day) => randomPart(random, day))],
      open: dates(3),
    }),
    openDayHours: randomHours(random),
    exceptions: Object.fromEntries(dates(4).map((day) => [day, randomHours(random)])),
    closures: Array.from({ length: random.between(0, 3) }, () => {
      const from = focus + random.pick([0, random.between(-20, 20)]) * dayMs + random.between(-90_000_000, 90_000_000)
      return { from, to: from + random.between(1, 200_000_000) }
    }),
  }
}

/** Thrown answers count by their code; the engine may only refuse what lies beyond its data. */
function attempt<T>(ask: () => T): T | string {
  try {
    return ask()
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

const beyond = 'instant/outside-time-zone-data'

export interface Difference {
  readonly question: string
  readonly schedules: readonly ScheduleOptions[]
  readonly engine: unknown
  readonly oracle: unknown
}

/** The beginning of the pinned table. */
const begin = Date.UTC(2000, 0)

/** The instants of a year at which the engine has another offset than a day before: hints for where to ask, not answers. */
function changesOf(timeZone: string, year: number): number[] {
  const days = Array.from({ length: 366 }, (_, day) => Math.max(Date.UTC(year, 0) + day * dayMs, begin))
  const offset = (at: number) => engine.wallTimeOf(timeZone, at).offset
  return days.flatMap((day) => {
    if (offset(day) === offset(day + dayMs)) return []
    let [low, high] = [day, day + dayMs]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (offset(middle) === offset(day)) low = middle
      else high = middle
    }
    return high
  })
}

/** Pauses in any order, some of which overlap, some in closed time, and sometimes one that has no end yet. */
function randomPauses(random: Random, anInstant: () => number): Pause[] {
  const pauses = Array.from({ length: random.between(1, 4) }, () => {
    const [from, other] = [anInstant(), anInstant()]
    const length = random.pick([0, 1, 3_600_000, random.between(0, 200_000_000), Math.abs(other - from)])
    return { from, to: from + length }
  })
  return random.chance(0.1) ? [...pauses, { from: anInstant(), to: Infinity }] : pauses
}

/** Asks `count` questions about one zone in one year, and sometimes about its union with others. */
export function askAbout(
  timeZone: string,
  year: number,
  zone: OracleZone,
  count: number,
  seed: number,
  walkDates: typeof oracle.walkDates = oracle.walkDates,
): Difference[] {
  const random = seeded(seed)
  const [yearBegins, yearEnds] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)]
  const changes = changesOf(timeZone, year)
  // A few weeks around a change of the clock, or anywhere in a year without one.
  const focus = changes[random.between(0, changes.length - 1)] ?? random.between(yearBegins, yearEnds - 1)
  const others = random.chance(0.2) ? Array.from({ length: random.between(1, 2) }, () => random.pick(otherZones)) : []
  const all = [timeZone, ...others].map((name) => randomSchedule(random, name, focus))
  const [firstDate, lastDate] = [focus - 40 * dayMs, focus + 44 * dayMs].map((at) => dateOf(at).toString())
  const period = [firstDate ?? '', lastDate ?? ''] as const
  const zoneAt = (index: number) => (index === 0 ? zone : hostZone(all[index]?.timeZone ?? ''))
  const walks = all.map((options, index) => walkDates(options, ...period, zoneAt(index)))
  const spans = oracle.joined(walks.flatMap((walk) => walk.spans))
  const edges = spans.flatMap((span) => [span.from, span.to])
  const known = focus + 39 * dayMs
  const [first = null, ...rest] = all.map(engine.createSchedule)
  if (first === null) return []
  const schedule = rest.length > 0 ? engine.anyOpen([first, ...rest]) : first

  const anInstant = () => {
    const near = random.pick([
      focus,
      focus,
      edges[random.between(0, edges.length - 1)] ?? focus,
      edges[random.between(0, edges.length - 1)] ?? focus,
      undefined,
    ])
    const [low, high] = [Math.max(yearBegins, focus - 20 * dayMs), Math.min(yearEnds - 1, focus + 20 * dayMs)]
    const at =
      near === undefined
        ? random.between(low, high)
        : near + random.pick([0, 0, 1, -1, 1000, -1000, 1_800_000, -3_600_000, random.between(-9_000_000, 9_000_000)])
    return Math.min(Math.max(at, low), high)
  }
  const aDuration = (from: number) => {
    const exact = oracle.openTimeBetween(spans, from, Math.max(from, anInstant()))
    return random.pick([
      0,
      1,
      exact,
      exact,
      exact + 1,
      Math.max(0, exact - 1),
      random.between(0, 86_400_000),
      3_600_000 * random.between(1, 240),
    ])
  }
  const aboutTime = randomQuestion(random, schedule, spans, anInstant, aDuration)
  const [walk] = walks
  const aboutDays = walk && rest.length === 0 ? randomDayQuestion(random, schedule, walk.openDates, focus) : aboutTime
  const differences: Difference[] = []
  for (let asked = 0; asked < count; asked++) {
    const { question, engine: answer, oracle: expected } = random.chance(0.15) ? aboutDays() : aboutTime()
    // The oracle's dates begin before the zone's data: what it finds there, the engine has to refuse.
    const isInstant = typeof expected === 'number' && expected < Infinity && !/^open(Time|Days)Between/.test(question)
    // What the walked weeks don't hold was a question for nobody.
    if (expected === undefined || (isInstant && (expected > known || expected < focus - 38 * dayMs))) {
      asked--
      continue
    }
    const right = isInstant && expected <= begin && !Object.is(expected, answer) ? beyond : expected
    if (!Object.is(answer, right)) differences.push({ question, schedules: all, engine: answer, oracle: right })
  }
  return differences
}

interface AskedQuestion {
  readonly question: string
  readonly engine: unknown
  readonly oracle: number | boolean | string | undefined
}

/** Questions about local dates, near the middle of the walked ones. */
function randomDayQuestion(
  random: Random,
  schedule: Schedule,
  openDates: readonly string[],
  focus: number,
): () => AskedQuestion {
  const aDate = () => dateOf(Math.max(focus + random.between(-15, 15) * dayMs, begin)).toString()
  return () => {
    const [date, other, days] = [aDate(), aDate(), random.between(-8, 8)]
    if (random.chance(0.5)) {
      const [low = '', high = ''] = [date, other].sort()
      const count = openDates.filter((open) => open > low && open <= high).length
      return {
        question: `openDaysBetween ${date} ${other}`,
        engine: attempt(() => engine.openDaysBetween(schedule, date, other)),
        oracle: date > other ? 0 - count : count,
      }
    }
    const found =
      days < 0
        ? openDates.filter((open) => open < date).at(days)
        : days === 0
          ? date
          : openDates.filter((open) => open > date)[days - 1]
    return {
      question: `addOpenDays ${date} ${days}`,
      engine: attempt(() => engine.addOpenDays(schedule, date, days)),
      oracle: found !== undefined && found < '2000-01-01' ? beyond : found,
    }
  }
}

function randomQuestion(
  random: Random,
  schedule: Schedule,
  spans: readonly OpenSpan[],
  anInstant: () => number,
  aDuration: (from: number) => number,
): () => AskedQuestion {
  const at1 = (name: 'isOpenAt' | 'nextOpening' | 'nextClosing' | 'previousOpening' | 'previousClosing') => () => {
    const at = anInstant()
    return {
      question: `${name} ${at}`,
      engine: attempt(() => engine[name](schedule, at)),
      oracle: oracle[name](spans, at),
    }
  }
  /** Adds, with and without pauses. What comes after a pause without an end never comes. */
  const add = (name: 'addOpenTime' | 'lastInstantWithin') => () => {
    const from = anInstant()
    const ms = aDuration(from)
    if (random.chance(0.5))
      return {
        question: `${name} ${from} ${ms}`,
        engine: attempt(() => engine[name](schedule, from, ms)),
        oracle: oracle[name](spans, from, ms),
      }
    const pauses = randomPauses(random, anInstant)
    const isEndless = pauses.some(({ to }) => to === Infinity)
    return {
      question: `${name} ${from} ${ms} ${JSON.stringify(pauses)}`,
      engine: attempt(() => engine[name](schedule, from, ms, { pauses })),
      oracle: oracle[name](oracle.without(spans, pauses), from, ms) ?? (isEndless ? Infinity : undefined),
    }
  }
  const subtract = () => {
    const to = anInstant()
    const ms = random.chance(0.5) ? aDuration(to) : oracle.openTimeBetween(spans, Math.min(anInstant(), to), to)
    return {
      question: `subtractOpenTime ${to} ${ms}`,
      engine: attempt(() => engine.subtractOpenTime(schedule, to, ms)),
      oracle: oracle.subtractOpenTime(spans, to, ms),
    }
  }
  const between = () => {
    const [from, to] = [anInstant(), anInstant()]
    const pauses = random.chance(0.5) ? randomPauses(random, anInstant) : []
    return {
      question: `openTimeBetween ${from} ${to} ${JSON.stringify(pauses)}`,
      engine: attempt(() => engine.openTimeBetween(schedule, from, to, { pauses })),
      oracle: oracle.openTimeBetween(oracle.without(spans, pauses), from, to),
    }
  }
  const inRange = () => {
    const [from, to] = [anInstant(), anInstant()]
    const clipped = spans
      .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
      .filter((span) => span.from < span.to)
    return {
      question: `openSpans ${from} ${to}`,
      engine: attempt(() => JSON.stringify(Array.from(engine.openSpans(schedule, from, to)))),
      oracle: JSON.stringify(clipped),
    }
  }
  return () =>
    random.pick<() => AskedQuestion>([
      add('addOpenTime'),
      add('addOpenTime'),
      add('addOpenTime'),
      add('addOpenTime'),
      inRange,
      add('lastInstantWithin'),
      add('lastInstantWithin'),
      add('lastInstantWithin'),
      between,
      between,
      subtract,
      subtract,
      at1('isOpenAt'),
      at1('nextOpening'),
      at1('nextClosing'),
      at1('previousOpening'),
      at1('previousClosing'),
    ])()
}
