import { isDeepStrictEqual } from 'node:util'
import {
  canCreateCase,
  canUseSeverity,
  caseTypes,
  compareEditions,
  contactMethods,
  type Edition,
  edition2022_10,
  edition2026_08,
  editionInForce,
  firstResponse,
  isSupportRulesError,
  languages,
  noHolidays,
  plans,
  plansOffered,
  responseReport,
  severities,
  severityLevels,
} from 'aws-support-rules'
import { plansWithSeverities, readCase } from 'aws-support-rules/aws-sdk'
import { checkDraft, draftSchemaFor } from 'aws-support-rules/schemas'
import { responseTargetTable } from 'aws-support-rules/tables'
import { planArbitrary } from 'aws-support-rules/testing'
import { describe, expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'
import { type Asked, everyQuestion, slowQuestions } from './broken-editions.js'

type Path = readonly string[]

const monday = '2026-11-23T08:00:00Z'

/** Every path of an edition, down to the fields of its cells. A rule and a list are leaves. */
function pathsOf(part: unknown, path: Path = []): readonly Path[] {
  if (typeof part !== 'object' || part === null || Array.isArray(part) || 'basis' in part) return [path]
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.entries(part).flatMap(([key, one]) => pathsOf(one, [...path, key])),
  ]
}

/** A copy of the edition with another value, or none, at a path. All other parts are the same objects. */
function changedAt<Part extends object>(part: Part, [key = '', ...rest]: Path, value?: null): Part {
  const { [key]: child, ...others } = part as Record<string, unknown>
  if (rest.length > 0) return { ...part, [key]: changedAt(child as object, rest, value) }
  return (value === undefined ? others : { ...part, [key]: value }) as Part
}

/** Cells that an edition may lack, since only some languages have them. */
const isOptional = (path: Path): boolean =>
  [
    /^severityChange\.fixedLanguages\.[^.]+\./,
    /^defaultSeverities\.[^.]+\./,
    /^languages\.[^.]+\.(nonTechnicalHours|technicalHelpInEnglish)$/,
  ].some((pattern) => pattern.test(path.join('.')))

const kindOf = new Map(
  [plans, caseTypes, severities, contactMethods, languages].flatMap((words, kind) =>
    words.map((word): [string, number] => [word, kind]),
  ),
)

/** A question about another plan, case type, severity, contact method or language reads no cell under the path. */
const mayRead = ({ words }: Asked, path: Path): boolean =>
  path.every((key) => {
    const kind = kindOf.get(key)
    return kind === undefined || words.includes(key) || !words.some((word) => kindOf.get(word) === kind)
  })

/** The questions that may read a part. The slow ones are asked about one part in 100. */
const questionsAbout = (path: Path, index: number): readonly Asked[] => [
  ...everyQuestion.filter((one) => mayRead(one, path)),
  ...(index % 100 === 0 || path.length === 1 ? slowQuestions : []),
]

type Outcome = { readonly answer: unknown } | { readonly error: unknown }

function outcome({ ask }: Asked, edition: Edition): Outcome {
  try {
    const answer = ask(edition)
    const isProblem = typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'problems'
    return isProblem && 'problems' in answer ? { error: (answer.problems as unknown[])[0] } : { answer }
  } catch (error) {
    return { error }
  }
}

const isPrefixOf = (one: Path, other: Path) => one.every((key, index) => key === other[index])

/** Whether the outcome is an error that names a part of the edition above or below the path. */
function names(result: Outcome, path: Path): boolean {
  if (!('error' in result)) return false
  const { code, path: given = [] } = result.error as { code?: string; path?: Path }
  const place = given.filter((key, index) => index > 0 || !['edition', 'before', 'after'].includes(key))
  return code === 'edition/invalid' && place.length > 0 && (isPrefixOf(place, path) || isPrefixOf(path, place))
}

const told = (result: Outcome) => ('error' in result ? (result.error as Error).message : result.answer)

describe('an edition', () => {
  const edition = edition2026_08
  const usual = new Map([...everyQuestion, ...slowQuestions].map((one) => [one, told(outcome(one, edition))]))
  const paths = pathsOf(edition)

  test('that lacks a part is answered as before, or each question names the part', () => {
    const wrong: string[] = []
    const named = new Set<Path>()
    const needed = paths.filter((path) => !isOptional(path))
    for (const [index, path] of needed.entries()) {
      const broken = changedAt(edition, path)
      for (const question of questionsAbout(path, index)) {
        const result = outcome(question, broken)
        if (names(result, path)) named.add(path)
        else if (!isDeepStrictEqual(told(result), usual.get(question)))
          wrong.push(`${path.join('.')}: ${question.name} ${String(told(result))}`)
      }
    }
    expect(wrong.slice(0, 20)).toEqual([])
    // The rest is read by no question, such as the title.
    expect(named.size / needed.length).toBeGreaterThan(0.98)
  })

  test('that has null for a part gives no error but those of this package', () => {
    const wrong = paths
      .filter((path, index) => index % 5 === 0 || path.length === 1)
      .flatMap((path, index) => {
        const broken = changedAt(edition, path, null)
        return questionsAbout(path, index).flatMap((question) => {
          const result = outcome(question, broken)
          const isUncoded = 'error' in result && result.error instanceof Error && !isSupportRulesError(result.error)
          return isUncoded ? [`${path.join('.')}: ${question.name} ${String(result.error)}`] : []
        })
      })
    expect(wrong.slice(0, 20)).toEqual([])
  })

  const cell = ['severities', 'technical', 'low', 'developer']
  const facts = { plan: 'developer', caseType: 'technical', severity: 'low' } as const
  const customer = { country: 'DE', holidays: noHolidays }

  test.each<[string, Path, string]>([
    ['a cell', cell, 'the cell severities.technical.low.developer of the edition; got undefined.'],
    ['a table', ['severities'], 'the cell severities.technical.low.developer of the edition; got undefined.'],
    ['a row', cell.slice(0, 3), 'the cell severities.technical.low.developer of the edition; got undefined.'],
    ['the rules of a cell', [...cell, 'because'], 'the cell severities.technical.low.developer of the edition'],
  ])('that lacks %s says which', (_, missing, message) => {
    const error = thrown(() => canUseSeverity({ ...facts, edition: changedAt(edition, missing) }))
    expect(error).toMatchObject({ code: 'edition/invalid', path: ['edition', ...cell] })
    expect(error.message).toContain(`Expected ${message}`)
    expect(error.message).toContain('Pass every cell with all of its fields.')
  })

  test('that lacks a cell still answers what does not need it', () => {
    const edition_ = changedAt(edition, cell)
    expect(canUseSeverity({ ...facts, plan: 'business', edition: edition_ }).allowed).toBe(true)
    expect(canUseSeverity({ ...facts, severity: 'normal', edition: edition_ }).allowed).toBe(true)
  })

  test.each<[string, Path, (edition: Edition) => unknown, readonly (string | number)[]]>([
    ['a comparison', cell, (broken) => compareEditions({ before: edition, after: broken }), ['after', ...cell]],
    [
      'a comparison',
      ['plans', 'basic'],
      (broken) => compareEditions({ before: broken, after: edition }),
      ['before', 'plans', 'basic'],
    ],
    ['a table of targets', cell, (broken) => Array.from(responseTargetTable(broken)), [...cell]],
    [
      'a deadline',
      ['effort'],
      (broken) => firstResponse({ ...facts, createdAt: monday, customer, edition: broken }),
      ['edition', 'effort'],
    ],
    [
      'a deadline by a function',
      ['languages', 'en', 'hours', 'opens'],
      (broken) => firstResponse({ ...facts, createdAt: monday, customer, edition: () => broken }),
      ['edition', 'languages', 'en', 'hours'],
    ],
  ])('that is broken is named by %s, at its place in the argument', (_, missing, ask, path) => {
    expect(thrown(() => ask(changedAt(edition, missing)))).toMatchObject({ code: 'edition/invalid', path })
  })

  test.each<[string, () => unknown, string]>([
    ['nothing', () => undefined, 'got undefined'],
    ['a function', () => editionInForce, 'Call it: editionInForce(date).'],
  ])('is not what a function in its place returns: %s', (_, resolve, words) => {
    const error = thrown(() => firstResponse({ ...facts, createdAt: monday, customer, edition: resolve as never }))
    expect(error).toMatchObject({ code: 'edition/invalid', path: ['edition'] })
    expect(error.message).toContain(words)
  })

  test('that is broken is a problem of readers and reports', () => {
    const broken = changedAt(edition, ['severityChange', 'different', 'technical', 'enterprise'])
    const details = { serviceCode: 'amazon-ec2', severityCode: 'low', timeCreated: monday }
    expect(readCase(details, { plan: 'enterprise', edition: broken })).toMatchObject({
      kind: 'problems',
      problems: [
        { code: 'edition/invalid', path: ['edition', 'severityChange', 'different', 'technical', 'enterprise'] },
      ],
    })
    const one = { ...facts, createdAt: monday, customer, edition: changedAt(edition, cell) }
    expect(responseReport([one], { now: monday }).problems).toMatchObject([
      { code: 'edition/invalid', path: ['edition', ...cell] },
    ])
  })
})

describe('a function in place of an edition', () => {
  const edition = editionInForce as never
  const asks: readonly (readonly [string, () => unknown])[] = [
    ['canCreateCase', () => canCreateCase({ plan: 'basic', caseType: 'technical', edition })],
    ['plansOffered', () => plansOffered({ edition })],
    ['severityLevels', () => severityLevels({ edition })],
    ['compareEditions', () => compareEditions({ before: edition2022_10, after: edition })],
    ['plansWithSeverities', () => plansWithSeverities(['low'], { edition })],
    ['checkDraft', () => checkDraft({}, { edition })],
    ['draftSchemaFor', () => draftSchemaFor({ edition })],
    ['responseTargetTable', () => responseTargetTable(edition)],
    ['planArbitrary', () => planArbitrary({ edition })],
  ]
  test.each(asks)('%s says to call it', (_, ask) => {
    expect(thrown(ask).code).toBe('edition/invalid')
    expect(thrown(ask).message).toContain('Call it: editionInForce(date).')
  })
})
