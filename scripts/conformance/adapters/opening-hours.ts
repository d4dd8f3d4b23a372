import { createRequire } from 'node:module'
import type { Answer, Asked, ClosedDay, Hours, VectorSchedule, Week } from '../vectors.js'
import { serve, Unsupported } from './protocol.js'
import { onlySchedule, weekdays } from './weekly.js'

// Schedules as opening_hours expressions, evaluated in the time zone of the process. Later rules win.

interface OpeningHours {
  getState: (at: Date) => boolean
  getNextChange: (at: Date) => Date | undefined
  getOpenDuration: (from: Date, to: Date) => [number, number]
  getOpenIntervals: (from: Date, to: Date) => [Date, Date, boolean, string | undefined][]
}

const require = createRequire(import.meta.url)
const OpeningHours = require('opening_hours') as new (expression: string) => OpeningHours

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const dateText = (date: string) =>
  `${date.slice(0, 4)} ${monthNames[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(8)}`
const hoursText = (hours: Hours) => (hours.length > 0 ? hours.map((span) => span.join('-')).join(',') : 'off')

/** Days with the same hours are in one rule, and a comma adds the others, so that no day cuts the night before it. */
function weekRule(week: Week, when: string): string[] {
  const days = new Map<string, string[]>()
  for (const [index, day] of weekdays.entries()) {
    const hours = week[day] ?? []
    if (hours.length > 0) days.set(hoursText(hours), [...(days.get(hoursText(hours)) ?? []), dayNames[index] ?? ''])
  }
  return days.size > 0 ? [[...days].map(([hours, names]) => `${when}${names.join(',')} ${hours}`).join(', ')] : []
}

const closedRule = (day: ClosedDay) =>
  typeof day === 'string'
    ? `${dateText(day)} off`
    : `${dateText(day.date)} ${day.from ?? '00:00'}-${day.to ?? '24:00'} off`

const isNightly = (hours: Hours) => hours.some(([opens, closes]) => closes <= opens)

function expressionOf({
  week,
  seasons = [],
  holidays = {},
  openDayHours = [],
  exceptions = {},
}: VectorSchedule): string {
  const { closed = [], open = [] } = holidays
  const all = [...Object.values(week), ...Object.values(exceptions), openDayHours]
  const nightly = all.some((hours = []) => isNightly(hours))
  const isPart = (day: ClosedDay) => typeof day !== 'string'
  // A rule for a date also cuts the night before it.
  if (nightly && closed.length + open.length + Object.keys(exceptions).length > 0)
    throw new Unsupported('single dates with hours past midnight')
  return [
    ...weekRule(week, ''),
    ...seasons.flatMap((season) => {
      const when =
        season.to === undefined
          ? `${dateText(season.from)}-2100 Dec 31`
          : `${dateText(season.from)}-${dateText(season.to)}`
      return [`${when} off`, ...weekRule(season.week, `${when} `)]
    }),
    ...open.map((date) => `${dateText(date)} ${hoursText(openDayHours)}`),
    ...closed.filter((day) => !isPart(day)).map(closedRule),
    ...Object.entries(exceptions).map(([date, hours]) => `${dateText(date)} ${hoursText(hours)}`),
    ...closed.filter(isPart).map(closedRule),
  ].join('; ')
}

let latest: { readonly expression: string; readonly timeZone: string; readonly hours: OpeningHours } | undefined

function openingHours(schedule: VectorSchedule): OpeningHours {
  const { timeZone } = schedule
  process.env['TZ'] = timeZone
  const expression = expressionOf(schedule)
  if (latest?.expression !== expression || latest.timeZone !== timeZone)
    latest = { expression, timeZone, hours: new OpeningHours(expression) }
  return latest.hours
}

function answer(asked: Asked): Answer {
  const schedule = onlySchedule(asked, ['seasons', 'holidays', 'openDayHours', 'exceptions'])
  if ('ms' in asked || 'date' in asked || asked.question === 'openDaysBetween') throw new Unsupported(asked.question)
  const hours = openingHours(schedule)
  const next = (at: Date) => {
    const change = hours.getNextChange(at)
    if (!change) throw new Error('no next change')
    return change
  }
  if ('at' in asked) {
    const at = new Date(asked.at)
    switch (asked.question) {
      case 'isOpenAt':
        return hours.getState(at)
      case 'nextOpening':
        return (hours.getState(at) ? at : next(at)).toISOString()
      case 'nextClosing':
        return next(hours.getState(at) ? at : next(at)).toISOString()
      default:
        throw new Unsupported(asked.question)
    }
  }
  const [from, to] = [new Date(asked.from), new Date(asked.to)]
  if (asked.question === 'openSpans')
    return hours
      .getOpenIntervals(from, to)
      .map(([begin, end]) => ({ from: begin.toISOString(), to: end.toISOString() }))
  return from <= to ? hours.getOpenDuration(from, to)[0] : 0 - hours.getOpenDuration(to, from)[0]
}

await serve(answer)
