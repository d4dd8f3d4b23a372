import { edition2022_10 } from 'aws-support-rules'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { figureChecks } from './figure-checks.js'

describe('the edition gives the figures of the page', () => {
  it.each(figureChecks.map((check) => [check.title, check] as const))('%s', (_, { asked, expected }) => {
    expect(asked(edition2022_10)).toEqual(expected)
  })
})

type Data = Readonly<Record<string, unknown>>
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null

/** Every place in the edition that decides an answer: what can be flipped, as paths. Rules are words about it, and are checked elsewhere. */
function decidingPaths(data: Data, path: readonly string[] = []): (readonly string[])[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (['because', 'rules', 'id', 'published', 'title', 'form', 'advice', 'highestSeverity', 'effort', 'effort', 'reserved'].includes(key))
      return []
    return isData(value) && value['statements'] === undefined ? decidingPaths(value, [...path, key]) : [[...path, key]]
  })
}

function flipped(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value === 6 ? 5 : value + 1
  return value === 'continuous' ? 'business-hours' : value === 'business-hours' ? 'continuous' : `not ${String(value)}`
}

function withFlipped(data: Data, [key = '', ...rest]: readonly string[]): Data {
  const value = data[key]
  const changed = rest.length === 0 || !isData(value) ? flipped(value) : withFlipped(value, rest)
  return Array.isArray(data)
    ? (data.map((each: unknown, index) => (String(index) === key ? changed : each)) as unknown as Data)
    : { ...data, [key]: changed }
}

describe('no cell of the edition can change unseen', () => {
  const failing = (edition: typeof edition2022_10): string[] =>
    figureChecks
      .filter(({ asked, expected }) => {
        try {
          return !isDeepStrictEqual(asked(edition), expected)
        } catch {
          return true
        }
      })
      .map(({ title }) => title)

  const paths = decidingPaths(edition2022_10 as unknown as Data)

  it('has cells to flip', () => {
    expect(paths.length).toBeGreaterThan(300)
  })

  it.each(paths.map((path) => [path.join(' > '), path] as const))('flipping %s turns a figure red', (_, path) => {
    expect(failing(withFlipped(edition2022_10 as unknown as Data, path) as unknown as typeof edition2022_10)).not.toEqual([])
  })
})
