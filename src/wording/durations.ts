import { formatDuration } from 'date-fns/formatDuration'
import type { CountedHours } from '../response/created-case.js'
import type { WordingLanguage } from './language.js'
import { locales } from './locales.js'

interface BusinessPhrases {
  readonly time: (time: string) => string
  readonly days: (days: number, rest: string) => string
}

const delimiters: Readonly<Record<WordingLanguage, string>> = { en: ' ', ja: '' }
export const businessPhrases: Readonly<Record<WordingLanguage, BusinessPhrases>> = {
  en: {
    time: (time) => `${time} of business time`,
    days: (days, rest) => `${days} business days${rest && ` ${rest}`}`,
  },
  ja: { time: (time) => `営業時間で${time}`, days: (days, rest) => `${days}営業日${rest && `と${rest}`}` },
}

/**
 * Returns hours and minutes, such as `3 hours 20 minutes`. It never uses days: a day of business time isn't 24 hours.
 */
export function hoursInWords(minutes: number, language: WordingLanguage): string {
  return durationInWords({ hours: Math.floor(minutes / 60), minutes: minutes % 60 }, language)
}

const durationInWords = (duration: Parameters<typeof formatDuration>[0], language: WordingLanguage) =>
  formatDuration(duration, { locale: locales[language], delimiter: delimiters[language] })

/** From so many days on, the hours are left out. */
const daysWithoutHours = 10

/**
 * Returns counted time, rounded down to whole minutes. Longer times are in days and hours, and then in days.
 *
 * Time around the clock has days from two days on. Business time has business days from three on, which is longer than
 * every target of AWS, so that time left has the unit of the target.
 */
export function countedInWords(ms: number, counting: CountedHours | null, language: WordingLanguage): string {
  const minutes = Math.floor(ms / 60_000)
  const day = counting === null ? 24 * 60 : minutesOf(counting)
  const days = Math.floor(minutes / day)
  const hours = days < daysWithoutHours ? Math.floor((minutes % day) / 60) : 0
  if (days >= (counting === null ? 2 : 3)) {
    return counting === null
      ? durationInWords({ days, hours }, language)
      : businessPhrases[language].days(days, durationInWords({ hours }, language))
  }
  const time = minutes < 1 ? locales[language].formatDistance('lessThanXMinutes', 1) : hoursInWords(minutes, language)
  return counting === null ? time : businessPhrases[language].time(time)
}

/** Returns the length of a day's business hours. Hours that close no later than they open pass midnight. */
function minutesOf({ opens, closes }: CountedHours): number {
  const [from = 0, to = 0] = [opens, closes].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
  return to > from ? to - from : to - from + 24 * 60
}
