import { createRequire } from 'node:module'
import type { Answer, Asked } from '../vectors.js'
import { serve, Unsupported } from './protocol.js'
import { hoursWithinDay, onlySchedule, weekdays, wholeHolidays } from './weekly.js'

// It counts a closing instant as open. So a question whose answer depends on that is unsupported.

interface Transition {
  readonly transition: 'open' | 'close'
  readonly moment: Moment
}
interface Moment {
  valueOf: () => number
  clone: () => Moment
  tz: (zone: string) => Moment
  format: (form: string) => string
  addWorkingTime: (amount: number, unit: string) => Moment
  subtractWorkingTime: (amount: number, unit: string) => Moment
  workingDiff: (to: Moment, unit: string, fraction?: boolean) => number
  isWorkingTime: () => boolean
  nextWorkingTime: () => Moment
  nextTransitionTime: () => Transition
  lastTransitionTime: () => Transition
}
interface MomentLibrary {
  (at: number): Moment
  tz: (date: string, zone: string) => Moment
  updateLocale: (locale: string, settings: object) => void
}

const require = createRequire(import.meta.url)
const moment = require('moment-timezone') as MomentLibrary
require('moment-business-time')

const minute = 60_000

function answer(asked: Asked): Answer {
  const schedule = onlySchedule(asked, ['holidays'])
  const { timeZone } = schedule
  const hours = weekdays.map((day): [number, string[] | null] => [
    Number(day) % 7,
    hoursWithinDay(schedule, day)?.flatMap((span) => span.map((time) => `${time}:00`)) ?? null,
  ])
  moment.updateLocale('en', { holidays: wholeHolidays(schedule), workinghours: Object.fromEntries(hours) })

  const at = (instant: number) => moment(instant).tz(timeZone)
  const isOpen = (instant: number) => at(instant).isWorkingTime()
  const isClosing = (instant: number) => isOpen(instant) && !isOpen(instant + 1)
  const iso = (result: Moment) => new Date(result.valueOf()).toISOString()
  const amount = (ms: number): [number, string] => (ms % minute === 0 ? [ms / minute, 'minutes'] : [ms, 'milliseconds'])
  const notAtClosing = (instant: number) => {
    if (isClosing(instant)) throw new Unsupported('a closing instant is open')
  }

  switch (asked.question) {
    case 'addOpenTime':
    case 'lastInstantWithin': {
      if (asked.ms === 0) throw new Unsupported('no time to add')
      const due = at(Date.parse(asked.from)).addWorkingTime(...amount(asked.ms))
      if (asked.question === 'lastInstantWithin' && isClosing(due.valueOf()))
        throw new Unsupported('it stays at the closing')
      return iso(due)
    }
    case 'subtractOpenTime':
      return iso(at(Date.parse(asked.to)).subtractWorkingTime(...amount(asked.ms)))
    case 'openTimeBetween':
      return at(Date.parse(asked.to)).workingDiff(at(Date.parse(asked.from)), 'milliseconds', true)
    case 'isOpenAt':
      notAtClosing(Date.parse(asked.at))
      return isOpen(Date.parse(asked.at))
    case 'nextOpening':
      notAtClosing(Date.parse(asked.at))
      return iso(at(Date.parse(asked.at)).nextWorkingTime())
    case 'nextClosing': {
      // It has no answer exactly at a closing.
      const from = Date.parse(asked.at)
      const next = at(isClosing(from) ? from + 1 : from).nextTransitionTime()
      return iso(next.transition === 'close' ? next.moment : next.moment.nextTransitionTime().moment)
    }
    case 'previousOpening':
    case 'previousClosing': {
      // It finds what is before the instant; the instant itself counts too.
      const wanted = asked.question === 'previousOpening' ? 'open' : 'close'
      const last = at(Date.parse(asked.at) + 1).lastTransitionTime()
      return iso(last.transition === wanted ? last.moment : last.moment.lastTransitionTime().moment)
    }
    case 'addOpenDays': {
      const day = moment.tz(`${asked.date}T12:00`, timeZone)
      return day.addWorkingTime(asked.days, 'days').format('YYYY-MM-DD')
    }
    case 'openDaysBetween': {
      const [from, to] = [asked.from, asked.to].map((date) => moment.tz(`${date}T12:00`, timeZone))
      return from && to ? to.workingDiff(from, 'calendarDays') : 0
    }
    case 'openSpans':
      throw new Unsupported('open spans')
  }
}

await serve(answer)
