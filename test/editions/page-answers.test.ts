import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pageAnswers } from './page-answers.js'

it("the page's edition answers as before the package had others, for every combination of its facts", () => {
  expect(pageAnswers()).toEqual(readFileSync(new URL('page-answers.txt', import.meta.url), 'utf8').trimEnd().split('\n'))
})
