import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { responseSql, type SqlDialect } from 'aws-support-rules/tables'
import { pythonWith } from '../python-with.js'
import { answerCells, type Engine } from './engine.js'

/** An engine that Python runs. */
export interface PythonEngine {
  /** The name of its program in this folder, and of the folder in which its packages are installed. */
  readonly name: string
  readonly packages: readonly string[]
  readonly dialect: SqlDialect | undefined
  readonly arguments?: readonly string[]
}

/**
 * Returns an engine whose program reads the tables and the statements in a folder, writes `NAME.parquet` for each
 * statement, and prints its version last.
 */
export const pythonEngine =
  ({ name, packages, dialect, arguments: more = [] }: PythonEngine): Engine =>
  async (folder, questions) => {
    const python = pythonWith(name, packages)
    mkdirSync(join(folder, 'statements'), { recursive: true })
    for (const question of questions)
      writeFileSync(join(folder, 'statements', `${question.name}.sql`), responseSql({ ...question.tables, dialect }))
    const names = questions.map((question) => question.name)
    const output = await outputOf(python, [`scripts/warehouse/${name}.py`, folder, names.join(','), ...more])
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const answers = []
    for (const one of names) {
      const file = join(folder, `${one}.parquet`)
      const read = await connection.runAndReadAll(
        `select case_id, target_ms, due_at, late_after, counted_ms, state from read_parquet('${existsSync(join(file, '_SUCCESS')) ? `${file}/*.parquet` : file}')`,
      )
      answers.push(read.getRows().map(answerCells))
      rmSync(file, { recursive: true })
    }
    connection.closeSync()
    return { engine: output.trimEnd().split('\n').at(-1) ?? name, answers }
  }

/** Runs a program and returns its output. Its other programs end with it. */
async function outputOf(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text
    })
  const code = await new Promise((settle) => child.on('close', settle))
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${output.stderr.slice(-4000)}`)
  return output.stdout
}
