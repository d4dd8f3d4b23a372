import { SupportRulesError } from 'aws-support-rules'
import { addOpenTime, createSchedule, pinnedTimeZones } from 'aws-support-rules/business-time'
import { platformTimeZones } from 'aws-support-rules/platform-time-zones'
import { describe, expect, test } from 'vitest'
import { offsetsBetween } from '../../src/business-time/zone-offsets.js'
import { yearsLeftOut } from '../oracle/zone-years.js'

const week = { 1: [['08:00', '18:00']] } as const

describe('platformTimeZones', () => {
  const end = Date.UTC(2038, 0)
  // Zones of one clock, of yearly changes, of half an hour, of a skipped day, of rules by decree.
  const zones = [
    'UTC',
    'Asia/Kolkata',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Africa/Cairo',
    'America/Caracas',
  ]

  test('these zones are the same in this host', () => {
    expect(zones.filter((name) => yearsLeftOut(name) !== '')).toEqual([])
  })

  test.each(zones)('%s has the history of the pinned table', (name) => {
    const [pinned, platform] = [pinnedTimeZones.transitionsOf(name), platformTimeZones.transitionsOf(name)]
    const { starts = [], offsets = [] } = pinned ? offsetsBetween(pinned, Date.UTC(2000, 0), end) : {}
    const at = starts.filter((start) => start < end)
    expect(platform).toEqual({ timeZone: name, starts: at, offsets: offsets.slice(0, at.length), until: end })
  })

  test('the history does not depend on how a name was written before', () => {
    expect(platformTimeZones.transitionsOf('asia/tokyo')?.timeZone).toBe('asia/tokyo')
    expect(platformTimeZones.transitionsOf('Asia/Tokyo')?.timeZone).toBe('Asia/Tokyo')
    expect(Object.isFrozen(platformTimeZones.transitionsOf('Asia/Tokyo'))).toBe(true)
  })

  test('the version claims no release', () => {
    expect(createSchedule({ timeZone: 'Asia/Kolkata', week, timeZones: platformTimeZones })).toMatchObject({
      timeZone: 'Asia/Kolkata',
      timeZoneVersion: 'platform',
    })
  })

  test('a schedule counts on it: Monday 17:00 in New York and 2 h more', () => {
    const office = createSchedule({ timeZone: 'America/New_York', week, timeZones: platformTimeZones })
    expect(new Date(addOpenTime(office, Date.UTC(2026, 10, 23, 22), 2 * 3_600_000)).toISOString()).toBe(
      '2026-11-30T14:00:00.000Z',
    )
  })

  test.each(['Mars/Olympus', '', 'Z', 'z', '+05:30', '-0800', '5', 'constructor', 'Invalid Date'])(
    '%j is no zone',
    (name) => {
      expect(platformTimeZones.transitionsOf(name)).toBeUndefined()
      expect(() => createSchedule({ timeZone: name, week, timeZones: platformTimeZones })).toThrow(
        expect.objectContaining({ code: 'time-zone/unknown', path: ['timeZone'] }) as SupportRulesError,
      )
    },
  )
})
