import { frozen, isDeeplyFrozen } from '../frozen.js'
import { isObject } from '../guards.js'
import type { HolidayCalendar } from './holiday.js'

// Schedules are cached by calendar. A copy of a known calendar is replaced by the known one, because otherwise each copy
// would cost a schedule of its own.

/** Calendars that this copy of the package has validated. */
const trusted = new WeakSet()
/** Their lists, each with its field. */
const lists = new WeakMap<object, string>()
/** The known calendars of frozen copies. Other copies may change, so they are compared each time. */
const frozenCopies = new WeakMap<object, HolidayCalendar>()

/** The latest calendars, for comparing. If there are more, the oldest are forgotten. */
const recent: HolidayCalendar[] = []
const mostRecent = 256

const isTrusted = (given: object): given is HolidayCalendar => trusted.has(given)

/** Freezes a calendar that this package has built, and marks it and these of its fields as validated. */
export function trustedCalendar(calendar: HolidayCalendar, fields: object = calendar): HolidayCalendar {
  trusted.add(calendar)
  for (const [field, list] of Object.entries(fields)) if (isObject(list)) lists.set(list, field)
  return frozen(calendar)
}

/** Returns whether a list is that of a validated calendar, such as one that was spread. */
export const isKnownList = <Field extends keyof HolidayCalendar>(
  list: unknown,
  field: Field,
): list is NonNullable<HolidayCalendar[Field]> => isObject(list) && lists.get(list) === field

/** Returns whether a value has the content of known plain data, and nothing else. */
function isEqual(given: unknown, known: unknown): boolean {
  if (given === known) return true
  if (!isObject(given) || !isObject(known)) return false
  if (Array.isArray(known)) {
    if (!Array.isArray(given) || given.length !== known.length) return false
    // `every` would take three times as long.
    for (let index = 0; index < known.length; index++) if (!isEqual(given[index], known[index])) return false
    return true
  }
  // Most objects are days. Their fields are read by name first, which takes a third of the time.
  if (given['date'] !== known['date'] || given['name'] !== known['name']) return false
  let others = 0
  for (const key in known) {
    others -= 1
    if (key !== 'date' && key !== 'name' && !isEqual(given[key], known[key])) return false
  }
  for (const _ in given) others += 1
  return others === 0
}

/** Returns the recent calendar with this content. Their numbers of days tell most apart, so few are compared whole. */
function recentLike(given: { readonly closed?: unknown }): HolidayCalendar | undefined {
  const length = Array.isArray(given.closed) ? given.closed.length : 0
  return recent.find((known) => known.closed.length === length && isEqual(given, known))
}

/** Returns the known calendar with this content, if there is one. */
export function knownCalendar(given: object): HolidayCalendar | undefined {
  return isTrusted(given) ? given : (frozenCopies.get(given) ?? recentLike(given))
}

/** Returns the known calendar with the content of `calendar`, which was read from `given`. Remembers a new one. */
export function remembered(calendar: HolidayCalendar, given: object): HolidayCalendar {
  let known = recentLike(calendar)
  if (known === undefined) {
    known = trustedCalendar(calendar)
    if (recent.push(known) > mostRecent) recent.shift()
  }
  if (isDeeplyFrozen(given)) frozenCopies.set(given, known)
  return known
}
