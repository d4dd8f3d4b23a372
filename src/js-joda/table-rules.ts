import { DateTimeException, Instant, LocalDateTime, ZoneOffset, ZoneOffsetTransition, ZoneRules } from '@js-joda/core'
import { type NamedZoneData, throwOutsideZoneData } from '../business-time/outside-zone-data.js'
import { instantOfWall, instantsOfWall } from '../business-time/wall-time.js'
import { offsetAt, offsetIndexAt, type Offsets, offsetsAround, offsetsBetween } from '../business-time/zone-offsets.js'
import { horizonOf } from '../business-time/zone-transitions.js'
import { dayMs } from '../time-units.js'

/** Every yearly rule has a change within this time. */
const twoYearsMs = 731 * dayMs

/** Throws for what needs standard time and daylight-saving time separately. js-joda has no class for its rules. */
const notApart = (): never => {
  throw new DateTimeException(
    'Unsupported operation: the zone data has total offsets, without separate standard and daylight-saving time',
  )
}

/** js-joda returns null although its types promise a transition. */
const noTransition = null as unknown as ZoneOffsetTransition

const offsetOf = (ms: number) => ZoneOffset.ofTotalSeconds(ms / 1000)
/** Works for every instant, unlike js-joda's `toEpochMilli`. */
const epochMilliOf = (instant: Instant) => instant.epochSecond() * 1000 + Math.floor(instant.nano() / 1e6)
const wallOf = (local: LocalDateTime) => local.toEpochSecond(ZoneOffset.UTC) * 1000 + Math.floor(local.nano() / 1e6)

/** Returns the change to the offset at an index, or null if the offset before it is the same or unknown. */
function transitionTo({ starts, offsets }: Offsets, index: number): ZoneOffsetTransition | null {
  const [start, seconds, secondsBefore] = [starts[index], offsets[index], offsets[index - 1]]
  // Zone data may have changes that only change the abbreviation.
  if (start === undefined || seconds === undefined || secondsBefore === undefined || seconds === secondsBefore)
    return null
  const before = ZoneOffset.ofTotalSeconds(secondsBefore)
  return ZoneOffsetTransition.of(
    LocalDateTime.ofEpochSecond(start / 1000, before),
    before,
    ZoneOffset.ofTotalSeconds(seconds),
  )
}

/** js-joda's rules for a zone's data. Throws `instant/outside-time-zone-data` outside of that data. */
export class TableRules extends ZoneRules {
  readonly #zone: NamedZoneData

  constructor(zone: NamedZoneData) {
    super()
    this.#zone = zone
  }

  #covered(at: number, shown: Instant | LocalDateTime): number {
    const { from, until } = horizonOf(this.#zone.transitions)
    if (at >= from && at < until) return at
    return throwOutsideZoneData(this.#zone, shown.toString(), at < from ? 'past' : 'future', ['timeZone'])
  }

  /** Returns the offsets around a wall time. Throws if the data doesn't cover it. */
  #around(local: LocalDateTime): { zone: Offsets; wall: number } {
    const { from, until } = horizonOf(this.#zone.transitions)
    const wall = wallOf(local)
    const inRange = Math.min(Math.max(wall, from - dayMs), until + dayMs)
    const zone = offsetsAround(this.#zone.transitions, inRange)
    this.#covered(inRange === wall ? instantOfWall(zone, wall).at : wall, local)
    return { zone, wall }
  }

  override isFixedOffset(): boolean {
    const { starts, rule } = this.#zone.transitions
    // A zone whose clock hasn't changed since 2000 may have changed it before.
    return starts.length === 1 && rule?.changes.length === 0 && horizonOf(this.#zone.transitions).from <= 0
  }

  override offsetOfInstant(instant: Instant): ZoneOffset {
    return offsetOf(offsetAt(this.#zone.transitions, this.#covered(epochMilliOf(instant), instant)))
  }

  override offsetOfEpochMilli(epochMilli: number): ZoneOffset {
    return this.offsetOfInstant(Instant.ofEpochMilli(epochMilli))
  }

  override offsetOfLocalDateTime(local: LocalDateTime): ZoneOffset {
    const { zone, wall } = this.#around(local)
    return offsetOf(wall - instantOfWall(zone, wall).at)
  }

  override validOffsets(local: LocalDateTime): ZoneOffset[] {
    const { zone, wall } = this.#around(local)
    return instantsOfWall(zone, wall).map((at) => offsetOf(wall - at))
  }

  override isValidOffset(local: LocalDateTime, offset: ZoneOffset): boolean {
    return this.validOffsets(local).some((valid) => valid.equals(offset))
  }

  override transition(local: LocalDateTime): ZoneOffsetTransition {
    const { zone, wall } = this.#around(local)
    const { at, kind } = instantOfWall(zone, wall)
    if (kind === 'unique') return noTransition
    // For a skipped time, the instant is after the change. For a repeated time, it is before the change.
    return transitionTo(zone, offsetIndexAt(zone, at) + (kind === 'skipped' ? 0 : 1)) ?? noTransition
  }

  override nextTransition(instant: Instant): ZoneOffsetTransition {
    const at = this.#covered(epochMilliOf(instant), instant)
    const last = this.#zone.transitions.starts.at(-1) ?? at
    const zone = offsetsBetween(this.#zone.transitions, at, Math.max(at, last) + twoYearsMs)
    for (let index = offsetIndexAt(zone, at) + 1; index < zone.starts.length; index++) {
      const transition = transitionTo(zone, index)
      if (transition) return transition
    }
    return noTransition
  }

  override previousTransition(instant: Instant): ZoneOffsetTransition {
    const at = this.#covered(epochMilliOf(instant), instant)
    const zone = offsetsBetween(this.#zone.transitions, at - twoYearsMs, at)
    const isWhole = instant.nano() % 1e6 === 0
    for (let index = offsetIndexAt(zone, isWhole ? at - 1 : at); index > 0; index--) {
      const transition = transitionTo(zone, index)
      if (transition) return transition
    }
    return noTransition
  }

  /** Returns the changes before the yearly rule applies. */
  override transitions(): ZoneOffsetTransition[] {
    const { transitions } = this.#zone
    return transitions.starts.flatMap((_, index) => transitionTo(transitions, index) ?? [])
  }

  override toString(): string {
    return `ZoneRules[${this.#zone.timeZone}, tz ${this.#zone.timeZoneVersion}]`
  }

  override transitionRules = notApart
  override standardOffset = notApart
  override daylightSavings = notApart
  override isDaylightSavings = notApart
}
