import { type ErrorPath, shown, SupportRulesError } from './errors.js'

/**
 * An exact instant: a Date, whole epoch milliseconds, an ISO 8601 string with an offset, a Temporal value with `epochMilliseconds`, or a js-joda Instant.
 * Anything else is refused with `instant/invalid`.
 */
export type InstantInput = Date | number | string | { readonly epochMilliseconds: number } | { toEpochMilli(): number }

const latest = 8.64e15
const iso = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])(\d\d)(?::?(\d\d))?)$/

/** The epoch milliseconds of an instant. Digits below the millisecond are dropped. */
export function epochMillisecondsOf(input: InstantInput, path: ErrorPath): number {
  const milliseconds = read(input)
  if (Number.isInteger(milliseconds) && Math.abs(milliseconds) <= latest) return milliseconds
  throw new SupportRulesError(
    'instant/invalid',
    `${shown(input)} is not an exact instant. Pass a Date, whole epoch milliseconds, or ISO 8601 text with an offset, such as "2026-11-23T08:00:00Z".`,
    { path },
  )
}

/** An instant as a Date, where it still is one. */
export function dateAt(milliseconds: number, path: ErrorPath): Date {
  return new Date(epochMillisecondsOf(milliseconds, path))
}

function read(input: InstantInput): number {
  if (typeof input === 'number') return input
  if (typeof input === 'string') return readIso(input)
  const given: unknown = input
  if (typeof given !== 'object' || given === null) return Number.NaN
  // By shape and not by class: values come from other realms and other copies of their packages.
  if ('epochMilliseconds' in given && typeof given.epochMilliseconds === 'number') return given.epochMilliseconds
  if ('toEpochMilli' in input) return input.toEpochMilli()
  return Object.prototype.toString.call(given) === '[object Date]' && 'getTime' in input ? input.getTime() : Number.NaN
}

function readIso(text: string): number {
  const [, year, month, day, hour, minute, second = '0', fraction = '', sign, offsetHour = '0', offsetMinute = '0'] = iso.exec(text) ?? []
  const [h, m, s, oh, om] = [Number(hour), Number(minute), Number(second), Number(offsetHour), Number(offsetMinute)]
  if (!(h <= 23 && m <= 59 && s <= 59 && oh <= 23 && om <= 59)) return Number.NaN
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  // 30 February would roll over into March.
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return Number.NaN
  const offset = (oh * 60 + om) * (sign === '-' ? -60_000 : 60_000)
  return date.getTime() + (h * 60 + m) * 60_000 + s * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3)) - offset
}
