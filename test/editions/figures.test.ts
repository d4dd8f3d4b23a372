import { isDeepStrictEqual } from 'node:util'
import { type Edition, editions } from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { figureChecks } from './figure-checks.js'
import { figuresByEdition } from './later-figures.js'

const checked = editions.map((edition) => {
  const figures = figuresByEdition[edition.id]
  return { id: edition.id, edition, checks: figures ? figureChecks(figures) : [] }
})

describe.each(checked)('the edition $id gives the figures of its sources', ({ edition, checks }) => {
  test.each(checks.map((check) => [check.title, check] as const))('%s', (_, { asked, expected }) => {
    expect(asked(edition)).toEqual(expected)
  })
})

type Data = Readonly<Record<string, unknown>>
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null
const aboutIt = ['because', 'onOtherPlans', 'rules', 'id', 'title', 'within', 'after']

/** Every place in the edition that decides an answer: what can be flipped, as paths. Rules are words about it, and are checked elsewhere. */
function decidingPaths(data: Data, path: readonly string[] = []): (readonly string[])[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (aboutIt.includes(key) || (isData(value) && value['statements'] !== undefined)) return []
    return isData(value) ? decidingPaths(value, [...path, key]) : [[...path, key]]
  })
}

const others = new Map([
  ['continuous', 'business-hours'],
  ['business-hours', 'continuous'],
  ['allowed', 'denied'],
  ['denied', 'allowed'],
])

function flipped(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value === 6 ? 5 : value + 1
  if (value === null) return { minutes: 1, most: 1 }
  return typeof value === 'string' ? (others.get(value) ?? `not ${value}`) : value
}

function withFlipped(data: Data, [key = '', ...rest]: readonly string[]): Data {
  const value = data[key]
  const changed = rest.length === 0 || !isData(value) ? flipped(value) : withFlipped(value, rest)
  return Array.isArray(data)
    ? (data.map((each: unknown, index) => (String(index) === key ? changed : each)) as unknown as Data)
    : { ...data, [key]: changed }
}

describe.each(checked)('no cell of the edition $id can change unseen', ({ edition, checks }) => {
  const isSeen = (changed: Edition): boolean =>
    checks.some(({ asked, expected }) => {
      try {
        return !isDeepStrictEqual(asked(changed), expected)
      } catch {
        return true
      }
    })
  const paths = decidingPaths(edition as unknown as Data)

  test('has cells to flip', () => {
    expect(paths.length).toBeGreaterThan(300)
  })

  test('flipping any of them turns a figure red', () => {
    const unseen = paths.filter((path) => !isSeen(withFlipped(edition as unknown as Data, path) as unknown as Edition))
    expect(unseen.map((path) => path.join(' > '))).toEqual([])
  })
})
