import { holidayCountries, holidaySubdivisions, publicHolidays } from 'aws-support-rules/holidays'
import { describe, expect, test } from 'vitest'
import { calls, entries } from './fuzz/calls.js'

// What one importer changed, every other one would see. Schemas are zod's, which has its own rules.

const isSchema = (value: object) => 'safeParse' in value

/** Every object that can be reached, with the way to it. */
function partsOf(value: unknown, path: string, found = new Map<object, string>()): ReadonlyMap<object, string> {
  if (typeof value !== 'object' || value === null || found.has(value) || isSchema(value)) return found
  if (ArrayBuffer.isView(value)) return found
  found.set(value, path)
  for (const [key, part] of Object.entries(value))
    // A report gives back the caller's own cases.
    if (key !== 'case') partsOf(part, `${path}.${key}`, found)
  return found
}

/** The parts of a value that let themselves be changed. */
const changeable = (value: unknown, path: string): readonly string[] =>
  [...partsOf(value, path)].flatMap(([part, way]) => {
    const isOpen = Reflect.set(part, 'changed', true) || Reflect.deleteProperty(part, Object.keys(part)[0] ?? 'none')
    return isOpen && Object.keys(part).length > 0 ? [way] : []
  })

describe.each(Object.entries(entries))('%s', (_, entry) => {
  const constants = Object.entries(entry).filter(([, value]) => typeof value === 'object')
  test('exports no constant that an importer can change', () => {
    expect(constants.flatMap(([name, value]) => changeable(value, name))).toEqual([])
  })
})

test('no calendar of a country or a subdivision can be changed', () => {
  const calendars = holidayCountries.flatMap((country) => [
    publicHolidays(country),
    ...holidaySubdivisions(country).map((subdivision) => publicHolidays(country, { subdivision })),
  ])
  expect(calendars.length).toBeGreaterThan(500)
  expect(calendars.flatMap((calendar) => changeable(calendar, calendar.id))).toEqual([])
})

const rowsIn = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && Symbol.iterator in answer
    ? Array.from(answer as Iterable<unknown>).slice(0, 50)
    : answer

test.each(
  calls.filter(({ name }) => !/Arbitrary|Draft|zone|Schema/.test(name)).map((call) => [call.name, call] as const),
)('%s answers the same after somebody changed its answer', (_, { args, ask }) => {
  const answer = rowsIn(ask(...(args as never[])))
  const before = JSON.stringify(answer)
  changeable(answer, 'answer')
  expect(JSON.stringify(rowsIn(ask(...(args as never[]))))).toBe(before)
})
