import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Asked } from './vectors.js'

/** What an implementation writes for a question, one a line. */
export type Reply = { readonly answer: unknown } | { readonly unsupported: string } | { readonly error: string }

/** How a program is started: a shell command, or a program with its arguments. */
export type Command = string | readonly [string, ...string[]]

export interface AskOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** How long a program may take for one answer. */
  readonly limitMs?: number
  /** How long it may take to start and give the first. */
  readonly startMs?: number
}

/** A detached program leads a group of processes, which ends as a whole. */
function start(command: Command, environment: AskOptions['environment']): ChildProcess {
  const [program, ...args] = typeof command === 'string' ? [command] : command
  return spawn(program, args, {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
    shell: typeof command === 'string',
  })
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) stop(child)
})
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code))

function stop(child: ChildProcess): void {
  running.delete(child)
  const { pid } = child
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function replyIn(line: string, asked: Asked): Reply {
  const reply = JSON.parse(line) as { readonly id?: unknown } & Partial<
    Record<'answer' | 'unsupported' | 'error', unknown>
  >
  if (reply.id !== asked.id) throw new Error(`Expected the answer to ${asked.id}; got ${line}`)
  if ('answer' in reply) return { answer: reply.answer }
  if (typeof reply.unsupported === 'string') return { unsupported: reply.unsupported }
  if (typeof reply.error === 'string') return { error: reply.error }
  throw new Error(`Expected answer, unsupported or error for ${asked.id}; got ${line}`)
}

/** Asks one process. It may end or stop answering early. */
async function askProcess(command: Command, asked: readonly Asked[], options: AskOptions): Promise<Reply[]> {
  const { environment, limitMs = 4000, startMs = 60_000 } = options
  const child = start(command, environment)
  running.add(child)
  const { stdin, stdout } = child
  if (!stdin || !stdout) throw new Error('a program without standard input and output')
  // What a program that has ended doesn't read is asked of the next one.
  stdin.on('error', () => undefined)
  stdin.end(asked.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const replies: Reply[] = []
  const endLate = () => {
    stop(child)
  }
  let timer = setTimeout(endLate, startMs)
  try {
    const failed = new Promise<never>((_, reject) => child.on('error', reject))
    const read = async () => {
      for await (const line of createInterface({ input: stdout })) {
        clearTimeout(timer)
        const next = asked[replies.length]
        if (!next) break
        replies.push(replyIn(line, next))
        timer = setTimeout(endLate, limitMs)
        if (replies.length === asked.length) break
      }
    }
    await Promise.race([read(), failed])
  } finally {
    clearTimeout(timer)
    stop(child)
  }
  return replies
}

/**
 * Asks a program and returns its replies in the order of the questions. A question at which it ends or takes too long is
 * an error, and the program is started again for those after it.
 */
export async function ask(command: Command, asked: readonly Asked[], options: AskOptions = {}): Promise<Reply[]> {
  const replies: Reply[] = []
  while (replies.length < asked.length) {
    // A program that has started before needs less time to do it again.
    const again = replies.length > 0 && { startMs: 10_000 }
    const more = await askProcess(command, asked.slice(replies.length), { ...options, ...again })
    if (more.length === 0 && replies.length === 0) throw new Error(`No answer from ${String(command)}`)
    replies.push(...more)
    if (replies.length < asked.length) replies.push({ error: 'no answer' })
  }
  return replies
}
