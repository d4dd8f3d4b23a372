import { readFileSync } from 'node:fs'
import { isSupportRulesError } from '../errors.js'
import { fieldsOf } from '../guards.js'
import { write } from './output.js'
import { onOneLine } from './printable.js'
import { usage } from './usage.js'
import { UsageError } from './usage-error.js'

const commands = {
  report: async (args: readonly string[]) => (await import('./report.js')).report(args, Date.now()),
  due: async (args: readonly string[]) => (await import('./due.js')).due(args),
  check: async (args: readonly string[]) => (await import('./check.js')).check(args, Date.now()),
}

/** Runs the program with its arguments, and returns the exit code. */
export async function runProgram(args: readonly string[]): Promise<number> {
  try {
    return await run(args)
  } catch (error) {
    for (const line of faultOf(error, args).split('\n')) process.stderr.write(`${onOneLine(line)}\n`)
    return 2
  }
}

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h') return print(usage.program)
  if (name === '--version') return print(`${packageVersion()}\n`)
  if (!isCommand(name)) {
    const what = name === '' ? 'none' : JSON.stringify(name)
    throw new UsageError(`Expected a command: report, due or check; got ${what}. See aws-support-rules --help.`)
  }
  return args.includes('--help') || args.includes('-h') ? print(usage[name]) : commands[name](args)
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

/** Returns the version of the package. Its description is as far from the sources as from the built program. */
function packageVersion(): string {
  const { version } = fieldsOf(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))
  return String(version)
}

async function print(text: string): Promise<number> {
  await write([text])
  return 0
}

/** Returns what to say about a wrong call; anything else is our own fault. */
function faultOf(error: unknown, [command = '']: readonly string[]): string {
  if (error instanceof UsageError || isSupportRulesError(error)) return error.message
  const isOfOptions = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  if (isOfOptions) {
    const message = error.message.replace(/\. To specify.*$/s, '').replace(/\.$/, '')
    return `${message}. See aws-support-rules ${command} --help.`
  }
  throw error
}
