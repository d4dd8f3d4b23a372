// Runs one contender on one row in one zone, in its own process: it may be slow, change global state, or never return.
// Writes a line of JSON after each part of the workload, so that results before a time limit count.
import { writeSync } from 'node:fs'
import { contenders, type Engine, ours } from './contenders.js'
import { answers, instants, type Row, rows, type Zone, zones } from './workload.js'

export interface Measured {
  readonly asked: number
  readonly right: number
  readonly ns: number
}

const [name, rowId, zoneName] = process.argv.slice(2)
const contender = contenders.find((one) => one.name === name)
const row = rows.find((one) => one.id === rowId)
const zone = zones.find((one) => one === zoneName)
if (!contender || !row || !zone) throw new Error(`no such contender, row or zone: ${process.argv.slice(2).join(', ')}`)

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN

function question(engine: Engine, row: Row): ((at: number) => number) | undefined {
  if ('add' in row) return engine.add && ((at) => engine.add?.(at, row.add) ?? NaN)
  return engine.elapsed && ((at) => engine.elapsed?.(at, at + row.elapsed) ?? NaN)
}

/** Repeats the whole workload until it is warm. Returns the cost of a call in a program that makes many. */
function fast(ask: (at: number) => number, starts: readonly number[]): number {
  const passes: number[] = []
  let sum = 0
  for (let pass = 0; pass < 60; pass++) {
    const began = performance.now()
    for (const at of starts) sum += ask(at)
    passes.push(((performance.now() - began) * 1e6) / starts.length)
  }
  if (Number.isNaN(sum)) throw new Error('an answer is not a number')
  return median(passes.slice(20))
}

function run(ask: (at: number) => number, zone: Zone, row: Row): void {
  const [starts, expected] = [instants(zone), answers(zone, row)]
  let [right, spent] = [0, 0]
  const parts: number[] = []
  for (let part = 0; part < starts.length; part += 20) {
    const batch = starts.slice(part, part + 20)
    const began = performance.now()
    const got = batch.map(ask)
    const took = performance.now() - began
    spent += took
    parts.push((took * 1e6) / batch.length)
    right += got.filter((answer, index) => answer === expected[part + index]).length
    const asked = part + batch.length
    const last = asked === starts.length || spent > 4000
    const ns = last && name === ours ? fast(ask, starts) : median(parts.slice(Math.floor(parts.length / 4)))
    if (last || asked % 200 === 0 || spent > 1000)
      writeSync(1, `${JSON.stringify({ asked, right, ns } satisfies Measured)}\n`)
    if (last) return
  }
}

const ask = question(contender.make(zone), row)
if (ask) run(ask, zone, row)
