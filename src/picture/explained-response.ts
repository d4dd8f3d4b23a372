import { answerOf, areDates, areRules, isTarget } from '../answers.js'
import type { TimeZoneData } from '../business-time/time-zone-data.js'
import type { ZoneTransitions } from '../business-time/zone-transitions.js'
import { throwExpected } from '../errors.js'
import { optionsOf } from '../guards.js'
import type { NoFirstResponse } from '../response/created-case.js'
import type { ExplainedFirstResponse } from '../response/explain-first-response.js'
import { languageOf, type WordingOptions } from '../wording/language.js'
import { cleanText } from './clean-text.js'
import { instantText, type PictureClock } from './clock.js'
import { type DueExplanation, type PictureRow, rowsOf } from './rows.js'
import { pictureWords } from './words.js'

export interface PictureOptions extends WordingOptions {
  /** The IANA time zone of the days. The default is the zone in which business hours are counted, or `UTC`. */
  readonly timeZone?: string | undefined
  /**
   * The time-zone data for `timeZone`. The default is the data of the case.
   *
   * An answer that went through JSON has only the clock on which it was counted. For another time zone, pass
   * `pinnedTimeZones` of `aws-support-rules/business-time`.
   */
  readonly timeZones?: TimeZoneData | undefined
}

/** All that both pictures show. */
export interface ExplainedPicture {
  readonly clock: PictureClock
  readonly explained: DueExplanation
  readonly rows: readonly PictureRow[]
  readonly title: string
}

const utc = { timeZone: 'UTC', starts: [-8.64e15], offsets: [0], rule: { changes: [] } }

/**
 * Reads an answer of `explainFirstResponse`, or returns the sentence that there is no target.
 *
 * `more` are the options that only one of both pictures has.
 */
export function pictureOf<Options extends PictureOptions>(
  given: ExplainedFirstResponse,
  options: Options,
  more: readonly (keyof Options & string)[],
): ExplainedPicture | string {
  const language = languageOf(optionsOf(options, ['language', 'timeZone', 'timeZones', ...more]))
  const words = pictureWords[language]
  const explained = answerOf(given, 'an answer of explainFirstResponse', isExplained)
  if (explained.kind === 'none') return words.none(cleanText(explained.because[0].summary))
  const { counting, createdAt, dueAt, target } = explained
  const clock: PictureClock = { zone: zoneOf(explained, options), language }
  const minutes = target.minutes
  const amount = words.target(Math.floor(minutes / 60), minutes % 60, counting !== null)
  const textOf = (at: Date) => instantText(clock, at.getTime())
  return {
    clock,
    explained,
    rows: rowsOf(explained, clock),
    title: words.title(textOf(createdAt), textOf(dueAt), amount, clock.zone.timeZone),
  }
}

function isExplained(given: ExplainedFirstResponse | NoFirstResponse): boolean {
  if (given.kind === 'none') return areRules(given.because)
  return (
    'createdAt' in given &&
    areDates(
      given.createdAt,
      given.dueAt,
      given.lateAfter,
      ...[...given.counted, ...given.days].map(({ from }) => from),
    ) &&
    isTarget(given.target) &&
    isClock(given.transitions)
  )
}

/** Returns whether a clock has one offset for each start. Its numbers can only be those of an answer. */
const isClock = (clock: Readonly<Partial<ZoneTransitions>> | null | undefined): boolean =>
  !clock ||
  ([clock.starts, clock.offsets].every(Array.isArray) &&
    Number(clock.starts?.length) > 0 &&
    clock.starts?.length === clock.offsets?.length)

function zoneOf(
  { counting, transitions, timeZones: ofCase }: DueExplanation,
  { timeZone, timeZones = ofCase }: PictureOptions,
): ZoneTransitions {
  const name = timeZone ?? counting?.timeZone ?? 'UTC'
  if (transitions?.timeZone === name) return transitions
  // Every answer can be drawn in UTC, also without data.
  const zone = timeZones?.transitionsOf(name) ?? (name === 'UTC' ? utc : undefined)
  if (zone) return zone
  if (timeZones) throwExpected('time-zone/unknown', `a time zone in the data ${timeZones.version}`, name, ['timeZone'])
  const advice = 'Pass pinnedTimeZones of aws-support-rules/business-time.'
  throwExpected(
    'time-zone/invalid-data',
    'timeZones for another time zone of a copied answer',
    timeZones,
    ['timeZones'],
    { advice },
  )
}

/** Returns a width in whole numbers. */
export function widthOf(width: unknown, least: number): number {
  if (typeof width === 'number' && Number.isInteger(width) && width >= least && width <= 100_000) return width
  throwExpected('facts/invalid', `a whole number from ${least} to 100000 for width`, width, ['width'])
}
