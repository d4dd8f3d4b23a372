import { DateTimeException, type Duration, type Instant, LocalDateTime, ZoneId, ZoneOffset, ZoneOffsetTransition, ZoneRules } from '@js-joda/core'
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

function missing(what: string): never {
  throw new DateTimeException(`A table of offsets has no ${what}`)
}

/** js-joda's rules over a zone's history. The first and the last offset hold beyond the data too, where no schedule asks. */
class TableRules extends ZoneRules {
  readonly #first: ZoneOffset
  readonly #changes: readonly ZoneOffsetTransition[]
  readonly #instants: readonly number[]
  /** The wall times, read as UTC, by which each change is over: the far side of the gap or of the repeated hour. */
  readonly #over: readonly number[]

  constructor({ starts, offsets }: ZoneTransitions) {
    super()
    const all = offsets.map(seconds => ZoneOffset.ofTotalSeconds(seconds))
    this.#first = all[0] ?? ZoneOffset.UTC
    this.#instants = starts.slice(1).map(start => start / 1000)
    let before = this.#first
    this.#changes = this.#instants.map((second, index) => {
      const after = all[index + 1] ?? before
      const change = ZoneOffsetTransition.of(LocalDateTime.ofEpochSecond(second, before), before, after)
      before = after
      return change
    })
    this.#over = this.#changes.map(change => Math.max(utcSecond(change.dateTimeBefore()), utcSecond(change.dateTimeAfter())))
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
    return this.#changeAt(wall) ?? missing(`change at ${wall.toString()}`)
  }

  override offsetOfLocalDateTime(wall: LocalDateTime): ZoneOffset {
    return this.validOffsets(wall)[0] ?? this.transition(wall).offsetBefore()
  }

  override isValidOffset(wall: LocalDateTime, offset: ZoneOffset): boolean {
    return this.validOffsets(wall).some(valid => valid.equals(offset))
  }

  override offsetOfEpochMilli(epochMilli: number): ZoneOffset {
    return this.#after(countUpTo(this.#instants, Math.floor(epochMilli / 1000)))
  }

  override offsetOfInstant(instant: Instant): ZoneOffset {
    return this.#after(countUpTo(this.#instants, instant.epochSecond()))
  }

  override isFixedOffset(): boolean {
    return this.#changes.length === 0
  }

  override transitions(): ZoneOffsetTransition[] {
    return [...this.#changes]
  }

  override nextTransition(instant: Instant): ZoneOffsetTransition {
    return this.#changes[countUpTo(this.#instants, instant.epochSecond())] ?? missing(`change after ${instant.toString()}`)
  }

  override previousTransition(instant: Instant): ZoneOffsetTransition {
    const second = instant.nano() > 0 ? instant.epochSecond() : instant.epochSecond() - 1
    return this.#changes[countUpTo(this.#instants, second) - 1] ?? missing(`change before ${instant.toString()}`)
  }

  override transitionRules(): never[] {
    return []
  }

  override standardOffset(): never {
    return missing('standard time')
  }

  override daylightSavings(): Duration {
    return missing('standard time')
  }

  override isDaylightSavings(): boolean {
    return missing('standard time')
  }

  override toString(): string {
    return `TableRules[${this.#changes.length} changes]`
  }
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
