// Passes arbitrary JSON values to every schema and every reader of external data. Usage: tsx scripts/fuzz-input.ts
// [values] [seed]
import * as fc from 'fast-check'
import { askAbout, jsonValues } from '../test/fuzz/input.js'

const values = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? 20261123)
const started = performance.now()
const result = fc.check(
  fc.property(jsonValues, (value) => {
    askAbout(value)
  }),
  { numRuns: values, seed },
)
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `${result.numRuns} values from seed ${seed} in ${seconds} s: ${result.failed ? `failed\n${fc.defaultReportMessage(result) ?? ''}` : 'nothing thrown'}`,
)
process.exitCode = result.failed ? 1 : 0
