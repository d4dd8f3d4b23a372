// Streams ten thousand schedules over twenty years through the generators, and prints the heap after each tenth of
// them. Run it with little memory, so that keeping them would crash it.
import { type Customer, holidayCalendar } from 'aws-support-rules'
import { timeZonesOf } from 'aws-support-rules/countries'
import { customerSchedules, openSpanTable } from 'aws-support-rules/tables'

const count = 10_000
const places = ['US', 'DE', 'IN', 'JP', 'AU', 'BR', 'EG', 'NP', 'NZ', 'WS'].flatMap((country) =>
  timeZonesOf(country).map(({ timeZone }) => ({ country, timeZone })),
)
const range = { from: '2010-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z' }

/** Generates customers with their own calendars of twenty days a year, as if each were read from a database. */
function* customers(): Generator<Customer> {
  for (let index = 0; index < count; index++) {
    const place = places[index % places.length]
    const days = Array.from({ length: 400 }, (_, day) =>
      new Date(Date.UTC(2010 + (day % 20), 0, 1 + ((index + day * 17) % 360))).toISOString().slice(0, 10),
    )
    if (place) yield { ...place, holidays: holidayCalendar({ id: `calendar-${index}`, closed: days }) }
  }
}

const mB = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
const began = performance.now()
const heaps: number[] = []
let [rows, schedules, last] = [0, 0, '']
for (const { scheduleId } of openSpanTable(customerSchedules(customers()), range)) {
  rows++
  if (scheduleId === last) continue
  last = scheduleId
  schedules++
  if (schedules % (count / 10) !== 0) continue
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  heaps.push(heapUsed)
  console.log(
    `${schedules} schedules, ${rows} rows, ${((performance.now() - began) / 1000).toFixed(0)} s: heap ${mB(heapUsed)}, process ${mB(rss)}`,
  )
}
// A tenth of the schedules has 5 million rows, of which only the ids are kept.
const growth = (heaps.at(-1) ?? NaN) - (heaps[0] ?? NaN)
console.log(`the heap grew by ${mB(growth)} from the first tenth to the last`)
process.exitCode = growth < 5e6 ? 0 : 1
