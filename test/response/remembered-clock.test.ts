import {
  type CreatedCase,
  type Edition,
  edition2022_10,
  firstResponse,
  holidayCalendar,
  noHolidays,
} from 'aws-support-rules'
import { pinnedTimeZones } from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'

const customer = { country: 'US', timeZone: 'America/New_York', holidays: noHolidays } as const
const created = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'low',
  createdAt: '2026-11-16T09:00:00-05:00',
  customer,
} as const

describe('a remembered clock', () => {
  const due = (weekend: unknown) => firstResponse({ ...created, customer: { ...customer, weekend: weekend as [6] } })

  test('is not taken for another weekend', () => {
    due([7])
    expect(due([6, 6])).toMatchObject({ counting: { weekend: [6] } })
    expect(due([6, 7, 6, 7, 6, 7, 6, 7])).toMatchObject({ counting: { weekend: [6, 7] } })
  })

  const countingOf = (facts: Partial<CreatedCase>) => {
    const response = firstResponse({ ...created, ...facts })
    return response.kind === 'due' ? response.counting : null
  }

  test('is the one of the same facts, however the weekend is written', () => {
    for (const weekend of [undefined, [1, 7], [5]] as const) {
      const facts = { customer: { ...customer, weekend } }
      expect(countingOf(facts)).not.toBeNull()
      expect(countingOf({ customer: { ...facts.customer } })).toBe(countingOf(facts))
    }
    expect(countingOf({ customer: { ...customer, weekend: [7, 6] } })).toBe(
      countingOf({ customer: { ...customer, weekend: [6, 7, 6] } }),
    )
    const none = { holidays: () => noHolidays }
    const inJapanese = { language: 'ja', customer: { ...customer, ...none } } as const
    expect(countingOf(inJapanese)).toBe(countingOf({ ...inJapanese, customer: { country: 'DE', ...none } }))
  })

  test('is not taken for the hours of another edition', () => {
    const { en, ...others } = edition2022_10.languages
    if (!en.allowed) throw new Error('English is a language of the page')
    const { hours } = en
    const until = (closes: string): Edition => ({
      ...edition2022_10,
      languages: { ...others, en: { ...en, hours: { ...hours, closes } } },
    })
    expect([until('17:00'), until('16:00'), edition2022_10].map((edition) => countingOf({ edition })?.closes)).toEqual([
      '17:00',
      '16:00',
      '18:00',
    ])
  })

  test('has a version of the holidays only where the calendar has one', () => {
    const versions = (asOf?: string) => {
      const response = firstResponse({
        ...created,
        customer: { ...customer, holidays: holidayCalendar({ closed: [], asOf }) },
      })
      return response.kind === 'due' ? response.dataVersions : null
    }
    expect(versions()).toStrictEqual({ timeZones: pinnedTimeZones.version })
    expect(versions('2026-11-01')).toStrictEqual({ timeZones: pinnedTimeZones.version, holidays: '2026-11-01' })
  })

  test('is not taken for other zone data', () => {
    // The same calendar and country in turn: Berlin as it is, and five hours east of UTC.
    const transitionsOf = (timeZone: string) => ({ timeZone, starts: [0], offsets: [18_000], until: 4e12 })
    const east = Object.freeze({ version: 'east', transitionsOf })
    const dueWith = (timeZones: CreatedCase['timeZones']) => {
      const inGermany = { country: 'DE', holidays: noHolidays }
      const response = firstResponse({ ...created, createdAt: '2026-11-23T02:00:00Z', customer: inGermany, timeZones })
      return response.kind === 'due' && response.dueAt.toISOString()
    }
    // 24 hours from Monday 08:00, the beginning of the day: Wednesday 12:00.
    const [inBerlin, inTheEast] = ['2026-11-25T11:00:00.000Z', '2026-11-25T07:00:00.000Z']
    expect([undefined, east, undefined, pinnedTimeZones, east].map(dueWith)).toEqual([
      inBerlin,
      inTheEast,
      inBerlin,
      inBerlin,
      inTheEast,
    ])
  })

  test('is shared by every spelling of its zone', () => {
    const spelled = (timeZone: string) => countingOf({ customer: { ...customer, timeZone, weekend: [3] } })
    expect(spelled('america/new_york')).toBe(spelled('America/New_York'))
    expect(spelled('AMERICA/NEW_YORK')).toBe(spelled('america/New_York'))
    expect(spelled('america/new_york')?.timeZone).toBe('America/New_York')
  })

  test('of Japan needs zone data that know it', () => {
    const timeZones = {
      version: 'mine',
      transitionsOf: (zone: string) => (zone === 'Asia/Tokyo' ? undefined : pinnedTimeZones.transitionsOf(zone)),
    }
    const inJapanese = {
      ...created,
      language: 'ja',
      customer: { ...customer, holidays: () => noHolidays },
      timeZones,
    } as const
    expect(() => firstResponse(inJapanese)).toThrow(
      expect.objectContaining({ code: 'time-zone/unknown', path: ['edition', 'languages'] }) as Error,
    )
  })

  test.each([[['6']], [[38]], [[-26]], [6], ['6'], [[6.5]], [null], [[6, undefined]]])(
    'does not let %j through',
    (weekend) => {
      due([6])
      expect(() => due(weekend)).toThrow(expect.objectContaining({ code: 'weekend/invalid' }) as Error)
    },
  )
})
