import { expect } from 'vitest'
import { decoded } from '../../src/cli/decode.js'
import { fc, test } from '../laws.js'

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()
const encodings: readonly [string, (text: string) => Uint8Array][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 with a mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['big-endian UTF-16', bigEndian],
  ['big-endian UTF-16 with a mark', (text) => bigEndian(`\uFEFF${text}`)],
]

/** Characters of one to four bytes, which a chunk may cut. */
const letters = fc.constantFrom('a', '"', 'é', '障', '害', '🚨')
const pieces = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 })

async function* cut(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (const length of lengths) yield bytes.slice(at, (at += length))
  await Promise.resolve()
  yield bytes.slice(at)
}

for (const [encoding, encoded] of encodings)
  test.prop([fc.string({ unit: letters, maxLength: 20 }), pieces])(
    `${encoding} is decoded wherever its bytes are cut`,
    async (rest, lengths) => {
      // JSON begins with a character of ASCII.
      const text = `[${rest}`
      let read = ''
      for await (const part of decoded(cut(encoded(text), lengths))) read += part
      expect(read).toBe(text)
    },
  )
