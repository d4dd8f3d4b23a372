import { readFileSync } from 'node:fs'
import { createSchedule, isOpenAt, pinnedTimeZones } from 'aws-support-rules/business-time'
import moment from 'moment-timezone'
import { describe, expect, test } from 'vitest'
import { timeZoneTables } from '../../scripts/data/time-zones.js'
import { secondSource } from '../oracle/zone-years.js'

describe('the pinned table', () => {
  test('is what the installed moment-timezone gives: if this fails, run npm run data', () => {
    for (const { path, text } of timeZoneTables()) expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text)
  })

  test('has the release of its source and of the second source', () => {
    expect([pinnedTimeZones.version, secondSource.version]).toEqual([moment.tz.dataVersion, moment.tz.dataVersion])
  })

  test('has every name of the tz database', () => {
    const missing = moment.tz.names().filter(name => pinnedTimeZones.transitionsOf(name)?.timeZone !== name)
    expect(missing).toEqual([])
  })

  test.each(Object.entries(secondSource.zones))('%s is as Debian compiles it', (name, { starts, offsets }) => {
    const { starts: ours = [], offsets: ourOffsets } = pinnedTimeZones.transitionsOf(name) ?? {}
    expect([ours.map(start => start / 1000), ourOffsets]).toEqual([starts, offsets])
  })

  // Hours around noon in winter and summer of 2027, as the governments have announced them.
  test.each([
    ['America/Vancouver', -7, -7],
    ['America/Edmonton', -6, -6],
    ['America/Winnipeg', -5, -5],
    ['Africa/Casablanca', 0, 0],
    ['America/New_York', -5, -4],
    ['Europe/Berlin', 1, 2],
    ['Asia/Kolkata', 5.5, 5.5],
    ['Australia/Lord_Howe', 11, 10.5],
    ['Pacific/Apia', 13, 13],
  ])('%s is at %d h in January 2027 and at %d h in July', (timeZone, january, july) => {
    const day = [['09:00', '18:00']] as const
    const schedule = createSchedule({ timeZone, week: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day } })
    const opens = (at: number) => [isOpenAt(schedule, at), isOpenAt(schedule, at - 1)]
    expect(opens(Date.UTC(2027, 0, 20, 9) - january * 3_600_000)).toEqual([true, false])
    expect(opens(Date.UTC(2027, 6, 20, 9) - july * 3_600_000)).toEqual([true, false])
  })
})

describe('names', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/BERLIN', 'Europe/Berlin'],
    ['US/Eastern', 'US/Eastern'],
    ['asia/calcutta', 'Asia/Calcutta'],
    ['utc', 'UTC'],
    ['Etc/UTC', 'Etc/UTC'],
    ['america/port-au-prince', 'America/Port-au-Prince'],
  ])('%s is the zone %s', (given, timeZone) => {
    expect(createSchedule({ timeZone: given, week: { 1: [['08:00', '18:00']] } }).timeZone).toBe(timeZone)
  })

  test.each(['', ' ', 'Europe', 'Europe/Berlin ', '+01:00', 'toString', 'Europe/Berlin|60'])('%j is no zone', name => {
    expect(pinnedTimeZones.transitionsOf(name)).toBeUndefined()
  })

  test('a history is frozen and the same object each time', () => {
    const history = pinnedTimeZones.transitionsOf('Europe/Berlin')
    expect(pinnedTimeZones.transitionsOf('EUROPE/Berlin')).toBe(history)
    expect([Object.isFrozen(history), Object.isFrozen(history?.starts), Object.isFrozen(history?.offsets)]).toEqual([true, true, true])
  })
})
