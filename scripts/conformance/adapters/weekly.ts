import type { Asked, Hours, VectorSchedule } from '../vectors.js'
import { Unsupported } from './protocol.js'

// What most engines know: one schedule with a week and whole holidays.

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

const isLateNight = ([opens, closes]: Hours[number]) => closes <= opens

/** Returns the only schedule. Throws `Unsupported` if it has a field that the engine has no words for. */
export function onlySchedule(asked: Asked, known: readonly (keyof VectorSchedule)[]): VectorSchedule {
  const [schedule, ...others] = asked.schedules
  if (!schedule || others.length > 0) throw new Unsupported('several schedules')
  const names: readonly string[] = ['timeZone', 'week', ...known]
  const unknown = Object.keys(schedule).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Unsupported(unknown)
  if ('pauses' in asked) throw new Unsupported('pauses')
  return schedule
}

/** Returns the dates of whole holidays. Throws `Unsupported` about part days and single open days. */
export function wholeHolidays({ holidays = {} }: VectorSchedule): string[] {
  const { closed = [], open = [] } = holidays
  if (open.length > 0) throw new Unsupported('single open days')
  return closed.map((day) => {
    if (typeof day !== 'string') throw new Unsupported('part days')
    return day
  })
}

/** Returns the hours of a weekday, or undefined without hours. Throws `Unsupported` about hours to midnight or past it. */
export function hoursWithinDay({ week }: VectorSchedule, day: string): Hours | undefined {
  const hours = week[day] ?? []
  if (hours.some(isLateNight)) throw new Unsupported('hours past midnight')
  if (hours.some(([, closes]) => closes === '24:00')) throw new Unsupported('hours until midnight')
  return hours.length > 0 ? hours : undefined
}
