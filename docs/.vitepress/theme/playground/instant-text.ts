import type { WordingLanguage } from 'aws-support-rules/wording'
import { wallTimeOf } from './wall-time.js'

const weekdays: Readonly<Record<WordingLanguage, readonly string[]>> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ja: ['月', '火', '水', '木', '金', '土', '日'],
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `Mon 28 Dec 2026, 12:00`, or `2026年12月28日(月) 12:00`. */
export function instantText(at: Date, timeZone: string, language: WordingLanguage): string {
  const { date, time, weekday } = wallTimeOf(at.getTime(), timeZone)
  const [year, month, day] = [date.slice(0, -6), Number(date.slice(-5, -3)), Number(date.slice(-2))]
  const name = weekdays[language][weekday - 1] ?? ''
  return language === 'ja'
    ? `${year}年${String(month)}月${String(day)}日(${name}) ${time}`
    : `${name} ${String(day)} ${months[month - 1] ?? ''} ${year}, ${time}`
}

export const utcText = (at: number, language: WordingLanguage): string =>
  `${instantText(new Date(at), 'UTC', language)} UTC`
