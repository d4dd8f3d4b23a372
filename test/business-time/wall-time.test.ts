import { LocalDateTime, ZoneOffset } from '@js-joda/core'
import { instantOfWallTime, pinnedTimeZones, type TimeZoneData, wallTimeOf } from 'aws-support-rules/business-time'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { localDaysBetween } from '../../src/business-time/local-days.js'
import { offsetsBetween } from '../../src/business-time/zone-offsets.js'
import { jodaZone } from '../oracle/joda-zone.js'
import { compatible, type ListedZone } from '../oracle/temporal-zone.js'
import { firstYear, knownLeftOut, lastYear, zoneNames } from '../oracle/zone-years.js'
import { thrown } from './thrown.js'

const second = 1000
const hour = 3_600_000
const day = 24 * hour
const iso = (at: number) => new Date(at).toISOString()
const kinds = ['skipped', 'unique', 'repeated'] as const

/** Zones of other clocks: names that share one share its row and are not asked again. */
const clocks = new Map(
  zoneNames.map((name): [string, string] => {
    const zone = pinnedTimeZones.transitionsOf(name)
    return [JSON.stringify([zone?.starts, zone?.offsets, zone?.rule]), name]
  }),
)

const listed = (name: string, from: number, to: number): ListedZone => {
  const zone = pinnedTimeZones.transitionsOf(name)
  if (!zone) throw new Error(name)
  const { starts, offsets } = offsetsBetween(zone, from, to)
  const near = starts.filter((at) => at > from && at < to)
  const first = starts.filter((at) => at <= from).length - 1
  return { starts: [from, ...near], offsets: offsets.slice(first, first + near.length + 1) }
}

/** The wall times a second around both sides of a change, and in the middle of its gap or overlap. */
function wallsNear(at: number, before: number, after: number): number[] {
  const sides = [at + before * 1000, at + after * 1000]
  return [
    ...sides.flatMap((wall) => [wall - second, wall, wall + second]),
    (sides[0] ?? NaN) / 2 + (sides[1] ?? NaN) / 2,
  ]
}

function joda({ starts, offsets }: ListedZone): (wall: number) => number {
  const zone = jodaZone(starts, offsets)
  return (wall) =>
    LocalDateTime.ofEpochSecond(wall / 1000, ZoneOffset.UTC)
      .atZone(zone)
      .toInstant()
      .toEpochMilli()
}
const plain = (wall: number) => Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime()

describe('a second around every change of every zone to 2100', () => {
  const [from, to] = [Date.UTC(firstYear, 0, 2), Date.UTC(lastYear + 1, 0)]
  const changes = Array.from(clocks.values()).flatMap((name) => {
    const { starts, offsets } = listed(name, from, to)
    return starts.slice(1).flatMap((at, index) => {
      const [before, after] = [offsets[index] ?? NaN, offsets[index + 1] ?? NaN]
      return before === after ? [] : [{ name, at, before, after }]
    })
  })

  test('there are thousands of them', () => {
    expect(clocks.size).toBeGreaterThan(190)
    expect(changes.length).toBeGreaterThan(13_000)
  })

  test('the wall time of an instant has the offset before, and then the one after', () => {
    const wrong = changes.filter(({ name, at, before, after }) => {
      const shown = (instant: number) => {
        const { date, time, offset } = wallTimeOf(name, instant)
        return [`${date}T${time}Z`, Date.parse(`${date}T${time}${offset}`)]
      }
      const right = (instant: number, offset: number) => [iso(instant + offset * 1000), instant]
      const expected = [right(at - second, before), right(at, after), right(at + second, after)]
      return JSON.stringify([at - second, at, at + second].map(shown)) !== JSON.stringify(expected)
    })
    expect(wrong).toEqual([])
  })

  test('the instant of a wall time is that of Temporal and of js-joda', () => {
    const wrong = changes.flatMap(({ name, at, before, after }) => {
      const zone = listed(name, Math.max(at - 40 * day, Date.UTC(firstYear, 0, 2)), at + 40 * day)
      const jodaAt = joda(zone)
      return wallsNear(at, before, after).flatMap((wall) => {
        const text = iso(wall).slice(0, -1)
        const ours = instantOfWallTime(name, text)
        const temporal = compatible(zone, plain(wall))
        const expected = { at: temporal.at, kind: kinds[temporal.instants] }
        const agree = ours.at === expected.at && ours.kind === expected.kind && ours.at === jodaAt(wall)
        return agree ? [] : [{ name, text, ours, expected, joda: jodaAt(wall) }]
      })
    })
    expect(wrong).toEqual([])
  }, 120_000)

  test('and that of the zones of Temporal itself, where the host has the same data', () => {
    const differing = new Set(Object.values(knownLeftOut).flatMap((zones) => Object.keys(zones)))
    const some = changes.filter(
      ({ name, at }, index) => !differing.has(name) && (index % 12 === 0 || at > Date.UTC(2098, 0)),
    )
    const wrong = some.flatMap(({ name, at, before, after }) =>
      wallsNear(at, before, after).flatMap((wall) => {
        const temporal = plain(wall).toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds
        return instantOfWallTime(name, iso(wall).slice(0, -1)).at === temporal ? [] : [{ name, wall: iso(wall) }]
      }),
    )
    expect(some.length).toBeGreaterThan(1000)
    expect(wrong).toEqual([])
  }, 120_000)
})

/** UTC offsets in hours from instants on. */
const own = (starts: readonly string[], hours: readonly number[]) => {
  const zone = { starts: starts.map((at) => Date.parse(at)), offsets: hours.map((each) => each * 3600) }
  const timeZones: TimeZoneData = {
    version: 'own',
    transitionsOf: (timeZone) => ({ timeZone, ...zone, until: Date.UTC(2030, 0) }),
  }
  return { zone, timeZones }
}

describe('changes closer together than they are long', () => {
  test('a wall time in the gap of the first change that the second brings back', () => {
    // 00:00Z: from 00:00 to 02:00. 00:30Z: from 02:30 to 23:30 of the day before. So 00:00 comes once, at 01:00Z.
    const { timeZones } = own(['2020-01-01T00:00:00Z', '2026-11-24T00:00:00Z', '2026-11-24T00:30:00Z'], [0, 2, -1])
    const found = instantOfWallTime('Own', '2026-11-24T00:00', { timeZones })
    expect([iso(found.at), found.kind]).toEqual(['2026-11-24T01:00:00.000Z', 'unique'])
  })

  test.each<[string, readonly number[]]>([
    ['forth and further back', [0, 2, -1]],
    ['back and further forth', [0, -2, 1]],
    ['twice forth', [-1, 0, 2]],
    ['twice back', [2, 1, -1]],
    ['forth and back again', [0, 3, 0]],
    ['back and forth again', [0, -3, 0]],
    ['over the date line and back', [-12, 12, -12]],
  ])('two changes within an hour, %s: every quarter of an hour is that of Temporal', (_, hours) => {
    const { zone, timeZones } = own(['2020-01-01T00:00:00Z', '2026-11-24T12:00:00Z', '2026-11-24T12:30:00Z'], hours)
    for (let wall = Date.UTC(2026, 10, 22); wall < Date.UTC(2026, 10, 27); wall += hour / 4) {
      const found = instantOfWallTime('Own', iso(wall).slice(0, -1), { timeZones })
      const { at, instants } = compatible(zone, plain(wall))
      expect([iso(wall), found.kind]).toEqual([
        iso(wall),
        instants === 0 ? 'skipped' : instants === 1 ? 'unique' : 'repeated',
      ])
      // Where two changes undo each other, Temporal's specification finds no gap and has no answer.
      if (!Number.isNaN(at)) expect([iso(wall), found.at]).toEqual([iso(wall), at])
    }
  })
})

describe('wall times of the pinned zones', () => {
  test.each([
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00.000Z', 'skipped'],
    ['Pacific/Apia', '2011-12-29T23:59:59.999', '2011-12-30T09:59:59.999Z', 'unique'],
    ['Africa/Cairo', '2026-04-24T00:00', '2026-04-23T22:00:00.000Z', 'skipped'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00.000Z', 'repeated'],
    ['Africa/Casablanca', '2026-09-20T01:30', '2026-09-20T00:30:00.000Z', 'repeated'],
    ['America/New_York', '9999-12-31T23:00', '+010000-01-01T04:00:00.000Z', 'outside'],
    ['Asia/Tokyo', '9999-12-31T23:59:59', '9999-12-31T14:59:59.000Z', 'unique'],
  ])('%s %s is %s, %s', (timeZone, wall, instant, kind) => {
    if (kind === 'outside') {
      expect(thrown(() => instantOfWallTime(timeZone, wall))).toMatchObject({
        code: 'instant/outside-time-zone-data',
        path: ['wallTime'],
      })
      return
    }
    const found = instantOfWallTime(timeZone, wall)
    expect([iso(found.at), found.kind]).toEqual([instant, kind])
  })

  test('a day that the zone skips is not among its days', () => {
    const apia = pinnedTimeZones.transitionsOf('Pacific/Apia')
    const days = apia ? localDaysBetween(apia, Date.UTC(2011, 11, 29), Date.UTC(2011, 11, 31, 12)) : []
    const dates = days.map(({ localDay }) => iso(localDay * day).slice(0, 10))
    expect(dates).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01'])
    expect(days.map(({ from, to }) => (to - from) / hour)).toEqual([24, 24, 24, 24])
  })

  test('offsets are shown with minutes, and with seconds if there are any', () => {
    expect(wallTimeOf('Asia/Kathmandu', 1.6e12)).toEqual({ date: '2020-09-13', time: '18:11:40.000', offset: '+05:45' })
    expect(wallTimeOf('America/St_Johns', Date.UTC(2026, 0, 1)).offset).toBe('-03:30')
    expect(wallTimeOf('utc', Date.UTC(2026, 0, 1) + 7)).toEqual({
      date: '2026-01-01',
      time: '00:00:00.007',
      offset: '+00:00',
    })
    const { timeZones } = own(['2020-01-01T00:00:00Z'], [(5 * 3600 + 53 * 60 + 28) / 3600])
    expect(wallTimeOf('Own', Date.UTC(2026, 0, 1), { timeZones }).offset).toBe('+05:53:28')
  })

  test.each([
    '',
    '2026-11-24',
    '2026-02-30T10:00',
    '2026-11-24T24:00',
    '2026-11-24T10:60',
    '2026-11-24 10:00',
    '2026-11-24T10:00Z',
    '2026-11-24T10:00:00.5',
    null,
  ])('%j is not a wall time', (text) => {
    expect(thrown(() => instantOfWallTime('UTC', text as string))).toMatchObject({
      code: 'wall-time/invalid',
      path: ['wallTime'],
    })
  })

  test('what is wrong with the other arguments is named', () => {
    expect(thrown(() => wallTimeOf('Mars/Olympus', 0))).toMatchObject({ code: 'time-zone/unknown', path: ['timeZone'] })
    expect(thrown(() => instantOfWallTime('Mars/Olympus', '2026-11-24T10:00'))).toMatchObject({
      code: 'time-zone/unknown',
      path: ['timeZone'],
    })
    expect(thrown(() => wallTimeOf('UTC', 0, { timeZone: 'UTC' } as object))).toMatchObject({
      code: 'facts/invalid',
      path: ['timeZone'],
      message: 'Expected an option; got "timeZone". Did you mean timeZones? Pass one of timeZones.',
    })
    expect(thrown(() => wallTimeOf('UTC', 0.5))).toMatchObject({ code: 'instant/invalid', path: ['at'] })
    expect(thrown(() => wallTimeOf('UTC', Date.UTC(1999, 11, 31)))).toMatchObject({
      code: 'instant/outside-time-zone-data',
      path: ['at'],
    })
    expect(thrown(() => wallTimeOf('UTC', 8.64e15))).toMatchObject({
      code: 'instant/outside-time-zone-data',
      path: ['at'],
    })
  })
})
