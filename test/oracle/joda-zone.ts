import { DateTimeException, LocalDateTime, ZoneId, ZoneOffset, ZoneOffsetTransition, ZoneRules } from '@js-joda/core'

// js-joda as an oracle of wall time: its own gaps and overlaps, over a list of offsets that is searched from end to end.

const notAsked = (): never => {
  throw new DateTimeException('not asked')
}

class ListRules extends ZoneRules {
  readonly #first: ZoneOffset
  readonly #changes: ZoneOffsetTransition[] = []

  constructor(starts: readonly number[], offsets: readonly number[]) {
    super()
    const all = offsets.map((seconds) => ZoneOffset.ofTotalSeconds(seconds))
    this.#first = all[0] ?? ZoneOffset.UTC
    for (const [index, start] of starts.entries()) {
      const [before, after] = [all[index - 1], all[index]]
      if (!before || !after || before.equals(after)) continue
      this.#changes.push(ZoneOffsetTransition.of(LocalDateTime.ofEpochSecond(start / 1000, before), before, after))
    }
  }

  #changeAt(wall: LocalDateTime): ZoneOffsetTransition | undefined {
    return this.#changes.find((change) => {
      const [before, after] = [change.dateTimeBefore(), change.dateTimeAfter()]
      const [first, end] = before.isBefore(after) ? [before, after] : [after, before]
      return !wall.isBefore(first) && wall.isBefore(end)
    })
  }

  override validOffsets(wall: LocalDateTime): ZoneOffset[] {
    const change = this.#changeAt(wall)
    if (change) return change.validOffsets()
    const over = this.#changes.filter((each) => !wall.isBefore(each.dateTimeAfter()))
    return [over.at(-1)?.offsetAfter() ?? this.#first]
  }

  override transition(wall: LocalDateTime): ZoneOffsetTransition {
    return this.#changeAt(wall) ?? notAsked()
  }

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

class ListZone extends ZoneId {
  readonly #rules: ListRules

  constructor(rules: ListRules) {
    super()
    this.#rules = rules
  }

  override id = () => 'List'
  override rules = () => this.#rules
}

/** A js-joda zone over offsets, outside of js-joda's registry. */
export const jodaZone = (starts: readonly number[], offsets: readonly number[]): ZoneId =>
  new ListZone(new ListRules(starts, offsets))
