import { readFileSync } from 'node:fs'

// The vectors in test/conformance, whose README says what each field means.

export type Hours = readonly (readonly [opens: string, closes: string])[]
export type Week = Readonly<Partial<Record<string, Hours>>>
export interface Period {
  readonly from: string
  readonly to: string
}
export type ClosedDay = string | { readonly date: string; readonly from?: string; readonly to?: string }

export interface VectorSchedule {
  readonly timeZone: string
  readonly week: Week
  readonly seasons?: readonly { readonly from: string; readonly to?: string; readonly week: Week }[]
  readonly holidays?: { readonly closed?: readonly ClosedDay[]; readonly open?: readonly string[] }
  readonly openDayHours?: Hours
  readonly exceptions?: Readonly<Record<string, Hours>>
  readonly closures?: readonly Period[]
}

/** A pause that never ends has no `to`. */
export interface VectorPause {
  readonly from: string
  readonly to: string | null
}

/** Instants are `YYYY-MM-DDTHH:mm:ss.sssZ`, dates are `YYYY-MM-DD`. */
export type Question =
  | {
      readonly question: 'addOpenTime' | 'lastInstantWithin'
      readonly from: string
      readonly ms: number
      readonly pauses?: readonly VectorPause[]
    }
  | { readonly question: 'subtractOpenTime'; readonly to: string; readonly ms: number }
  | {
      readonly question: 'openTimeBetween'
      readonly from: string
      readonly to: string
      readonly pauses?: readonly VectorPause[]
    }
  | {
      readonly question: 'isOpenAt' | 'nextOpening' | 'nextClosing' | 'previousOpening' | 'previousClosing'
      readonly at: string
    }
  | { readonly question: 'openSpans'; readonly from: string; readonly to: string }
  | { readonly question: 'addOpenDays'; readonly date: string; readonly days: number }
  | { readonly question: 'openDaysBetween'; readonly from: string; readonly to: string }

export type QuestionName = Question['question']

/** Null means never. */
export type Answer = string | number | boolean | null | readonly Period[]

/** What an implementation is asked: a vector without its answer. */
export type Asked = { readonly id: string; readonly schedules: readonly VectorSchedule[] } & Question
export type Vector = Asked & { readonly answer: Answer }

export interface VectorFile {
  readonly $schema: string
  readonly version: string
  readonly kind: string
  readonly about: string
  readonly timeZones: { readonly release: string; readonly sameSince: string }
  readonly vectors: readonly Vector[]
}

/** The version of the vectors: major if an answer, a kind or a field changes, minor if vectors are added. */
export const version = '1.0.0'

/** The kinds, with what an engine has to know to answer them. */
export const kinds = {
  'office-hours': 'One span on each working day, far from any clock change.',
  'several-spans': 'Days with two to four spans, such as hours with a lunch break.',
  'closing-instants':
    'Time that runs out exactly at a closing: the due instant is the closing, the last one on time is the next opening.',
  nights: 'Hours that pass midnight. They belong to the date on which they open.',
  holidays: 'Whole days closed, and single open days with hours of their own.',
  'part-days': 'Days closed from a time on, until a time, or between two times.',
  exceptions: 'Other hours on single dates, which win over the week and over holidays.',
  seasons: 'Another week on a range of dates.',
  closures: 'Exact periods without business.',
  'clocks-forward': 'Clocks that are put forward inside open hours or between them.',
  'clocks-back': 'Clocks that are put back inside open hours or between them, so that times repeat.',
  'odd-clock-changes': 'Clock changes of half an hour or two hours, and changes of the standard time.',
  'skipped-days': 'A zone that crosses the date line and skips a local date.',
  'far-years': 'Years from 2038 to 2100.',
  unions: 'Open whenever one of several schedules is, each in its own time zone.',
  pauses: 'Periods that are not counted. They may overlap, lie in closed time, or have no end.',
  subtracting: 'Counting back from an instant.',
  counting: 'Open time between two instants, also backwards.',
  openings: 'Whether business is open, and the opening or closing before and after an instant.',
  'open-days': 'Counting local dates on which any hours open.',
} as const satisfies Readonly<Record<string, string>>
export type Kind = keyof typeof kinds

const isKind = (name: string): name is Kind => name in kinds
export const kindNames: readonly Kind[] = Object.keys(kinds).filter(isKind)

export const fileOf = (kind: Kind): URL => new URL(`../../test/conformance/vectors/${kind}.json`, import.meta.url)

export const readVectors = (kind: Kind): VectorFile => JSON.parse(readFileSync(fileOf(kind), 'utf8')) as VectorFile

/** Returns a vector without its answer, as an implementation reads it. */
export function askedOf(vector: Vector): Asked {
  const { answer: _answer, ...asked } = vector
  return asked
}

/** Returns a file with one vector a line. */
export function textOf({ vectors, ...header }: VectorFile): string {
  const fields = Object.entries(header).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  const lines = vectors.map((vector) => JSON.stringify(vector))
  return `{\n${fields.join(',\n')},\n"vectors": [\n${lines.join(',\n')}\n]\n}\n`
}

/** Returns whether two answers are the same JSON value; the fields of a period may have any order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]))
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    const [entries, others] = [Object.entries(one), new Map(Object.entries(other))]
    return entries.length === others.size && entries.every(([name, value]) => isSame(value, others.get(name)))
  }
  // JSON has one zero.
  return one === other
}
