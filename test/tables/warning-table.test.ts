import { type Customer, firstResponse, holidayCalendar } from 'aws-support-rules'
import { publicHolidays } from 'aws-support-rules/holidays'
import { customerSchedules, scheduleIdOf, type WarningRow, warningTable } from 'aws-support-rules/tables'
import { expect, test } from 'vitest'

const rowsOf = (days: Parameters<typeof holidayCalendar>[0], from: string, to: string): readonly WarningRow[] =>
  Array.from(warningTable(customerSchedules([{ country: 'DE', holidays: holidayCalendar(days) }]), { from, to }))
const shown = (rows: readonly WarningRow[]) =>
  rows.map(({ code, warnFrom, warnTo }) => [code, ...[warnFrom, warnTo].map((at) => new Date(at).toISOString())])

test('a calendar warns from its first edge to the last, each in its own row', () => {
  // Berlin is at +01:00 in winter, so its days begin at 23:00 UTC. An estimated date warns on the days beside it too.
  const days = {
    closed: [{ date: '2026-01-10', estimated: true }, { date: '2026-01-12', estimated: true }, '2026-02-02'],
    validFrom: '2026-01-01',
    announcedThrough: '2026-02-28',
    validTo: '2026-03-10',
  }
  expect(shown(rowsOf(days, '2025-12-01T00:00:00Z', '2026-03-20T00:00:00Z'))).toEqual([
    ['holidays/outside-data', '2025-12-01T00:00:00.000Z', '2025-12-31T23:00:00.000Z'],
    ['holidays/estimated', '2026-01-08T23:00:00.000Z', '2026-01-13T23:00:00.000Z'],
    ['holidays/not-announced', '2026-02-28T23:00:00.000Z', '2026-03-10T23:00:00.000Z'],
    ['holidays/outside-data', '2026-03-10T23:00:00.000Z', '2026-03-20T00:00:00.000Z'],
  ])
})

test('after the last date of a calendar one row reaches to the end, however far that is', () => {
  const days = { closed: ['2026-12-25'], validTo: '2026-12-31' }
  const rows = rowsOf(days, '2026-06-01T00:00:00Z', '9999-12-01T00:00:00Z')
  expect(shown(rows)).toEqual([['holidays/outside-data', '2026-12-31T23:00:00.000Z', '9999-12-01T00:00:00.000Z']])
})

test('edges of a calendar far outside the range change no row', () => {
  const days = {
    closed: [
      { date: '1990-01-10', estimated: true },
      { date: '2026-01-10', estimated: true },
    ],
    validFrom: '1980-01-01',
    validTo: '2026-01-20',
  }
  expect(shown(rowsOf(days, '2026-01-10T00:00:00Z', '2026-02-01T00:00:00Z'))).toEqual([
    ['holidays/estimated', '2026-01-10T00:00:00.000Z', '2026-01-11T23:00:00.000Z'],
    ['holidays/outside-data', '2026-01-20T23:00:00.000Z', '2026-02-01T00:00:00.000Z'],
  ])
  expect(shown(rowsOf(days, '2025-12-01T00:00:00Z', '2026-01-10T00:00:00Z'))).toEqual([
    ['holidays/estimated', '2026-01-08T23:00:00.000Z', '2026-01-10T00:00:00.000Z'],
  ])
})

test('a day that only some states close warns once its business hours are counted', () => {
  // Corpus Christi, Thursday 4 June 2026, is a holiday in six states. Business hours are 08:00 to 18:00 at +02:00.
  const customer = { country: 'DE', holidays: publicHolidays }
  const rows = Array.from(
    warningTable(customerSchedules([customer]), { from: '2026-06-01T00:00:00Z', to: '2026-07-01T00:00:00Z' }),
  )
  expect(shown(rows)).toEqual([['holidays/regional', '2026-06-04T06:00:00.001Z', '2026-06-04T16:00:00.000Z']])

  // 2 hours on Tuesday and 10 on Wednesday: due when Wednesday's hours end, and not late until Thursday's begin.
  const warned = (createdAt: string) => {
    const response = firstResponse({
      plan: 'developer',
      caseType: 'technical',
      severity: 'normal',
      createdAt,
      customer,
    })
    if (response.kind === 'none') throw new Error('no target')
    const { dueAt, lateAfter, warnings } = response
    const isInRow = rows.map((row) => Date.parse(createdAt) < row.warnTo && row.warnFrom <= lateAfter.getTime())
    return [dueAt.toISOString(), warnings.map(({ code }) => code), isInRow]
  }
  expect(warned('2026-06-02T14:00:00.000Z')).toEqual(['2026-06-03T16:00:00.000Z', [], [false]])
  expect(warned('2026-06-02T14:00:00.001Z')).toEqual(['2026-06-04T06:00:00.001Z', ['holidays/regional'], [true]])
})

test('the same hours with another calendar are another schedule', () => {
  const range = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }
  const until = (validTo: string) => holidayCalendar({ id: 'office', closed: ['2026-12-25'], validTo })
  const schedules = ['2026-12-31', '2026-06-30', '2026-12-31'].flatMap((validTo) =>
    Array.from(customerSchedules([{ country: 'DE', holidays: until(validTo) }])),
  )
  expect(() => Array.from(warningTable(schedules, range))).toThrow(
    expect.objectContaining({ code: 'table/repeated-id', path: ['schedules'] }) as Error,
  )
  const [first, , same] = schedules
  const rowsOf = (...list: (typeof first)[]) =>
    Array.from(
      warningTable(
        list.flatMap((one) => one ?? []),
        range,
      ),
    )
  expect(rowsOf(first, same)).toEqual(rowsOf(first))
})

test('regional days are those of a customer without a subdivision, and the calendar of a subdivision has none', () => {
  // Corpus Christi, Thursday 4 June 2026, is a holiday in Bavaria and not in Berlin.
  const created = { plan: 'developer', caseType: 'technical', severity: 'normal' } as const
  const warned = ([subdivision, holidays]: readonly [string | undefined, Customer['holidays']]) => {
    const customer = { country: 'DE', subdivision, holidays }
    const response = firstResponse({ ...created, createdAt: '2026-06-03T14:00:00Z', customer })
    const table = warningTable(customerSchedules([customer]), {
      from: '2026-06-01T00:00:00Z',
      to: '2026-07-01T00:00:00Z',
    })
    return [
      scheduleIdOf({ customer }).split('|').at(-1),
      response.kind === 'due' && response.warnings.map(({ code }) => code),
      Array.from(table, ({ code }) => code),
    ]
  }
  const regional = ['holidays/regional']
  expect(warned([undefined, publicHolidays('DE')])).toEqual(['DE', regional, regional])
  expect(warned(['BE', publicHolidays('DE')])).toEqual(['DE', [], regional])
  expect(warned(['BE', publicHolidays])).toEqual(['DE-BE', [], []])
  expect(warned(['BY', publicHolidays])).toEqual(['DE-BY', [], []])
})
