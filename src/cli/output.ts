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

/** Ends quietly if the reader of the output has seen enough, as `head` does. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
}
