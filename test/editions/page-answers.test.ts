import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageAnswers } from './page-answers.js'

// page-answers.txt holds the lines of pageAnswers() as the build gave them that had no edition but the page's. It is not written again, but for
// the names of functions: it is what the page's edition goes on answering.
test("the page's edition answers as before the package had others, for every combination of its facts", () => {
  expect(pageAnswers()).toEqual(
    readFileSync(new URL('page-answers.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n'),
  )
})
