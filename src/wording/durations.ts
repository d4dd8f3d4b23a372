import { formatDuration } from 'date-fns/formatDuration'
import type { WordingLanguage } from './language.js'
import { locales } from './locales.js'

const delimiters: Readonly<Record<WordingLanguage, string>> = { en: ' ', ja: '' }

/**
 * Returns hours and minutes, such as `3 hours 20 minutes`. It never uses days: a day of business time isn't 24 hours.
 */
export function hoursInWords(minutes: number, language: WordingLanguage): string {
  const duration = { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
  return formatDuration(duration, { locale: locales[language], delimiter: delimiters[language] })
}

const twoDays = 48 * 60

/**
 * Returns counted time, rounded down to whole minutes. From two days on, time around the clock is in days and hours.
 */
export function countedInWords(ms: number, aroundTheClock: boolean, language: WordingLanguage): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return locales[language].formatDistance('lessThanXMinutes', 1)
  if (!aroundTheClock || minutes < twoDays) return hoursInWords(minutes, language)
  const hours = Math.floor(minutes / 60)
  const duration = { days: Math.floor(hours / 24), hours: hours % 24 }
  return formatDuration(duration, { locale: locales[language], delimiter: delimiters[language] })
}
