import { createReadStream, fstatSync, statSync } from 'node:fs'
import { isatty } from 'node:tty'
import { UsageError } from './usage-error.js'

/** A file, or standard input. */
export interface Source {
  readonly name: string
  /** `undefined` for a pipe. */
  readonly bytes: number | undefined
  readonly chunks: AsyncIterable<Uint8Array>
}

const chunkBytes = 2 ** 16

/** Opens a file, or standard input for `-`. */
export function sourceOf(name: string): Source {
  if (name === '-') return { name: 'standard input', bytes: bytesOf(0), chunks: read(0) }
  try {
    const stat = statSync(name)
    if (stat.isDirectory()) throw new UsageError(`Expected a file; got the folder ${JSON.stringify(name)}.`)
    return { name, bytes: stat.isFile() ? stat.size : undefined, chunks: read(name) }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw unreadable(name, error)
  }
}

/**
 * Returns whether standard input is a pipe or a file, and not the keyboard.
 *
 * `process.stdin` would open a pipe without waiting for its data, so reading it would fail.
 */
export const hasInput = (): boolean => !isatty(0)

function bytesOf(descriptor: number): number | undefined {
  try {
    const stat = fstatSync(descriptor)
    return stat.isFile() ? stat.size : undefined
  } catch {
    return undefined
  }
}

async function* read(from: string | 0): AsyncGenerator<Uint8Array> {
  const stream =
    from === 0
      ? createReadStream('', { fd: 0, autoClose: false, highWaterMark: chunkBytes })
      : createReadStream(from, { highWaterMark: chunkBytes })
  try {
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk
  } catch (error) {
    throw unreadable(from === 0 ? 'standard input' : from, error)
  }
}

const unreadable = (name: string, error: unknown): UsageError =>
  new UsageError(`Expected a file that can be read; got ${JSON.stringify(name)} (${reasonOf(error)}).`)

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unreadable'
