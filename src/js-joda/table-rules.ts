import { DateTimeException, Instant, LocalDateTime, ZoneOffset, ZoneOffsetTransition, ZoneRules } from '@js-joda/core'
import { type NamedZoneData, throwOutsideZoneData } from '../business-time/outside-zone-data.js'
import { instantOfWall, instantsOfWall } from '../business-time/wall-time.js'
import { offsetAt, offsetIndexAt, type Offsets, offsetsAround, offsetsBetween } from '../business-time/zone-offsets.js'
import { horizonOf } from '../business-time/zone-transitions.js'
import { dayMs } from '../time-units.js'

/** Every yearly rule makes a change in this time. */
const twoYearsMs = 731 * dayMs

/** A rule needs standard and saving time apart, and js-joda has no class for its rules. */
const notApart = (): never => {
  throw new DateTimeException(
    'Unsupported operation: the zone data hold total offsets, not standard and saving time apart',
  )
}

/** js-joda answers null where its types promise a transition. */
const noTransition = null as unknown as ZoneOffsetTransition

const offsetOf = (ms: number) => ZoneOffset.ofTotalSeconds(ms / 1000)
/** Unlike js-joda's `toEpochMilli`, for every instant. */
const epochMilliOf = (instant: Instant) => instant.epochSecond() * 1000 + Math.floor(instant.nano() / 1e6)
const wallOf = (local: LocalDateTime) => local.toEpochSecond(ZoneOffset.UTC) * 1000 + Math.floor(local.nano() / 1e6)

/** Returns the change to the offset at a place, or null if there is no other offset before it. */
function transitionTo({ starts, offsets }: Offsets, index: number): ZoneOffsetTransition | null {
  const [start, seconds, secondsBefore] = [starts[index], offsets[index], offsets[index - 1]]
  // Zone data may have changes of the abbreviation alone.
  if (start === undefined || seconds === undefined || secondsBefore === undefined || seconds === secondsBefore)
    return null
  const before = ZoneOffset.ofTotalSeconds(secondsBefore)
  return ZoneOffsetTransition.of(
    LocalDateTime.ofEpochSecond(start / 1000, before),
    before,
    ZoneOffset.ofTotalSeconds(seconds),
  )
}

/** js-joda's rules over the data of a zone. Throws `instant/outside-time-zone-data` outside of them. */
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

  /** The offsets around a wall time, which have to be known. */
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
    // A zone that kept its clock since 2000 may have changed it before.
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
    // The instant of a skipped time is behind the change, the first of a repeated time before it.
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

  /** The changes up to the yearly rule. */
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
