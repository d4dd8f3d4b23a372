// The holidays of the first case of each language, which the page has before it has loaded the others.
import { localHolidayNames } from 'aws-support-rules/holidays/local-names'
import type { WordingLanguage } from 'aws-support-rules/wording'
import { allHolidays } from './all-holidays.js'
import { firstChoices } from './choices.js'
import type { FirstHolidays } from './known-holidays.js'

interface HolidayData {
  readonly first: Readonly<Record<WordingLanguage, FirstHolidays>>
  readonly japaneseNames: Readonly<Record<string, string>>
}
declare const data: HolidayData
export { data }

export default {
  load(): HolidayData {
    const { names: japaneseNames } = localHolidayNames('JP')
    const firstIn = (language: WordingLanguage): FirstHolidays => {
      const { country } = firstChoices[language]
      const { calendarOf, subdivisionsOf } = allHolidays(language === 'ja' ? japaneseNames : undefined)
      return { calendar: calendarOf(country), subdivisions: subdivisionsOf(country) ?? [] }
    }
    return { first: { en: firstIn('en'), ja: firstIn('ja') }, japaneseNames }
  },
}
