import { spawnSync, type StdioOptions } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTableSql, responseSql } from 'aws-support-rules/tables'
import { allowNulls, duckDb } from '../../test/tables/duckdb.js'
import { answerCells, type Engine } from './engine.js'
import { preparedTables } from './prepared.js'

const separator = '|'

/** Finds the server's programs. On Debian, they aren't in the PATH. */
function folderOfPrograms(): string {
  const debian = '/usr/lib/postgresql'
  const releases = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const found = releases.map((release) => `${debian}/${release}/bin`).find((folder) => existsSync(`${folder}/initdb`))
  if (found === undefined) throw new Error('There is no PostgreSQL server: apt-get install postgresql')
  return found
}

/**
 * Returns the user to run the server. It refuses to run as root, so root uses the user that Debian's package creates.
 */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (kind: string) => Number(spawnSync('id', [kind, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/**
 * PostgreSQL, as a temporary server with a new data folder. It only listens on a socket in that folder. The files reach
 * it as CSV.
 */
export const onPostgres: Engine = async (files, questions) => {
  const programs = folderOfPrograms()
  const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-postgres-'))
  const user = owner()
  if (user) chownSync(folder, user.uid, user.gid)
  const run = (program: string, args: readonly string[]) => {
    // pg_ctl's output isn't piped, because the server would keep the pipe open.
    const stdio: StdioOptions = program === 'pg_ctl' ? 'ignore' : ['ignore', 'pipe', 'pipe']
    const { status, stdout, stderr } = spawnSync(`${programs}/${program}`, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio,
      ...user,
    })
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stderr}`)
    return stdout
  }
  const data = `${folder}/data`
  run('initdb', ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-sync'])
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c jit=off -c work_mem=256MB`
  const sql = (text: string) =>
    run('psql', ['-XqAt', '-F', separator, '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', 'postgres', '-c', text])
  try {
    run('pg_ctl', ['-D', data, '-w', '-l', `${folder}/log`, '-o', settings, 'start'])
    for (const table of ['cases', 'openSpans', 'responseTargets', 'asOf'] as const)
      sql(createTableSql(table, { dialect: 'postgresql' }))
    for (const statement of allowNulls) sql(statement)
    sql('create table as_of_twice (like as_of)')
    const connection = await duckDb()
    for (const table of preparedTables) {
      const csv = `${folder}/${table}.csv`
      await connection.run(`copy (from '${files}/${table}/rows.parquet') to '${csv}' (header false)`)
      sql(`copy ${table} from '${csv}' (format csv)`)
      sql(`analyze ${table}`)
    }
    connection.closeSync()
    const answers = questions.map(({ tables }) => {
      const lines = sql(responseSql({ ...tables, dialect: 'postgresql' }))
        .trimEnd()
        .split('\n')
      return lines.map((line) => answerCells(line.split(separator)))
    })
    return { engine: `PostgreSQL ${sql('show server_version').trim()}`, answers }
  } finally {
    spawnSync(`${programs}/pg_ctl`, ['-D', data, '-m', 'immediate', '-w', 'stop'], {
      cwd: folder,
      stdio: 'ignore',
      ...user,
    })
    rmSync(folder, { recursive: true, force: true })
  }
}
