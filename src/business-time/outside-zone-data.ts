import { type ErrorPath, SupportRulesError } from '../errors.js'
import { horizonOf, year0, year10000, type ZoneTransitions } from './zone-transitions.js'

/** The data of a zone, with the name and version for error messages. */
export interface NamedZoneData {
  readonly timeZone: string
  readonly timeZoneVersion: string
  readonly transitions: ZoneTransitions
}

function adviceFor({ from, until }: { from: number; until: number }, side: 'past' | 'future'): string {
  if (side === 'past' && from > year0) return 'Pass timeZones that start earlier.'
  if (side === 'future' && until < year10000) return 'Pass timeZones that end later or have a rule.'
  return 'Ask about the years 0 to 9999.'
}

/** Throws `instant/outside-time-zone-data`. */
export function throwOutsideZoneData(zone: NamedZoneData, at: string, side: 'past' | 'future', path: ErrorPath): never {
  const details = horizonOf(zone.transitions)
  const range = `from ${new Date(details.from).toISOString()} to before ${new Date(details.until).toISOString()}`
  const message = `Expected an instant ${range}, the time-zone data ${zone.timeZoneVersion} of ${zone.timeZone}; got ${at}.`
  throw new SupportRulesError('instant/outside-time-zone-data', `${message} ${adviceFor(details, side)}`, {
    path,
    details,
  })
}

/** Throws `instant/outside-time-zone-data` unless the data covers the instant. */
export function checkCovered(zone: NamedZoneData, at: number, path: ErrorPath): void {
  const { from, until } = horizonOf(zone.transitions)
  if (at >= from && at < until) return
  throwOutsideZoneData(zone, new Date(at).toISOString(), at < from ? 'past' : 'future', path)
}
