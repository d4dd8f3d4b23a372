import { createRequire } from 'node:module'
import { addOpenTime, createSchedule, openTimeBetween } from 'aws-support-rules/business-time'
import { dayWalk, holidays, hour, schedule, type Zone } from './workload.js'

export interface Engine {
  readonly add?: (from: number, ms: number) => number
  readonly elapsed?: (from: number, to: number) => number
}

export interface Contender {
  readonly name: string
  /** Whether it works in any zone, whatever the host's. The others run on a host in the zone. */
  readonly anyZone: boolean
  /** Whether it is a published library other than this package. */
  readonly peer: boolean
  readonly make: (zone: Zone) => Engine
}

const require = createRequire(import.meta.url)

interface Moment {
  valueOf: () => number
  tz: (zone: string) => Moment
  addWorkingTime: (amount: number, unit: string) => Moment
  workingDiff: (to: Moment, unit: string, fraction: boolean) => number
}
interface MomentLibrary {
  (at: number): Moment
  updateLocale: (locale: string, settings: object) => void
}

function momentBusinessTime(zone: Zone): Engine {
  const moment = require('moment-timezone') as MomentLibrary
  require('moment-business-time')
  const hours = ['08:00:00', '18:00:00']
  moment.updateLocale('en', {
    holidays: [...holidays],
    workinghours: { 0: null, 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null },
  })
  return {
    add: (from, ms) =>
      moment(from)
        .tz(zone)
        .addWorkingTime(ms / hour, 'hours')
        .valueOf(),
    elapsed: (from, to) => moment(to).tz(zone).workingDiff(moment(from).tz(zone), 'milliseconds', true),
  }
}

interface Day {
  valueOf: () => number
  tz: (zone: string) => Day
  addBusinessTime: (amount: number, unit: string) => Day
  businessMinutesDiff: (to: Day) => number
}
interface DayLibrary {
  (at: number): Day
  extend: (plugin: unknown) => void
  setHolidays: (dates: string[]) => void
  setBusinessTime: (week: object) => void
}

const dayjsBusinessTime =
  (inZone: boolean) =>
  (zone: Zone): Engine => {
    const dayjs = require('dayjs') as DayLibrary
    if (inZone) for (const plugin of ['utc', 'timezone']) dayjs.extend(require(`dayjs/plugin/${plugin}`))
    dayjs.extend(require('dayjs-business-time'))
    dayjs.setHolidays([...holidays])
    const hours = [{ start: '08:00:00', end: '18:00:00' }]
    dayjs.setBusinessTime({
      sunday: null,
      monday: hours,
      tuesday: hours,
      wednesday: hours,
      thursday: hours,
      friday: hours,
      saturday: null,
    })
    const day = (at: number) => (inZone ? dayjs(at).tz(zone) : dayjs(at))
    return {
      add: (from, ms) =>
        day(from)
          .addBusinessTime(ms / hour, 'hours')
          .valueOf(),
      elapsed: (from, to) => day(from).businessMinutesDiff(day(to)) * 60_000,
    }
  }

interface OpeningHours {
  getOpenDuration: (from: Date, to: Date) => [number, number]
}

function openingHours(): Engine {
  const OpeningHours = require('opening_hours') as new (value: string) => OpeningHours
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  const off = holidays.map(
    (date) => `${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(8)} off`,
  )
  const hours = new OpeningHours(['Mo-Fr 08:00-18:00', ...off].join('; '))
  return { elapsed: (from, to) => hours.getOpenDuration(new Date(from), new Date(to))[0] }
}

export const ours = 'aws-support-rules'

export const contenders: readonly Contender[] = [
  {
    name: ours,
    anyZone: true,
    peer: false,
    make(zone) {
      const office = createSchedule(schedule(zone))
      return {
        add: (from, ms) => addOpenTime(office, from, ms),
        elapsed: (from, to) => openTimeBetween(office, from, to),
      }
    },
  },
  { name: 'moment-business-time 2.0.0 + moment-timezone', anyZone: true, peer: true, make: momentBusinessTime },
  { name: 'dayjs-business-time 1.0.4 + dayjs tz plugin', anyZone: true, peer: true, make: dayjsBusinessTime(true) },
  { name: 'dayjs-business-time 1.0.4, host zone only', anyZone: false, peer: true, make: dayjsBusinessTime(false) },
  { name: 'opening_hours 3.15.0, host zone only', anyZone: false, peer: true, make: openingHours },
  { name: 'a day walk on temporal-polyfill 1.0.8', anyZone: true, peer: false, make: dayWalk },
]
