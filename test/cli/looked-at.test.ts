// The reports in `looked-at` were looked at by a person. `npx tsx scripts/looked-at.ts` writes changed ones.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { files } from './looked-at.js'

test.each(await files())('%s is the report that was looked at', (file, content) => {
  expect(content).toBe(readFileSync(`test/cli/looked-at/${file}`, 'utf8'))
})
