import { isDeepStrictEqual } from 'node:util'
import { type Edition, edition2026_08, isSupportRulesError } from 'aws-support-rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asked, changedAt, everyQuestion, type Path, slowQuestions } from './broken-editions.js'

// Half a million errors are thrown, and nobody reads their stacks.
const { stackTraceLimit } = Error
beforeAll(() => {
  Error.stackTraceLimit = 0
})
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit
})

/** Every path of an edition, down to the fields of its cells. A rule and a list are leaves. */
function pathsOf(part: unknown, path: Path = []): readonly Path[] {
  if (typeof part !== 'object' || part === null || Array.isArray(part) || 'basis' in part) return [path]
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.entries(part).flatMap(([key, one]) => pathsOf(one, [...path, key])),
  ]
}

/** Cells that an edition may lack, since only some languages have them. */
const isOptional = (path: Path): boolean =>
  [
    /^severityChange\.fixedLanguages\.[^.]+\./,
    /^defaultSeverities\.[^.]+\./,
    /^languages\.[^.]+\.(nonTechnicalHours|technicalHelpInEnglish)$/,
  ].some((pattern) => pattern.test(path.join('.')))

/** An edition that notes the path of each part that is read. Its parts are new, so nothing is cached for them. */
function noted<Part extends object>(part: Part, note: (path: string) => void, path: Path = []): Part {
  const noteChild = (key: string | symbol) => {
    note([...path, String(key)].join('.'))
  }
  return new Proxy(
    { ...part },
    {
      get: (target, key): unknown => {
        noteChild(key)
        const child: unknown = Reflect.get(target, key)
        const isLeaf = typeof child !== 'object' || child === null || Array.isArray(child) || 'basis' in child
        return isLeaf ? child : noted(child, note, [...path, String(key)])
      },
      has: (target, key) => {
        noteChild(key)
        return Reflect.has(target, key)
      },
      ownKeys: (target) => {
        Object.keys(target).forEach(noteChild)
        return Reflect.ownKeys(target)
      },
    },
  )
}

/** The paths of the parts that a question reads. It cannot notice that any other part has changed. */
function readBy(asked: Asked, edition: Edition): ReadonlySet<string> {
  const paths = new Set<string>()
  outcome(
    asked,
    noted(edition, (path) => paths.add(path)),
  )
  return paths
}

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
  const reads = [...everyQuestion, ...slowQuestions].map((question) => ({ question, paths: readBy(question, edition) }))

  /** The questions that read a part. The slow ones are asked about one part in 100. */
  function questionsAbout(path: Path, index: number): readonly Asked[] {
    const name = path.join('.')
    const all = index % 100 === 0 || path.length === 1
    return reads.flatMap(({ question, paths: read }) =>
      read.has(name) && (all || !slowQuestions.includes(question)) ? [question] : [],
    )
  }

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
})
