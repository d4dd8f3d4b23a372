import type { Rule } from '../editions/edition.js'
import { expected, formatValue, SupportRulesError, throwExpected } from '../errors.js'
import { listOf } from '../guards.js'
import { epochMillisecondsOf } from '../instant.js'
import { minuteMs } from '../time-units.js'
import { knownSeverity } from './facts.js'
import { responseTarget } from './response-target.js'
import { type GivenSteps, pauseAfter, stepRule } from './severity-change-cells.js'
import { type EarlierChange, isRaise, type WantedChange } from './wanted-change.js'

/** When the earlier changes of a case allow another one. */
interface Waits {
  readonly allowedFrom: number | null
  readonly isTooEarly: boolean
  readonly because: readonly Rule[]
}

export function waitsAfter(wanted: WantedChange, steps: GivenSteps): Waits {
  // Without `now`, every change in the history counts, and no change is too early.
  const now = wanted.now === undefined ? Infinity : epochMillisecondsOf(wanted.now, ['now'])
  const raises = changesUntil(wanted, now).filter(isRaise)
  const waits = raises.flatMap(({ to, at }) => {
    const pause = pauseAfter(steps, to)
    return pause ? [{ until: at + pause.minutes * minuteMs, because: pause.because }] : []
  })
  const lastRaise = raises.at(-1)
  if (lastRaise && isRaise(wanted)) {
    const target = responseTarget({ ...wanted, severity: lastRaise.to })
    if (target.kind !== 'none')
      waits.push({ until: lastRaise.at + target.minutes * minuteMs, because: [stepRule(steps, 'nextRaise')] })
  }
  const allowedFrom =
    waits.length === 0 ? null : waits.reduce((latest, { until }) => Math.max(latest, until), -Infinity)
  return {
    allowedFrom,
    isTooEarly: allowedFrom !== null && now < allowedFrom,
    because: waits.filter(({ until }) => until === allowedFrom).flatMap(({ because }) => because),
  }
}

interface PastChange extends EarlierChange {
  readonly at: number
}

/**
 * Returns the changes up to an instant, oldest first.
 *
 * Throws `history/invalid` if they don't form a chain: each change must start where the one before ended. The last must
 * end at the current severity.
 */
function changesUntil({ history = [], from }: WantedChange, now: number): readonly PastChange[] {
  const what = 'changes { from, to, at }'
  const given = listOf(history, what, 'history/invalid', ['history'])
  if (!given.every(isObject)) throwExpected('history/invalid', `an array of ${what}`, given, ['history'])
  const past = given
    .map((change, index) => ({
      index,
      from: knownSeverity(change.from, ['history', index, 'from']),
      to: knownSeverity(change.to, ['history', index, 'to']),
      at: epochMillisecondsOf(change.at, ['history', index, 'at']),
    }))
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at)
  for (const [place, { index, to }] of past.entries()) {
    const next = past[place + 1]?.from ?? from
    if (to === next) continue
    const message = expected(
      `a change to ${formatValue(next)}, since the next change starts from it`,
      to,
      'Pass every change of the severity of the case.',
    )
    throw new SupportRulesError('history/invalid', message, {
      path: ['history', index, 'to'],
      details: { expected: next },
    })
  }
  return past
}

const isObject = (change: unknown): boolean => typeof change === 'object' && change !== null
