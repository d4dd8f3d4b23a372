// The parts of Vitest and test/laws.ts that the tests use, in one plain process that ends at the first failing test.
import * as fc from 'fast-check'
import { expect } from 'vitest'

type Run = (...args: readonly unknown[]) => void

const tests: { readonly name: string; readonly run: () => void }[] = []
const suite: string[] = []

function test(
  name: string,
  ...rest: readonly [() => void] | readonly [object, () => void] | readonly [() => void, number]
): void {
  const run = rest.find((part): part is () => void => typeof part === 'function')
  if (run) tests.push({ name: [...suite, name].join(' > '), run })
}

const argsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row])

test.each = (rows: readonly unknown[]) => (name: string, run: Run) => {
  for (const row of rows)
    test(name, () => {
      run(...argsOf(row))
    })
}

test.prop =
  (values: readonly fc.Arbitrary<unknown>[], parameters: fc.Parameters<unknown[]> = {}) =>
  (name: string, run: Run) => {
    const property = fc.property(fc.tuple(...values), (args) => {
      run(...args)
    })
    // A mutant is killed by the first counterexample, so shrinking it would waste time.
    test(name, () => {
      fc.assert(property, { numRuns: parameters.numRuns ?? 30, endOnFailure: true })
    })
  }

function describe(name: string, run: () => void): void {
  suite.push(name)
  run()
  suite.pop()
}

describe.each = (rows: readonly unknown[]) => (name: string, run: Run) => {
  for (const row of rows)
    describe(name, () => {
      run(...argsOf(row))
    })
}

/** Runs the registered tests in order. */
export function runTests(): void {
  for (const { name, run } of tests) {
    try {
      run()
    } catch (error) {
      console.log(`${name}\n${String(error).slice(0, 500)}`)
      process.exit(1)
    }
  }
  console.log(`${String(tests.length)} tests`)
}

export { describe, expect, fc, test }
