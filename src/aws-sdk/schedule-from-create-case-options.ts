import type { Closure } from '../business-time/closures.js'
import { createSchedule, type ZonedSchedule } from '../business-time/schedule.js'
import type { Span } from '../business-time/span.js'
import type { TimeZoneData } from '../business-time/time-zone-data.js'
import type { ContactMethod } from '../editions/generated/vocabulary.js'
import { type ErrorPath, expected, formatValue, type Problem, problemOf, reading } from '../errors.js'
import { type Fields, listOf, objectOf } from '../guards.js'
import { plainData } from '../plain-data.js'
import { knownContactMethod } from '../questions/facts.js'
import { minuteMs } from '../time-units.js'
import { apiFieldsOf, filledText, instantOfText, orProblem } from './fields.js'
import type { AwsCreateCaseOptions } from './shapes.js'

/** AWS's own hours as a schedule, or the problems with the options. */
export type CreateCaseSchedule =
  | { readonly kind: 'schedule'; readonly schedule: ZonedSchedule }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** The API's names for the contact methods. */
const communicationTypes: Readonly<Record<ContactMethod, string>> = { web: 'web', chat: 'chat', phone: 'call' }

/**
 * Returns the hours in which AWS supports a contact method, from DescribeCreateCaseOptions.
 *
 * `supportedHours` apply to every day, in the time zone that you pass, because the API doesn't return one.
 * `datesWithoutSupport` become closures at their exact instants.
 *
 * Hours that end on the last second or millisecond of a minute, such as `17:59:59.999`, end with that minute. Hours
 * that end at or before their start pass midnight. A date without support that ends on the last millisecond of a minute
 * also ends with that minute.
 *
 * If the language is unavailable, that is a problem. The hours of a language with the availability `best_effort` are
 * returned like any others: look at `languageAvailability` if the difference matters.
 *
 * Throws `contact-method/unknown`, and `facts/invalid` if the second argument is missing. If the options or the time
 * zone are invalid, the result has problems.
 *
 * @example
 * import { isOpenAt } from 'aws-support-rules/business-time'
 * import { scheduleFromCreateCaseOptions } from 'aws-support-rules/aws-sdk'
 *
 * const options = {
 *   languageAvailability: 'available',
 *   communicationTypes: [
 *     {
 *       type: 'call',
 *       supportedHours: [{ startTime: '09:00:00.000', endTime: '17:59:59.999' }],
 *       datesWithoutSupport: [{ startDateTime: '2026-11-22T15:00:00.000Z', endDateTime: '2026-11-23T15:00:00.000Z' }],
 *     },
 *   ],
 * }
 * const read = scheduleFromCreateCaseOptions(options, { contactMethod: 'phone', timeZone: 'Asia/Tokyo' })
 * read.kind === 'schedule' && isOpenAt(read.schedule, Date.UTC(2026, 10, 23, 1)) // => false
 * read.kind === 'schedule' && isOpenAt(read.schedule, Date.UTC(2026, 10, 24, 1)) // => true
 */
export function scheduleFromCreateCaseOptions(
  options: AwsCreateCaseOptions,
  where: {
    readonly contactMethod: ContactMethod
    readonly timeZone: string
    readonly timeZones?: TimeZoneData | undefined
  },
): CreateCaseSchedule {
  const what = 'a contact method and a time zone as the second argument'
  const { contactMethod, ...zone } = reading(() => ({ ...objectOf(where, what, ['where']) }))
  const method = knownContactMethod(contactMethod, ['contactMethod'])
  try {
    return read(apiFieldsOf(plainData(options)), method, zone)
  } catch (error) {
    return { kind: 'problems', problems: [problemOf(error)] }
  }
}

function read(
  options: Fields,
  method: ContactMethod,
  { timeZone, timeZones }: { readonly timeZone: string; readonly timeZones?: TimeZoneData | undefined },
): CreateCaseSchedule {
  const problems: Problem[] = []
  if (options['languageAvailability'] === 'unavailable') {
    const message = expected('options of a language that AWS offers', options['languageAvailability'])
    problems.push({ code: 'contact-method/not-offered', path: ['languageAvailability'], message })
  }
  const type = communicationTypes[method]
  const types = itemsOf(options['communicationTypes'], ['communicationTypes'], problems)
  const index = types.findIndex((each) => apiFieldsOf(each)['type'] === type)
  const path = ['communicationTypes', index]
  if (index === -1) {
    const offered = types
      .flatMap((each) => filledText(apiFieldsOf(each)['type']) ?? [])
      .map(formatValue)
      .join(', ')
    const asked = `${formatValue(method)}${type === method ? '' : `, which AWS calls ${formatValue(type)}`}`
    const message = `Expected options for ${asked}; got ${offered || 'none'}.`
    return {
      kind: 'problems',
      problems: [...problems, { code: 'contact-method/not-offered', path: ['communicationTypes'], message }],
    }
  }
  const { supportedHours, datesWithoutSupport } = apiFieldsOf(types[index])
  const spans = itemsOf(supportedHours, [...path, 'supportedHours'], problems).map((hours, at) =>
    spanOf(hours, [...path, 'supportedHours', at], problems),
  )
  const closures = itemsOf(datesWithoutSupport, [...path, 'datesWithoutSupport'], problems).map((dates, at) =>
    closureOf(dates, [...path, 'datesWithoutSupport', at], problems),
  )
  if (problems.length > 0) return { kind: 'problems', problems }
  const day = spans.filter((span) => span !== undefined)
  const week = { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }
  const schedule = createSchedule({
    timeZone,
    week,
    closures: closures.filter((closure) => closure !== undefined),
    ...(timeZones && { timeZones }),
  })
  return { kind: 'schedule', schedule }
}

const itemsOf = (value: unknown, path: ErrorPath, problems: Problem[]): readonly unknown[] =>
  orProblem(problems, () => listOf(value ?? [], 'objects', 'input/invalid', path)) ?? []

const isMidnight = (time: unknown): boolean => typeof time === 'string' && /^24:00(?::00(?:\.0+)?)?$/.test(time)

const wallTime = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?$/

function spanOf(hours: unknown, path: ErrorPath, problems: Problem[]): Span | undefined {
  const { startTime, endTime } = apiFieldsOf(hours)
  const [opens, closes] = [minuteOf(startTime, false), isMidnight(endTime) ? '24:00' : minuteOf(endTime, true)]
  if (opens !== undefined && closes !== undefined) return [opens, closes]
  const message = `Expected hours such as "09:00:00.000" to "18:00:00.000"; got ${formatValue(startTime)} to ${formatValue(endTime)}.`
  problems.push({ code: 'schedule/invalid-span', path, message })
  return undefined
}

/** Returns a wall time `HH:mm`. An end on the last second or millisecond of a minute is the end of that minute. */
function minuteOf(time: unknown, isEnd: boolean): string | undefined {
  const [, hour, minutes, second = '00', fraction = ''] = (typeof time === 'string' ? wallTime.exec(time) : null) ?? []
  if (hour === undefined || minutes === undefined) return undefined
  const isWhole = second === '00' && /^0*$/.test(fraction)
  if (isWhole) return `${hour}:${minutes}`
  if (!isEnd || second !== '59' || !/^(?:0*|9{3,})$/.test(fraction)) return undefined
  const total = (Number(hour) * 60 + Number(minutes) + 1) % 1440
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

function closureOf(dates: unknown, path: ErrorPath, problems: Problem[]): Closure | undefined {
  const { startDateTime, endDateTime } = apiFieldsOf(dates)
  const from = orProblem(problems, () => instantOfText(startDateTime, [...path, 'startDateTime']))
  const end = orProblem(problems, () => instantOfText(endDateTime, [...path, 'endDateTime']))
  if (from === undefined || end === undefined) return undefined
  const to = end % minuteMs === minuteMs - 1 ? end + 1 : end
  if (from < to) return { from, to }
  problems.push({
    code: 'closure/invalid',
    path,
    message: expected(`an end after the start ${formatValue(startDateTime)}`, endDateTime),
  })
  return undefined
}
