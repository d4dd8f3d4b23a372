// Reads the exports of the support-cases module of Cloud Intelligence Dashboards, and writes the tables of the warehouse
// as Parquet files, each in its own folder, as Athena reads them.
//
//   npx tsx docs/examples/warehouse/exports.ts EXPORTS TABLES
//
// EXPORTS has the folders support-cases-data and support-cases-communications of the module, as JSON Lines.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { editionInForce, editions } from 'aws-support-rules'
import { accountIdOf, readCase } from 'aws-support-rules/aws-sdk'
import { publicHolidays } from 'aws-support-rules/holidays'
import { customerSchema, planSchema } from 'aws-support-rules/schemas'
import {
  caseTable,
  customerSchedules,
  openSpanTable,
  responseTargetTable,
  warehouseTables,
} from 'aws-support-rules/tables'
import { load } from './load.js'

const [exported = 'exports', folder = 'reports/athena'] = process.argv.slice(2)

/** Reads every file in a folder and the folders in it, with one JSON object a line. */
function* linesOf(name: string): Generator<Record<string, unknown>> {
  for (const entry of readdirSync(join(exported, name), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    for (const line of readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n'))
      if (line !== '') yield JSON.parse(line) as Record<string, unknown>
  }
}

const accounts = JSON.parse(readFileSync(new URL('../accounts.json', import.meta.url), 'utf8')) as Record<
  string,
  { plan: string } | undefined
>
/** Returns what readCase needs to know of an account; the module doesn't export plans, countries or zones. */
function accountOf(id: string | null) {
  const { plan, ...place } = accounts[id ?? ''] ?? {}
  if (plan === undefined) return undefined
  const customer = { ...customerSchema.parse(place), holidays: publicHolidays }
  // The module asks for all communications of a case.
  return { plan: planSchema.parse(plan), customer, edition: editionInForce, complete: true }
}

const communications = new Map<string, object[]>()
for (const one of linesOf('support-cases-communications')) {
  const caseId = String(one['CaseId'])
  communications.set(caseId, [...(communications.get(caseId) ?? []), one])
}
const cases = []
const customers = []
for (const details of linesOf('support-cases-data')) {
  const caseId = String(details['CaseId'])
  const account = accountOf(accountIdOf(caseId))
  const recentCommunications = { communications: communications.get(caseId) ?? [] }
  const read = account && readCase({ ...details, recentCommunications }, account)
  if (read && read.kind !== 'problems') {
    cases.push(read.case)
    customers.push(account.customer)
  } else console.error(`${caseId}: ${read?.problems.map(({ code }) => code).join(', ') ?? 'no such account'}`)
}

const warehouse = await (await DuckDBInstance.create(':memory:')).connect()
const range = { from: '2024-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z' }
await load(warehouse, 'cases', caseTable(cases))
await load(warehouse, 'asOf', [{ nowAt: Date.now() }])
await load(
  warehouse,
  'responseTargets',
  editions.flatMap((edition) => Array.from(responseTargetTable(edition))),
)
await load(warehouse, 'openSpans', openSpanTable(customerSchedules(customers, { edition: editions }), range))
for (const table of ['cases', 'asOf', 'responseTargets', 'openSpans'] as const) {
  const { name } = warehouseTables[table]
  mkdirSync(join(folder, name), { recursive: true })
  await warehouse.run(`copy ${name} to '${join(folder, name, 'rows.parquet').replaceAll("'", "''")}' (format parquet)`)
}
console.log(`${cases.length} cases in ${folder}`)
