import type { ReportWarning } from '../response/response-report.js'
import type { WordingLanguage } from '../wording/language.js'
import { warningInWords } from '../wording/warnings.js'

type Line = (code: string, cases: number, days: number, words: string) => string

const lines: Readonly<Record<WordingLanguage, Line>> = {
  en: (code, cases, days, words) => {
    const about = [cases === 1 ? '1 case' : `${String(cases)} cases`, ...(days > 1 ? [`${String(days)} days`] : [])]
    return `${code}, ${about.join(', ')}: ${words}`
  },
  ja: (code, cases, days, words) => `${code}（${String(cases)}件${days > 1 ? `、${String(days)}日` : ''}）：${words}`,
}

/** Returns a line for each warning of a report, with the numbers of cases and of days that it is about. */
export const warningLines = (warnings: readonly ReportWarning[], language: WordingLanguage = 'en'): readonly string[] =>
  warnings.map((warning) => {
    const { code, cases, dates } = warning
    return lines[language](code, cases, dates.length, warningInWords(warning, language, null))
  })
