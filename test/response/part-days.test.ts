import { explainFirstResponse, type Holiday, holidayCalendar } from 'aws-support-rules'
import { expect, test } from 'vitest'

/** Twelve business hours in Berlin, from Tuesday 22 December 2026 on. */
function explained(time: string, ...closed: readonly (string | Holiday)[]) {
  const answer = explainFirstResponse({
    plan: 'developer',
    caseType: 'technical',
    severity: 'normal',
    createdAt: `2026-12-22T${time}:00+01:00`,
    customer: { country: 'DE', holidays: holidayCalendar({ closed }) },
  })
  if (answer.kind === 'none') throw new Error('no target')
  return answer
}
const [tuesday, wednesday] = ['2026-12-22', '2026-12-23']

test.each<[string, string, Holiday, string, boolean]>([
  ['over when the case is created', '10:00', { date: tuesday, to: '10:00' }, '2026-12-23T12:00', false],
  ['over an hour before', '11:00', { date: tuesday, to: '10:00' }, '2026-12-23T13:00', false],
  ['over a minute later', '09:59', { date: tuesday, to: '10:00' }, '2026-12-23T12:00', true],
  ['on Tuesday evening', '10:00', { date: tuesday, from: '17:00', name: 'Party' }, '2026-12-23T13:00', true],
  ['after hours', '10:00', { date: tuesday, from: '18:00' }, '2026-12-23T12:00', false],
  ['before hours', '08:00', { date: wednesday, to: '08:00' }, '2026-12-23T10:00', false],
  ['a minute of Wednesday', '08:00', { date: wednesday, to: '08:01' }, '2026-12-23T10:01', true],
  ['at noon', '10:00', { date: wednesday, from: '11:00', to: '11:30' }, '2026-12-23T12:30', true],
  ['at the due time', '10:00', { date: wednesday, from: '12:00' }, '2026-12-23T12:00', false],
  ['after the due time', '10:00', { date: wednesday, from: '12:01' }, '2026-12-23T12:00', false],
])('a part of a day that is %s, of a case of %s: %j', (_, time, part, due, isTold) => {
  const { dueAt, partDays, skipped } = explained(time, part)
  expect(dueAt).toEqual(new Date(`${due}:00+01:00`))
  expect(partDays).toEqual(isTold ? [part] : [])
  expect(skipped).toEqual([])
})

test('each day has the parts that close its business hours, counted or not', () => {
  const { days } = explained('10:00', { date: tuesday, to: '10:00' }, { date: wednesday, from: '18:00' })
  expect(days.map(({ date, partDays }) => [date, partDays])).toEqual([
    [tuesday, [{ date: tuesday, to: '10:00' }]],
    [wednesday, []],
  ])
})

test('parts that leave no hours skip the day, with their names', () => {
  const { partDays, skipped } = explained(
    '10:00',
    { date: wednesday, to: '12:00', name: 'Stocktaking' },
    { date: wednesday, from: '12:00', name: 'Party' },
  )
  expect(partDays).toEqual([])
  expect(skipped).toEqual([{ date: wednesday, because: 'holiday', name: 'Stocktaking; Party' }])
})

test('a part has the bounds that its holiday has, and no others', () => {
  const { partDays } = explained('08:00', { date: tuesday, to: '12:00' }, { date: wednesday, from: '09:00' })
  expect(partDays).toStrictEqual([
    { date: tuesday, to: '12:00' },
    { date: wednesday, from: '09:00' },
  ])
})

test('a whole holiday tells no part of its day, and no name that it does not have', () => {
  const { days, partDays, skipped } = explained('10:00', wednesday, { date: wednesday, from: '17:00', name: 'Party' })
  expect(skipped).toStrictEqual([{ date: wednesday, because: 'holiday' }])
  expect([partDays, days.map((day) => day.partDays)]).toEqual([[], [[], [], []]])
})

test('a Saturday that is worked is not skipped', () => {
  // Friday 27 November 16:00 and two hours, Saturday ten hours.
  const answer = explainFirstResponse({
    plan: 'developer',
    caseType: 'technical',
    severity: 'normal',
    createdAt: '2026-11-27T16:00:00+01:00',
    customer: { country: 'DE', holidays: holidayCalendar({ closed: [], open: ['2026-11-28'] }) },
  })
  expect(answer).toMatchObject({ dueAt: new Date('2026-11-28T18:00:00+01:00'), skipped: [] })
  expect(answer.days?.map(({ date, skipped }) => [date, skipped])).toEqual([
    ['2026-11-27', null],
    ['2026-11-28', null],
  ])
})

test('the first day of the time-zone data is told as far as they go', () => {
  // Saturday 1 January 2000 begins at 23:00 in UTC, an hour before the data. Monday ten hours, Tuesday two.
  const answer = explainFirstResponse({
    plan: 'developer',
    caseType: 'technical',
    severity: 'normal',
    createdAt: '2000-01-01T08:00:00+01:00',
    customer: { country: 'DE', holidays: holidayCalendar({ closed: [] }) },
  })
  expect(answer).toMatchObject({
    dueAt: new Date('2000-01-04T10:00:00+01:00'),
    days: [{ date: '2000-01-01', open: [] }, { date: '2000-01-02' }, { date: '2000-01-03' }, { date: '2000-01-04' }],
  })
})

test('a part without a name has none, and the clock has an offset for each of its changes', () => {
  const { partDays, transitions } = explained('10:00', { date: tuesday, from: '17:00' })
  expect(partDays.map(Object.keys)).toEqual([['date', 'from']])
  expect(transitions?.starts).toHaveLength(transitions?.offsets.length ?? 0)
})

test('a target around the clock has neither days nor parts', () => {
  const answer = explainFirstResponse({
    plan: 'business',
    caseType: 'technical',
    severity: 'urgent',
    createdAt: '2026-12-22T10:00:00Z',
  })
  expect(answer).toMatchObject({ counted: [{}], days: [], skipped: [], partDays: [], transitions: null })
})
