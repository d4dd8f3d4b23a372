import { type CreatedCase, responseProgress, responseReport } from 'aws-support-rules'
import { caseArbitrary } from 'aws-support-rules/testing'
import { Temporal } from 'temporal-polyfill'
import { expect } from 'vitest'
import { fc, test } from '../laws.js'

const now = Date.UTC(2026, 10, 23)
const day = 86_400_000

const answered: fc.Arbitrary<CreatedCase> = fc
  .tuple(caseArbitrary(), fc.option(fc.integer({ min: 0, max: 6 * day }), { nil: undefined }))
  .map(([created, waited]) => ({
    ...created,
    respondedAt: waited === undefined ? undefined : created.createdAt + waited,
  }))
const broken: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  answered.map((created) => ({ ...created, severity: 'sev1' })),
  answered.map((created) => ({ ...created, createdAt: 'soon' })),
  answered.map((created) => ({ ...created, respondedAt: new Date(-1e15) })),
)
const lists = fc.array(
  fc.oneof({ arbitrary: answered, weight: 4 }, { arbitrary: broken as fc.Arbitrary<CreatedCase>, weight: 1 }),
  { maxLength: 40 },
)

test.prop([lists], { numRuns: 50 })(
  'cases in are cases reported and problems, in all and in each grouping',
  (cases) => {
    const { total, byPlan, bySeverity, byMonth, byCountry, problems } = responseReport(cases, { now })
    expect(total.cases + problems.length).toBe(cases.length)
    for (const groups of [byPlan, bySeverity, byMonth, byCountry]) {
      for (const part of ['cases', 'met', 'missed', 'pending', 'overdue', 'noTarget'] as const) {
        expect(groups.reduce((sum, group) => sum + group[part], 0)).toBe(total[part])
      }
    }
  },
)

test.prop([lists], { numRuns: 50 })('a report says of each case what responseProgress says', (cases) => {
  const { total, problems } = responseReport(cases, { now })
  const broken = new Set(problems.map(({ index }) => index))
  const states = cases.map((one, index) => (broken.has(index) ? 'problem' : responseProgress(one, { now }).state))
  for (const state of ['met', 'missed', 'pending', 'overdue'] as const)
    expect(total[state]).toBe(states.filter((each) => each === state).length)
  for (const index of broken) {
    const one = cases[index]
    expect(() => responseProgress(one as CreatedCase, { now })).toThrow()
  }
})

test.prop([lists, fc.array(fc.nat(), { minLength: 1 })], { numRuns: 50 })(
  'the order of the cases changes no count and no percentile',
  (cases, keys) => {
    const shuffled = cases
      .map((one, index) => ({ one, key: keys[index % keys.length] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one)
    const [first, second] = [responseReport(cases, { now }).total, responseReport(shuffled, { now }).total]
    expect({ ...second, worst: second.worst.map(({ progress }) => progress.fraction) }).toEqual({
      ...first,
      worst: first.worst.map(({ progress }) => progress.fraction),
    })
  },
)

const zones = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Cairo', 'Asia/Kathmandu')

test.prop([lists, zones], { numRuns: 50 })('groups and months are those of a plain count', (cases, timeZone) => {
  const groupBy = ({ plan, severity }: CreatedCase) => `${plan} ${severity}`
  const { byGroup = [], byMonth, problems } = responseReport(cases, { now, timeZone, groupBy })
  const broken = new Set(problems.map(({ index }) => index))
  const counted = cases.filter((_, index) => !broken.has(index))
  const countsOf = (names: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  }
  expect(byGroup.map(({ group, cases: count }) => [group, count])).toEqual(countsOf(counted.map(groupBy)))
  const monthOf = ({ createdAt }: CreatedCase) =>
    Temporal.Instant.fromEpochMilliseconds(Number(createdAt))
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
      .toString()
      .slice(0, 7)
  expect(byMonth.map(({ month, cases: count }) => [month, count])).toEqual(countsOf(counted.map(monthOf)))
})

test.prop([lists, fc.array(fc.nat({ max: 60 }), { maxLength: 20 })], { numRuns: 50 })(
  'a list with repeated cases has the report of the list without them',
  (cases, places) => {
    const named = cases.map((one, index) => ({ ...one, id: String(index) }))
    const again = places.flatMap((place) => named[place] ?? [])
    const options = { now, keyOf: ({ id }: { id: string }) => id }
    const [once, twice] = [responseReport(named, options), responseReport([...named, ...again], options)]
    expect(twice.total).toEqual(once.total)
    expect(twice.total.cases + twice.problems.length).toBe(named.length + again.length)
  },
)
