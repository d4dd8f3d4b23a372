import { type ErrorPath, expected, formatValue, type Problem } from '../errors.js'
import { fieldsOf } from '../guards.js'
import { plainData } from '../plain-data.js'
import { apiFieldsOf } from './fields.js'

/** An event as EventBridge or CloudTrail wrote it, and its position in the value that carried it. */
interface CarriedEvent {
  readonly event: unknown
  readonly path: ErrorPath
}

/** Deeper than EventBridge to SNS to SQS to Lambda. */
const mostEnvelopes = 10

/**
 * Returns the events in a value. Unwraps what these services put around an event:
 *
 * - Lambda: `Records` with `Sns.Message` or `body`
 * - SNS over HTTP or in SQS: `Type: 'Notification'` with `Message`
 * - SQS: `Messages` with `Body`, as ReceiveMessage returns them
 * - EventBridge Pipes: an array
 * - CloudTrail: `Records` in a file, `Events` with `CloudTrailEvent` from LookupEvents, `detail` from EventBridge
 */
export function carriedEvents(value: unknown, problems: Problem[]): readonly CarriedEvent[] {
  return opened(plainData(value), [], 0, problems)
}

function opened(value: unknown, path: ErrorPath, level: number, problems: Problem[]): readonly CarriedEvent[] {
  if (level > mostEnvelopes) return [{ event: value, path }]
  if (Array.isArray(value))
    return value.flatMap((each: unknown, index) => opened(each, [...path, index], level + 1, problems))
  if (typeof value === 'string') {
    const parsed = parsedJson(value)
    if (parsed !== undefined) return opened(parsed.value, path, level + 1, problems)
    problems.push({ code: 'event/unknown', path, message: expected('an event as JSON', value) })
    return []
  }
  const content = contentOf(value)
  return content === undefined
    ? [{ event: value, path }]
    : opened(content.value, [...path, ...content.path], level + 1, problems)
}

function contentOf(value: unknown): { readonly value: unknown; readonly path: ErrorPath } | undefined {
  const fields = fieldsOf(value)
  const { body, message, messageId } = apiFieldsOf(value)
  const { Message: ofSns } = fieldsOf(fields['Sns'])
  for (const name of ['Records', 'Messages', 'Events']) {
    if (Array.isArray(fields[name])) return { value: fields[name], path: [name] }
  }
  if (ofSns !== undefined) return { value: ofSns, path: ['Sns', 'Message'] }
  if (fields['Type'] === 'Notification' && message !== undefined) return { value: message, path: ['Message'] }
  if (typeof body === 'string' && messageId !== undefined)
    return { value: body, path: ['body' in fields ? 'body' : 'Body'] }
  if (fields['CloudTrailEvent'] !== undefined) return { value: fields['CloudTrailEvent'], path: ['CloudTrailEvent'] }
  return undefined
}

/** Returns the message for an event that isn't the expected one. It says what the value is if it is no event at all. */
export function notThisEvent(what: string, event: unknown, names: readonly [name: string, source: string]): string {
  const fields = fieldsOf(event)
  const [name, source] = names.map((key) => fields[key])
  if (name !== undefined || source !== undefined)
    return `Expected ${what}; got ${formatValue(name)} of ${formatValue(source)}.`
  const { Type: type } = fields
  if (typeof type === 'string') return `Expected ${what}; got the message ${formatValue(type)} of SNS.`
  const isObject = typeof event === 'object' && event !== null && !Array.isArray(event)
  return isObject ? `Expected ${what}; got an object without ${names.join(' and ')}.` : expected(what, event)
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
