import { expect, test } from 'vitest'
import type { Source } from '../../scripts/data/holiday-source.js'
import { castVotes } from '../../scripts/holidays/cast-votes.js'
import { refusals } from '../../scripts/holidays/refusals.js'
import { changedClosures } from '../../scripts/holidays/report.js'

const sourceOf = (days: Readonly<Record<string, readonly string[]>>): Source => ({
  version: '1',
  asOf: '2026-06-01',
  firstYear: 2020,
  lastYear: 2032,
  calendars: Object.entries(days).map(([key, dates]) => ({
    key,
    language: 'en_US',
    validFrom: '2020-01-01',
    validTo: '2032-12-31',
    days: dates.length,
    digest: '',
    added: [{ mark: '+', name: 'Feast', localName: 'Feast', dates }],
    removed: [],
  })),
})

const before = sourceOf({ DE: ['2026-01-01', '2027-01-01'], FR: ['2026-01-01'] })

test('a new table with the same days is not refused', () => {
  expect(refusals({ before, after: before, settlements: [] })).toEqual([])
})

test('a country that vanishes, a year that shrinks and a changed past date are refused by name', () => {
  const after = sourceOf({ DE: ['2026-01-02'] })
  expect(refusals({ before, after, settlements: [] })).toEqual([
    'DE has 0 closed days in 2027; it had 1',
    'DE is no longer closed on 2026-01-01, in the past',
    'DE is now closed on 2026-01-02, in the past',
    'FR has vanished',
  ])
})

test('a changed past date with a row has been looked at', () => {
  const after = sourceOf({ DE: ['2026-01-01', '2026-05-01', '2027-01-01'], FR: ['2026-01-01'] })
  const row = { country: 'DE', isClosed: true, when: '2026-05-01', source: 'gazette' }
  expect(refusals({ before, after, settlements: [] })).toHaveLength(1)
  expect(refusals({ before, after, settlements: [row] })).toEqual([])
  expect(changedClosures(before, after)).toEqual(['DE 2026: +05-01'])
})

test('sources vote on weekdays: the table alone, and two sources against it', () => {
  const sources = ['one', 'two'].map((name) => ({
    name,
    version: '1',
    datesOf: new Map([['DE', new Set(['2027-01-04', '2027-01-09'])]]),
  }))
  const votes = castVotes({
    calendars: before.calendars,
    sources,
    asOf: '2026-06-01',
    years: ['2027', '2027'],
    // January 9, 2027 is a Saturday.
    isWeekend: (_, date) => date === '2027-01-09',
  })
  expect(votes).toEqual([
    { country: 'DE', date: '2027-01-01', isClosed: true, closedIn: [], openIn: ['one', 'two'] },
    { country: 'DE', date: '2027-01-04', isClosed: false, closedIn: ['one', 'two'], openIn: [] },
  ])
})
