import { dayMs } from '../time-units.js'
import type { IsoWeekday } from './span.js'
import { tableBegin, zoneChanges, zoneOffsets, zoneOrders } from './time-zones.generated.js'
import { dayOfChange } from './yearly-rule.js'
import type { YearlyChange, ZoneTransitions } from './zone-transitions.js'

/** A change in a row: years to skip, the month, the weekday of the month, and the hours. */
const changePattern = /(\+*)([a-l])([A-Za-z])([-.\d]*)/g

const secondsIn = (hours: string): number => Math.round(Number(hours) * 3600)

/** Decodes a row of the generated table. The comment in that file describes the format. */
export function transitionsIn(timeZone: string, row: number): ZoneTransitions {
  const [hoursEast = '', order = '', history = ''] = [zoneOffsets, zoneOrders, zoneChanges].map(
    (column) => column.split('\n')[row],
  )
  const seconds = hoursEast.split(' ').map(secondsIn)
  const offsetAt = (index: number) => seconds[Number(order[index] ?? index % 2)] ?? NaN
  const [starts, offsets, times] = [[tableBegin], [offsetAt(0)], new Map<number, number>()]
  const changes: YearlyChange[] = []
  let [year, day] = [2000, 0]
  for (const [, skipped = '', month = '', letter = '', hours] of history.matchAll(changePattern)) {
    const nth = letter.charCodeAt(0) - (letter > 'Z' ? 71 : 65)
    const weekday = ((nth % 7) + 1) as IsoWeekday
    const offset = offsetAt(starts.length)
    const time = hours ? secondsIn(hours) : (times.get(offset) ?? 7200)
    const change = { month: month.charCodeAt(0) - 96, week: Math.floor(nth / 7) + 1, weekday, time, offset }
    year += skipped.length
    if (dayOfChange(change, year) <= day) year += 1
    day = dayOfChange(change, year)
    times.set(offset, time)
    starts.push(day * dayMs + (time - (offsets.at(-1) ?? NaN)) * 1000)
    offsets.push(offset)
    changes.push(change)
  }
  const yearly = history.endsWith('*') ? changes.slice(-2).sort((a, b) => a.month - b.month) : []
  return { timeZone, starts, offsets, rule: { changes: yearly } }
}
