import {
  type CreatedCase,
  explainFirstResponse,
  firstResponseTimeline,
  holidayCalendar,
  noHolidays,
} from 'aws-support-rules'
import { pinnedTimeZones, type TimeZoneData } from 'aws-support-rules/business-time'
import { caseArbitrary } from 'aws-support-rules/testing'
import { describe, expect } from 'vitest'
import { fc, test } from '../laws.js'

const hour = 3_600_000

const timelineOf = (created: CreatedCase, timeZone?: string) => {
  const timeline = firstResponseTimeline(explainFirstResponse(created), { timeZone })
  if (timeline.kind === 'none') throw new Error('no target')
  return timeline
}
const countedIn = ({ days }: ReturnType<typeof timelineOf>) =>
  days.flatMap(({ open }) => open.flatMap(({ counted }) => (counted ? [counted.toMs - counted.fromMs] : [])))

const developer = { plan: 'developer', caseType: 'technical', severity: 'normal' } as const
const critical = { plan: 'enterprise', caseType: 'technical', severity: 'critical' } as const
const high = { plan: 'business', caseType: 'technical', severity: 'high' } as const
const normal = { plan: 'business', caseType: 'technical', severity: 'normal' } as const

describe('a worked timeline', () => {
  const christmas = holidayCalendar({ closed: [{ date: '2026-12-25', name: 'Christmas Day' }] })
  const timeline = timelineOf({
    ...developer,
    createdAt: '2026-12-24T10:00:00+01:00',
    customer: { country: 'DE', holidays: christmas },
  })

  test('has Thursday, Christmas, the weekend and Monday', () => {
    expect(
      timeline.days.map(({ date, weekday, skipped }) => [date, weekday, skipped?.name ?? skipped?.because]),
    ).toEqual([
      ['2026-12-24', 4, undefined],
      ['2026-12-25', 5, 'Christmas Day'],
      ['2026-12-26', 6, 'weekend'],
      ['2026-12-27', 7, 'weekend'],
      ['2026-12-28', 1, undefined],
    ])
    expect([timeline.timeZone, timeline.targetMs]).toEqual(['Europe/Berlin', 12 * hour])
  })

  test('is open from 8 to 18 and counts 8 hours from 10 on Thursday, 4 from 8 on Monday', () => {
    const hours = timeline.days.map(({ open }) =>
      open.map(({ fromMs, toMs, counted }) =>
        [fromMs, toMs, counted?.fromMs ?? -hour, counted?.toMs ?? -hour].map((ms) => ms / hour),
      ),
    )
    expect(hours).toEqual([[[8, 18, 10, 18]], [], [], [], [[8, 18, 8, 12]]])
  })

  test('has its marks at 10 on the first day and at 12 on the fifth', () => {
    expect(timeline.created).toEqual({ at: new Date('2026-12-24T09:00:00Z'), day: 0, ms: 10 * hour })
    expect(timeline.due).toEqual({ at: new Date('2026-12-28T11:00:00Z'), day: 4, ms: 12 * hour })
  })
})

describe('days of another length', () => {
  test('has 25 hours on the day on which clocks go back: 08:00 is 9 hours after midnight', () => {
    const customer = { country: 'EG', timeZone: 'Africa/Cairo', holidays: noHolidays, weekend: [6] } as const
    // Egypt's clocks went back at midnight after Thursday 30 October 2025: the repeated hour from 23:00 is Thursday's.
    const timeline = timelineOf({ ...developer, createdAt: '2025-10-29T10:00:00+03:00', customer })
    expect(timeline.days.map(({ date, lengthMs }) => [date, lengthMs / hour])).toEqual([
      ['2025-10-29', 24],
      ['2025-10-30', 25],
    ])
    const berlin = timelineOf({ ...critical, createdAt: '2026-10-25T08:00:00+01:00' }, 'Europe/Berlin')
    expect([berlin.days[0]?.lengthMs, berlin.created.ms, berlin.due.ms]).toEqual([25 * hour, 9 * hour, 9.25 * hour])
  })

  test('has 23 hours on the day on which clocks go forward', () => {
    const timeline = timelineOf({ ...high, createdAt: '2026-03-08T00:00:00-05:00' }, 'America/New_York')
    expect(timeline.days.map(({ date, lengthMs }) => [date, lengthMs / hour])).toEqual([['2026-03-08', 23]])
  })

  test('has no row for a day that the zone skips', () => {
    const created = {
      ...developer,
      createdAt: '2011-12-29T17:00:00-10:00',
      customer: { country: 'WS', holidays: noHolidays },
    }
    expect(timelineOf(created).days.map(({ date }) => date)).toEqual([
      '2011-12-29',
      '2011-12-31',
      '2012-01-01',
      '2012-01-02',
      '2012-01-03',
    ])
    const around = timelineOf({ ...normal, createdAt: '2011-12-29T17:00:00-10:00' }, 'Pacific/Apia')
    expect(around.days.map(({ date }) => date)).toEqual(['2011-12-29', '2011-12-31'])
  })

  test("puts an hour that is repeated after midnight in the next day's row", () => {
    // St. John's, 2 November 2008: at 00:01 the clock went back to 23:01 of the first.
    const timeline = timelineOf({ ...critical, createdAt: '2008-11-02T02:36:00Z' }, 'America/St_Johns')
    expect(timeline.days.map(({ date, lengthMs }) => [date, lengthMs / hour])).toEqual([['2008-11-02', 25]])
    expect(timeline.created).toMatchObject({ day: 0, ms: 6 * 60_000 })
  })
})

test('counts through midnight around the clock, on the days of the zone asked for', () => {
  const created = { ...critical, createdAt: '2026-11-22T23:50:00Z' }
  expect(countedIn(timelineOf(created))).toEqual([10 * 60_000, 5 * 60_000])
  expect(timelineOf(created, 'Asia/Tokyo')).toMatchObject({
    timeZone: 'Asia/Tokyo',
    days: [{ date: '2026-11-23' }],
    created: { ms: 8 * hour + 50 * 60_000 },
  })
  expect(() => timelineOf(created, 'Mars/Olympus')).toThrow(
    expect.objectContaining({ code: 'time-zone/unknown', path: ['timeZone'] }),
  )
})

test('an explained answer keeps the time-zone data of its case for pictures, but not in JSON', () => {
  const timeZones: TimeZoneData = { ...pinnedTimeZones, version: 'ours' }
  const explained = explainFirstResponse({ ...normal, createdAt: '2026-11-16T09:00:00Z', timeZones })
  expect(Reflect.get(explained, 'timeZones')).toBe(timeZones)
  expect(Object.keys(explained)).not.toContain('timeZones')
})

test('days around the clock are whole, and nothing is skipped', () => {
  const { days } = timelineOf({ ...normal, createdAt: '2026-11-16T09:00:00Z' })
  expect(days.map(({ date, skipped, partDays, lengthMs }) => [date, skipped, partDays, lengthMs])).toEqual([
    ['2026-11-16', null, [], 24 * hour],
  ])
})

test('has no timeline where there is no target', () => {
  const timeline = firstResponseTimeline(
    explainFirstResponse({ ...critical, plan: 'basic', createdAt: '2026-11-23T08:00:00Z' }),
  )
  expect(timeline.kind).toBe('none')
  expect(timeline.kind === 'none' && timeline.because[0].id).toBe('case-type/technical-not-on-basic')
})

test('has every day of a long closure', () => {
  const closed = Array.from({ length: 40 }, (_, day) => new Date(Date.UTC(2026, 6, 2 + day)).toISOString().slice(0, 10))
  const customer = { country: 'DE', holidays: holidayCalendar({ closed }) }
  expect(timelineOf({ ...developer, createdAt: '2026-07-01T17:00:00+02:00', customer }).days).toHaveLength(43)
})

test('draws the last instants that a Date can hold', () => {
  const timeline = timelineOf({ ...critical, createdAt: 8.64e15 - 15 * 60_000 }, 'America/New_York')
  expect(timeline.due.at.getTime()).toBe(8.64e15)
  expect(countedIn(timeline)).toEqual([15 * 60_000])
})

test('draws the last day of the time-zone data as far as they go', () => {
  const customer = { country: 'US', timeZone: 'America/Los_Angeles', holidays: noHolidays }
  const created = { ...developer, createdAt: '9999-12-30T09:00:00-08:00', customer }
  expect(countedIn(timelineOf(created))).toEqual([9 * hour, 3 * hour])
})

const zones = fc.constantFrom(
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'Africa/Cairo',
)

test.prop([caseArbitrary(), zones], { numRuns: 300 })(
  'the counted spans of a timeline add up to its target, inside open hours, inside days that follow each other',
  (created, zone) => {
    const explained = explainFirstResponse(created)
    const timeline = firstResponseTimeline(explained, { timeZone: zone })
    if (timeline.kind === 'none' || explained.kind === 'none') {
      expect(timeline.kind).toBe(explained.kind)
      return
    }
    expect(countedIn(timeline).reduce((sum, ms) => sum + ms, 0)).toBe(explained.target.minutes * 60_000)
    for (const [index, { from, to, lengthMs, open, skipped }] of timeline.days.entries()) {
      expect(from).toEqual(timeline.days[index - 1]?.to ?? from)
      expect(lengthMs).toBe(to.getTime() - from.getTime())
      if (skipped) expect(open).toEqual([])
      for (const span of open) {
        expect(0 <= span.fromMs && span.fromMs < span.toMs && span.toMs <= lengthMs).toBe(true)
        expect(from.getTime() + span.fromMs).toBe(span.from.getTime())
        if (span.counted) expect(span.fromMs <= span.counted.fromMs && span.counted.toMs <= span.toMs).toBe(true)
      }
    }
    for (const { at, day, ms } of [timeline.created, timeline.due]) {
      const { from, lengthMs } = timeline.days[day] ?? { from: at, lengthMs: 0 }
      expect(from.getTime() + ms).toBe(at.getTime())
      expect(0 <= ms && ms < lengthMs).toBe(true)
    }
    expect([timeline.created.day, timeline.due.day]).toEqual([0, timeline.days.length - 1])
  },
)

test.prop([caseArbitrary(), zones])('each local day of a timeline has one date', (created, zone) => {
  const timeline = firstResponseTimeline(explainFirstResponse(created), { timeZone: zone })
  if (timeline.kind === 'none') return
  const dates = timeline.days.map(({ date }) => date)
  expect(dates).toEqual([...new Set(dates)].sort())
  for (const { date, weekday } of timeline.days) expect(weekday).toBe(new Date(`${date}T00:00:00Z`).getUTCDay() || 7)
})

test('a misspelled option is refused', () => {
  const explained = explainFirstResponse({ ...high, createdAt: '2026-11-23T08:00:00Z' })
  expect(() => firstResponseTimeline(explained, { timezone: 'Asia/Tokyo' } as object)).toThrow('Did you mean timeZone?')
})
