// Compares this package with other engines on one workload: ns per call, the ratio, and how many results match the
// oracle. Writes the table in docs/performance.md.
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { firstResponse, holidayCalendar } from 'aws-support-rules'
import { addOpenTimeAll, createSchedule } from 'aws-support-rules/business-time'
import { againstBareLookup } from './bench/bare-lookup.js'
import { contenders, ours } from './bench/contenders.js'
import type { Measured } from './bench/measure.js'
import { inDuckDb } from './bench/warehouse.js'
import { holidays, hour, instants, rows, schedule, zones } from './bench/workload.js'

const limitSeconds = 30
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Returns the last line that a process wrote before it ended or was stopped. The process is started directly, because
 * killing a wrapper would leave it running.
 */
function measure(
  contender: string,
  row: string,
  zone: string,
  hostZone: string,
): Promise<(Measured & { timedOut: boolean }) | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/bench/measure.ts', contender, row, zone], {
      env: { ...process.env, TZ: hostZone },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
    }, limitSeconds * 1000)
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString()
    })
    child.on('close', () => {
      clearTimeout(timer)
      const last = output.trim().split('\n').at(-1)
      resolve(
        last
          ? { ...(JSON.parse(last) as Measured), timedOut }
          : timedOut
            ? { asked: 0, right: 0, ns: NaN, timedOut }
            : undefined,
      )
    })
  })
}

const time = (ns: number) =>
  Number.isNaN(ns)
    ? '–'
    : ns < 1000
      ? `${ns.toFixed(0)} ns`
      : ns < 1e6
        ? `${(ns / 1000).toPrecision(3)} µs`
        : `${(ns / 1e6).toPrecision(3)} ms`
const whole = (value: number) => Math.round(value).toLocaleString('en-US')

interface Cell {
  readonly row: string
  readonly contender: string
  readonly anyZone: boolean
  readonly peer: boolean
  readonly ns: number
  readonly agreement: string
}
const cells: Cell[] = []
for (const row of rows) {
  for (const { name, anyZone, peer } of contenders) {
    const measured = []
    for (const zone of zones) {
      const result = await measure(name, row.id, zone, anyZone ? 'UTC' : zone)
      if (result) measured.push(result)
    }
    if (measured.length === 0) continue
    const [asked, right] = [
      measured.reduce((sum, one) => sum + one.asked, 0),
      measured.reduce((sum, one) => sum + one.right, 0),
    ]
    const hung = measured.some((one) => one.timedOut) ? ', then hung' : ''
    const cell = {
      row: row.id,
      contender: name,
      anyZone,
      peer,
      ns: mean(measured.map((one) => one.ns).filter((ns) => !Number.isNaN(ns))),
      agreement: `${whole(right)} of ${whole(asked)}${hung}`,
    }
    cells.push(cell)
    console.log(`${cell.row}: ${cell.contender}: ${time(cell.ns)}, ${cell.agreement}`)
  }
}

const find = (row: string, contender: string) =>
  cells.find((cell) => cell.row === row && cell.contender === contender)?.ns ?? NaN
const fastestPeer = (row: string) =>
  Math.min(
    ...cells
      .filter((cell) => cell.row === row && cell.peer && cell.anyZone && !Number.isNaN(cell.ns))
      .map((cell) => cell.ns),
  )

/** Repeats a workload until it is warm. Returns the nanoseconds for each of its parts. */
function warm(passes: number, parts: number, pass: () => void): number {
  const times = Array.from({ length: passes }, () => {
    const began = performance.now()
    pass()
    return ((performance.now() - began) * 1e6) / parts
  })
  return median(times.slice(passes >> 1))
}

function batch(zone: (typeof zones)[number]): number {
  const office = createSchedule(schedule(zone))
  const starts = Float64Array.from(
    { length: 1_000_000 },
    (_, index) => instants1[(index * 7919) % instants1.length] ?? 0,
  )
  const out = new Float64Array(starts.length)
  return warm(8, starts.length, () => addOpenTimeAll(office, starts, 12 * hour, out))
}
const instants1 = instants(zones[0])
const batchNs = mean(zones.map(batch))

const bare = againstBareLookup()
const warehouse = await inDuckDb(1_000_000)
const aSecond = (ns: number) => `${whole(1e9 / ns)} cases a second`

const customer = {
  country: 'US',
  timeZone: 'America/New_York',
  holidays: holidayCalendar({ id: 'bench', closed: holidays }),
}
let kinds = 0
const firstResponseNs = warm(40, instants1.length, () => {
  for (const createdAt of instants1)
    if (
      firstResponse({ plan: 'developer', caseType: 'technical', severity: 'normal', createdAt, customer }).kind ===
      'due'
    )
      kinds++
})
if (kinds !== 40 * instants1.length) throw new Error('a case of the bench has no deadline')

/**
 * Returns the nanoseconds of a fresh process beyond an empty one, and of the empty one. Uses the fastest runs, since
 * other programs only ever slow a process down.
 */
async function fromStart(script: string): Promise<{ readonly over: number; readonly empty: number }> {
  const once = (code: string) =>
    new Promise<number>((resolve, reject) => {
      const began = performance.now()
      spawn('node', ['--input-type=module', '-e', code], { stdio: 'inherit' }).on('close', (status) => {
        if (status === 0) resolve(performance.now() - began)
        else reject(new Error('a fresh process failed'))
      })
    })
  const [full, empty]: [number[], number[]] = [[], []]
  for (let run = 0; run < 25; run++) {
    full.push(await once(script))
    empty.push(await once('0'))
  }
  return { over: (Math.min(...full) - Math.min(...empty)) * 1e6, empty: Math.min(...empty) * 1e6 }
}
const firstAdd = await fromStart(`
  import { addOpenTime, createSchedule } from 'aws-support-rules/business-time'
  const hours = [['08:00', '18:00']]
  addOpenTime(createSchedule({ timeZone: 'America/New_York', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } }), Date.UTC(2026, 10, 23), 12 * 3600000)`)
const firstDeadline = await fromStart(`
  import { firstResponse, noHolidays } from 'aws-support-rules'
  firstResponse({ plan: 'developer', caseType: 'technical', severity: 'normal', createdAt: '2026-11-23T15:00:00Z', customer: { country: 'US', timeZone: 'America/New_York', holidays: noHolidays } })`)

const peer12 = fastestPeer('12 h')
const table = [
  '| question | engine | a call | ratio to ours | right answers |',
  '| --- | --- | --- | --- | --- |',
  ...cells.map(
    (cell) =>
      `| ${cell.row} | ${cell.contender} | ${time(cell.ns)} | ${cell.contender === ours ? '1' : Number.isNaN(cell.ns) ? '–' : whole(cell.ns / find(cell.row, ours))} | ${cell.agreement} |`,
  ),
  `| 12 h | a bare look-up in two typed arrays, the limit | ${time(bare.bareNs)} | ${(1 / bare.addOpenTime).toFixed(2)} | all, or the run stops |`,
  `| 12 h, each of a batch of 1,000,000 | ${ours} | ${time(batchNs)}, ${aSecond(batchNs)} | 1 | as single calls, by a law in the tests |`,
  `| due, late after, counted and state, each of 1,000,000 cases | the SQL of \`responseSql\` on DuckDB, tables loaded | ${time(warehouse.answeredNs)}, ${aSecond(warehouse.answeredNs)} | ${whole(warehouse.answeredNs / batchNs)} | ${whole(warehouse.right)} of ${whole(warehouse.asked)} |`,
  `| the same with the load of the tables | the SQL of \`responseSql\` on DuckDB | ${time(warehouse.allNs)}, ${aSecond(warehouse.allNs)} | ${whole(warehouse.allNs / batchNs)} | |`,
  `| the whole \`firstResponse\`, Developer case | ${ours} | ${time(firstResponseNs)} | | |`,
  `| first import and \`addOpenTime\` in a fresh process, over an empty one | ${ours} | ${time(firstAdd.over)}, beside ${time(firstAdd.empty)} | | |`,
  `| first import and \`firstResponse\` in a fresh process, over an empty one | ${ours} | ${time(firstDeadline.over)}, beside ${time(firstDeadline.empty)} | | |`,
]
const budgets: readonly (readonly [string, number, number])[] = [
  ['`addOpenTime`, 12 h: times as fast as the fastest peer for any zone', peer12 / find('12 h', ours), 4000],
  [
    '`addOpenTime`, 24 h: times as fast as the fastest peer for any zone',
    fastestPeer('24 h') / find('24 h', ours),
    4000,
  ],
  ['`addOpenTime`, 12 h over 1,000 h', find('12 h', ours) / find('1,000 h', ours), 0.5],
  ['`addOpenTimeAll`, each: times as fast as a call of that peer', peer12 / batchNs, 4000],
  ['`firstResponse`: times as fast as 12 h of that peer', peer12 / firstResponseNs, 300],
  ['1.3 × the bare look-up, over `addOpenTime` of 12 h in laps beside it', 1.3 / bare.addOpenTime, 1],
  ['1.1 × the bare look-up, over `addOpenTimeAll`, each', 1.1 / bare.addOpenTimeAll, 1],
  ['12 × the bare look-up, over `firstResponse`', 12 / bare.firstResponse, 1],
  ['8 × `addOpenTime`, over one with three pauses', 8 / bare.threePauses, 1],
  ['10 s over 1,000,000 cases in DuckDB with their load', 1e10 / (warehouse.allNs * 1_000_000), 1],
  ['80 ms over the first `addOpenTime` in a fresh process', 80e6 / firstAdd.over, 1],
  ['80 ms over the first `firstResponse` in a fresh process', 80e6 / firstDeadline.over, 1],
]
const ratios = [
  '| ratio | measured | at least |',
  '| --- | --- | --- |',
  ...budgets.map(
    ([what, measured, least]) =>
      `| ${what} | ${measured < 100 ? measured.toPrecision(2) : whole(measured)} | ${least < 1 ? least : whole(least)} |`,
  ),
]
console.log(
  `beside the bare look-up of ${time(bare.bareNs)}: addOpenTime ${bare.addOpenTime.toFixed(2)} ×, addOpenTimeAll ${bare.addOpenTimeAll.toFixed(2)} ×, firstResponse ${bare.firstResponse.toFixed(1)} ×; three pauses ${bare.threePauses.toFixed(1)} × addOpenTime`,
)
const machine = `Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.`
const text = [machine, '', ...ratios, '', ...table].join('\n')
console.log(text)

const file = new URL('../docs/performance.md', import.meta.url)
const [begin, end] = ['<!-- written by npm run bench -->', '<!-- end -->']
const page = readFileSync(file, 'utf8')
writeFileSync(file, `${page.slice(0, page.indexOf(begin) + begin.length)}\n${text}\n${page.slice(page.indexOf(end))}`)
process.exitCode = budgets.every(([, measured, least]) => measured >= least) ? 0 : 1
