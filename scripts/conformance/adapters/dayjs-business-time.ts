import { createRequire } from 'node:module'
import type { Answer, Asked } from '../vectors.js'
import { serve, Unsupported } from './protocol.js'
import { hoursWithinDay, onlySchedule, weekdays, wholeHolidays } from './weekly.js'

// It counts whole minutes in the time zone of the process, which is where it is best. It counts a closing instant as
// open, so a question whose answer depends on that is unsupported.

interface Day {
  valueOf: () => number
  format: (form: string) => string
  addBusinessMinutes: (amount: number) => Day
  subtractBusinessMinutes: (amount: number) => Day
  businessMinutesDiff: (to: Day) => number
  addBusinessDays: (amount: number) => Day
  subtractBusinessDays: (amount: number) => Day
  isBusinessTime: () => boolean
  nextBusinessTime: () => Day
  lastBusinessTime: () => Day
}
interface DayLibrary {
  (at: number | string): Day
  extend: (plugin: unknown) => void
  setHolidays: (dates: readonly string[]) => void
  setBusinessTime: (week: object) => void
}

const require = createRequire(import.meta.url)
const dayjs = require('dayjs') as DayLibrary
dayjs.extend(require('dayjs-business-time'))

const minute = 60_000
const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function minutesOf(ms: number): number {
  if (ms % minute !== 0) throw new Unsupported('less than a minute')
  return ms / minute
}

function answer(asked: Asked): Answer {
  const schedule = onlySchedule(asked, ['holidays'])
  const week = weekdays.map((day, index): [string, object[] | null] => [
    names[index] ?? '',
    hoursWithinDay(schedule, day)?.map(([opens, closes]) => ({ start: `${opens}:00`, end: `${closes}:00` })) ?? null,
  ])
  dayjs.setHolidays(wholeHolidays(schedule))
  dayjs.setBusinessTime(Object.fromEntries(week))
  process.env['TZ'] = schedule.timeZone

  const wholeMinute = (instant: string) => dayjs(minutesOf(Date.parse(instant)) * minute)
  const isOpen = (instant: number) => dayjs(instant).isBusinessTime()
  const isClosing = (instant: number) => isOpen(instant) && !isOpen(instant + 1)
  const iso = (result: Day) => new Date(result.valueOf()).toISOString()
  const notAtClosing = (instant: number) => {
    if (isClosing(instant)) throw new Unsupported('a closing instant is open')
  }

  switch (asked.question) {
    case 'addOpenTime':
    case 'lastInstantWithin': {
      if (asked.ms === 0) throw new Unsupported('no time to add')
      const due = wholeMinute(asked.from).addBusinessMinutes(minutesOf(asked.ms))
      if (asked.question === 'lastInstantWithin' && isClosing(due.valueOf()))
        throw new Unsupported('it stays at the closing')
      return iso(due)
    }
    case 'subtractOpenTime':
      return iso(wholeMinute(asked.to).subtractBusinessMinutes(minutesOf(asked.ms)))
    case 'openTimeBetween':
      return wholeMinute(asked.from).businessMinutesDiff(wholeMinute(asked.to)) * minute
    case 'isOpenAt':
      notAtClosing(Date.parse(asked.at))
      return isOpen(Date.parse(asked.at))
    case 'nextOpening':
      notAtClosing(Date.parse(asked.at))
      return iso(dayjs(Date.parse(asked.at)).nextBusinessTime())
    case 'previousClosing':
      // In open time, it returns the time itself.
      if (isOpen(Date.parse(asked.at)) && !isClosing(Date.parse(asked.at)))
        throw new Unsupported('the closing before open time')
      return iso(dayjs(Date.parse(asked.at)).lastBusinessTime())
    case 'addOpenDays': {
      const day = dayjs(`${asked.date}T12:00`)
      const { days } = asked
      return (days < 0 ? day.subtractBusinessDays(-days) : day.addBusinessDays(days)).format('YYYY-MM-DD')
    }
    default:
      throw new Unsupported(asked.question)
  }
}

await serve(answer)
