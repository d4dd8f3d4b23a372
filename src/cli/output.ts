import { once } from 'node:events'

const chunkCharacters = 2 ** 16

/** Writes text to standard output, and waits while the reader is slower. */
export async function write(parts: Iterable<string>): Promise<void> {
  let waiting = ''
  for (const part of parts) {
    waiting += part
    if (waiting.length < chunkCharacters) continue
    if (!process.stdout.write(waiting)) await once(process.stdout, 'drain')
    waiting = ''
  }
  if (waiting !== '' && !process.stdout.write(waiting)) await once(process.stdout, 'drain')
}

/** Ends quietly if the reader of the output has seen enough, as `head` does; with a message if nothing can be written. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') process.exit()
      if (stream === process.stdout)
        process.stderr.write(`Expected an output that can be written; got an error (${code}).\n`)
      process.exit(2)
    })
  }
}
