import { canReopenCase, editions } from 'aws-support-rules'
import { describe, expect } from 'vitest'
import { fc, test } from '../laws.js'

const resolvedAt = '2026-03-01T10:00:00-05:00'

describe('a resolved case', () => {
  test.each<[string, string, boolean, string]>([
    ['the instant of its resolution', '2026-03-01T15:00:00Z', true, 'reopening/within-fourteen-days'],
    ['day 13', '2026-03-14T15:00:00Z', true, 'reopening/within-fourteen-days'],
    [
      'day 14, on the second, over a change of clocks',
      '2026-03-15T11:00:00-04:00',
      true,
      'reopening/within-fourteen-days',
    ],
    ['day 14, a millisecond later', '2026-03-15T11:00:00.001-04:00', false, 'reopening/related-case'],
    ['day 15', '2026-03-16T15:00:00Z', false, 'reopening/related-case'],
  ])('%s', (_, now, allowed, rule) => {
    expect(canReopenCase({ resolvedAt, now })).toMatchObject({
      allowed,
      instead: allowed ? null : 'related-case',
      until: new Date('2026-03-15T15:00:00Z'),
      because: [{ id: rule, basis: 'stated' }],
    })
  })

  test('cannot be reopened before it was resolved, and has exact instants', () => {
    expect(() => canReopenCase({ resolvedAt, now: '2026-03-01T14:59:59.999Z' })).toThrow(
      expect.objectContaining({
        code: 'reopening/before-resolution',
        path: ['now'],
        message:
          'Expected now to be no earlier than the Date 2026-03-01T15:00:00.000Z, when the case was resolved; got the Date 2026-03-01T14:59:59.999Z. Check resolvedAt and now.',
      }) as Error,
    )
    expect(() => canReopenCase({ resolvedAt: '2026-03-01', now: new Date(0) })).toThrow(
      expect.objectContaining({ code: 'instant/invalid', path: ['resolvedAt'] }) as Error,
    )
  })
})

const ms = fc.integer({ min: Date.UTC(1973, 0, 1), max: 4e12 })

test.prop([ms, ms, fc.constantFrom(...editions)])(
  'it can be reopened at an instant exactly when the instant is not after `until`',
  (resolved, passed, edition) => {
    const { allowed, until } = canReopenCase({ resolvedAt: resolved, now: resolved + passed, edition })
    expect(allowed).toBe(resolved + passed <= until.getTime())
  },
)
