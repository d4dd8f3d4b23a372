import {
  addOpenTime,
  addOpenTimeAll,
  createSchedule,
  lastInstantWithin,
  openTimeBetween,
  openTimeBetweenAll,
  type Pause,
  subtractOpenTime,
  subtractOpenTimeAll,
} from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'
import { thrown } from './thrown.js'

const hour = 3_600_000
const hours = [['08:00', '18:00']]
const office = createSchedule({ timeZone: 'Europe/Berlin', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } })
const at = (local: string) => Date.parse(`${local}:00+01:00`)
const monday = (time: string) => at(`2026-11-23T${time}`)
const tuesday = (time: string) => at(`2026-11-24T${time}`)

describe('a ticket that waits for the customer', () => {
  test('at noon until 14:00, of eight hours from 08:00: due at 18:00, not late until Tuesday 08:00', () => {
    const pauses = [{ from: monday('12:00'), to: monday('14:00') }]
    expect(addOpenTime(office, monday('08:00'), 8 * hour, { pauses })).toBe(monday('18:00'))
    expect(lastInstantWithin(office, monday('08:00'), 8 * hour, { pauses })).toBe(tuesday('08:00'))
    expect(openTimeBetween(office, monday('08:00'), monday('18:00'), { pauses })).toBe(8 * hour)
    expect(openTimeBetween(office, monday('18:00'), monday('08:00'), { pauses })).toBe(-8 * hour)
  })

  test('overnight: only the open part of the pause counts', () => {
    const pauses = [{ from: monday('17:00'), to: tuesday('09:00') }]
    expect(addOpenTime(office, monday('16:00'), 2 * hour, { pauses })).toBe(tuesday('10:00'))
  })

  test('twice, in any order and overlapping', () => {
    const pauses = [
      { from: monday('15:00'), to: monday('16:00') },
      { from: monday('09:00'), to: monday('11:00') },
      { from: monday('10:00'), to: monday('12:00') },
    ]
    expect(addOpenTime(office, monday('08:00'), 6 * hour, { pauses })).toBe(tuesday('08:00') - 14 * hour)
    expect(addOpenTime(office, monday('08:00'), 7 * hour, { pauses })).toBe(tuesday('09:00'))
  })

  test.each([1, 2, 3, 4, 5, 6, 9])('for five minutes in each of the first ten, %i times, told backwards', (count) => {
    const pauses = Array.from({ length: count }, (_, index) => {
      const from = monday('08:00') + (index * hour) / 6
      return { from, to: from + hour / 12 }
    }).reverse()
    const due = monday('09:00') + (count * hour) / 12
    expect(addOpenTime(office, monday('08:00'), hour, { pauses })).toBe(due)
    expect(openTimeBetween(office, monday('08:00'), due, { pauses })).toBe(hour)
  })

  test('from exactly when time runs out: due at the pause, not late until its end', () => {
    const pauses = [{ from: monday('10:00'), to: monday('12:00') }]
    expect(addOpenTime(office, monday('08:00'), 2 * hour, { pauses })).toBe(monday('10:00'))
    expect(lastInstantWithin(office, monday('08:00'), 2 * hour, { pauses })).toBe(monday('12:00'))
  })

  test('and still does: never due, unless it was due before', () => {
    const pauses = [{ from: monday('10:00'), to: Infinity }]
    expect(addOpenTime(office, monday('08:00'), 3 * hour, { pauses })).toBe(Infinity)
    expect(lastInstantWithin(office, monday('08:00'), 3 * hour, { pauses })).toBe(Infinity)
    expect(addOpenTime(office, monday('08:00'), 2 * hour, { pauses })).toBe(monday('10:00'))
    expect(lastInstantWithin(office, monday('08:00'), 2 * hour, { pauses })).toBe(Infinity)
    expect(lastInstantWithin(office, monday('08:00'), 2 * hour - 1, { pauses })).toBe(monday('10:00') - 1)
    expect(openTimeBetween(office, monday('08:00'), tuesday('18:00'), { pauses })).toBe(2 * hour)
  })

  test('forever, in a schedule that ends first: never due either', () => {
    const once = createSchedule({ timeZone: 'UTC', week: {}, exceptions: { '2026-11-23': [['08:00', '10:00']] } })
    const from = Date.UTC(2026, 10, 23)
    expect(addOpenTime(once, from, 3 * hour, { pauses: [{ from: from + 48 * hour, to: Infinity }] })).toBe(Infinity)
    expect(thrown(() => addOpenTime(once, from, 3 * hour, { pauses: [] })).code).toBe('schedule/never-reached')
  })

  test('before it was opened: a pause that is over changes nothing, one that lasts moves the start', () => {
    const over = [{ from: monday('08:00'), to: monday('09:00') }]
    const lasts = [{ from: monday('08:00'), to: monday('11:00') }]
    expect(addOpenTime(office, monday('10:00'), hour, { pauses: over })).toBe(monday('11:00'))
    expect(addOpenTime(office, monday('10:00'), hour, { pauses: lasts })).toBe(monday('12:00'))
    expect(addOpenTime(office, monday('10:00'), 0, { pauses: lasts })).toBe(monday('10:00'))
    expect(lastInstantWithin(office, monday('10:00'), 0, { pauses: lasts })).toBe(monday('11:00'))
  })

  test('long after it is due: the pause is not looked up, however far it is', () => {
    const pauses = [{ from: 8e15, to: 8.1e15 }]
    expect(addOpenTime(office, monday('10:00'), hour, { pauses })).toBe(monday('11:00'))
  })

  test('and still does years later: never due, if the time is more than any data cover', () => {
    const pauses = [{ from: Date.UTC(2040, 0, 1), to: Infinity }]
    expect(addOpenTime(office, monday('10:00'), Number.MAX_SAFE_INTEGER, { pauses })).toBe(Infinity)
  })
})

describe('counting back has no pauses', () => {
  const options = { pauses: [{ from: monday('12:00'), to: monday('14:00') }] }
  const to = Float64Array.of(monday('18:00'))
  const call = (ask: unknown, ...rest: unknown[]) => thrown(() => Reflect.apply(ask as typeof Math.max, null, rest))

  test('so options of one call are refused', () => {
    expect(call(subtractOpenTime, office, monday('18:00'), hour, options)).toMatchObject({
      code: 'pause/invalid',
      path: ['options'],
      message: 'Expected no options, because subtractOpenTime has no pauses; got a value of type object.',
    })
    expect(subtractOpenTime(office, monday('18:00'), hour)).toBe(monday('17:00'))
  })

  test('so options of many calls are refused, in the place of out too', () => {
    expect(call(subtractOpenTimeAll, office, to, hour, options)).toMatchObject({ code: 'batch/invalid', path: ['out'] })
    expect(call(subtractOpenTimeAll, office, to, hour, {})).toMatchObject({ code: 'batch/invalid', path: ['out'] })
    expect(call(subtractOpenTimeAll, office, to, hour, to, options)).toMatchObject({
      code: 'pause/invalid',
      path: ['options'],
    })
    expect([...subtractOpenTimeAll(office, to, hour)]).toEqual([monday('17:00')])
  })
})

describe('a batch', () => {
  const from = Float64Array.of(monday('08:00'), monday('09:00'), monday('10:00'))
  const pauses = {
    first: Uint32Array.of(0, 2, 2, 3),
    from: Float64Array.of(monday('12:00'), monday('09:00'), monday('10:00')),
    to: Float64Array.of(monday('14:00'), monday('10:00'), Infinity),
  }

  test('has pauses by element, with or without an array for the results', () => {
    const due = [monday('15:00'), monday('13:00'), Infinity]
    expect([...addOpenTimeAll(office, from, 4 * hour, { pauses })]).toEqual(due)
    const out = new Float64Array(3)
    expect(addOpenTimeAll(office, from, 4 * hour, out, { pauses })).toBe(out)
    expect([...out]).toEqual(due)
    expect([...openTimeBetweenAll(office, from, new Float64Array(3).fill(monday('18:00')), { pauses })]).toEqual([
      7 * hour,
      9 * hour,
      0,
    ])
  })

  const broken = (change: object) => () => addOpenTimeAll(office, from, hour, { pauses: { ...pauses, ...change } })
  test.each([
    ['first that is too short', broken({ first: Uint32Array.of(0, 1, 2) }), 'batch/invalid', ['pauses', 'first']],
    ['first that descends', broken({ first: Uint32Array.of(0, 2, 1, 3) }), 'batch/invalid', ['pauses', 'first', 1]],
    ['first beyond the pauses', broken({ first: Uint32Array.of(0, 1, 2, 4) }), 'batch/invalid', ['pauses', 'first', 3]],
    ['first of numbers', broken({ first: [0, 1, 2, 3] }), 'batch/invalid', ['pauses', 'first']],
    ['to that is too short', broken({ to: new Float64Array(2) }), 'batch/invalid', ['pauses', 'to']],
    ['from of numbers', broken({ from: [1, 2, 3] }), 'batch/invalid', ['pauses', 'from']],
    ['a pause that ends before it begins', broken({ to: new Float64Array(3) }), 'pause/invalid', ['pauses', 0]],
    ['a pause with a fraction', broken({ from: Float64Array.of(0.5, 1, 1) }), 'pause/invalid', ['pauses', 0]],
    [
      'an unknown option',
      () => addOpenTimeAll(office, from, hour, { pause: pauses } as object),
      'batch/invalid',
      ['pause'],
    ],
    ['a list for the results', () => addOpenTimeAll(office, from, hour, [] as never), 'batch/invalid', ['out']],
  ])('refuses %s', (_, ask, code, path) => {
    expect(thrown(ask)).toMatchObject({ code, path })
  })

  test('says the length of first, and what an index may be', () => {
    expect(thrown(broken({ first: Uint32Array.of(0, 1, 2) })).message).toMatch(/ a Uint32Array of length 4; got 3\.$/)
    expect(thrown(broken({ first: Uint32Array.of(0, 2, 1, 3) })).message).toBe(
      'Expected an index of at most 1, the next index; got 2.',
    )
    expect(thrown(broken({ first: Uint32Array.of(0, 1, 2, 4) })).message).toBe(
      'Expected an index of at most 3, the number of pauses; got 4.',
    )
  })

  test('puts the index of the element last', () => {
    expect(
      thrown(() =>
        addOpenTimeAll(office, Float64Array.of(NaN), 1, {
          pauses: { first: Uint32Array.of(0, 1), from: Float64Array.of(1), to: Float64Array.of(2) },
        }),
      ),
    ).toMatchObject({ code: 'instant/invalid', path: ['from', 0] })
  })
})

describe('bad pauses', () => {
  test.each<[string, unknown, (string | number)[]]>([
    [
      'that end before they begin',
      [
        { from: 0, to: 1 },
        { from: 2, to: 1 },
      ],
      ['pauses', 1],
    ],
    ['of no number', [{ from: NaN, to: 1 }], ['pauses', 0]],
    ['without an end', [{ from: 1 }], ['pauses', 0]],
    ['that begin at no instant', [{ from: -Infinity, to: 1 }], ['pauses', 0]],
    ['of Dates', [{ from: new Date(0), to: new Date(1) }], ['pauses', 0]],
    ['with a fraction', [{ from: 0.5, to: 1 }], ['pauses', 0]],
    ['in a hole', new Array<Pause>(1), ['pauses', 0]],
    ['with another field', [{ from: 0, to: 1, until: 2 }], ['pauses', 0, 'until']],
    ['with other names', [{ start: 0, end: 1 }], ['pauses', 0]],
    ['that are no list', { from: 1, to: 2 }, ['pauses']],
  ])('%s are refused', (_, pauses, path) => {
    for (const ask of [addOpenTime, lastInstantWithin, openTimeBetween])
      expect(thrown(() => ask(office, monday('08:00'), monday('09:00'), { pauses: pauses as Pause[] }))).toMatchObject({
        code: 'pause/invalid',
        path,
      })
  })

  test('show what was passed', () => {
    const ask = (pause: unknown) => thrown(() => addOpenTime(office, 0, 1, { pauses: [pause as Pause] })).message
    expect(ask({ from: 5 })).toMatch(/from before to; got \[5, undefined\]\.$/)
    expect(ask({})).toMatch(/; got a value of type object\.$/)
    expect(ask(null)).toMatch(/; got null\.$/)
  })

  test('a misspelt option and a list in place of the options are refused', () => {
    const ask = (options: unknown) => thrown(() => addOpenTime(office, 0, 1, options as object))
    expect(ask({ pause: [] })).toMatchObject({ code: 'pause/invalid', path: ['pause'] })
    expect(ask([{ from: 1, to: 2 }])).toMatchObject({ code: 'pause/invalid', path: ['0'] })
    expect(ask(null).code).toBe('pause/invalid')
  })
})
