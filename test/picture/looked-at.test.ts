// The pictures in `looked-at` were looked at by a person. `npx tsx scripts/looked-at-pictures.ts` writes changed ones.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { svgs } from './looked-at.js'

test.each(svgs())('%s is the picture that was looked at', (name, svg) => {
  expect(`${svg}\n`).toBe(readFileSync(`test/picture/looked-at/${name}.svg`, 'utf8'))
})
