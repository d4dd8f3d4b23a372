// Compares the engine with a walk on Temporal: one million random calls on random schedules, in every zone and year of
// the pinned table. Usage: tsx scripts/fuzz.ts [questions] [seed]
import { askAbout } from '../test/oracle/questions.js'
import {
  firstYear,
  knownLeftOut,
  lastYear,
  leftOut,
  oracleZone,
  secondSource,
  zoneNames,
} from '../test/oracle/zone-years.js'

const questions = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? 20261123)
const host = process.versions['tz'] ?? 'unknown'

const out = leftOut()
console.log(
  `The host has tz ${host}, the package tz ${secondSource.version}. Where they differ, the second source is asked instead of the host:`,
)
for (const [name, years] of Object.entries(out)) console.log(`  ${name}: ${years}`)
const asCommitted = JSON.stringify(out) === JSON.stringify(knownLeftOut[host])
if (!asCommitted) console.log(`This is not the list of tz ${host} in test/oracle/left-out.json.`)

const zoneYears = zoneNames.flatMap((name) =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({ name, year: firstYear + index })),
)
let asked = 0
let different = 0
const started = performance.now()
for (const [index, { name, year }] of zoneYears.entries()) {
  const count = Math.floor(((index + 1) * questions) / zoneYears.length) - asked
  if (count === 0) continue
  const differences = askAbout(name, year, oracleZone(name, year, out), count, seed + index)
  asked += count
  different += differences.length
  for (const difference of differences.slice(0, different > 20 ? 0 : 3))
    console.log(name, year, JSON.stringify(difference))
}
console.log(
  `${asked} questions over ${zoneYears.length} zone-years from seed ${seed} in ${((performance.now() - started) / 1000).toFixed(0)} s: ${different} differences`,
)
process.exitCode = different === 0 && asCommitted ? 0 : 1
