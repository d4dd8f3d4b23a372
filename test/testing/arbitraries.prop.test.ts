import { canUseSeverity, edition2022_10, editions, firstResponse, refusals } from 'aws-support-rules'
import { createSchedule, isOpenAt, nextClosing } from 'aws-support-rules/business-time'
import {
  brokenDraft,
  caseArbitrary,
  instantArbitrary,
  instantNearOpeningOrClosing,
  pausesArbitrary,
  planArbitrary,
  refusalRules,
  scheduleArbitrary,
  validDraft,
} from 'aws-support-rules/testing'
import { describe, expect } from 'vitest'
import { fc, test } from '../laws.js'
import { drafts } from '../questions/drafts.js'

const ofAnyEdition = <T>(make: (edition: (typeof editions)[number]) => fc.Arbitrary<T>) =>
  fc.oneof(...editions.map((edition) => make(edition).map((made) => ({ made, edition }))))

test.prop([ofAnyEdition((edition) => validDraft({ edition }))])(
  'a valid draft is refused nothing by its edition',
  ({ made, edition }) => {
    expect(refusals({ ...made, edition })).toEqual([])
  },
)

test.prop([ofAnyEdition((edition) => brokenDraft({ edition }))])(
  'a broken draft breaks its one rule',
  ({ made: { draft, rule }, edition }) => {
    expect(refusals({ ...draft, edition }).map((refusal) => refusal.rule.id)).toEqual([rule.id])
  },
)

test.prop([drafts])('whatever the page refuses, there is a draft that breaks only that', (draft) => {
  const edition = edition2022_10
  const breakable = new Set(refusalRules({ edition }).map(({ id }) => id))
  for (const { rule } of refusals({ ...draft, edition })) expect(breakable).toContain(rule.id)
})

test.prop([ofAnyEdition((edition) => caseArbitrary({ edition }))])(
  'a case is one that its edition allows and can answer for',
  ({ made, edition }) => {
    const { plan, caseType, severity } = made
    expect(canUseSeverity({ plan, caseType, severity, edition }).allowed).toBe(true)
    expect(['due', 'none']).toContain(firstResponse(made).kind)
  },
)

test.prop([
  scheduleArbitrary().chain((schedule) =>
    instantNearOpeningOrClosing(schedule).map((instant) => ({ schedule, instant })),
  ),
])('an instant near an edge is at most a millisecond from one', ({ schedule, instant }) => {
  const isEdge = (at: number) => isOpenAt(schedule, at - 1) !== isOpenAt(schedule, at)
  expect(nextClosing(schedule, instant) === null || [instant - 1, instant, instant + 1].some(isEdge)).toBe(true)
})

test('instants are from 2005 to 2030', () => {
  const instants = fc
    .sample(instantArbitrary(), { numRuns: 200_000, seed: 1 })
    .map((at) => new Date(at).getUTCFullYear())
  expect(instants.filter((year) => year < 2005 || year > 2030)).toEqual([])
})

const once = (date: string) =>
  createSchedule({ timeZone: 'UTC', week: {}, exceptions: { [date]: [['08:00', '12:00']] } })

test.prop([
  fc
    .constantFrom('2001-05-07', '2020-05-07', '2040-05-07')
    .chain((date) => fc.tuple(fc.constant(date), instantNearOpeningOrClosing(once(date)))),
])(
  'an instant near an edge of a schedule that opens once is near that day, in the past and in the future',
  ([date, instant]) => {
    const edges = ['08:00', '12:00'].map((time) => Date.parse(`${date}T${time}Z`))
    expect(edges.some((edge) => Math.abs(edge - instant) <= 1)).toBe(true)
  },
)

test('a misspelled option is refused before anything is generated', () => {
  const edition = { editon: edition2022_10 } as object
  for (const ask of [validDraft, brokenDraft, planArbitrary, caseArbitrary, refusalRules])
    expect(() => ask(edition)).toThrow(expect.objectContaining({ code: 'facts/invalid', path: ['editon'] }) as Error)
})

test.each([undefined, null, '2026', new Date(0), NaN, 0.5, Infinity])('no pauses are generated around %s', (from) => {
  expect(() => pausesArbitrary(from as number)).toThrow(
    expect.objectContaining({ code: 'instant/invalid', path: ['from'] }) as Error,
  )
})

describe('refusalRules', () => {
  test('are rules of the edition, in its order', () => {
    const places = refusalRules().map((rule) => edition2022_10.rules.indexOf(rule))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('an id of no such rule is refused with the list of those that are', () => {
    expect(() => brokenDraft({ rule: 'first-response/effort' })).toThrow(
      expect.objectContaining({
        code: 'facts/invalid',
        details: { candidates: refusalRules().map(({ id }) => id) },
      }) as Error,
    )
  })

  test.each([
    ['severity/critcal', 'Did you mean severity/critical? '],
    ['first-response/effort', ''],
  ])('the message for %s names the nearest', (rule, nearest) => {
    expect(() => brokenDraft({ rule })).toThrow(
      `Expected a rule for which the edition refuses drafts; got "${rule}". ${nearest}Pass an id from refusalRules.`,
    )
  })
})
