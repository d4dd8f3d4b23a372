import { dateInWords } from './dates.js'
import type { WordingLanguage } from './language.js'

/** A run of consecutive days. */
export interface DateRun {
  readonly from: string
  readonly to: string
  readonly days: number
}

const nextDate = (date: string): string => {
  const at = new Date(`${date}T00:00:00Z`)
  return new Date(at.setUTCDate(at.getUTCDate() + 1)).toISOString().slice(0, -'T00:00:00.000Z'.length)
}

/** Groups days, sorted by date, into runs of consecutive days that are alike. */
export function runsOf<Day extends { readonly date: string }>(
  days: readonly Day[],
  alike: (a: Day, b: Day) => boolean,
): readonly (Day & DateRun)[] {
  const runs: (Day & DateRun)[] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && nextDate(last.to) === day.date && alike(last, day))
      runs[runs.length - 1] = { ...last, to: day.date, days: last.days + 1 }
    else runs.push({ ...day, from: day.date, to: day.date, days: 1 })
  }
  return runs
}

const spans: Readonly<Record<WordingLanguage, (from: string, to: string) => string>> = {
  en: (from, to) => `${from} to ${to}`,
  ja: (from, to) => `${from}から${to}まで`,
}

/** Returns one date, or the first and the last date of a run. */
export function runInWords(
  { from, to }: Pick<DateRun, 'from' | 'to'>,
  language: WordingLanguage,
  impliedYear: string | null,
): string {
  const first = dateInWords(from, language, impliedYear)
  return from === to ? first : spans[language](first, dateInWords(to, language, impliedYear))
}
