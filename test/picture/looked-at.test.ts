// The pictures in `looked-at` were looked at by a person. `npx tsx scripts/looked-at.ts` writes changed ones.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { files } from './looked-at.js'

test.each(files())('%s is the picture that was looked at', (file, content) => {
  expect(content).toBe(readFileSync(`test/picture/looked-at/${file}`, 'utf8'))
})
