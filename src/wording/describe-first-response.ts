import { answerOf, areDates, areRules, haveDates, isTarget } from '../answers.js'
import { reading } from '../errors.js'
import type { DueFirstResponse, NoFirstResponse } from '../response/created-case.js'
import type { ExplainedFirstResponse, PartDay, SkippedDay } from '../response/explain-first-response.js'
import type { FirstResponseRange } from '../response/first-response-range.js'
import { instantInWords, timeInWords, wallTimeAt, yearOf } from './dates.js'
import { targetTimeInWords } from './describe-target.js'
import { askedLanguage, type WallTimeOptions, type WordingLanguage } from './language.js'
import { noTargetInWords } from './no-target.js'
import { skippedInWords } from './skipped-days.js'
import { warningInWords } from './warnings.js'

interface FirstResponsePhrases {
  readonly due: (when: string, target: string) => string
  readonly dueBetween: (earliest: string, latest: string, target: string) => string
  readonly inTimeUntil: (when: string) => string
  readonly between: string
}

export const firstResponsePhrases: Readonly<Record<WordingLanguage, FirstResponsePhrases>> = {
  en: {
    due: (when, target) => `due ${when}, ${target}`,
    dueBetween: (earliest, latest, target) =>
      `due between ${earliest} and ${latest}, depending on the time zone, ${target}`,
    inTimeUntil: (when) => `a response until ${when} is in time`,
    between: '; ',
  },
  ja: {
    due: (when, target) => `目標期限は${when}です（目標：${target}）。`,
    dueBetween: (earliest, latest, target) =>
      `目標期限は、タイムゾーンによって${earliest}から${latest}までの間です（目標：${target}）。`,
    inTimeUntil: (when) => `${when}までの応答は目標内です。`,
    between: '',
  },
}

type Described = DueFirstResponse & {
  readonly createdAt?: Date
  readonly skipped?: readonly SkippedDay[]
  readonly partDays?: readonly PartDay[]
}

/**
 * Describes when the first response is due, and its target.
 *
 * For a result of `explainFirstResponse`, it also lists the days and parts of days that aren't counted. If a response is still in time
 * after a target that ends at closing time, it says until when. It also says what the calendar doesn't know.
 *
 * A case on business hours uses the time zone in which it is counted, unless you pass `timeZone`. The due date has its
 * year, unless `explainFirstResponse` shows that the case was created in the same year. Other dates have their year if
 * it differs from the due date's. Days that aren't counted are dates where the case is counted. Times are rounded down
 * to whole minutes. For a range, it describes the earliest and the latest due time.
 *
 * Throws `answer/invalid`, `facts/invalid`, `language/unknown`; `time-zone/unknown` and `instant/outside-time-zone-data`
 * if the bundled table lacks the zone or the year.
 *
 * @example
 * import { explainFirstResponse, holidayCalendar } from 'aws-support-rules'
 * import { describeFirstResponse } from 'aws-support-rules/wording'
 *
 * const explained = explainFirstResponse({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-12-24T10:00:00+01:00',
 *   customer: { country: 'DE', holidays: holidayCalendar({ closed: [{ date: '2026-12-25', name: 'Christmas Day' }] }) },
 * })
 * describeFirstResponse(explained)
 * // => 'due Monday 28 December 12:00 (Europe/Berlin), 12 business hours; Friday 25 December (Christmas Day) and the weekend are not counted'
 */
export function describeFirstResponse(
  response: DueFirstResponse | NoFirstResponse | ExplainedFirstResponse | FirstResponseRange,
  options: WallTimeOptions = {},
): string {
  return reading(() => {
    const language = askedLanguage(options)
    const answer = answerOf(
      response,
      'an answer of firstResponse, explainFirstResponse or firstResponseRange',
      isResponse,
    )
    if (answer.kind === 'none') return noTargetInWords(answer.because, language)
    return answer.kind === 'range'
      ? rangeInWords(answer, options.timeZone, language)
      : dueInWords(answer, options.timeZone, language)
  })
}

function isResponse(given: DueFirstResponse | NoFirstResponse | FirstResponseRange): boolean {
  if (given.kind === 'none') return areRules(given.because)
  if (!haveDates(given.warnings) || !isTarget(given.target)) return false
  if (given.kind === 'range') return areDates(given.earliest, given.latest)
  const { dueAt, lateAfter, createdAt = dueAt, skipped = [], partDays = [] }: Described = given
  return areDates(dueAt, lateAfter, createdAt) && haveDates(skipped) && haveDates(partDays)
}

function rangeInWords(
  { earliest, latest, target, byTimeZone, warnings }: FirstResponseRange,
  chosenZone: string | undefined,
  language: WordingLanguage,
): string {
  const { due, dueBetween, between } = firstResponsePhrases[language]
  const zoneOf = (at: Date) => chosenZone ?? byTimeZone.find(({ dueAt }) => dueAt.getTime() === at.getTime())?.timeZone
  const [first, last] = [earliest, latest].map((at) => instantInWords(at, zoneOf(at), language))
  const time = targetTimeInWords(target, language)
  const text = first === last ? due(first ?? '', time) : dueBetween(first ?? '', last ?? '', time)
  const year = yearOf(wallTimeAt(earliest, zoneOf(earliest)).date)
  return [text, ...warnings.map((warning) => warningInWords(warning, language, year))].join(between)
}

function dueInWords(response: Described, chosenZone: string | undefined, language: WordingLanguage): string {
  const { due, inTimeUntil, between } = firstResponsePhrases[language]
  const { dueAt, lateAfter, target, counting, warnings } = response
  const timeZone = chosenZone ?? counting?.timeZone
  const year = yearOf(wallTimeAt(dueAt, timeZone).date)
  const { createdAt } = response
  const skipped = skippedInWords(
    response.skipped ?? [],
    response.partDays ?? [],
    counting?.weekend ?? [],
    language,
    year,
  )
  return [
    due(
      instantInWords(dueAt, timeZone, language, createdAt ? yearOf(wallTimeAt(createdAt, timeZone).date) : null),
      targetTimeInWords(target, language),
    ),
    ...(skipped === null ? [] : [skipped]),
    ...(lateAfter.getTime() === dueAt.getTime()
      ? []
      : [inTimeUntil(timeInWords(wallTimeAt(lateAfter, timeZone), language, year))]),
    ...warnings.map((warning) => warningInWords(warning, language, year)),
  ].join(between)
}
