import { dateOfDay, weekdayOfDay } from '../business-time/civil-date.js'
import { instantsOfWall, localDayAt, wallAt } from '../business-time/wall-time.js'
import { offsetsAround } from '../business-time/zone-offsets.js'
import type { ZoneTransitions } from '../business-time/zone-transitions.js'
import { minuteMs } from '../time-units.js'
import type { WordingLanguage } from '../wording/language.js'
import { pictureWords } from './words.js'

/** The local times of a picture, in its language. */
export interface PictureClock {
  readonly zone: ZoneTransitions
  readonly language: WordingLanguage
}

export const wallMinutes = ({ zone }: PictureClock, at: number): number => Math.floor(wallAt(zone, at) / minuteMs)

/** Returns the instants at which a clock shows a wall time. */
export const instantsAt = (zone: ZoneTransitions, wall: number): readonly number[] =>
  instantsOfWall(offsetsAround(zone, wall), wall)

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Returns `HH:mm`, with the offset if the clock shows it more than once. */
export function timeText({ zone }: PictureClock, at: number): string {
  const wall = wallAt(zone, at)
  const time = new Date(wall).toISOString().slice(-13, -8)
  if (instantsAt(zone, wall).length < 2) return time
  const minutes = Math.abs(wall - at) / minuteMs
  return `${time} UTC${wall < at ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** Returns the time at which something ends. What ends with its day ends at 24:00. */
export const closingText = (clock: PictureClock, at: number, dayEnd: number): string =>
  at === dayEnd ? '24:00' : timeText(clock, at)

export function dayText({ language }: PictureClock, localDay: number): string {
  const { weekdays, date } = pictureWords[language]
  const [month, day] = [dateOfDay(localDay).slice(-5, -3), dateOfDay(localDay).slice(-2)]
  return date(weekdays.split(' ')[weekdayOfDay(localDay) - 1] ?? '', Number(day), Number(month))
}

/** Returns a day and a time, such as `Mon 28 Dec 2026 12:00`. */
export function instantText(clock: PictureClock, at: number, hasYear = true): string {
  const day = localDayAt(clock.zone, at)
  const year = hasYear ? dateOfDay(day).slice(0, -'-MM-DD'.length) : ''
  return pictureWords[clock.language].instant(year, dayText(clock, day), timeText(clock, at))
}
