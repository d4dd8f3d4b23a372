import {
  canChangeSeverity,
  edition2025_05,
  edition2025_12,
  editionAwsUsGov2025_05,
  responseTarget,
  severities,
  type Severity,
  type WantedChange,
} from 'aws-support-rules'
import { describe, expect } from 'vitest'
import { fc, test } from '../laws.js'

const wanted: WantedChange = {
  plan: 'enterprise',
  caseType: 'technical',
  from: 'normal',
  to: 'high',
  reason: 'More users are affected',
  edition: edition2025_12,
}
const ask = (change: Partial<WantedChange>) => canChangeSeverity({ ...wanted, ...change })
const rules = (change: Partial<WantedChange>) => ask(change).because.map(({ id }) => id)
const on = (time: string) => `2026-11-23T${time}Z`

describe('who may change a severity', () => {
  test.each<[string, Partial<WantedChange>, string, string]>([
    ['Enterprise', {}, 'allowed', 'severity-change/on-current-plans'],
    ['Business Support+', { plan: 'business-support-plus' }, 'allowed', 'severity-change/on-current-plans'],
    ['Unified Operations', { plan: 'unified-operations' }, 'allowed', 'severity-change/on-current-plans'],
    ['On-Ramp, by a reading', { plan: 'enterprise-on-ramp' }, 'allowed', 'severity-change/still-on-enterprise-on-ramp'],
    ['Business', { plan: 'business' }, 'denied', 'severity-change/not-on-other-plans'],
    [
      'On-Ramp in 2025-05',
      { plan: 'enterprise-on-ramp', edition: edition2025_05 },
      'allowed',
      'severity-change/on-both-enterprise-plans',
    ],
    [
      'Business Support+ in 2025-05',
      { plan: 'business-support-plus', edition: edition2025_05 },
      'denied',
      'plan/not-offered-yet',
    ],
    ['GovCloud', { edition: editionAwsUsGov2025_05 }, 'denied', 'severity/fixed-in-govcloud'],
    [
      'a quota increase',
      { caseType: 'service-limit-increase', from: 'low' },
      'denied',
      'severity-change/not-for-limit-increases',
    ],
    [
      'billing in Japanese',
      { caseType: 'account-and-billing', language: 'ja' },
      'denied',
      'severity-change/not-for-billing-in-japanese-or-turkish',
    ],
    [
      'billing in Turkish',
      { caseType: 'account-and-billing', language: 'tr' },
      'denied',
      'severity-change/not-for-billing-in-japanese-or-turkish',
    ],
    [
      'billing in Korean',
      { caseType: 'account-and-billing', language: 'ko' },
      'allowed',
      'severity-change/on-current-plans',
    ],
    ['technical in Japanese', { language: 'ja' }, 'allowed', 'severity-change/on-current-plans'],
    [
      'billing of Business in Japanese: the plan comes first',
      { plan: 'business', caseType: 'account-and-billing', language: 'ja' },
      'denied',
      'severity-change/not-on-other-plans',
    ],
  ])('%s', (_, change, answer, rule) => {
    expect([ask(change).answer, ask(change).because[0].id]).toEqual([answer, rule])
  })

  test('an edition in which the plan lacks the contact method', () => {
    const { contactMethods } = edition2025_12
    const { technical } = contactMethods
    const because = technical.phone.basic.because
    const edition = {
      ...edition2025_12,
      contactMethods: {
        ...contactMethods,
        technical: { ...technical, phone: { ...technical.phone, enterprise: { allowed: false, because } } },
      },
    }
    expect(ask({ edition, contactMethod: 'phone' })).toEqual({ answer: 'denied', because })
    expect(ask({ edition, contactMethod: 'chat' }).answer).toBe('allowed')
  })

  test('without the edition, the page answers, whatever else is given', () => {
    const { edition: _, ...facts } = wanted
    expect(canChangeSeverity({ ...facts, now: 'never', history: [] })).toEqual(
      canChangeSeverity({ ...facts, reason: '' }),
    )
    expect(canChangeSeverity(facts).because[0].id).toBe('severity/fixed-after-creation')
  })
})

describe('what a change needs', () => {
  test('a reason: left out it is asked for, blank it is denied', () => {
    const { reason: _, ...without } = wanted
    expect(canChangeSeverity(without)).toMatchObject({ answer: 'allowed', requires: ['reason'] })
    expect(ask({ reason: ' ' })).toMatchObject({
      answer: 'denied',
      requires: ['reason'],
      because: [{ id: 'severity-change/reason' }, {}],
    })
    expect(ask({})).toMatchObject({ answer: 'allowed', requires: [] })
    expect(rules({})).toEqual(['severity-change/on-current-plans', 'severity-change/reason'])
  })

  test.each<[string, object, string, readonly (string | number)[]]>([
    ['a reason that is null', { reason: null }, 'facts/invalid', ['reason']],
    ['a reason that is a number', { reason: 5 }, 'facts/invalid', ['reason']],
    ['a reason that is a number, on the page', { reason: 5, edition: undefined }, 'facts/invalid', ['reason']],
    ['a history that is null', { history: null }, 'history/invalid', ['history']],
    ['a history that is an object', { history: {} }, 'history/invalid', ['history']],
    [
      'a change that is null',
      { history: [{ from: 'low', to: 'normal', at: 0 }, null] },
      'history/invalid',
      ['history'],
    ],
  ])('not %s', (_, change, code, path) => {
    expect(() => ask(change)).toThrow(expect.objectContaining({ code, path }) as Error)
  })

  test('a contact method, to raise it to urgent or critical', () => {
    for (const to of ['urgent', 'critical'] as const) {
      expect(ask({ to }).requires).toEqual(['contactMethod'])
      expect(rules({ to })).toContain('severity-change/contact-method')
      expect(ask({ to, contactMethod: 'phone' })).toMatchObject({ answer: 'allowed', requires: [] })
    }
    expect(ask({ from: 'low', to: 'high' }).requires).toEqual([])
    expect(ask({ from: 'critical', to: 'urgent' }).requires).toEqual([])
  })

  test('a severity and a contact method that there are', () => {
    expect(() => ask({ contactMethod: 'fax' as 'phone' })).toThrow(
      expect.objectContaining({ code: 'contact-method/unknown' }) as Error,
    )
    expect(() => ask({ to: 'severe' as 'high' })).toThrow(
      expect.objectContaining({ code: 'severity/unknown', path: ['to'] }) as Error,
    )
    expect(() => ask({ language: 'xx' as 'en' })).toThrow(
      expect.objectContaining({ code: 'language/unknown', path: ['language'] }) as Error,
    )
  })

  test('nothing where nothing changes; at critical there is a live contact', () => {
    expect(ask({ to: 'normal' })).toMatchObject({
      answer: 'no-change',
      because: [{ id: 'severity/same-code-is-no-change' }],
    })
    expect(rules({ from: 'critical', to: 'critical' })).toEqual([
      'severity/same-code-is-no-change',
      'severity-change/live-contact-at-critical',
    ])
    expect(rules({ plan: 'business', from: 'critical', to: 'critical' })).toEqual(['severity/same-code-is-no-change'])
    expect(ask({ plan: 'developer', from: 'low', to: 'low', edition: editionAwsUsGov2025_05 }).answer).toBe('no-change')
  })
})

describe('from when a change is allowed', () => {
  const raisedToHigh = [{ from: 'normal', to: 'high', at: on('06:00:00') }] as const
  const raisedToUrgent = [{ from: 'normal', to: 'urgent', at: on('06:00:00') }] as const
  const up = { from: 'high', to: 'urgent', contactMethod: 'chat', history: raisedToHigh } as const

  test.each<[string, Partial<WantedChange>, string, string | null, string?]>([
    [
      'a raise from high, in its four hours',
      { ...up, now: on('09:59:59.999') },
      'denied',
      on('10:00:00'),
      'severity-change/next-raise',
    ],
    ['a raise from high, after them', { ...up, now: on('10:00:00') }, 'allowed', on('10:00:00')],
    [
      'a raise in the millisecond of another',
      { ...up, now: on('06:00:00') },
      'denied',
      on('10:00:00'),
      'severity-change/next-raise',
    ],
    [
      'an hour after urgent and four after high: the later of the two',
      {
        ...up,
        history: [
          ...raisedToUrgent,
          { from: 'urgent', to: 'normal', at: on('07:00:00') },
          { from: 'normal', to: 'high', at: on('07:05:00') },
        ],
        now: on('08:00:00'),
      },
      'denied',
      on('11:05:00'),
      'severity-change/next-raise',
    ],
    ['a raise from high, at no time in particular', up, 'allowed', on('10:00:00')],
    [
      'lowering from high, at once',
      { from: 'high', to: 'low', history: raisedToHigh, now: on('06:00:00') },
      'allowed',
      null,
    ],
    [
      'lowering from urgent, within the hour',
      { from: 'urgent', to: 'low', history: raisedToUrgent, now: on('06:59:59.999') },
      'denied',
      on('07:00:00'),
      'severity-change/sixty-minutes',
    ],
    [
      'lowering from urgent, after it',
      { from: 'urgent', to: 'low', history: raisedToUrgent, now: on('07:00:00') },
      'allowed',
      on('07:00:00'),
    ],
    [
      'raising again what was lowered: the last raise counts',
      {
        from: 'low',
        to: 'normal',
        history: [...raisedToHigh, { from: 'high', to: 'low', at: on('07:00:00') }],
        now: on('08:00:00'),
      },
      'denied',
      on('10:00:00'),
      'severity-change/next-raise',
    ],
    [
      'a history in the wrong order is read in the order of time',
      {
        ...up,
        from: 'high',
        history: [
          { from: 'normal', to: 'high', at: on('08:00:00') },
          { from: 'high', to: 'normal', at: on('07:00:00') },
          ...raisedToHigh,
        ],
        now: on('10:00:00'),
      },
      'denied',
      on('12:00:00'),
    ],
    [
      'a change that is still to come has not happened',
      { from: 'normal', to: 'high', history: raisedToHigh, now: on('05:00:00') },
      'allowed',
      null,
    ],
    [
      'only lowered so far',
      { from: 'low', to: 'high', history: [{ from: 'normal', to: 'low', at: on('06:00:00') }], now: on('06:00:00') },
      'allowed',
      null,
    ],
    [
      'billing has the same windows',
      { ...up, caseType: 'account-and-billing', now: on('09:00:00') },
      'denied',
      on('10:00:00'),
    ],
  ])('%s', (_, change, answer, allowedFrom, rule) => {
    const asked = ask(change)
    expect([asked.answer, asked.allowedFrom ?? null]).toEqual([
      answer,
      allowedFrom === null ? null : new Date(allowedFrom),
    ])
    if (rule !== undefined) expect(asked.because[0].id).toBe(rule)
  })

  test('a history that does not lead to where the case stands is an error', () => {
    expect(() => ask({ ...up, from: 'normal', to: 'high' })).toThrow(
      expect.objectContaining({ code: 'history/invalid', path: ['history', 0, 'to'] }) as Error,
    )
    expect(() =>
      ask({ ...up, history: [...raisedToHigh, { from: 'urgent', to: 'high', at: on('07:00:00') }] }),
    ).toThrow(
      expect.objectContaining({
        code: 'history/invalid',
        path: ['history', 0, 'to'],
        details: { expected: 'urgent' },
      }) as Error,
    )
    expect(() => ask({ ...up, history: [{ from: 'normal', to: 'high', at: '2026-11-23' }] })).toThrow(
      expect.objectContaining({ code: 'instant/invalid', path: ['history', 0, 'at'] }) as Error,
    )
    expect(() => ask({ ...up, now: '2026-11-23' })).toThrow(
      expect.objectContaining({ code: 'instant/invalid', path: ['now'] }) as Error,
    )
  })
})

const severity = fc.constantFrom(...severities)
const start = Date.UTC(2026, 10, 23)
/** Changes that lead from one to the next, with where the case stands after them. */
const histories = fc
  .tuple(severity, fc.array(fc.tuple(severity, fc.integer({ min: 0, max: 40 * 60 })), { maxLength: 5 }))
  .map(([first, steps]) => {
    let [from, at] = [first, start]
    const history = steps.flatMap(([to, minutes]) => {
      at += minutes * 60_000
      const change = { from, to, at }
      from = to
      return change.from === to ? [] : [change]
    })
    return { history, stands: from, last: at }
  })

test.prop([histories, severity])(
  'from allowedFrom on the change is allowed, and a millisecond before it is not',
  ({ history, stands, last }, to) => {
    fc.pre(stands !== to)
    const change = { from: stands, to, history, contactMethod: 'web' } as const
    const { allowedFrom } = ask(change)
    if (allowedFrom === undefined) return
    for (const [now, answer] of [
      [allowedFrom.getTime(), 'allowed'],
      [allowedFrom.getTime() - 1, 'denied'],
    ] as const)
      if (now >= last) expect([now, ask({ ...change, now }).answer]).toEqual([now, answer])
  },
)

test.prop([histories, severity])(
  'nobody waits longer than an hour to lower, or the target of the last raise to raise',
  ({ history, stands, last }, to) => {
    fc.pre(stands !== to)
    const allowedFrom = ask({ from: stands, to, history, contactMethod: 'web' }).allowedFrom?.getTime() ?? last
    const raises = severities.indexOf(to) > severities.indexOf(stands)
    const longest = Math.max(0, ...severities.map((each: Severity) => targetMinutes(each)))
    expect(allowedFrom - last).toBeLessThanOrEqual((raises ? longest : 60) * 60_000)
  },
)

function targetMinutes(severity: Severity): number {
  const target = responseTarget({ plan: 'enterprise', caseType: 'technical', severity, edition: edition2025_12 })
  return target.kind === 'none' ? 0 : target.minutes
}
