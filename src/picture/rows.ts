import { localDaysOf } from '../answers.js'
import type { ZoneTransitions } from '../business-time/zone-transitions.js'
import type { ExplainedFirstResponse, PartDay } from '../response/explain-first-response.js'
import { cleanText } from './clean-text.js'
import { dayText, instantsAt, type PictureClock } from './clock.js'
import { durationText, pictureWords } from './words.js'

export type DueExplanation = Extract<ExplainedFirstResponse, { readonly kind: 'due' }>

export interface PictureSpan {
  readonly from: number
  readonly to: number
}

/** A local day, or a long run of closed days that is folded into one row. */
export interface PictureRow extends PictureSpan {
  readonly days: number
  readonly label: string
  readonly note: string
  readonly open: readonly PictureSpan[]
  readonly counted: readonly PictureSpan[]
  /** Days whose holiday is a forecast. */
  readonly estimated: readonly PictureSpan[]
}

/** Returns the counted time of a row, such as `3 h 30 min`, or an empty text if nothing was counted. */
export function countedText({ counted }: PictureRow, { language }: PictureClock): string {
  const ms = counted.reduce((sum, { from, to }) => sum + to - from, 0)
  return ms === 0 ? '' : durationText(ms, pictureWords[language], language === 'en' ? ' ' : '')
}

/** Returns the length of a day, or an empty text if the row has several days or its day has 24 hours. */
export function lengthText({ days, from, to }: PictureRow, { language }: PictureClock): string {
  const hours = (to - from) / 3_600_000
  return days > 1 || hours === 24 ? '' : pictureWords[language].dayLength(hours)
}

export const isText = (text: string): boolean => text !== ''

/** Returns a function that cuts sorted spans to a day. Each day has to be after the one before it. */
function eachDayOf<Span extends PictureSpan>(spans: readonly Span[]): (day: PictureSpan) => Span[] {
  let start = 0
  return ({ from, to }) => {
    while ((spans[start]?.to ?? to) <= from) start += 1
    let end = start
    while ((spans[end]?.from ?? to) < to) end += 1
    return spans
      .slice(start, end)
      .map((span) => ({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) }))
  }
}

const spanOf = ({ from, to }: { readonly from: Date; readonly to: Date }): PictureSpan => ({
  from: from.getTime(),
  to: to.getTime(),
})

/** Returns whether the closed part of a day is in a span of that day, on the clock of the business hours. */
function isPartIn({ date, from, to }: PartDay, span: PictureSpan, zone: ZoneTransitions): boolean {
  // A missing time is invalid, so there is no instant of it.
  const at = (time = '') => instantsAt(zone, new Date(`${date}T${time}Z`).getTime())[0]
  return (at(from) ?? span.from) < span.to && (at(to) ?? span.to) > span.from
}

/** Closures up to this many days are drawn day by day: a weekend with holidays on both sides. */
const mostClosedInARow = 5

/** Returns a row for each local day from the creation to the due time. */
export function rowsOf(explained: DueExplanation, clock: PictureClock): readonly PictureRow[] {
  const { createdAt, dueAt, counting, transitions, warnings } = explained
  const { weekend, holiday, estimated, brackets, list } = pictureWords[clock.language]
  const forecasts = new Set(warnings.flatMap(({ code, dates }) => (code === 'holidays/estimated' ? dates : [])))
  const openOn = eachDayOf(explained.days.flatMap((day) => day.open.map(spanOf)))
  const countedOn = eachDayOf(explained.counted.map(spanOf))
  const daysOn = eachDayOf(explained.days.map((day) => ({ ...day, ...spanOf(day) })))
  const nameOf = ({ name = '' }: { readonly name?: string }) => cleanText(name) || holiday
  const rows = localDaysOf(clock.zone, createdAt, dueAt).map(({ localDay, ...day }): PictureRow => {
    const hours = counting === null ? [day] : openOn(day)
    const there = daysOn(day)
    const isForecast = ({ date }: { readonly date: string }) => forecasts.has(date)
    const notes = there.flatMap((one) => {
      const { skipped, partDays } = one
      // In another zone, a day may have parts of a closed day beside open hours.
      if (skipped && hours.length > 0 && !isForecast(one)) return []
      const names = skipped
        ? [skipped.because === 'weekend' ? weekend : nameOf(skipped)]
        : partDays.filter((part) => isPartIn(part, one, transitions ?? clock.zone)).map(nameOf)
      if (!isForecast(one)) return names
      return names.length === 0 ? [estimated] : names.map((name) => name + brackets(estimated))
    })
    return {
      ...day,
      days: 1,
      label: dayText(clock, localDay),
      note: [...new Set(notes)].join(list),
      open: hours,
      counted: countedOn(day),
      estimated: there.filter(isForecast),
    }
  })
  return folded(rows, clock)
}

function folded(rows: readonly PictureRow[], { language }: PictureClock): readonly PictureRow[] {
  const { days, list, weekend } = pictureWords[language]
  const shown: PictureRow[] = []
  for (let at = 0; at < rows.length;) {
    const length = rows.slice(at).findIndex(({ open }) => open.length > 0)
    const run = rows.slice(at, length === -1 ? rows.length : at + length)
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && run.length > mostClosedInARow) {
      const names = [...new Set(run.map(({ note }) => note))].sort(
        (a, b) => Number(a === weekend) - Number(b === weekend),
      )
      shown.push({
        ...first,
        to: last.to,
        days: run.length,
        label: [first, last].map(({ label }) => label.replace(/^\w+ |（.）$/g, '')).join(' – '),
        note: days(run.length, names.join(list)),
        estimated: run.flatMap(({ estimated }) => estimated),
      })
    } else shown.push(...rows.slice(at, at + Math.max(1, run.length)))
    at += Math.max(1, run.length)
  }
  return shown
}
