import { type HolidayCalendar, isPartDay } from '../business-time/holiday-calendar.js'

/** Returns a hash of 16 hexadecimal digits: two 32-bit FNV-1a hashes with different primes, the same on every host. */
export function fingerprint(text: string): string {
  let [left, right] = [0x811c9dc5, 0x050c5d1f]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    left = Math.imul(left ^ unit, 0x01000193)
    right = Math.imul(right ^ unit, 0x85ebca6b)
  }
  return [left, right].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Returns the dates of a calendar without their names: only the dates and the closed parts affect a schedule. */
export const datesOf = ({ closed, open }: HolidayCalendar): readonly (readonly string[])[] =>
  [closed, open].map((days) =>
    days.map((day) => (isPartDay(day) ? `${day.date} ${day.from ?? ''}-${day.to ?? ''}` : day.date)),
  )
