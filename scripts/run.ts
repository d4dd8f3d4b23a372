import { spawn } from 'node:child_process'

export interface Run {
  readonly code: number
  readonly output: string
  readonly seconds: number
}

/** Runs a program without stdin and keeps what it wrote; `env` is added to this process's. */
export function run(program: string, args: readonly string[], options: { env?: Record<string, string>; cwd?: string } = {}): Promise<Run> {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (text: Buffer) => {
      output += text.toString()
    }
    const end = (code: number) => {
      resolve({ code, output, seconds: (performance.now() - started) / 1000 })
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => {
      output += error.message
      end(1)
    })
    child.on('close', (code) => {
      end(code ?? 1)
    })
  })
}

/** The output of a program that has to succeed. */
export async function mustRun(program: string, args: readonly string[], options: { env?: Record<string, string>; cwd?: string } = {}): Promise<string> {
  const { code, output } = await run(program, args, options)
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} exited with ${String(code)}\n${output}`)
  return output
}
