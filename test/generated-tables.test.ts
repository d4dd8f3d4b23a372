import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedFiles } from '../scripts/data/generated-files.js'

// `npm run data` writes these files: a table that someone edits, or a source that changes without it, shows here.
test.each(generatedFiles().map(({ path, text }) => [path, text]))('%s is what its sources give', (path, text) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') === text).toBe(true)
})
