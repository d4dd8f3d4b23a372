import {
  type AwsCreateCaseOptions,
  type AwsDateInterval,
  type AwsSupportedHour,
  scheduleFromCreateCaseOptions,
} from 'aws-support-rules/aws-sdk'
import { isOpenAt, nextClosing, nextOpening, openTimeBetween } from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'

const at = (instant: string) => Date.parse(instant)
const nineToSix: AwsSupportedHour = { startTime: '09:00:00.000', endTime: '18:00:00.000' }
const optionsOf = (
  supportedHours: AwsSupportedHour[],
  datesWithoutSupport: AwsDateInterval[] = [],
  type = 'web',
): AwsCreateCaseOptions => ({
  languageAvailability: 'available',
  communicationTypes: [{ type, supportedHours, datesWithoutSupport }],
})
const read = (options: AwsCreateCaseOptions, timeZone = 'Asia/Tokyo') =>
  scheduleFromCreateCaseOptions(options, { contactMethod: 'web', timeZone })
const scheduleOf = (...given: Parameters<typeof read>) => {
  const result = read(...given)
  if (result.kind === 'problems') throw new Error(result.problems.map(({ message }) => message).join())
  return result.schedule
}

test.each([
  ['PowerShell', (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)],
  ['Athena', (name: string) => name.toLowerCase()],
])('reads the names as %s writes them', (_, nameOf) => {
  const renamed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(renamed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, each]) => [nameOf(name), renamed(each)]))
        : value
  const options = optionsOf(
    [nineToSix],
    [{ startDateTime: '2026-11-23T03:00:00Z', endDateTime: '2026-11-23T04:00:00Z' }],
  )
  expect(read(renamed(options) as AwsCreateCaseOptions)).toEqual(read(options))
})

describe('the hours', () => {
  test('are those of every day in the zone that the caller names', () => {
    const schedule = scheduleOf(optionsOf([nineToSix]))
    expect(schedule.timeZone).toBe('Asia/Tokyo')
    expect(nextOpening(schedule, at('2026-11-22T18:00:00+09:00'))).toBe(at('2026-11-23T09:00:00+09:00'))
    expect(nextClosing(schedule, at('2026-11-22T10:00:00+09:00'))).toBe(at('2026-11-22T18:00:00+09:00'))
  })

  test.each([
    ['a millisecond before the hour', '17:59:59.999'],
    ['a second before the hour', '17:59:59'],
    ['on the hour', '18:00'],
  ])('end with their minute where they end %s', (_, endTime) => {
    const schedule = scheduleOf(optionsOf([{ ...nineToSix, endTime }]))
    expect(nextClosing(schedule, at('2026-11-23T10:00:00+09:00'))).toBe(at('2026-11-23T18:00:00+09:00'))
  })

  test.each([
    ['from midnight to its last millisecond', '00:00:00.000', '23:59:59.999'],
    ['from midnight to midnight', '00:00:00.000', '24:00:00.000'],
    ['from midnight to midnight, without milliseconds', '00:00:00', '24:00:00'],
    ['from midnight to midnight, without seconds', '00:00', '24:00'],
    ['from five to five, as an account reported them', '05:00:00.000', '04:59:59.000'],
  ])('%s are the whole day', (_, startTime, endTime) => {
    const schedule = scheduleOf(optionsOf([{ startTime, endTime }]))
    expect(openTimeBetween(schedule, at('2026-11-01T00:00:00Z'), at('2026-11-08T00:00:00Z'))).toBe(7 * 86_400_000)
  })

  test('are those of the contact method, call for phone', () => {
    const both = {
      communicationTypes: [
        ...(optionsOf([nineToSix]).communicationTypes ?? []),
        ...(optionsOf([{ startTime: '10:00', endTime: '12:00' }], [], 'call').communicationTypes ?? []),
      ],
    }
    const withChat = {
      communicationTypes: [
        ...both.communicationTypes,
        ...(optionsOf([{ startTime: '13:00', endTime: '14:00' }], [], 'chat').communicationTypes ?? []),
      ],
    }
    const chat = scheduleFromCreateCaseOptions(withChat, { contactMethod: 'chat', timeZone: 'UTC' })
    expect(chat.kind === 'schedule' && chat.schedule.week[7]).toEqual([['13:00', '14:00']])
    const phone = scheduleFromCreateCaseOptions(both, { contactMethod: 'phone', timeZone: 'UTC' })
    expect(phone.kind === 'schedule' && phone.schedule.week[7]).toEqual([['10:00', '12:00']])
  })
})

test('options without dates have no closures', () => {
  const { closures } = scheduleOf({ communicationTypes: [{ type: 'web', supportedHours: [nineToSix] }] })
  expect(closures).toEqual([])
})

test('a zone of your own comes with its data', () => {
  // Two hours east of UTC.
  const transitionsOf = (timeZone: string) => ({
    timeZone,
    starts: [0],
    offsets: [7200],
    until: at('2030-01-01T00:00:00Z'),
  })
  const ofOwnZone = scheduleFromCreateCaseOptions(optionsOf([nineToSix]), {
    contactMethod: 'web',
    timeZone: 'Base/Camp',
    timeZones: { version: 'own', transitionsOf },
  })
  expect(ofOwnZone.kind === 'schedule' && nextOpening(ofOwnZone.schedule, at('2026-11-23T00:00:00Z'))).toBe(
    at('2026-11-23T07:00:00Z'),
  )
})

test('dates without support are closed at their exact instants, whatever the zone', () => {
  const day = { startDateTime: '2026-11-22T15:00:00.000Z', endDateTime: '2026-11-23T14:59:59.999Z' }
  const half = { startDateTime: '2026-11-24T01:30:00.000+0000', endDateTime: '2026-11-24T02:00:00.000+0000' }
  const schedule = scheduleOf(optionsOf([nineToSix], [day, half]))
  expect(isOpenAt(schedule, at('2026-11-23T12:00:00+09:00'))).toBe(false)
  expect(schedule.closures).toEqual([
    { from: at('2026-11-22T15:00:00Z'), to: at('2026-11-23T15:00:00Z') },
    { from: at('2026-11-24T01:30:00Z'), to: at('2026-11-24T02:00:00Z') },
  ])
})

test.each([
  ['the last millisecond of a minute', '2026-11-23T14:59:59.999Z', '2026-11-23T15:00:00.000Z'],
  ['the last millisecond of another second', '2026-11-23T14:59:30.999Z', '2026-11-23T14:59:30.999Z'],
  ['a minute', '2026-11-23T15:00:00.000Z', '2026-11-23T15:00:00.000Z'],
])('dates without support that end on %s', (_, endDateTime, to) => {
  const { closures } = scheduleOf(optionsOf([nineToSix], [{ startDateTime: '2026-11-22T15:00:00Z', endDateTime }]))
  expect(closures).toEqual([{ from: at('2026-11-22T15:00:00Z'), to: at(to) }])
})

describe('what gives no schedule', () => {
  test('names the contact method, and what AWS calls it', () => {
    const chat = optionsOf([nineToSix], [], 'chat')
    const messages = (['phone', 'web'] as const).map((contactMethod) => {
      const result = scheduleFromCreateCaseOptions(chat, { contactMethod, timeZone: 'UTC' })
      return result.kind === 'problems' && result.problems.map(({ message }) => message).join()
    })
    expect(messages).toEqual([
      'Expected options for "phone", which AWS calls "call"; got "chat".',
      'Expected options for "web"; got "chat".',
    ])
  })

  const typePath = ['communicationTypes', 0]
  test.each<[string, unknown, string, (string | number)[]]>([
    ['nothing', undefined, 'contact-method/not-offered', ['communicationTypes']],
    [
      'another contact method',
      optionsOf([nineToSix], [], 'chat'),
      'contact-method/not-offered',
      ['communicationTypes'],
    ],
    [
      'a language that is unavailable',
      { ...optionsOf([nineToSix]), languageAvailability: 'unavailable' },
      'contact-method/not-offered',
      ['languageAvailability'],
    ],
    ['no hours', optionsOf([]), 'schedule/no-open-time', ['week']],
    [
      'an hour 24',
      optionsOf([{ startTime: '24:00', endTime: '25:00' }]),
      'schedule/invalid-span',
      [...typePath, 'supportedHours', 0],
    ],
    [
      'a start within a minute',
      optionsOf([{ startTime: '09:00:30.000', endTime: '18:00' }]),
      'schedule/invalid-span',
      [...typePath, 'supportedHours', 0],
    ],
    [
      'a date without a time',
      optionsOf([nineToSix], [{ startDateTime: '2026-11-22', endDateTime: '2026-11-23T00:00:00Z' }]),
      'instant/invalid',
      [...typePath, 'datesWithoutSupport', 0, 'startDateTime'],
    ],
    [
      'an end before its start',
      optionsOf([nineToSix], [{ startDateTime: '2026-11-23T00:00:00Z', endDateTime: '2026-11-22T00:00:00Z' }]),
      'closure/invalid',
      [...typePath, 'datesWithoutSupport', 0],
    ],
  ])('%s', (_, options, code, path) => {
    const result = read(options as AwsCreateCaseOptions)
    expect(result.kind === 'problems' && result.problems[0]).toMatchObject({ code, path })
  })

  test('an unknown zone', () => {
    expect(read(optionsOf([nineToSix]), 'Mars/Olympus')).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'time-zone/unknown' }],
    })
  })
})
