import { spawnSync, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, createWriteStream, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTableSql, warehouseTables } from 'aws-support-rules/tables'

/** A temporary PostgreSQL server with a new data folder. It only listens on a socket in that folder. */
export interface Server {
  /** Runs SQL and returns its output. */
  readonly sql: (text: string) => string
  /** Creates one of the tables and fills it. */
  readonly load: (table: keyof typeof warehouseTables, rows: Iterable<object>) => Promise<void>
}

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

export async function withPostgres(use: (server: Server) => Promise<void>): Promise<void> {
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
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`
  const sql = (text: string) =>
    run('psql', ['-XqAt', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', 'postgres', '-c', text])
  try {
    run('pg_ctl', ['-D', data, '-w', '-l', `${folder}/log`, '-o', settings, 'start'])
    await use({
      sql,
      async load(table, rows) {
        const file = `${folder}/${table}.csv`
        await writeCsv(
          file,
          warehouseTables[table].columns.map(({ field }) => field),
          rows,
        )
        sql(createTableSql(table))
        sql(`copy ${warehouseTables[table].name} from '${file}' (format csv)`)
        sql(`analyze ${warehouseTables[table].name}`)
      },
    })
  } finally {
    spawnSync(`${programs}/pg_ctl`, ['-D', data, '-m', 'immediate', '-w', 'stop'], {
      cwd: folder,
      stdio: 'ignore',
      ...user,
    })
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeCsv(file: string, fields: readonly string[], rows: Iterable<object>): Promise<void> {
  const stream = createWriteStream(file)
  let text = ''
  for (const row of rows) {
    text += `${fields.map((field) => cellOf(Reflect.get(row, field))).join(',')}\n`
    if (text.length < 1_000_000) continue
    if (!stream.write(text)) await once(stream, 'drain')
    text = ''
  }
  stream.end(text)
  await once(stream, 'finish')
}

function cellOf(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : JSON.stringify(value)
}
