import { expect } from 'vitest'
import {
  instantOfWallTime,
  readWallTime,
  wallTextOf,
  wallTimeOf,
} from '../../../docs/.vitepress/theme/playground/wall-time.js'
import { fc, test } from '../../laws.js'

test.each([
  ['an afternoon', '2026-12-24T10:00', 'Europe/Berlin', '2026-12-24T09:00:00.000Z'],
  ['midnight', '2026-12-24T00:00', 'Asia/Tokyo', '2026-12-23T15:00:00.000Z'],
  ['the last minute of a day', '2026-12-24T23:59', 'America/New_York', '2026-12-25T04:59:00.000Z'],
  ['the earlier one of a repeated hour', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ['a skipped hour, later by the gap', '2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
])('%s', (_, wall, timeZone, instant) => {
  expect(new Date(instantOfWallTime(wall, timeZone) ?? NaN).toISOString()).toBe(instant)
})

test.each([
  '',
  '2026-12-24',
  '2026-02-30T10:00',
  '2026-12-24T24:00',
  '2026-12-24T10:60',
  '2026-12-24T10:00:00',
  '24.12.2026',
])('%j is no wall time', (text) => {
  expect(instantOfWallTime(text, 'Europe/Berlin')).toBeNull()
})

test('has no instant on a day that the zone skips', () => {
  expect(instantOfWallTime('2011-12-30T10:00', 'Pacific/Apia')).toBeNull()
})

test('shows the weekday: 24 December 2026 is a Thursday', () => {
  expect(wallTimeOf(Date.UTC(2026, 11, 24, 9), 'Europe/Berlin')).toEqual({
    date: '2026-12-24',
    time: '10:00',
    weekday: 4,
  })
})

const minutes = fc.integer({ min: Date.UTC(2001, 0) / 60_000, max: Date.UTC(2036, 0) / 60_000 })
const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
)

test.prop([minutes, zones], { numRuns: 300 })('the instant of a wall time shows that wall time', (minute, zone) => {
  const text = wallTextOf(minute * 60_000, zone)
  const instant = instantOfWallTime(text, zone) ?? NaN
  expect(wallTextOf(instant, zone)).toBe(text)
  // The same, or the first of a repeated hour.
  expect([0, 30, 60]).toContain(minute - instant / 60_000)
})

test.each([
  ['2026-03-29T02:30', 'Europe/Berlin', { kind: 'skipped', at: Date.parse('2026-03-29T01:30:00Z') }],
  ['2026-03-29T03:30', 'Europe/Berlin', { kind: 'unique', at: Date.parse('2026-03-29T01:30:00Z') }],
  [
    '2026-10-25T02:30',
    'Europe/Berlin',
    { kind: 'repeated', at: Date.parse('2026-10-25T00:30:00Z'), second: Date.parse('2026-10-25T01:30:00Z') },
  ],
  // Lord Howe Island goes back by half an hour.
  [
    '2026-04-05T01:45',
    'Australia/Lord_Howe',
    { kind: 'repeated', at: Date.parse('2026-04-04T14:45:00Z'), second: Date.parse('2026-04-04T15:15:00Z') },
  ],
])('%s in %s is read as it is meant', (text, timeZone, reading) => {
  expect(readWallTime(text, timeZone)).toEqual(reading)
})
