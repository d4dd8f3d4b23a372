import * as engine from 'aws-support-rules/business-time'
import type { Answer, Asked, VectorPause, VectorSchedule } from './vectors.js'

// The answers of this package.

const iso = (at: number) => new Date(at).toISOString()
/** Null means never, in the vectors. */
const isoOrNever = (at: number | null) => (at === null || at === Infinity ? null : iso(at))

function scheduleOf({ holidays, closures, ...schedule }: VectorSchedule): engine.Schedule {
  return engine.createSchedule({
    ...schedule,
    ...(holidays && { holidays: engine.holidayCalendar({ closed: [], ...holidays }) }),
    ...(closures && { closures: closures.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) })) }),
  })
}

const pausesOf = (pauses: readonly VectorPause[]): engine.Pause[] =>
  pauses.map(({ from, to }) => ({ from: Date.parse(from), to: to === null ? Infinity : Date.parse(to) }))

/** The schedule of the last question, since many questions in a row have the same. */
let latest: { readonly text: string; readonly schedule: engine.Schedule } | undefined

function latestSchedule(schedules: readonly VectorSchedule[]): engine.Schedule {
  const text = JSON.stringify(schedules)
  if (latest?.text === text) return latest.schedule
  const [only, ...others] = schedules.map(scheduleOf)
  if (!only) throw new Error('a question without a schedule')
  const schedule = others.length === 0 ? only : engine.anyOpen([only, ...others])
  latest = { text, schedule }
  return schedule
}

export function answerOfOurs(asked: Asked): Answer {
  const schedule = latestSchedule(asked.schedules)
  switch (asked.question) {
    case 'addOpenTime':
    case 'lastInstantWithin': {
      const options = asked.pauses && { pauses: pausesOf(asked.pauses) }
      return isoOrNever(engine[asked.question](schedule, Date.parse(asked.from), asked.ms, options))
    }
    case 'subtractOpenTime':
      return iso(engine.subtractOpenTime(schedule, Date.parse(asked.to), asked.ms))
    case 'openTimeBetween': {
      const options = asked.pauses && { pauses: pausesOf(asked.pauses) }
      return engine.openTimeBetween(schedule, Date.parse(asked.from), Date.parse(asked.to), options)
    }
    case 'openSpans':
      return Array.from(engine.openSpans(schedule, Date.parse(asked.from), Date.parse(asked.to)), ({ from, to }) => ({
        from: iso(from),
        to: iso(to),
      }))
    case 'addOpenDays':
      return engine.addOpenDays(schedule, asked.date, asked.days)
    case 'openDaysBetween':
      return engine.openDaysBetween(schedule, asked.from, asked.to)
    case 'isOpenAt':
      return engine.isOpenAt(schedule, Date.parse(asked.at))
    default:
      return isoOrNever(engine[asked.question](schedule, Date.parse(asked.at)))
  }
}
