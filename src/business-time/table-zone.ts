import { DateTimeException, LocalDateTime, ZoneId, ZoneOffset, ZoneOffsetTransition, ZoneRules } from '@js-joda/core'
import { dayMs } from './open-table.js'
import type { ZoneTransitions } from './time-zone-data.js'

const utcSecond = (wall: LocalDateTime) => wall.toEpochSecond(ZoneOffset.UTC)

/** How many of the ascending values are at most `limit`. */
function countUpTo(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

const notAsked = (): never => {
  throw new DateTimeException('The zone of a schedule only turns wall times into instants')
}

/** js-joda's rules over a zone's history. The first and the last offset hold beyond the data too, where no schedule asks. */
class TableRules extends ZoneRules {
  readonly #first: ZoneOffset
  readonly #changes: readonly ZoneOffsetTransition[]
  /** The wall times, read as UTC, by which each change and those before it are over: the far side of the gap or of the repeated hour. */
  readonly #over: readonly number[]

  constructor({ starts, offsets }: ZoneTransitions) {
    super()
    const all = offsets.map(seconds => ZoneOffset.ofTotalSeconds(seconds))
    this.#first = all[0] ?? ZoneOffset.UTC
    this.#changes = starts.flatMap((start, index) => {
      const [before = this.#first, after = before] = all.slice(Math.max(0, index - 1), index + 1)
      // A release of the tz database has changes of the abbreviation alone too.
      return before.equals(after) ? [] : ZoneOffsetTransition.of(LocalDateTime.ofEpochSecond(start / 1000, before), before, after)
    })
    let over = -Infinity
    this.#over = this.#changes.map(change => (over = Math.max(over, utcSecond(change.dateTimeBefore()), utcSecond(change.dateTimeAfter()))))
  }

  #after(changes: number): ZoneOffset {
    return this.#changes[changes - 1]?.offsetAfter() ?? this.#first
  }

  #changeAt(wall: LocalDateTime): ZoneOffsetTransition | undefined {
    const next = this.#changes[countUpTo(this.#over, utcSecond(wall))]
    if (!next) return undefined
    return wall.isBefore(next.dateTimeBefore()) && wall.isBefore(next.dateTimeAfter()) ? undefined : next
  }

  override validOffsets(wall: LocalDateTime): ZoneOffset[] {
    return this.#changeAt(wall)?.validOffsets() ?? [this.#after(countUpTo(this.#over, utcSecond(wall)))]
  }

  override transition(wall: LocalDateTime): ZoneOffsetTransition {
    return this.#changeAt(wall) ?? notAsked()
  }

  // A schedule goes from wall times to instants only; what js-joda asks elsewhere, this table does not answer.
  override isFixedOffset = notAsked
  override isValidOffset = notAsked
  override offsetOfLocalDateTime = notAsked
  override offsetOfEpochMilli = notAsked
  override offsetOfInstant = notAsked
  override transitions = notAsked
  override nextTransition = notAsked
  override previousTransition = notAsked
  override transitionRules = notAsked
  override standardOffset = notAsked
  override daylightSavings = notAsked
  override isDaylightSavings = notAsked
  override toString = notAsked
}

class TableZone extends ZoneId {
  readonly #id: string
  readonly #rules: TableRules

  constructor(transitions: ZoneTransitions) {
    super()
    this.#id = transitions.timeZone
    this.#rules = new TableRules(transitions)
  }

  override id(): string {
    return this.#id
  }

  override rules(): ZoneRules {
    return this.#rules
  }
}

/** A js-joda zone over a history, outside js-joda's registry of zones, which belongs to the program around us. */
export function zoneOf(transitions: ZoneTransitions): ZoneId {
  return new TableZone(transitions)
}

/**
 * Seconds east of UTC at every wall time of a day and the night after it; undefined where a change of the clock is near enough to matter.
 * Most days of a year need no more than this: a js-joda conversion costs a hundred times as much.
 */
export function steadyOffset({ starts, offsets }: ZoneTransitions, day: number): number | undefined {
  const next = countUpTo(starts, (day - 2) * dayMs)
  return (starts[next] ?? Infinity) > (day + 5) * dayMs ? offsets[Math.max(0, next - 1)] : undefined
}
