import { emsOf } from './clean-text.js'

/** An instant that is marked in a row, with its label. */
export interface Mark {
  readonly kind: 'created' | 'answered' | 'due' | 'now'
  readonly at: number
  readonly x: number
  readonly text: string
  /** The label where there is no room for the text. */
  readonly short: string
}

export interface PlacedMark extends Mark {
  readonly isAbove: boolean
  /** How many labels are between this one and the track. */
  readonly lane: number
  readonly anchor: 'start' | 'end'
}

/**
 * Places labels beside their lines so that they stay inside and apart.
 *
 * What happened is above the track: the creation and the answer. The due time and the present are below it.
 */
export function placedMarks(marks: readonly Mark[], left: number, right: number, size: number): readonly PlacedMark[] {
  const placed: PlacedMark[] = []
  const extentOf = ({ x, text, anchor }: PlacedMark): readonly [number, number] => {
    const length = emsOf(text) * size + 7
    return anchor === 'start' ? [x - 4, x + length] : [x - length, x + 4]
  }
  // From right to left: the label of the earlier of two near marks then goes to its left, where no line crosses it.
  for (const mark of [...marks].sort((one, other) => other.x - one.x)) {
    const isAbove = mark.kind === 'created' || mark.kind === 'answered'
    const places = [mark.text, mark.short].flatMap((text) =>
      [0, 1, 2].flatMap((lane) =>
        (['start', 'end'] as const).map((anchor): PlacedMark => ({ ...mark, text, isAbove, lane, anchor })),
      ),
    )
    const isFree = (place: PlacedMark) => {
      const [from, to] = extentOf(place)
      return (
        (place.anchor === 'start' ? to <= right : from >= left) &&
        placed.every((other) => {
          const [start, end] = extentOf(other)
          return other.isAbove !== isAbove || other.lane !== place.lane || to <= start || from >= end
        })
      )
    }
    const place = places.find(isFree)
    if (place) placed.push(place)
  }
  return placed
}
