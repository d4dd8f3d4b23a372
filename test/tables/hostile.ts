import { createSchedule } from 'aws-support-rules/business-time'
import { type CaseRow, type OpenSpanRow, openSpanTable, type ResponseTargetRow } from 'aws-support-rules/tables'
import type { Answer, AskedCase } from './workload.js'

// Rows that no generator makes, and cases on them, with the answers that every engine has to give. A schedule is named
// after what is wrong with it.

type Hostile<Row> = { readonly [Field in keyof Row]: Row[Field] | bigint | null }
type SpanRow = Hostile<OpenSpanRow>

const hour = 3_600_000
const at = (text: string) => Date.parse(`${text}Z`)
const [mostBigint, leastBigint] = [9223372036854775807n, -9223372036854775808n]
const notInstants = [null, mostBigint, leastBigint, 8.64e15 + 1, -8.64e15 - 1]

/** Open on Mondays and Tuesdays from 08:00 to 18:00 for three weeks, which makes six rows. */
const desk = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '18:00']], 2: [['08:00', '18:00']] } })
const range = { from: '2012-01-02T00:00:00Z', to: '2012-01-23T00:00:00Z' }
const whole: readonly SpanRow[] = Array.from(openSpanTable({ scheduleId: 'desk', schedule: desk }, range))
const last = whole.length - 1

/** The usual case: created on the second Monday at 08:00, due on Tuesday at 10:00, answered an hour before. */
const usual: CaseRow = {
  caseId: null,
  createdAt: at('2012-01-09T08:00:00'),
  respondedAt: at('2012-01-10T09:00:00'),
  answeredBy: null,
  openedBy: null,
  resolved: null,
  edition: '2022-10',
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  scheduleId: 'desk',
}
const [due, targetMs] = [at('2012-01-10T10:00:00'), 12 * hour]
const met: Answer = { targetMs, dueAt: due, lateAfter: due, countedMs: 11 * hour, state: 'met' }
const nothing = { targetMs: null, dueAt: null, lateAfter: null, countedMs: null }
const broken: Answer = { ...nothing, targetMs, state: 'broken-schedule' }

const changed = (index: number, change: (row: SpanRow, next: SpanRow) => Partial<SpanRow>) =>
  whole.map((row, place) => (place === index ? { ...row, ...change(row, whole[index + 1] ?? row) } : row))
const plus = (value: number | bigint | null, more: number) => Number(value) + more
const fields = ['closedFrom', 'spanStart', 'spanEnd', 'openBefore'] as const

function* brokenSchedules(): Generator<readonly [what: string, rows: readonly SpanRow[]]> {
  for (let index = 0; index <= last; index++) {
    yield [`row ${index} repeated`, whole.flatMap((row, place) => (place === index ? [row, row] : [row]))]
    yield [`row ${index} empty`, changed(index, ({ spanStart }) => ({ spanEnd: spanStart }))]
    yield [`row ${index} ends where it opens`, changed(index, ({ spanEnd }) => ({ spanStart: spanEnd }))]
    yield [`row ${index} reversed`, changed(index, (row) => ({ spanStart: row.spanEnd, spanEnd: row.spanStart }))]
    yield [
      `rows from ${index} on from another range`,
      whole.map((row, place) => (place < index ? row : { ...row, openBefore: plus(row.openBefore, hour) })),
    ]
    for (const field of fields)
      for (const value of notInstants)
        yield [`${field} of row ${index} is ${value}`, changed(index, () => ({ [field]: value }))]
    yield [`openBefore of row ${index} is less`, changed(index, (row) => ({ openBefore: plus(row.openBefore, -1) }))]
    if (index > 0)
      yield [
        `closedFrom of row ${index} is earlier`,
        changed(index, (row) => ({ closedFrom: plus(row.closedFrom, -1) })),
      ]
    if (index === last) continue
    yield [`row ${index} missing`, whole.filter((_, place) => place !== index)]
    yield [`row ${index} overlaps the next`, changed(index, (_, next) => ({ spanEnd: plus(next.spanStart, hour) }))]
    yield [`row ${index} is the next row again`, changed(index, (_, next) => next)]
    yield [`row ${index} closes later`, changed(index, ({ spanEnd }) => ({ spanEnd: plus(spanEnd, 1) }))]
    yield [`row ${index} opens earlier`, changed(index, ({ spanStart }) => ({ spanStart: plus(spanStart, -1) }))]
    for (const other of new Set([index + 1, last]))
      for (const field of fields) {
        const [one, two] = [whole[index], whole[other]]
        yield [
          `${field} of rows ${index} and ${other} swapped`,
          changed(index, () => ({ [field]: two?.[field] })).map((row, place) =>
            place === other ? { ...row, [field]: one?.[field] ?? null } : row,
          ),
        ]
      }
  }
  const instant = at('2012-01-09T08:00:00')
  const empty = { scheduleId: '', closedFrom: instant, spanStart: instant, spanEnd: instant, openBefore: 0 }
  yield ['one empty row', [empty]]
  yield ['two empty rows', [empty, empty]]
  yield ['only nulls', [{ scheduleId: '', closedFrom: null, spanStart: null, spanEnd: null, openBefore: null }]]
  const extremes = { closedFrom: leastBigint, spanStart: 0, spanEnd: mostBigint, openBefore: mostBigint }
  yield ['only extremes', [{ scheduleId: '', ...extremes }, ...whole, { scheduleId: '', ...extremes }]]
}

/** Schedules that look odd, but have each instant in one row. */
const wholeSchedules: readonly (readonly [what: string, rows: readonly SpanRow[], answer: Answer])[] = [
  ['rows in another order', [...whole].reverse(), met],
  ['without its last row', whole.slice(0, last), met],
  ['closed longer before the first row', changed(0, () => ({ closedFrom: -8.64e15 })), met],
  ['open to the end of time', changed(last, () => ({ spanEnd: 8.64e15 })), met],
  [
    'one row of all time',
    [{ scheduleId: '', closedFrom: -8.64e15, spanStart: -8.64e15, spanEnd: 8.64e15, openBefore: 0 }],
    {
      ...met,
      dueAt: at('2012-01-09T20:00:00'),
      lateAfter: at('2012-01-09T20:00:00'),
      countedMs: 25 * hour,
      state: 'missed',
    },
  ],
]

const hostileTargets: readonly (readonly [rows: readonly Partial<Hostile<ResponseTargetRow>>[], answer: Answer])[] = [
  [[{}, {}], { ...nothing, state: 'invalid-target' }],
  [[{}, { targetMs: 1 }], { ...nothing, state: 'invalid-target' }],
  [[{ kind: null }], { ...nothing, state: 'invalid-target' }],
  [[{ kind: 'sometimes' as never }], { ...nothing, state: 'invalid-target' }],
  ...([null, -1, mostBigint, leastBigint, 8.64e15 + 1] as const).flatMap((value) =>
    (['business-hours', 'continuous'] as const).map(
      (kind) =>
        [
          [{ kind, targetMs: value }],
          // The kind alone says how time is counted.
          { ...nothing, countedMs: kind === 'continuous' ? 25 * hour : 11 * hour, state: 'invalid-target' },
        ] as const,
    ),
  ),
  [[{ kind: 'none', targetMs: leastBigint }], { ...nothing, state: 'no-target' }],
  [[{ targetMs: 8.64e15 }], { ...nothing, targetMs: 8.64e15, countedMs: 11 * hour, state: 'out-of-range' }],
  [
    [{ targetMs: 0 }],
    { targetMs: 0, dueAt: usual.createdAt, lateAfter: usual.createdAt, countedMs: 11 * hour, state: 'missed' },
  ],
]

const created = usual.createdAt
const onPlans = { plan: 'business', respondedAt: null } as const
/** Cells of a case that differ from the usual ones, and the answer. */
const hostileCases: readonly (readonly [Partial<Hostile<CaseRow>>, Answer])[] = [
  ...notInstants.flatMap((value) => [
    [{ createdAt: value }, { ...nothing, targetMs, state: 'invalid-created-at' }] as const,
    [
      { createdAt: value, respondedAt: value },
      { ...nothing, targetMs, state: 'invalid-created-at' },
    ] as const,
    [
      { createdAt: value, respondedAt: null, answeredBy: value },
      { ...nothing, targetMs, state: 'invalid-created-at' },
    ] as const,
    [
      { ...onPlans, createdAt: value },
      { ...nothing, targetMs, state: 'invalid-created-at' },
    ] as const,
  ]),
  [{ createdAt: -8.64e15 }, { ...nothing, targetMs, state: 'out-of-range' }],
  [
    { createdAt: 8.64e15, respondedAt: null },
    { ...nothing, targetMs, state: 'out-of-range' },
  ],
  [
    { ...onPlans, createdAt: -8.64e15, respondedAt: -8.64e15 },
    { targetMs, dueAt: -8.64e15 + targetMs, lateAfter: -8.64e15 + targetMs, countedMs: 0, state: 'met' },
  ],
  [
    { ...onPlans, createdAt: 8.64e15, respondedAt: 8.64e15 },
    { ...nothing, targetMs, countedMs: 0, state: 'out-of-range' },
  ],
  ...notInstants
    .filter((value) => value !== null)
    .flatMap((value) => [
      [{ respondedAt: value }, { ...met, countedMs: null, state: 'invalid-responded-at' }] as const,
      [
        { respondedAt: null, answeredBy: value },
        { ...met, countedMs: null, state: 'unknown' },
      ] as const,
      [{ answeredBy: value }, met] as const,
    ]),
  [{ respondedAt: -8.64e15 }, { ...met, countedMs: null, state: 'response-before-creation' }],
  [
    { respondedAt: null, answeredBy: -8.64e15 },
    { ...met, countedMs: null, state: 'response-before-creation' },
  ],
  [{ openedBy: 'AWS' }, met],
  [
    { openedBy: 'aws', createdAt: leastBigint },
    { ...nothing, state: 'invalid-created-at' },
  ],
  ...(['plan', 'caseType', 'severity', 'edition'] as const).flatMap((field) =>
    [null, '', `${usual[field] ?? ''} `, usual[field]?.toUpperCase() ?? '', '\u{1F4A5}\n\'"'].flatMap((value) =>
      value === usual[field] ? [] : [[{ [field]: value }, { ...nothing, state: 'unknown-target' }] as const],
    ),
  ),
  ...([null, '', 'desk ', 'Desk', "'; drop table cases"] as const).map(
    (scheduleId) => [{ scheduleId }, { ...nothing, targetMs, state: 'unknown-schedule' }] as const,
  ),
  [
    { createdAt: null, respondedAt: null, edition: null, plan: null, caseType: null, severity: null, scheduleId: null },
    { ...nothing, state: 'invalid-created-at' },
  ],
  [
    { createdAt: created, respondedAt: created },
    { ...met, countedMs: 0 },
  ],
]

/** The hostile rows of the tables, and the cases on them. Their ids are numbers from `firstId` on. */
export function hostileTables(firstId: number): {
  readonly openSpans: readonly object[]
  readonly responseTargets: readonly object[]
  readonly cases: readonly AskedCase[]
} {
  const broke = Array.from(brokenSchedules())
  const schedules = [...wholeSchedules, ...broke.map(([what, rows]) => [what, rows, broken] as const)]
  const named = (scheduleId: string | null, rows: readonly SpanRow[]) => rows.map((row) => ({ ...row, scheduleId }))
  const target = {
    plan: 'developer',
    caseType: 'technical',
    severity: 'normal',
    kind: 'business-hours',
    targetMs,
    rule: '',
  }
  const asked: readonly (readonly [Partial<Hostile<CaseRow>>, Answer])[] = [
    ...schedules.map(([scheduleId, , answer]) => [{ scheduleId }, answer] as const),
    ...hostileTargets.map(([, answer], index) => [{ edition: `hostile ${index}` }, answer] as const),
    ...hostileCases,
  ]
  return {
    openSpans: [
      ...named('desk', whole),
      ...named(null, whole),
      ...schedules.flatMap(([what, rows]) => named(what, rows)),
    ],
    responseTargets: [
      ...hostileTargets.flatMap(([rows], index) =>
        rows.map((row) => ({ ...target, edition: `hostile ${index}`, ...row })),
      ),
      { ...target, edition: null },
      { ...target, edition: null },
    ],
    cases: asked.map(([cells, expected], index) => ({
      row: { ...usual, ...cells, caseId: String(firstId + index) },
      expected,
    })),
  }
}

/** The cases with the answers that they have where `as_of` doesn't say when it is now. */
export const withoutNow = (asked: readonly AskedCase[]): readonly AskedCase[] =>
  asked.map(({ row, expected }) => ({
    row,
    expected: {
      ...expected,
      countedMs: null,
      state: ['invalid-created-at', 'invalid-responded-at', 'response-before-creation'].includes(expected.state)
        ? expected.state
        : 'invalid-now',
    },
  }))
