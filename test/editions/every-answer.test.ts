import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { editions } from 'aws-support-rules'
import { expect, test } from 'vitest'
import { answersOfAllEditions, everyAnswer, everyRule } from './every-answer.js'

// The files in `answers` hold what every edition answers, so that a change of an answer is seen. If you change one on
// purpose, write the files again and read what git says has changed:
//
//   REWRITE_ANSWERS=1 npx vitest run --project once test/editions/every-answer.test.ts
//
// That run still compares with the files as they were, so it fails where something changed; the next one passes.
// The file of an edition that is removed is deleted by hand.
const files = [
  ...editions.map((edition) => ({ name: edition.id, linesNow: () => everyAnswer(edition) })),
  { name: 'all-editions', linesNow: answersOfAllEditions },
  { name: 'rules', linesNow: everyRule },
]

test.each(files)('every line about $name is as in its file', ({ name, linesNow }) => {
  const file = new URL(`answers/${name}.txt`, import.meta.url)
  const lines = linesNow()
  const before = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
  if (process.env['REWRITE_ANSWERS'] === '1') writeFileSync(file, `${lines.join('\n')}\n`)
  expect(lines).toEqual(before)
})
