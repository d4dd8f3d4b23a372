import { Instant } from '@js-joda/core'
import { editionInForce, firstResponse, type InstantInput } from 'aws-support-rules'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'

const minutes15 = 900_000
const createdAt = (instant: unknown): number => {
  const response = firstResponse({
    plan: 'enterprise',
    caseType: 'technical',
    severity: 'critical',
    createdAt: instant as InstantInput,
  })
  return response.kind === 'due' ? response.dueAt.getTime() - minutes15 : NaN
}

describe('instants', () => {
  test.each<[unknown, string]>([
    ['2026-11-23T08:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['2026-11-23T08:00:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['2026-11-23T08:00Z', '2026-11-23T08:00:00.000Z'],
    ['2026-11-23t08:00:00z', '2026-11-23T08:00:00.000Z'],
    ['2026-11-23T08:00:00.1+05:30', '2026-11-23T02:30:00.100Z'],
    ['2026-11-23T08:00:00.123999999-03:30', '2026-11-23T11:30:00.123Z'],
    // ISO 8601 has a comma, too.
    ['2026-11-23T08:00:00,25Z', '2026-11-23T08:00:00.250Z'],
    ['2026-11-23T08:00:00+0900', '2026-11-22T23:00:00.000Z'],
    ['2026-11-23T08:00:00+09', '2026-11-22T23:00:00.000Z'],
    // As PostgreSQL, Athena, Ruby and Temporal print them.
    ['2018-06-30 00:07:54.000000+00:00', '2018-06-30T00:07:54.000Z'],
    ['2018-06-30 00:07:54+00', '2018-06-30T00:07:54.000Z'],
    ['2018-06-30 00:07:54.5-0330', '2018-06-30T03:37:54.500Z'],
    ['2026-11-24 10:00:00.000 UTC', '2026-11-24T10:00:00.000Z'],
    ['2026-11-24 10:00:00 UTC', '2026-11-24T10:00:00.000Z'],
    ['2026-11-24 10:00:00 +0100', '2026-11-24T09:00:00.000Z'],
    ['2026-11-24 10:00:00Z', '2026-11-24T10:00:00.000Z'],
    ['2026-11-24T10:00:00+01:00[Europe/Berlin]', '2026-11-24T09:00:00.000Z'],
    // The offset decides, also where the zone has another.
    ['2026-11-24T10:00:00+09:00[Europe/Berlin]', '2026-11-24T01:00:00.000Z'],
    ['2026-11-24T10:00:00Z[!America/Argentina/Buenos_Aires][u-ca=iso8601]', '2026-11-24T10:00:00.000Z'],
    ['2026-11-24T10:00:00+05:30[+05:30]', '2026-11-24T04:30:00.000Z'],
    [Date.UTC(1973, 0, 1), '1973-01-01T00:00:00.000Z'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [{ epochMilliseconds: 0 }, '1970-01-01T00:00:00.000Z'],
    ['1969-12-31T23:59:59.9999Z', '1969-12-31T23:59:59.999Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['0050-01-01T00:00:00Z', '0050-01-01T00:00:00.000Z'],
    [new Date(1), '1970-01-01T00:00:00.001Z'],
    [Temporal.Instant.from('2026-11-23T08:00:00Z'), '2026-11-23T08:00:00.000Z'],
    [Temporal.ZonedDateTime.from('2026-11-23T08:00:00+01:00[Europe/Berlin]'), '2026-11-23T07:00:00.000Z'],
    [Instant.parse('2026-11-23T08:00:00Z'), '2026-11-23T08:00:00.000Z'],
  ])('%s is %s', (input, expected) => {
    expect(new Date(createdAt(input)).toISOString()).toBe(expected)
  })

  test.each<[string, unknown]>([
    ['a time without offset', '2026-11-23T08:00:00'],
    ['a date', '2026-11-23'],
    ['30 February', '2026-02-30T00:00:00Z'],
    ['29 February of a common year', '2026-02-29T00:00:00Z'],
    ['month 13', '2026-13-01T00:00:00Z'],
    ['day 0', '2026-01-00T00:00:00Z'],
    ['hour 24', '2026-11-23T24:00:00Z'],
    ['minute 60', '2026-11-23T23:60:00Z'],
    ['a leap second', '2026-11-23T23:59:60Z'],
    ['an offset of 24 hours', '2026-11-23T08:00:00+24:00'],
    ['an offset of 60 minutes', '2026-11-23T08:00:00+01:60'],
    ['a zone in brackets without an offset', '2026-11-23T08:00:00[America/New_York]'],
    ['brackets that hold no zone', '2026-11-23T08:00:00Z[]'],
    ['a zone with a space', '2026-11-23T08:00:00Z[America/New York]'],
    ['two zones in brackets', '2026-11-23T08:00:00Z[Asia/Tokyo][Asia/Seoul]'],
    ['a tag that must be understood', '2026-11-23T08:00:00Z[!u-ca=hebrew]'],
    ['a time with a space and no offset, as moto prints it', '2018-06-30 00:07:54'],
    ['a zone by its abbreviation', '2026-11-24 10:00:00 PST'],
    ['UTC without a space', '2026-11-24 10:00:00UTC'],
    ['two spaces', '2026-11-24  10:00:00Z'],
    ['epoch seconds', 1_795_514_400],
    ['the last millisecond of 1972 as a number', Date.UTC(1973, 0, 1) - 1],
    ['0', 0],
    ['a negative number', -1],
    ['text around it', ' 2026-11-23T08:00:00Z'],
    ['a line after it', '2026-11-23T08:00:00Z\n'],
    ['a slash', '11/23/2026'],
    ['nothing', ''],
    ['NaN', NaN],
    ['infinity', Infinity],
    ['half a millisecond', 0.5],
    ['after the last Date', 8.64e15 + 1],
    ['an Invalid Date', new Date(NaN)],
    ['seconds in an object', { seconds: 1 }],
    ['milliseconds as text in an object', { epochMilliseconds: '5' }],
    ['null', null],
    ['undefined', undefined],
    ['a bigint', 5n],
    ['true', true],
  ])('%s is refused', (_, input) => {
    expect(() => createdAt(input)).toThrow(
      expect.objectContaining({ code: 'instant/invalid', path: ['createdAt'] }) as Error,
    )
  })

  test('a number of seconds is refused with what to do', () => {
    expect(() => createdAt(1_795_514_400)).toThrow(
      'As epoch milliseconds this is before 1973: multiply epoch seconds by 1000, or pass a Date.',
    )
    expect(() => createdAt('soon')).toThrow(
      'Expected an exact instant; got "soon". Pass a Date, whole epoch milliseconds, or text with an offset',
    )
  })

  test('a deadline after the last Date is refused, and not invalid', () => {
    expect(() => createdAt(8.64e15)).toThrow(expect.objectContaining({ code: 'instant/invalid' }) as Error)
    expect(createdAt(8.64e15 - minutes15)).toBe(8.64e15 - minutes15)
  })
})

test('a case from before 1973 has no edition in force, and its text is not taken for seconds', () => {
  const created = { plan: 'business', caseType: 'technical', severity: 'low', edition: editionInForce } as const
  expect(() => firstResponse({ ...created, createdAt: '1850-01-01T00:00:00Z' })).toThrow(
    expect.objectContaining({ code: 'edition/none-in-force', path: ['createdAt'] }) as Error,
  )
})
