// Runs the guide for Athena and Cloud Intelligence Dashboards on Trino, on which Athena's engine is based: exports of
// that shape, the tables and the view of docs/warehouse.md, and its report. Fails if the library counts otherwise.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { editionInForce, responseProgress } from 'aws-support-rules'
import { accountIdOf, type AwsCaseDetails, readCase } from 'aws-support-rules/aws-sdk'
import { publicHolidays } from 'aws-support-rules/holidays'
import { customerSchema, planSchema } from 'aws-support-rules/schemas'
import { responseSql } from 'aws-support-rules/tables'
import { accountAliasOf, writeDashboardExports } from '../../test/docs/dashboard-exports.js'
import { type Ask, versionOf, withTrino } from './trino-server.js'

const guide = readFileSync('docs/warehouse.md', 'utf8').split('### Athena and Cloud Intelligence Dashboards')[1] ?? ''
const [tables = '', report = ''] = Array.from(guide.matchAll(/```text\n([\s\S]*?)```/g), ([, text = '']) => text)
const { cases } = JSON.parse(readFileSync('docs/examples/cases.json', 'utf8')) as { cases: AwsCaseDetails[] }
const accounts = JSON.parse(readFileSync('docs/examples/accounts.json', 'utf8')) as Record<string, { plan: string }>

/** Athena's statements are those of Hive, and Trino has its own form for them. */
const forTrino = (statement: string): string =>
  statement
    .replace('create external table', 'create table')
    .replaceAll(/\bstring\b/g, 'varchar')
    .replace(/stored as parquet location 's3:\/\/BUCKET\/TABLES\/(\w+)\/'/, (_, table: string) =>
      withOptions('PARQUET', `tables/${table}`),
    )

const withOptions = (format: string, folder: string): string =>
  `with (format = '${format}', external_location = 'local:///${folder}')`

/** The cases of each account in each state, as the library counts them at `now`. */
function countedByLibrary(now: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { recentCommunications, ...details } of cases) {
    const account = accountIdOf(details.caseId ?? '') ?? ''
    const { plan, ...place } = accounts[account] ?? { plan: '' }
    const customer = { ...customerSchema.parse(place), holidays: publicHolidays }
    // The exports have no token for a next page: the module asks for all communications.
    const read = readCase(
      { ...details, recentCommunications: { communications: recentCommunications?.communications ?? [] } },
      { plan: planSchema.parse(plan), customer, edition: editionInForce, complete: true },
    )
    if (read.kind === 'problems') continue
    const key = `${accountAliasOf(account)} ${responseProgress(read.case, { now }).state}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

async function follow(ask: Ask): Promise<void> {
  for (const statement of tables.split(';'))
    if (statement.trim() !== '') await ask(forTrino(statement.replaceAll(/\s+/g, ' ').trim()))
  await ask(`create view first_responses as ${responseSql({ dialect: 'trino' })}`)
  // The module's crawler makes this table, with the folders of accounts and days as columns.
  await ask(`create table support_cases_data (caseid varchar, accountalias varchar, account_id varchar, day varchar)
    with (partitioned_by = array['account_id', 'day'], format = 'JSON', external_location = 'local:///exports/support-cases-data')`)
  await ask("call system.sync_partition_metadata('default', 'support_cases_data', 'ADD')")
  const [[now] = []] = await ask('select now_at from as_of')
  const counted = new Map(
    (await ask(report)).map(([alias, state, count]) => [`${String(alias)} ${String(state)}`, Number(count)]),
  )
  const expected = countedByLibrary(Number(now))
  const sum = [...counted.values()].reduce((all, count) => all + count, 0)
  const isRight = sum > 0 && isDeepStrictEqual(new Map([...counted].sort()), new Map([...expected].sort()))
  console.log(`${await versionOf(ask)}: the report of the Athena guide, ${sum} cases in ${counted.size} rows`)
  if (isRight) return
  console.error('FAILED: expected', expected, 'got', counted)
  process.exitCode = 1
}

const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-athena-'))
try {
  writeDashboardExports(join(folder, 'exports'), cases)
  const command = [
    '--import',
    'tsx',
    'docs/examples/warehouse/exports.ts',
    join(folder, 'exports'),
    join(folder, 'tables'),
  ]
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
  if (status !== 0) throw new Error('exports.ts failed')
  await withTrino(folder, follow)
} finally {
  rmSync(folder, { recursive: true })
}
