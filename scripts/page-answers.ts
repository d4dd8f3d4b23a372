// Wrote test/editions/page-answers.txt once, from the build before the package had a second edition (commit 1e8aa03).
// It is not part of `npm run data`: the file stands for what the page's edition answered then.
import { writeFileSync } from 'node:fs'
import { pageAnswers } from '../test/editions/page-answers.js'

writeFileSync(new URL('../test/editions/page-answers.txt', import.meta.url), `${pageAnswers().join('\n')}\n`)
