import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { canChangeSeverity, edition2025_12, firstResponse, noHolidays } from 'aws-support-rules'
import { addOpenTime, createSchedule, holidayCalendar } from 'aws-support-rules/business-time'
import { expect, test } from 'vitest'

// Inputs with so many elements that a list on the stack would overflow it, or a cache fill the memory.

test('a ticket that waits for the customer a million times', () => {
  const monday = Date.UTC(2026, 10, 23, 8)
  const office = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '18:00']] } })
  const pauses = Array.from({ length: 1_000_000 }, (_, index) => ({ from: monday + index, to: monday + index + 1 }))
  const started = performance.now()
  expect(addOpenTime(office, monday, 1, { pauses: pauses.reverse() })).toBe(monday + 1_000_001)
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('200,000 earlier changes of a severity', () => {
  const history = Array.from({ length: 200_000 }, (_, index) => ({
    from: index % 2 === 0 ? ('low' as const) : ('urgent' as const),
    to: index % 2 === 0 ? ('urgent' as const) : ('low' as const),
    at: Date.UTC(2026, 0, 1) + index,
  }))
  const change = {
    plan: 'enterprise',
    caseType: 'technical',
    from: 'low',
    to: 'high',
    reason: 'x',
    edition: edition2025_12,
  } as const
  expect(canChangeSeverity({ ...change, history }).answer).toBe('allowed')
})

test('2,048 spellings of a zone take no more memory than one', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const holidays = holidayCalendar({ id: 'spellings', closed: [] })
  const ask = (timeZone: string) =>
    firstResponse({
      plan: 'developer',
      caseType: 'technical',
      severity: 'low',
      createdAt: '2026-11-23T08:00:00Z',
      customer: { country: 'DE', timeZone, holidays },
    })
  const letters = Array.from('europe/berlin')
  const spelling = (bits: number) =>
    letters.map((letter, index) => ((bits >> index) & 1 ? letter.toUpperCase() : letter)).join('')
  ask('Europe/Berlin')
  collect()
  const before = process.memoryUsage().heapUsed
  for (let bits = 0; bits < 2048; bits += 1) ask(spelling(bits))
  collect()
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(1_000_000)
  expect(ask('EUROPE/berlin')).toEqual(ask('Europe/Berlin'))
  expect(
    firstResponse({
      plan: 'developer',
      caseType: 'technical',
      severity: 'low',
      createdAt: '2026-11-23T08:00:00Z',
      customer: { country: 'DE', holidays: noHolidays },
    }).kind,
  ).toBe('due')
})
