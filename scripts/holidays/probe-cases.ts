import { timeZonesOf } from '../../src/countries/time-zones-of.js'
import { publicHolidays } from '../../src/holidays/public-holidays.js'
import { firstResponse } from '../../src/index.js'

// Prints when a Developer case is due that was created at noon UTC on each Thursday from 2024 to 2028, by country.
const countries = process.argv.slice(2)
for (const country of countries) {
  const [clock] = timeZonesOf(country)
  const customer = { country, holidays: publicHolidays, ...(clock && { timeZone: clock.timeZone }) }
  for (let at = Date.UTC(2024, 0, 4, 12); at < Date.UTC(2029, 0, 1); at += 7 * 86_400_000) {
    const response = firstResponse({
      plan: 'developer',
      caseType: 'technical',
      severity: 'normal',
      createdAt: at,
      customer,
    })
    const due = response.kind === 'due' ? response.dueAt.toISOString() : response.kind
    console.log(`${country} ${new Date(at).toISOString()}\t${due}`)
  }
}
