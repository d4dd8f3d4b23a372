import { createHash } from 'node:crypto'
import { createSchedule, isOpenAt, pinnedTimeZones, type ZoneTransitions } from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'
import { compiledClocks, version } from '../../scripts/data/compiled-clocks.js'
import { offsetAt, offsetsBetween } from '../../src/business-time/zone-offsets.js'
import { firstYear, lastYear, secondSource, zoneDigests } from '../oracle/zone-years.js'

const months = Array.from({ length: (lastYear - firstYear + 1) * 12 }, (_, month) => Date.UTC(firstYear, month))

/** The digest of scripts/second-source.py: the offset at each change, a second before, and on the first of each month. */
function digestOf(zone: ZoneTransitions): string {
  const { starts, offsets } = offsetsBetween(zone, Date.UTC(firstYear, 0), Date.UTC(lastYear + 1, 0))
  const isChange = (at: number, index: number) =>
    offsets[index] !== offsets[index - 1] && at < Date.UTC(lastYear + 1, 0)
  const changes = starts.filter(isChange)
  const samples = new Set([...months, ...changes, ...changes.slice(1).map((at) => at - 1000)])
  const lines = [...samples].sort((a, b) => a - b).map((at) => `${at / 1000} ${offsetAt(zone, at) / 1000}`)
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
}

describe('the pinned table', () => {
  test('has the release of its source and of the second source, and never goes back', () => {
    expect([pinnedTimeZones.version, zoneDigests.version, secondSource.version]).toEqual([version, version, version])
    expect(version >= '2026f').toBe(true)
  })

  test('has every name of its source', () => {
    const names = compiledClocks()
      .flatMap((clock) => clock.names)
      .sort()
    expect(names).toHaveLength(597)
    expect(names).toEqual(Object.keys(zoneDigests.zones).sort())
    expect(names.filter((name) => pinnedTimeZones.transitionsOf(name)?.timeZone !== name)).toEqual([])
  })

  test('has the offsets that zoneinfo of Python reads in the source, at every change and every month to 2100', () => {
    const digests = Object.keys(zoneDigests.zones).map((name): [string, string] => {
      const zone = pinnedTimeZones.transitionsOf(name)
      return [name, zone ? digestOf(zone) : 'missing']
    })
    expect(Object.fromEntries(digests)).toEqual(zoneDigests.zones)
  })

  test.each(Object.entries(secondSource.zones))(
    '%s has the changes of the second source',
    (name, { starts, offsets }) => {
      const zone = pinnedTimeZones.transitionsOf(name)
      const ours = zone && offsetsBetween(zone, Date.UTC(firstYear, 0), Date.UTC(lastYear + 1, 0))
      const until = Date.UTC(lastYear + 1, 0)
      const at = ours?.starts.filter((start) => start < until) ?? []
      expect([at.map((start) => start / 1000), ours?.offsets.slice(0, at.length)]).toEqual([starts, offsets])
    },
  )

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

  test.each(['', ' ', 'Europe', 'Europe/Berlin ', '+01:00', 'toString', 'Europe/Berlin|60'])(
    '%j is no zone',
    (name) => {
      expect(pinnedTimeZones.transitionsOf(name)).toBeUndefined()
    },
  )

  test('a history is frozen and the same object each time', () => {
    const history = pinnedTimeZones.transitionsOf('Europe/Berlin')
    expect(pinnedTimeZones.transitionsOf('EUROPE/Berlin')).toBe(history)
    const parts = [history, history?.starts, history?.offsets, history?.rule, history?.rule?.changes[0]]
    expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true, true])
  })
})
