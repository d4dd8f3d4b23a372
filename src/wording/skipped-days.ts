import type { IsoWeekday } from '../business-time/span.js'
import type { PartDay, SkippedDay } from '../response/explain-first-response.js'
import { type DateRun, runInWords, runsOf } from './date-runs.js'
import { dateInWords } from './dates.js'
import type { WordingLanguage } from './language.js'
import { listInWords } from './lists.js'

interface SkippedPhrases {
  readonly holiday: (dates: string, name: string | undefined) => string
  /** A part of a day. `name` may be missing. */
  readonly part: (date: string, from: string | undefined, to: string | undefined, name: string | undefined) => string
  readonly closedDays: (days: number, dates: string) => string
  readonly weekends: (weekends: number) => string
  readonly notCounted: (list: string, isOne: boolean) => string
}

const phrases: Readonly<Record<WordingLanguage, SkippedPhrases>> = {
  en: {
    holiday: (dates, name = 'holiday') => `${dates} (${name})`,
    part: (date, from, to, name = 'holiday') =>
      `${date} ${to === undefined ? `from ${from ?? ''}` : from === undefined ? `until ${to}` : `${from} to ${to}`} (${name})`,
    closedDays: (days, dates) => `${days} closed days from ${dates}`,
    weekends: (weekends) => (weekends === 1 ? 'the weekend' : `${weekends} weekends`),
    notCounted: (list, isOne) => `${list} ${isOne ? 'is' : 'are'} not counted`,
  },
  ja: {
    holiday: (dates, name = '祝日') => `${dates}の${name}`,
    part: (date, from, to, name = '祝日') =>
      `${date}${to === undefined ? `${from ?? ''}以降` : from === undefined ? `${to}まで` : `${from}から${to}まで`}（${name}）`,
    closedDays: (days, dates) => `${dates}の休業日${days}日`,
    weekends: (weekends) => (weekends === 1 ? '週末' : `週末${weekends}回`),
    notCounted: (list) => `${list}は数えません。`,
  },
}

/** The words of a run or a part of a day, with its first date. */
type DatedWords = readonly [date: string, words: string]

/** If there are more runs of closed days than this, only their number, the first and the last are shown. */
const mostRuns = 5

/**
 * Describes the days that weren't counted: holidays and parts of days by date and name, and whole weekends by number.
 * `null` if there are none.
 */
export function skippedInWords(
  skipped: readonly SkippedDay[],
  partDays: readonly PartDay[],
  weekend: readonly IsoWeekday[],
  language: WordingLanguage,
  year: string,
): string | null {
  const { holiday, part, closedDays, weekends, notCounted } = phrases[language]
  const runs = runsOf(skipped, (a, b) => a.because === b.because && a.name === b.name)
  const closed = runs.filter((run) => !isWholeWeekend(run, weekend))
  const wholeWeekends = runs.length - closed.length
  const named = closed.map((run): DatedWords => {
    const dates = runInWords(run, language, year)
    return [run.from, run.because === 'holiday' ? holiday(dates, nameIn(run)) : dates]
  })
  const [first] = closed
  const last = closed.at(-1)
  const closedDates = closed.reduce((sum, run) => sum + run.days, 0)
  const summed: readonly DatedWords[] =
    first && last && closed.length > mostRuns
      ? [[first.from, closedDays(closedDates, runInWords({ ...first, to: last.to }, language, year))]]
      : named
  const parts = partDays.map((day): DatedWords => [
    day.date,
    part(dateInWords(day.date, language, year), day.from, day.to, nameIn(day)),
  ])
  const items = [...summed, ...parts].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, words]) => words)
  if (wholeWeekends > 0) items.push(weekends(wholeWeekends))
  const isOne = items.length === 1 && wholeWeekends < 2 && closedDates < 2
  return items.length === 0 ? null : notCounted(listInWords(items, language), isOne)
}

const nameIn = ({ name }: { readonly name?: string }): string | undefined => name?.trim() || undefined

/**
 * Returns whether a run is a whole weekend. Part of a weekend, or a weekend in two parts as in Brunei, is described by
 * its dates.
 */
const isWholeWeekend = ({ because, days }: SkippedDay & DateRun, weekend: readonly IsoWeekday[]): boolean =>
  because === 'weekend' && days === weekend.length
