// Asks every exported function with values that no type lets through, and every schema and reader with arbitrary JSON.
// Usage: tsx scripts/fuzz-input.ts [calls] [seed]
import * as fc from 'fast-check'
import { askHostile, hostileCalls } from '../test/fuzz/hostile.js'
import { askAbout, jsonValues } from '../test/fuzz/input.js'

const calls = Number(process.argv[2] ?? 500_000)
const seed = Number(process.argv[3] ?? 20261123)

function check<Value>(what: string, values: fc.Arbitrary<Value>, ask: (value: Value) => void, numRuns: number): void {
  const started = performance.now()
  const property = fc.property(values, (value) => {
    ask(value)
  })
  const result = fc.check(property, { numRuns, seed })
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  const outcome = result.failed ? `failed\n${fc.defaultReportMessage(result) ?? ''}` : 'every exception has a code'
  console.log(`${result.numRuns} ${what} from seed ${seed} in ${seconds} s: ${outcome}`)
  if (result.failed) process.exitCode = 1
}

check('hostile calls', hostileCalls, askHostile, calls)
check('JSON values', jsonValues, askAbout, Math.ceil(calls / 5))
