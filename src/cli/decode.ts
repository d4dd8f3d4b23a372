/** Enough bytes to tell the encoding: the longest mark has three, and UTF-16 without a mark shows in two. */
const marked = 4

/**
 * Decodes UTF-8 or UTF-16, with or without a byte order mark, chunk by chunk.
 *
 * Windows PowerShell writes UTF-16 when it redirects output to a file.
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let first: Uint8Array | null = new Uint8Array()
  let decoder: InstanceType<typeof TextDecoder> | null = null
  for await (const chunk of chunks) {
    if (decoder !== null) {
      yield decoder.decode(chunk, { stream: true })
      continue
    }
    first = joined(first, chunk)
    if (first.length < marked) continue
    decoder = new TextDecoder(encodingOf(first))
    yield decoder.decode(first, { stream: true })
    first = null
  }
  decoder ??= new TextDecoder(encodingOf(first ?? new Uint8Array()))
  yield decoder.decode(first ?? undefined)
}

function encodingOf([one, two]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (one === 0xff && two === 0xfe) return 'utf-16le'
  if (one === 0xfe && two === 0xff) return 'utf-16be'
  // JSON begins with a character of ASCII, so a zero byte is the other half of it.
  if (two === 0 && one !== 0) return 'utf-16le'
  return one === 0 && two !== 0 ? 'utf-16be' : 'utf-8'
}

function joined(one: Uint8Array | null, other: Uint8Array): Uint8Array {
  const both = new Uint8Array((one?.length ?? 0) + other.length)
  both.set(one ?? [])
  both.set(other, one?.length ?? 0)
  return both
}
