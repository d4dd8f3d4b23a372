import { test } from '../laws.js'
import { askAbout, jsonValues } from './input.js'

// `npm run fuzz` asks 100,000 times.
test.prop([jsonValues], { numRuns: 1000 })(
  'no JSON value makes a schema or a reader throw, or lose a case',
  (value) => {
    askAbout(value)
  },
)
