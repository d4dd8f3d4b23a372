import { holidayCalendar } from 'aws-support-rules'
import { customerSchedules, type WarningRow, warningTable } from 'aws-support-rules/tables'
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
