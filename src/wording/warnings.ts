import type { CalendarWarning } from '../response/calendar-warnings.js'
import { runInWords, runsOf } from './date-runs.js'
import type { WordingLanguage } from './language.js'
import { listInWords } from './lists.js'

const phrases: Readonly<Record<WordingLanguage, Readonly<Record<CalendarWarning['code'], (dates: string, isOne: boolean) => string>>>> = {
  en: {
    'holidays/outside-data': (dates) => `the calendar knows no holidays of ${dates}`,
    'holidays/not-announced': (dates) => `holidays of ${dates} may not be announced yet`,
    'holidays/estimated': (dates, isOne) =>
      isOne ? `the holiday of ${dates} is estimated and may move` : `the holidays of ${dates} are estimated and may move`,
  },
  ja: {
    'holidays/outside-data': (dates) => `${dates}の祝日はカレンダーのデータにありません。`,
    'holidays/not-announced': (dates) => `${dates}の祝日はまだ発表されていない可能性があります。`,
    'holidays/estimated': (dates) => `${dates}の祝日は推定の日付で、変わることがあります。`,
  },
}

const mostRuns = 3

/** What the calendar does not know about the days of a deadline. */
export function warningInWords({ code, dates }: CalendarWarning, language: WordingLanguage, year: string): string {
  const runs = runsOf(
    dates.map((date) => ({ date })),
    () => true,
  )
  const [first] = runs
  const last = runs.at(-1)
  const shown = first && last && runs.length > mostRuns ? [{ from: first.from, to: last.to }] : runs
  const list = listInWords(
    shown.map((run) => runInWords(run, language, year)),
    language,
  )
  return phrases[language][code](list, dates.length === 1)
}
