import { spawn } from 'node:child_process'

export interface Run {
  readonly code: number
  readonly stdout: string
  /** stdout and stderr as they came. */
  readonly output: string
  readonly seconds: number
}

/** Runs a program without stdin and keeps what it wrote; `env` is added to this process's. */
export function run(program: string, args: readonly string[], options: { env?: Record<string, string>; cwd?: string } = {}): Promise<Run> {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let output = ''
    const end = (code: number) => {
      resolve({ code, stdout, output, seconds: (performance.now() - started) / 1000 })
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', (error) => {
      output += error.message
      end(1)
    })
    child.on('close', (code) => {
      end(code ?? 1)
    })
  })
}

/** What a program that has to succeed wrote to stdout. */
export async function mustRun(program: string, args: readonly string[], options: { env?: Record<string, string>; cwd?: string } = {}): Promise<string> {
  const { code, stdout, output } = await run(program, args, options)
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} exited with ${String(code)}\n${output}`)
  return stdout
}
