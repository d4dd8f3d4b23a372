import { DateTimeException, Instant, LocalDateTime, ZonedDateTime, ZoneOffset } from '@js-joda/core'
import { alwaysOpen, pinnedTimeZones, type TimeZoneData } from 'aws-support-rules/business-time'
import { zonedDateTimeOf, zoneIdOf } from 'aws-support-rules/js-joda'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'

const code = (expected: string, path: string) => expect.objectContaining({ code: expected, path: [path] }) as Error
const newYork = zoneIdOf('America/New_York')
const rules = newYork.rules()
const instant = (text: string) => Instant.parse(text)
const local = (text: string) => LocalDateTime.parse(text)
const shown = (transition: ReturnType<typeof rules.nextTransition> | null) =>
  transition &&
  `${transition.instant().toString()} ${transition.offsetBefore().toString()} ${transition.offsetAfter().toString()}`

describe('a ZonedDateTime of an answer', () => {
  test.each([
    ['text', '2026-12-28T11:00:00Z'],
    ['a Date', new Date('2026-12-28T11:00:00Z')],
    ['epoch milliseconds', Date.UTC(2026, 11, 28, 11)],
    ['a js-joda Instant', instant('2026-12-28T11:00:00Z')],
    ['a Temporal.Instant', Temporal.Instant.from('2026-12-28T11:00:00Z')],
  ])('from %s', (_, at) => {
    expect(zonedDateTimeOf(at, 'europe/berlin').toString()).toBe('2026-12-28T12:00+01:00[Europe/Berlin]')
  })

  test('an Instant keeps its nanoseconds', () => {
    expect(zonedDateTimeOf(instant('2026-12-28T11:00:00.000000007Z'), 'UTC').nano()).toBe(7)
  })

  test('other instants lose what is below the millisecond', () => {
    const text = '2026-12-28T11:00:00.001000007Z'
    for (const at of [text, Temporal.Instant.from(text)]) expect(zonedDateTimeOf(at, 'UTC').nano()).toBe(1_000_000)
  })

  test('can be calculated with, over a change of the clock', () => {
    const friday = zonedDateTimeOf('2026-10-31T16:00:00Z', 'America/New_York')
    expect(friday.plusDays(1).toString()).toBe('2026-11-01T12:00-05:00[America/New_York]')
    expect(friday.plusHours(24).toString()).toBe('2026-11-01T11:00-05:00[America/New_York]')
    expect(friday.withZoneSameInstant(zoneIdOf('Asia/Tokyo')).toString()).toBe('2026-11-01T01:00+09:00[Asia/Tokyo]')
    expect(friday.withEarlierOffsetAtOverlap().equals(friday)).toBe(true)
  })

  test('what is no instant or no zone is refused', () => {
    expect(() => zonedDateTimeOf('2026-12-28', 'UTC')).toThrow(code('instant/invalid', 'instant'))
    expect(() => zoneIdOf('Mars/Olympus')).toThrow(code('time-zone/unknown', 'timeZone'))
    expect(() => zoneIdOf('UTC', { timezones: 5 } as object)).toThrow(code('facts/invalid', 'timezones'))
    expect(() => zonedDateTimeOf('1999-12-31T00:00:00Z', 'UTC')).toThrow(
      code('instant/outside-time-zone-data', 'timeZone'),
    )
    expect(() => zonedDateTimeOf(Instant.MAX, 'UTC')).toThrow(code('instant/outside-time-zone-data', 'timeZone'))
    expect(() => LocalDateTime.MIN.atZone(newYork)).toThrow(code('instant/outside-time-zone-data', 'timeZone'))
    expect(() => LocalDateTime.MAX.atZone(newYork)).toThrow(code('instant/outside-time-zone-data', 'timeZone'))
  })
})

describe('the rules of a zone', () => {
  test('the offset at an instant', () => {
    expect(
      [rules.offset(instant('2026-11-01T05:59:59.999Z')), rules.offset(instant('2026-11-01T06:00:00Z'))].map(String),
    ).toEqual(['-04:00', '-05:00'])
    expect(rules.offsetOfEpochMilli(Date.UTC(2050, 6, 1)).toString()).toBe('-04:00')
  })

  test.each([
    // a plain time, a gap, an overlap and their edges
    ['2026-07-01T12:00', '-04:00', '-04:00', null],
    ['2026-03-08T01:59:59.999', '-05:00', '-05:00', null],
    ['2026-03-08T02:00', '-05:00', '', '2026-03-08T07:00:00Z -05:00 -04:00'],
    ['2026-03-08T03:00', '-04:00', '-04:00', null],
    ['2026-11-01T01:00', '-04:00', '-04:00 -05:00', '2026-11-01T06:00:00Z -04:00 -05:00'],
    ['2026-11-01T02:00', '-05:00', '-05:00', null],
    ['2090-03-12T02:30', '-05:00', '', '2090-03-12T07:00:00Z -05:00 -04:00'],
  ])('at %s local time', (text, offset, valid, transition) => {
    expect(rules.offset(local(text)).toString()).toBe(offset)
    expect(rules.validOffsets(local(text)).join(' ')).toBe(valid)
    expect(shown(rules.transition(local(text)))).toBe(transition)
    expect([-4, -5].map((hours) => rules.isValidOffset(local(text), ZoneOffset.ofHours(hours)))).toEqual(
      ['-04:00', '-05:00'].map((each) => valid.includes(each)),
    )
  })

  test('transitions from one to the next, by history and by rule', () => {
    expect(shown(rules.nextTransition(instant('2026-03-08T06:59:59.999Z')))).toBe('2026-03-08T07:00:00Z -05:00 -04:00')
    expect(shown(rules.nextTransition(instant('2026-03-08T07:00:00Z')))).toBe('2026-11-01T06:00:00Z -04:00 -05:00')
    expect(shown(rules.previousTransition(instant('2026-03-08T07:00:00Z')))).toBe('2025-11-02T06:00:00Z -04:00 -05:00')
    expect(shown(rules.previousTransition(instant('2026-03-08T07:00:00.000000001Z')))).toBe(
      '2026-03-08T07:00:00Z -05:00 -04:00',
    )
    expect(shown(rules.nextTransition(instant('2500-01-01T00:00:00Z')))).toBe('2500-03-14T07:00:00Z -05:00 -04:00')
    expect(shown(rules.previousTransition(instant('2500-01-01T00:00:00Z')))).toBe('2499-11-01T06:00:00Z -04:00 -05:00')
    const apia = zoneIdOf('Pacific/Apia').rules()
    expect(shown(apia.nextTransition(instant('2011-12-01T00:00:00Z')))).toBe('2011-12-30T10:00:00Z -10:00 +14:00')
    expect([
      shown(apia.nextTransition(instant('2026-01-01T00:00:00Z'))),
      shown(apia.previousTransition(instant('2005-01-01T00:00:00Z'))),
    ]).toEqual([null, null])
    expect(rules.transitions().length).toBeGreaterThan(10)
    expect(shown(rules.transitions()[0] ?? null)).toBe('2000-04-02T07:00:00Z -05:00 -04:00')
  })

  test('a walk over all transitions of Gaza to 2100 has those of its offsets', () => {
    const gaza = zoneIdOf('Asia/Gaza').rules()
    let [at, count] = [instant('2000-01-01T00:00:00Z'), 0]
    for (
      let next = gaza.nextTransition(at);
      next.toEpochSecond() < Date.UTC(2100, 0) / 1000;
      next = gaza.nextTransition(at)
    ) {
      expect(gaza.offset(next.instant()).equals(next.offsetAfter())).toBe(true)
      expect(gaza.offset(next.instant().minusMillis(1)).equals(next.offsetBefore())).toBe(true)
      // oxlint-disable-next-line no-useless-assignment -- The next transition is sought from here.
      at = next.instant()
      count += 1
    }
    expect(count).toBeGreaterThan(230)
  })

  test('what needs standard and saving time apart is an exception of js-joda', () => {
    const at = instant('2026-07-01T00:00:00Z')
    for (const ask of [
      () => rules.standardOffset(at),
      () => rules.daylightSavings(at),
      () => rules.isDaylightSavings(at),
      () => rules.transitionRules(),
    ]) {
      expect(ask).toThrow(DateTimeException)
    }
  })

  test('a zone is fixed only if its data say so for the epoch too, which js-joda asks about', () => {
    const fixed: TimeZoneData = { version: 'mine', transitionsOf: () => alwaysOpen.transitions }
    expect(
      [newYork, zoneIdOf('Asia/Kolkata'), zoneIdOf('UTC', { timeZones: fixed })].map((zone) =>
        zone.rules().isFixedOffset(),
      ),
    ).toEqual([false, false, false])
    const all: TimeZoneData = {
      version: 'all',
      transitionsOf: (timeZone) => ({ timeZone, starts: [-8.64e15], offsets: [0], rule: { changes: [] } }),
    }
    expect(zoneIdOf('UTC', { timeZones: all }).normalized().equals(ZoneOffset.UTC)).toBe(true)
    expect([newYork.normalized().id(), newYork.toString(), rules.toString()]).toEqual([
      'America/New_York',
      'America/New_York',
      `ZoneRules[America/New_York, tz ${pinnedTimeZones.version}]`,
    ])
  })

  test('is not in the registry of js-joda, but equals a zone of the same name', () => {
    expect(newYork.equals(zoneIdOf('america/new_york'))).toBe(true)
    expect(() => ZonedDateTime.parse('2026-07-01T12:00-04:00[America/New_York]')).toThrow()
  })
})
