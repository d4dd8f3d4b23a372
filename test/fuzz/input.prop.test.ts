import { expect } from 'vitest'
import { test } from '../laws.js'
import { calls } from './calls.js'
import { askHostile, hostileCalls } from './hostile.js'
import { askAbout, jsonValues } from './input.js'

// `npm run fuzz:input` asks 500,000 times.
test.prop([jsonValues], { numRuns: 1000 })(
  'no JSON value makes a schema or a reader throw, or lose a case',
  (value) => {
    askAbout(value)
  },
)

/** Answers as text. Arbitraries and zones have none that says something. */
const told = () =>
  calls
    .filter(({ name }) => !/Arbitrary|Draft$|^zone|Schema/.test(name))
    .map(({ name, args, ask }) => {
      const answer = ask(...(args as never[]))
      const isList = typeof answer === 'object' && answer !== null && Symbol.iterator in answer
      return [name, JSON.stringify(isList ? Array.from(answer as Iterable<unknown>).slice(0, 9) : answer)]
    })

const before = told()

// A fixed seed, so that the time is known: some hostile values are large.
test.prop([hostileCalls], { numRuns: 500, seed: 7 })(
  'no value, whatever its type, makes an exported function throw an error without a code',
  (call) => {
    askHostile(call)
  },
)

test('the same question has the same answer after all of these', () => {
  expect(told()).toEqual(before)
})
