import type { FirstResponseTimeline } from 'aws-support-rules'

/** How wide a letter of the picture is about; browsers differ, and labels have room. */
export const letter = 6.7

/** An instant that is marked in the picture, where one of its days has it. */
export interface Mark {
  readonly kind: 'created' | 'due' | 'now' | 'answered'
  readonly at: number
}

interface LabelledMark extends Mark {
  readonly x: number
  readonly text: string
}

/** A mark with the place of its label: over or under the track, in which lane, and on which side of its line. */
export interface PlacedLabel extends LabelledMark {
  readonly isAbove: boolean
  readonly lane: number
  readonly anchor: 'start' | 'end'
}

/** Labels beside their lines, in as few lanes as keep them apart: the creation and the answer above the track, the rest under it. */
export function placedLabels(
  marks: readonly LabelledMark[],
  left: number,
  right: number,
): { readonly placed: readonly PlacedLabel[]; readonly lanesAbove: number; readonly lanesBelow: number } {
  const placed: PlacedLabel[] = []
  for (const mark of marks) {
    // The present and the answer may lie outside the hours that are shown.
    if (mark.x < left || mark.x > right) continue
    const isAbove = mark.kind === 'created' || mark.kind === 'answered'
    const places = [0, 1, 2, 3].flatMap((lane) =>
      (['start', 'end'] as const).map((anchor) => ({ ...mark, isAbove, lane, anchor })),
    )
    const free = places.find((place) => isInside(place, left, right) && !placed.some((other) => touch(other, place)))
    // Where every lane is taken, the last one holds two labels.
    const place = free ?? places.at(-1)
    if (place) placed.push(place)
  }
  const lanes = (isAbove: boolean) =>
    Math.max(0, ...placed.filter((each) => each.isAbove === isAbove).map(({ lane }) => lane + 1))
  return { placed, lanesAbove: lanes(true), lanesBelow: lanes(false) }
}

function extent({ x, text, anchor }: PlacedLabel): readonly [from: number, to: number] {
  const length = text.length * letter + 10
  return anchor === 'start' ? [x - 4, x + length] : [x - length, x + 4]
}

function isInside(label: PlacedLabel, left: number, right: number): boolean {
  const [from, to] = extent(label)
  return from >= left - 6 && to <= right + 70
}

function touch(one: PlacedLabel, other: PlacedLabel): boolean {
  if (one.isAbove !== other.isAbove || one.lane !== other.lane) return false
  const [a, b] = [extent(one), extent(other)]
  return a[0] < b[1] && b[0] < a[1]
}

/** The marks of a timeline, with the present and the answer where they are known. */
export function marksOf(
  { created, due }: FirstResponseTimeline,
  { now, answeredAt }: { readonly now: number | null; readonly answeredAt?: number | null },
): readonly Mark[] {
  const given = [
    { kind: 'created', at: created.at.getTime() },
    { kind: 'answered', at: answeredAt ?? null },
    { kind: 'due', at: due.at.getTime() },
    { kind: 'now', at: now },
  ] as const
  return given.flatMap(({ kind, at }) => (at === null ? [] : [{ kind, at }]))
}
