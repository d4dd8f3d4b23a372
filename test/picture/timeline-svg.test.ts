import { type CreatedCase, explainFirstResponse, holidayCalendar } from 'aws-support-rules'
import { pinnedTimeZones } from 'aws-support-rules/business-time'
import { timelineSvg, type TimelineSvgOptions } from 'aws-support-rules/picture'
import { explainedFirstResponseSchema } from 'aws-support-rules/schemas'
import { caseArbitrary } from 'aws-support-rules/testing'
import { describe, expect } from 'vitest'
import { thrown } from '../business-time/thrown.js'
import { fc, test } from '../laws.js'
import { christmas, dueAtClosing, estimated, longClosure, sydney, urgent, withoutTarget } from './cases.js'
import { parsedSvg } from './parsed-svg.js'

const drawn = (created: CreatedCase, options?: TimelineSvgOptions) =>
  parsedSvg(timelineSvg(explainFirstResponse(created), options))
const textsOf = (created: CreatedCase, options?: TimelineSvgOptions) =>
  drawn(created, options).flatMap(({ name, text }) => (name === 'text' ? [text] : []))
const only = (created: CreatedCase, name: string, options?: TimelineSvgOptions) =>
  drawn(created, options).find((each) => each.name === name)?.text

test('has a title and a description that say what it shows', () => {
  expect(only(christmas, 'title')).toBe(
    'First response due Mon 28 Dec 2026 12:00 (Europe/Berlin), 12 business hours after the creation on Thu 24 Dec 2026 10:00',
  )
  expect(only(christmas, 'desc')).toBe(
    'Thu 24 Dec: open 08:00–18:00, counted 10:00–18:00 (8 h). Fri 25 Dec: Christmas Day. Sat 26 Dec: Weekend. Sun 27 Dec: Weekend. Mon 28 Dec: open 08:00–18:00, counted 08:00–12:00 (4 h).',
  )
  expect(only(christmas, 'title', { language: 'ja' })).toBe(
    '初回応答の期限：2026年12月28日（月）12:00（Europe/Berlin）、作成：2026年12月24日（木）10:00、目標：12営業時間',
  )
})

test('has its days, hours, holidays, totals and marks as texts', () => {
  expect(textsOf(christmas, { now: '2026-12-24T16:00:00+01:00' })).toEqual(
    expect.arrayContaining([
      'Thu 24 Dec',
      '10:00 – 18:00',
      '8 h',
      'Christmas Day',
      'Weekend',
      '4 h',
      'created 10:00',
      'now 16:00',
      'due 12:00',
      'Europe/Berlin',
    ]),
  )
  expect(textsOf(christmas, { now: '2026-12-29T09:00:00+01:00' })).toContain('now Tue 29 Dec 2026 09:00')
  expect(only(urgent, 'desc')).toMatch(/^Mon 23 Nov: counted /)
  expect(textsOf(urgent, { respondedAt: '2026-11-23T08:30:00Z' })).toContain('answered 08:30')
  expect(textsOf(dueAtClosing)).toContain('on time until Tue 24 Nov 2026 08:00')
  expect(textsOf(estimated)).toEqual(expect.arrayContaining(['Eid al-Fitr (estimated)', 'estimated']))
  expect(textsOf(longClosure)).toEqual(expect.arrayContaining(['2 Jul – 9 Aug', '39 days: Company holidays, Weekend']))
})

test('in Japanese, brackets are full-width and no space follows a sentence', () => {
  expect(only(christmas, 'desc', { language: 'ja' })).toBe(
    '12月24日（木）：営業時間 08:00–18:00、計測 10:00–18:00（8時間）。12月25日（金）：Christmas Day。12月26日（土）：週末。12月27日（日）：週末。12月28日（月）：営業時間 08:00–18:00、計測 08:00–12:00（4時間）。',
  )
  expect(timelineSvg(explainFirstResponse(christmas), { language: 'ja' })).not.toMatch(
    /\([^"]*\)<\/(?:title|desc|text)/,
  )
})

test('tells the name of a part day, in the description too', () => {
  const closed = [{ date: '2026-12-24', from: '13:00', name: 'Christmas Eve' }]
  const eve = {
    ...christmas,
    createdAt: '2026-12-23T15:00:00+01:00',
    customer: { country: 'DE', holidays: holidayCalendar({ closed }) },
  }
  expect(textsOf(eve)).toContain('Thu 24 Dec: Christmas Eve')
  expect(only(eve, 'desc')).toContain('Thu 24 Dec: Christmas Eve, open 08:00–13:00, counted 08:00–13:00 (5 h).')
  const unnamed = {
    ...eve,
    customer: { country: 'DE', holidays: holidayCalendar({ closed: [{ date: '2026-12-24', to: '09:00' }] }) },
  }
  expect(textsOf(unnamed, { language: 'ja' })).toContain('12月24日（木）：祝日')
})

test('puts the label of the earlier of two near marks on its left, so that no line crosses it', () => {
  const now = '2026-12-28T12:30:00+01:00'
  const anchors = drawn(christmas, { now }).flatMap(({ attributes, text }) =>
    text === 'due 12:00' || text === 'now 12:30' ? [[text, attributes['text-anchor'], attributes['y']]] : [],
  )
  expect(anchors.map(([text, anchor]) => [text, anchor])).toEqual(
    expect.arrayContaining([
      ['due 12:00', 'end'],
      ['now 12:30', 'start'],
    ]),
  )
  expect(new Set(anchors.map(([, , y]) => y)).size).toBe(1)
})

const xOf = (svg: ReturnType<typeof drawn>, text: string) =>
  svg.flatMap(({ attributes, text: shown }) => (shown === text ? [Number(attributes['x'])] : []))

test('puts 10:00 to 18:00 under the axis', () => {
  const svg = drawn(christmas, { width: 1200 })
  const [six = 0, eighteen = 0] = ['06:00', '18:00'].map((text) => xOf(svg, text)[0])
  const bar = svg.find(({ attributes }) => attributes['data-from'] === '2026-12-24T09:00:00.000Z')
  const [x, width] = [Number(bar?.attributes['x']), Number(bar?.attributes['width'])]
  expect(x).toBeCloseTo(six + (eighteen - six) / 3, 1)
  expect(x + width).toBeCloseTo(eighteen, 1)
})

test('a day of 25 hours says so and has an axis of its own: 06:00 is seven hours from midnight', () => {
  const svg = drawn(sydney, { timeZone: 'Australia/Sydney', width: 1000 })
  expect(svg.map(({ text }) => text)).toContain('Sun 5 Apr: 25-hour day')
  const ticks = ['00:00', '06:00', '18:00', '24:00'].map((text) => xOf(svg, text)[1] ?? 0)
  const [from = 0, six = 0, eighteen = 0, to = 0] = ticks
  expect((six - from) / (to - from)).toBeCloseTo(7 / 25, 3)
  expect((eighteen - from) / (to - from)).toBeCloseTo(19 / 25, 3)
  const due = svg.find(({ attributes }) => attributes['data-mark'] === 'due')
  expect((Number(due?.attributes['x1']) - from) / (to - from)).toBeCloseTo(11 / 25, 3)
})

test('the day after one of 25 hours has its own axis again: 06:00 is a quarter of it', () => {
  // Sunday 25 October 2026 has 25 hours in Berlin. Saturday is above it, and Monday below.
  const holidays = holidayCalendar({ closed: [] })
  const customer = { country: 'DE', holidays, weekend: [] }
  const autumn = { ...christmas, severity: 'low', createdAt: '2026-10-24T12:00:00+02:00', customer } as const
  const svg = drawn(autumn, { width: 1000 })
  const axes = xOf(svg, '06:00')
  const [left = 0, right = 0] = [xOf(svg, '00:00')[0], xOf(svg, '24:00')[0]]
  expect(axes.map((x) => (x - left) / (right - left))).toEqual([
    expect.closeTo(1 / 4, 3) as number,
    expect.closeTo(7 / 25, 3) as number,
    expect.closeTo(1 / 4, 3) as number,
  ])
  const firstOf = (label: string) => svg.find(({ text }) => text === label)?.attributes['y']
  const ys = svg.flatMap(({ text, attributes }) => (text === '06:00' ? [Number(attributes['y'])] : []))
  expect(Number(firstOf('Sun 25 Oct'))).toBeLessThan(ys[2] ?? 0)
  expect(Number(firstOf('Mon 26 Oct'))).toBeGreaterThan(ys[2] ?? Infinity)
})

test('closed days have no axis, whatever their length', () => {
  // The weekend of Sunday 25 October 2026.
  const autumn = { ...christmas, createdAt: '2026-10-23T17:00:00+02:00' }
  expect(xOf(drawn(autumn), '06:00')).toHaveLength(1)
})

test('the label of counted hours is beside the line of an instant, not below it', () => {
  const boxes = (now: string) => {
    const svg = drawn(christmas, { now, width: 720 })
    const [line] = svg.filter(({ attributes }) => attributes['data-mark'] === 'now')
    return { label: xOf(svg, '10:00 – 18:00')[0] ?? NaN, line: Number(line?.attributes['x1']) }
  }
  // The bar from 10:00 to 18:00 is 158 pixels wide, and the label about 90.
  const early = boxes('2026-12-24T11:00:00+01:00')
  expect(early.label - early.line).toBeGreaterThan(45)
  const late = boxes('2026-12-24T17:00:00+01:00')
  expect(late.line - late.label).toBeGreaterThan(45)
  // On both sides of 14:00 there is no room.
  expect(boxes('2026-12-24T14:00:00+01:00').label).toBeNaN()
})

test('the name of a closed day is beside the line of an instant', () => {
  const svg = drawn(christmas, { now: '2026-12-25T01:00:00+01:00' })
  const [line] = svg.filter(({ attributes }) => attributes['data-mark'] === 'now')
  expect(xOf(svg, 'Christmas Day')[0]).toBeGreaterThan(Number(line?.attributes['x1']))
})

test('an instant whose label has no room keeps its line and a short label, and is in the key', () => {
  const created = { ...urgent, createdAt: '2026-11-01T05:10:00Z' }
  const inNewYork = { timeZone: 'America/New_York' }
  expect(textsOf(created, { ...inNewYork, width: 720 })).toContain('created 01:10 UTC-04:00')
  const narrow = drawn(created, { ...inNewYork, width: 300 })
  const texts = narrow.flatMap(({ name, text }) => (name === 'text' ? [text] : []))
  expect(texts).toEqual(expect.arrayContaining(['created', 'created Sun 1 Nov 01:10 UTC-04:00']))
  expect(texts).not.toContain('created 01:10 UTC-04:00')
  expect(narrow.filter(({ attributes }) => attributes['data-mark'] === 'created')).toHaveLength(1)
})

test('a target of a quarter of an hour has a tick each quarter', () => {
  const critical = { ...urgent, plan: 'enterprise', severity: 'critical', createdAt: '2026-11-23T08:10:00Z' } as const
  const ticks = drawn(critical).flatMap(({ attributes, text }) => (attributes['y'] === '18' ? [text] : []))
  expect(ticks).toEqual(['08:00', '08:15', '08:30', '08:45', '09:00'])
})

test('an instant on none of the days is in the key with its year', () => {
  for (const [at, text] of [
    ['2026-12-23T23:59:00+01:00', 'Wed 23 Dec 2026 23:59'],
    ['2026-12-29T00:00:00+01:00', 'Tue 29 Dec 2026 00:00'],
    ['2028-01-20T11:00:00+01:00', 'Thu 20 Jan 2028 11:00'],
  ] as const)
    expect(textsOf(christmas, { now: at, respondedAt: at })).toEqual(
      expect.arrayContaining([`now ${text}`, `answered ${text}`]),
    )
  // Of the day of an urgent case, the picture shows two hours.
  expect(textsOf(urgent, { now: '2026-11-23T20:00:00Z' })).toContain('now Mon 23 Nov 20:00')
})

test('says which of two hours is meant', () => {
  const created = { ...urgent, createdAt: '2026-11-01T05:30:00Z' }
  expect(only(created, 'title', { timeZone: 'America/New_York' })).toContain('due Sun 1 Nov 2026 01:30 UTC-05:00')
})

test('without a target it says so', () => {
  expect(only(withoutTarget, 'title')).toBe('No target: AWS publishes no first-response target for Basic Support.')
  expect(textsOf(withoutTarget, { width: 200 }).join('')).toContain('No target')
  expect(textsOf(withoutTarget, { language: 'ja' })).toEqual(['初回応答時間の目標はありません。'])
})

test('whatever a calendar says is text', () => {
  const name = '<script>alert("&")</script>\u0007\u001b[31m\u202e\ud800'
  const holidays = holidayCalendar({ closed: [{ date: '2026-12-25', name }] })
  const texts = textsOf({ ...christmas, customer: { country: 'DE', holidays } })
  expect(texts).toContain('<script>alert("&")</script> [31m')
})

describe('colours', () => {
  test.each(['light', 'dark'] as const)('%s has its own and follows nothing', (theme) => {
    const svg = timelineSvg(explainFirstResponse(christmas), { theme })
    expect(svg).toContain(`support-timeline-${theme}`)
    expect(svg).not.toMatch(/prefers-color-scheme|var\(|url\(|href|@import/)
  })

  test('auto follows the reader’s system', () => {
    expect(timelineSvg(explainFirstResponse(christmas))).toMatch(/@media\(prefers-color-scheme:dark\)/)
  })
})

describe('an answer that went through JSON', () => {
  const again = explainedFirstResponseSchema.parse(JSON.parse(JSON.stringify(explainFirstResponse(christmas))))

  test('is drawn in its own time zone and in UTC without more data', () => {
    expect(timelineSvg(again)).toBe(timelineSvg(explainFirstResponse(christmas)))
    expect(timelineSvg(again, { timeZone: 'UTC' })).toBe(
      timelineSvg(explainFirstResponse(christmas), { timeZone: 'UTC' }),
    )
  })

  test('knows the changes of the clock from its creation on', () => {
    const autumn = { ...christmas, createdAt: '2026-10-23T17:00:00+02:00' }
    const copy = explainedFirstResponseSchema.parse(JSON.parse(JSON.stringify(explainFirstResponse(autumn))))
    expect(timelineSvg(copy)).toBe(timelineSvg(explainFirstResponse(autumn)))
  })

  test('is drawn in another time zone with the data that are passed', () => {
    const inTokyo = { timeZone: 'Asia/Tokyo' }
    expect(timelineSvg(again, { ...inTokyo, timeZones: pinnedTimeZones })).toBe(
      timelineSvg(explainFirstResponse(christmas), inTokyo),
    )
    const error = thrown(() => timelineSvg(again, inTokyo))
    expect([error.code, error.path]).toEqual(['time-zone/invalid-data', ['timeZones']])
    expect(error.message).toContain('pinnedTimeZones')
  })

  test('is no answer if its clock was changed', () => {
    const broken = { ...again, transitions: { timeZone: 'Europe/Berlin', starts: [0], offsets: [] } }
    expect(thrown(() => timelineSvg(broken as never)).code).toBe('answer/invalid')
  })
})

test.each<[string, TimelineSvgOptions, string]>([
  ['a width of 0', { width: 0 }, 'facts/invalid'],
  ['a width in letters', { width: '720' as never }, 'facts/invalid'],
  ['a theme', { theme: 'sepia' as never }, 'facts/invalid'],
  ['a language', { language: 'de' as never }, 'language/unknown'],
  ['a zone', { timeZone: 'Mars/Olympus' }, 'time-zone/unknown'],
  ['now', { now: 'now' }, 'instant/invalid'],
  ['an answer', { respondedAt: '2026-11-23' }, 'instant/invalid'],
])('%s that is none is refused', (_, options, code) => {
  expect(thrown(() => timelineSvg(explainFirstResponse(urgent), options)).code).toBe(code)
})

test('what is no explanation is refused', () => {
  expect(thrown(() => timelineSvg({ kind: 'due' } as never)).code).toBe('answer/invalid')
})

const widths = fc.constantFrom(120, 200, 280, 360, 559, 560, 720, 1200)
const later = fc.integer({ min: -3 * 86_400_000, max: 20 * 86_400_000 })
const zones = fc.constantFrom(undefined, 'Asia/Kathmandu', 'America/New_York', 'Africa/Cairo', 'Australia/Lord_Howe')
const languages = fc.constantFrom('en', 'ja')

test.prop([caseArbitrary(), widths, later, zones, languages], { numRuns: 200 })(
  'the counted spans are those of the explanation, and everything is inside',
  (created, width, after, timeZone, language) => {
    const explained = explainFirstResponse(created)
    const svg = parsedSvg(timelineSvg(explained, { width, timeZone, language, now: created.createdAt + after }))
    const [root] = svg
    expect(root?.attributes['viewBox']?.startsWith(`0 0 ${width} `)).toBe(true)
    if (explained.kind === 'none') return
    const counted = svg.flatMap(({ attributes: { 'data-from': from = '', 'data-to': to = '' } }) =>
      from === '' ? [] : [[Date.parse(from), Date.parse(to)] as const],
    )
    // Days of the picture's zone cut spans, so joined they are the spans that were counted.
    const joined: (readonly [number, number])[] = []
    for (const [from, to] of counted) {
      const last = joined.at(-1)
      if (last?.[1] === from) joined[joined.length - 1] = [last[0], to]
      else joined.push([from, to])
    }
    const expected: (readonly [number, number])[] = []
    for (const { from, to } of explained.counted) {
      const last = expected.at(-1)
      if (last?.[1] === from.getTime()) expected[expected.length - 1] = [last[0], to.getTime()]
      else expected.push([from.getTime(), to.getTime()])
    }
    expect(joined).toEqual(expected)
    const marks = svg.flatMap(({ attributes }) =>
      attributes['data-mark'] ? [[attributes['data-mark'], attributes['data-at']]] : [],
    )
    expect(marks).toEqual(
      expect.arrayContaining([
        ['created', explained.createdAt.toISOString()],
        ['due', explained.dueAt.toISOString()],
      ]),
    )
    const inner = Math.max(width, 280)
    const outside = svg.filter(({ name, attributes: { x = 0, width: length = 0 } }) => {
      const isInside = Number(x) >= 0 && Number(x) + Number(length) <= inner + 2
      return (name === 'rect' || name === 'text') && !isInside
    })
    expect(outside).toEqual([])
    expect(svg.flatMap(({ attributes }) => Object.values(attributes)).join()).not.toMatch(/NaN|undefined/)
  },
)
