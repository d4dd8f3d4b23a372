import { addOpenTime, alwaysOpen, createSchedule, holidayCalendar, openTimeBetween, pinnedTimeZones, type ScheduleOptions } from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'
import { thrown } from './thrown.js'

const monday = { 1: [['08:00', '18:00']] } as const
const valid: ScheduleOptions = { timeZone: 'UTC', week: monday }

/** What a program without types may pass. */
const made = (options: unknown) => createSchedule(options as ScheduleOptions)

describe('bad input is refused when the schedule is made', () => {
  test.each<[string, unknown, string, readonly (string | number)[]]>([
    ['no options', undefined, 'schedule/invalid', []],
    ['options that are a list', [], 'schedule/invalid', []],
    ['a zone that does not exist', { ...valid, timeZone: 'Mars/Olympus' }, 'time-zone/unknown', ['timeZone']],
    ['a zone that is a word of every object', { ...valid, timeZone: 'constructor' }, 'time-zone/unknown', ['timeZone']],
    ['no zone', { week: monday }, 'time-zone/unknown', ['timeZone']],
    ['no week', { timeZone: 'UTC' }, 'schedule/invalid', ['week']],
    ['an eighth weekday', { ...valid, week: { ...monday, 8: [] } }, 'schedule/invalid', ['week', '8']],
    ['a weekday 0', { ...valid, week: { ...monday, 0: [] } }, 'schedule/invalid', ['week', '0']],
    ['hours that are no list', { ...valid, week: { 1: '08:00-18:00' } }, 'schedule/invalid-span', ['week', 1]],
    ['a span for a list of spans', { ...valid, week: { 1: ['08:00', '18:00'] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['a span of three', { ...valid, week: { 1: [['08:00', '12:00', '13:00']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['a time without zero', { ...valid, week: { 1: [['8:00', '18:00']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['a time with seconds', { ...valid, week: { 1: [['08:00:00', '18:00']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['a closing time after the day', { ...valid, week: { 1: [['08:00', '24:01']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['an hour 25', { ...valid, week: { 1: [['08:00', '25:00']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['a minute 60', { ...valid, week: { 1: [['08:60', '18:00']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['an opening at 24:00', { ...valid, week: { 1: [['24:00', '08:00']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['text after a time', { ...valid, week: { 1: [['08:00', '18:00 ']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['a number for a time', { ...valid, week: { 1: [[8, 18]] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['the second of two spans that overlap', { ...valid, week: { 1: [['08:00', '12:00'], ['11:59', '18:00']] } }, 'schedule/overlapping-spans', ['week', 1, 1]],
    ['overlap out of order', { ...valid, week: { 1: [['11:59', '18:00'], ['08:00', '12:00']] } }, 'schedule/overlapping-spans', ['week', 1, 0]],
    ['hours past midnight under later ones', { ...valid, week: { 1: [['20:00', '02:00'], ['22:00', '23:00']] } }, 'schedule/overlapping-spans', ['week', 1, 1]],
    ['overlap in an exception', { ...valid, exceptions: { '2026-12-24': [['08:00', '12:00'], ['08:00', '09:00']] } }, 'schedule/overlapping-spans', ['exceptions', '2026-12-24', 1]],
    ['an exception without a date', { ...valid, exceptions: { tomorrow: [] } }, 'schedule/invalid-date', ['exceptions', 'tomorrow']],
    ['an exception on a date that does not exist', { ...valid, exceptions: { '2026-02-29': [] } }, 'schedule/invalid-date', ['exceptions', '2026-02-29']],
    ['exceptions as a list', { ...valid, exceptions: [] }, 'schedule/invalid', ['exceptions']],
    ['a holiday that is no date', { ...valid, holidays: { id: 'x', closed: [{ date: '2026-13-01' }], open: [] } }, 'holidays/invalid-date', ['holidays', 'closed', 0, 'date']],
    ['holidays that are no calendar', { ...valid, holidays: 'DE' }, 'holidays/invalid', ['holidays']],
    ['open days without hours', { ...valid, holidays: holidayCalendar({ closed: [], open: ['2026-02-14'] }) }, 'schedule/open-day-without-hours', ['openDayHours']],
    ['malformed hours of open days', { ...valid, openDayHours: [['08:00']] }, 'schedule/invalid-span', ['openDayHours', 0]],
    ['a closure from later to earlier', { ...valid, closures: [{ from: 0, to: 1 }, { from: 2, to: 2 }] }, 'closure/invalid', ['closures', 1]],
    ['a closure between fractions', { ...valid, closures: [{ from: 0.5, to: 1 }] }, 'closure/invalid', ['closures', 0]],
    ['a closure without end', { ...valid, closures: [{ from: 0, to: Infinity }] }, 'closure/invalid', ['closures', 0]],
    ['a closure that is null', { ...valid, closures: [null] }, 'closure/invalid', ['closures', 0]],
    ['closures that are no list', { ...valid, closures: { from: 0, to: 1 } }, 'closure/invalid', ['closures']],
    ['zone data without a function', { ...valid, timeZones: { version: '2026f' } }, 'schedule/invalid', ['timeZones']],
    ['zone data without a version', { ...valid, timeZones: { transitionsOf: pinnedTimeZones.transitionsOf } }, 'schedule/invalid', ['timeZones']],
    ['no open weekday', { ...valid, week: {} }, 'schedule/no-open-time', ['week']],
    ['weekdays without hours', { ...valid, week: { 1: [], 2: [] } }, 'schedule/no-open-time', ['week']],
    ['only closed exceptions', { ...valid, week: {}, exceptions: { '2026-12-24': [] } }, 'schedule/no-open-time', ['week']],
    ['one date, a closure over it', { ...valid, week: {}, exceptions: { '2026-12-24': [['08:00', '12:00']] }, closures: [{ from: Date.UTC(2026, 11, 24), to: Date.UTC(2026, 11, 25) }] }, 'schedule/no-open-time', ['week']],
    ['one date, which the zone skips', { timeZone: 'Pacific/Apia', week: {}, exceptions: { '2011-12-30': [['08:00', '12:00']] } }, 'schedule/no-open-time', ['week']],
  ])('%s', (_, options, code, path) => {
    expect(thrown(() => made(options))).toMatchObject({ code, path })
  })

  test('messages show the value, and details what overlaps', () => {
    expect(thrown(() => made({ ...valid, week: { 1: [['08:00', '18.00']] } })).message).toContain('["08:00", "18.00"]')
    expect(thrown(() => made({ ...valid, week: { 1: [['11:00', '18:00'], ['08:00', '12:00']] } }))).toMatchObject({ details: { overlaps: ['week', 1, 1] } })
    expect(thrown(() => made({ ...valid, timeZone: 'Mars/Olympus' })).message).toContain('"Mars/Olympus"')
  })

  const history = { timeZone: 'X', starts: [0, 86_400_000], offsets: [0, 3600], until: 172_800_000 }
  test.each<[string, unknown]>([
    ['nothing but a name', { timeZone: 'X' }],
    ['null', null],
    ['no starts', { ...history, starts: [], offsets: [] }],
    ['more starts than offsets', { ...history, offsets: [0] }],
    ['starts out of order', { ...history, starts: [86_400_000, 0] }],
    ['an end before the last start', { ...history, until: 86_400_000 }],
    ['parts of a second', { ...history, starts: [0, 86_400_001] }],
    ['an end that no Date holds', { ...history, until: Infinity }],
    ['an offset over 18 h', { ...history, offsets: [0, 64_801] }],
    ['an offset that is no number', { ...history, offsets: [0, '1'] }],
    ['a name that is no text', { ...history, timeZone: 1 }],
  ])('zone data of the wrong shape: %s', (_, transitions) => {
    expect(thrown(() => made({ ...valid, timeZone: 'X', timeZones: { version: 'mine', transitionsOf: () => transitions } }))).toMatchObject({ code: 'time-zone/invalid-data', path: ['timeZone'] })
  })
})

describe('a schedule is plain frozen data', () => {
  const office = createSchedule({
    timeZone: 'america/new_york',
    week: { 1: [['13:00', '18:00'], ['08:00', '12:00']] },
    holidays: holidayCalendar({ id: 'office', closed: ['2026-11-30'], open: ['2026-11-28'] }),
    openDayHours: [['10:00', '12:00']],
    exceptions: { '2026-12-07': [['09:00', '10:00']] },
    closures: [{ from: 10, to: 20 }, { from: 0, to: 10 }],
  })
  const start = Date.UTC(2026, 10, 23, 15)
  const due = addOpenTime(office, start, 30 * 3_600_000)

  const isDeepFrozen = (value: unknown): boolean => typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen))

  test('frozen all the way down, in order, with the zone spelt as in its data', () => {
    expect(isDeepFrozen(office)).toBe(true)
    expect(office).toMatchObject({ timeZone: 'America/New_York', timeZoneVersion: pinnedTimeZones.version, closures: [{ from: 0, to: 20 }] })
    expect(office.week[1]).toEqual([['08:00', '12:00'], ['13:00', '18:00']])
  })

  test('it does not share what the caller may change', () => {
    const week = { 1: [['08:00', '18:00'] as [string, string]] }
    const schedule = createSchedule({ timeZone: 'UTC', week })
    week[1] = []
    expect(openTimeBetween(schedule, Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 24))).toBe(36_000_000)
  })

  test('a clone gives the same answers, as does one from another copy of the package', () => {
    const clone = JSON.parse(JSON.stringify(office)) as typeof office
    expect(addOpenTime(clone, start, 30 * 3_600_000)).toBe(due)
    expect(addOpenTime(Object.freeze(structuredClone(office)), start, 30 * 3_600_000)).toBe(due)
    expect(openTimeBetween(clone, start, due)).toBe(30 * 3_600_000)
  })

  test('a clone that is changed between two questions is answered as it stands', () => {
    const clone = structuredClone(createSchedule({ timeZone: 'UTC', week: monday })) as { week: Record<number, unknown> }
    const hours = () => openTimeBetween(clone as unknown as typeof office, Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 24)) / 3_600_000
    expect(hours()).toBe(10)
    clone.week[1] = [['08:00', '12:00']]
    expect(hours()).toBe(4)
  })

  test.each([undefined, null, 'UTC', {}, { timeZone: 'UTC' }])('%j is no schedule', value => {
    expect(thrown(() => addOpenTime(value as unknown as typeof office, 0, 1))).toMatchObject({ code: 'schedule/invalid', path: ['schedule'] })
  })

  test('alwaysOpen is a schedule like any other', () => {
    expect(isDeepFrozen(alwaysOpen)).toBe(true)
    expect(addOpenTime(JSON.parse(JSON.stringify(alwaysOpen)) as typeof alwaysOpen, -1, 5)).toBe(4)
  })
})
