// Prints the authorities whose list of next year's holidays is due and isn't in the table.
import { overdue } from '../holidays/report.js'
import { readDecrees } from './holiday-decrees.js'
import { readSource } from './holiday-source.js'

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10)
const late = overdue(readDecrees(readSource().asOf), today)
for (const { key, body, announcedThrough } of late)
  console.log(`${key}: announced through ${announcedThrough}; ${body}`)
console.log(`${late.length} lists are overdue on ${today}`)
