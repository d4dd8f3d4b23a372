import type { ReportWarning } from '../response/response-report.js'
import type { WordingLanguage } from '../wording/language.js'
import { warningInWords } from '../wording/warnings.js'

const lines: Readonly<Record<WordingLanguage, (code: string, cases: number, words: string) => string>> = {
  en: (code, cases, words) => `${code}, ${cases === 1 ? '1 case' : `${String(cases)} cases`}: ${words}`,
  ja: (code, cases, words) => `${code}（${String(cases)}件）：${words}`,
}

/** Returns a line for each warning of a report, with the number of cases that have it. */
export const warningLines = (warnings: readonly ReportWarning[], language: WordingLanguage = 'en'): readonly string[] =>
  warnings.map((warning) => lines[language](warning.code, warning.cases, warningInWords(warning, language, null)))
