import {
  type CreatedCase,
  explainFirstResponse,
  firstResponseTimeline,
  holidayCalendar,
  noHolidays,
} from 'aws-support-rules'
import { caseArbitrary } from 'aws-support-rules/testing'
import { describe, expect } from 'vitest'
import { drawTimeline } from '../../../docs/.vitepress/theme/playground/drawing.js'
import { letter, type Mark, marksOf } from '../../../docs/.vitepress/theme/playground/mark-labels.js'
import { rowsOf } from '../../../docs/.vitepress/theme/playground/rows.js'
import { tableOf } from '../../../docs/.vitepress/theme/playground/timeline-table.js'
import { fc, test } from '../../laws.js'

const timelineOf = (created: CreatedCase, timeZone = 'UTC') => {
  const timeline = firstResponseTimeline(explainFirstResponse(created), { timeZone })
  if (timeline.kind === 'none') throw new Error('no target')
  return timeline
}
const developer = { plan: 'developer', caseType: 'technical', severity: 'normal' } as const
const christmas = timelineOf({
  ...developer,
  createdAt: '2026-12-24T10:00:00+01:00',
  customer: { country: 'DE', holidays: holidayCalendar({ closed: [{ date: '2026-12-25', name: 'Christmas Day' }] }) },
})
const closedFor = (days: number) => {
  const closed = Array.from({ length: days }, (_, day) =>
    new Date(Date.UTC(2026, 6, 2 + day)).toISOString().slice(0, 10),
  )
  return timelineOf({
    ...developer,
    createdAt: '2026-07-01T17:00:00+02:00',
    customer: { country: 'DE', holidays: holidayCalendar({ closed }) },
  })
}

describe('rows', () => {
  test('name the holiday and the weekend', () => {
    expect(rowsOf(christmas).map(({ label, note }) => [label, note])).toEqual([
      ['Thu 24 Dec', ''],
      ['Fri 25 Dec', 'Christmas Day'],
      ['Sat 26 Dec', 'Weekend'],
      ['Sun 27 Dec', 'Weekend'],
      ['Mon 28 Dec', ''],
    ])
  })

  test('fold a closure of more than five days into one: 2 July to 10 August, and the Monday is open', () => {
    const rows = rowsOf(closedFor(39))
    expect(rows.map(({ label, note }) => [label, note])).toEqual([
      ['Wed 1 Jul', ''],
      ['2 Jul – 9 Aug', '39 days: Holiday, weekends'],
      ['Mon 10 Aug', ''],
      ['Tue 11 Aug', ''],
    ])
    expect(rowsOf(closedFor(4))).toHaveLength(7)
  })
})

test('says the same as a table', () => {
  expect(tableOf(christmas)[0]).toEqual({
    day: 'Thu 24 Dec',
    note: '',
    open: '08:00 to 18:00',
    counted: '10:00 to 18:00 (8 h)',
  })
  expect(tableOf(christmas)[1]).toEqual({ day: 'Fri 25 Dec', note: 'Christmas Day', open: 'closed', counted: 'none' })
  const overnight = timelineOf({
    plan: 'business',
    caseType: 'technical',
    severity: 'high',
    createdAt: '2026-11-23T22:00:00Z',
  })
  expect(tableOf(overnight).map(({ counted }) => counted)).toEqual(['22:00 to 24:00 (2 h)', '00:00 to 02:00 (2 h)'])
})

test('puts 10:00 to 18:00 at ten and eighteen of 24 parts of the track', () => {
  const { shapes } = drawTimeline(christmas, [], 1200)
  const track = shapes.find(({ attributes }) => attributes['class'] === 'track')
  const counted = shapes.find(({ attributes }) => attributes['class'] === 'counted')
  const [left, width] = [Number(track?.attributes['x']), Number(track?.attributes['width'])]
  expect((Number(counted?.attributes['x']) - left) / width).toBeCloseTo(10 / 24)
  expect(Number(counted?.attributes['width']) / width).toBeCloseTo(8 / 24)
})

test('shows an hour around a target of minutes, on the wall clock', () => {
  const critical = {
    plan: 'enterprise',
    caseType: 'technical',
    severity: 'critical',
    createdAt: '2026-11-01T01:58:00-04:00',
  } as const
  const { shapes } = drawTimeline(timelineOf(critical, 'America/New_York'), [], 800)
  expect(shapes.flatMap(({ attributes, text }) => (attributes['class'] === 'hour' ? [text] : []))).toEqual([
    '01:45',
    '01:00',
    '01:15',
    '01:30',
    '01:45',
  ])
})

const countedIn = (shapes: ReturnType<typeof drawTimeline>['shapes']) =>
  shapes.reduce((sum, { attributes }) => sum + Number(attributes['data-counted-ms'] ?? 0), 0)
const widths = fc.constantFrom(280, 335, 539, 540, 720, 1200)
const later = fc.integer({ min: -3 * 86_400_000, max: 20 * 86_400_000 })

test.prop([caseArbitrary(), widths, later, later], { numRuns: 300 })(
  'a picture counts the target, stays in its frame and keeps its labels apart',
  (created, width, now, answered) => {
    const timeline = firstResponseTimeline(explainFirstResponse(created), { timeZone: created.customer.timeZone })
    if (timeline.kind === 'none') return
    const marks: readonly Mark[] = marksOf(timeline, {
      now: created.createdAt + now,
      answeredAt: created.createdAt + answered,
    })
    const drawing = drawTimeline(timeline, marks, width)
    expect(countedIn(drawing.shapes)).toBe(timeline.targetMs)
    for (const { attributes } of drawing.shapes) {
      for (const value of Object.values(attributes))
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
      if ('width' in attributes) {
        expect(Number(attributes['x'])).toBeGreaterThanOrEqual(-0.01)
        expect(Number(attributes['x']) + Number(attributes['width'])).toBeLessThanOrEqual(width + 2)
      }
    }
    const boxes = drawing.shapes
      .filter(({ attributes }) => String(attributes['class']).startsWith('label'))
      .map(({ attributes, text = '' }) => {
        const [x, length] = [Number(attributes['x']), text.length * letter]
        return {
          y: Number(attributes['y']),
          from: attributes['text-anchor'] === 'end' ? x - length : x,
          to: attributes['text-anchor'] === 'end' ? x : x + length,
        }
      })
    for (const one of boxes) {
      for (const other of boxes)
        expect(one !== other && one.y === other.y && one.from < other.to && other.from < one.to).toBe(false)
    }
    for (const kind of ['created', 'due'])
      expect(drawing.shapes.filter(({ attributes }) => attributes['data-mark'] === kind)).toHaveLength(1)
    expect(drawing.height).toBeLessThan(2000)
  },
)

test('is bounded where a calendar is closed for years', () => {
  const customer = { country: 'DE', holidays: noHolidays, weekend: [1, 2, 3, 4, 5, 6] } as const
  const sundays = timelineOf({ ...developer, severity: 'low', createdAt: '2026-07-01T17:00:00+02:00', customer })
  // Closed until Sunday, and between three Sundays.
  expect(rowsOf(sundays).map(({ days }) => days.length)).toEqual(
    [4, 1, 6, 1, 6, 1].flatMap((length) => (length === 4 ? [1, 1, 1, 1] : [length])),
  )
  expect(rowsOf(closedFor(3000)).length).toBeLessThan(10)
})
