import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageAnswers } from './page-answers.js'

// page-answers.txt holds the lines of pageAnswers(). It changes only on purpose: CHANGELOG names each changed answer with its rule, before and
// after.
test("the page's edition answers as recorded, for every combination of its facts", () => {
  expect(pageAnswers()).toEqual(
    readFileSync(new URL('page-answers.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n'),
  )
})
