// Loads the cases of DescribeCases into DuckDB, writes every table as a Parquet file, and prints a report that SQL made.
//
//   npm run start:warehouse              the cases in docs/examples, Parquet files in reports/warehouse
//   npm run start:warehouse -- FOLDER    the files there
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { editionInForce, editions } from 'aws-support-rules'
import { accountIdOf, type AwsCase, type AwsCaseDetails, readCase } from 'aws-support-rules/aws-sdk'
import { publicHolidays } from 'aws-support-rules/holidays'
import { customerSchema, planSchema } from 'aws-support-rules/schemas'
import {
  caseTable,
  customerSchedules,
  editionTable,
  holidayTable,
  openSpanTable,
  responseSql,
  responseTargetTable,
  scheduleTable,
  warehouseTables,
  warningTable,
} from 'aws-support-rules/tables'
import { load } from './load.js'

const folder = process.argv[2] ?? 'reports/warehouse'
const beside = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
const { cases: described } = beside('cases.json') as { cases: AwsCaseDetails[] }

/** The accounts with the calendars of their countries. */
const accounts = new Map(
  Object.entries(beside('accounts.json') as Record<string, { plan: string }>).map(([id, { plan, ...place }]) => {
    const customer = customerSchema.parse(place)
    return [
      id,
      { plan: planSchema.parse(plan), customer: { ...customer, holidays: publicHolidays }, edition: editionInForce },
    ] as const
  }),
)
const customers = Array.from(accounts.values(), ({ customer }) => customer)

const cases: AwsCase[] = []
const leftOut: string[] = []
for (const details of described) {
  const account = accounts.get(accountIdOf(details.caseId ?? '') ?? '')
  const read = account && readCase(details, account)
  if (read && read.kind !== 'problems') cases.push(read.case)
  else
    leftOut.push(
      `${details.displayId ?? ''}  ${read?.problems.map(({ code }) => code).join(', ') ?? 'no such account'}`,
    )
}

const instance = await DuckDBInstance.create(':memory:')
const warehouse = await instance.connect()
await load(warehouse, 'cases', caseTable(cases))
await load(warehouse, 'asOf', [{ nowAt: Date.UTC(2026, 11, 25, 2, 25) }])
await load(
  warehouse,
  'responseTargets',
  editions.flatMap((edition) => Array.from(responseTargetTable(edition))),
)
const range = { from: '2026-01-01T00:00:00Z', to: '2028-01-01T00:00:00Z' }
await load(warehouse, 'openSpans', openSpanTable(customerSchedules(customers, { edition: editions }), range))
await load(warehouse, 'warnings', warningTable(customerSchedules(customers, { edition: editions }), range))
await load(warehouse, 'editions', editionTable({ editions, editionInForce }))
await load(warehouse, 'schedules', scheduleTable(customers, { edition: editions }))
// A calendar of an account's country, or of a language's.
const countries = Array.from(scheduleTable(customers, { edition: editions }), ({ country }) => country)
await load(warehouse, 'holidays', holidayTable(countries.map((country) => publicHolidays(country))))
await warehouse.run(`create table first_responses as ${responseSql()}`)

mkdirSync(folder, { recursive: true })
for (const table of [...Object.values(warehouseTables).map(({ name }) => name), 'first_responses']) {
  await warehouse.run(`copy ${table} to '${join(folder, `${table}.parquet`).replaceAll("'", "''")}' (format parquet)`)
}

const report = await warehouse.runAndReadAll(`
  select c.plan, count(*) as cases, count(*) filter (r.state = 'met') as met, count(*) filter (r.state = 'missed') as missed,
    count(*) filter (r.state = 'pending') as pending, count(*) filter (r.state = 'overdue') as overdue,
    count(*) filter (r.state not in ('met', 'missed', 'pending', 'overdue')) as others,
    coalesce(strftime(make_timestamp(max(r.due_at) * 1000), '%Y-%m-%d %H:%M UTC'), '') as last_due
  from cases c join first_responses r using (case_id)
  group by c.plan order by c.plan`)
const lines = [report.columnNames(), ...report.getRows().map((row) => row.map(String))]
const widths = report.columnNames().map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
for (const line of lines)
  console.log(
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
if (leftOut.length > 0) console.log(`\nNot in the report\n${leftOut.map((line) => `  ${line}`).join('\n')}`)
console.log(`\nParquet files in ${folder}`)
