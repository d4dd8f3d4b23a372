import type { Answer, Because, Rule } from '../editions/edition.js'
import { severityChange } from '../editions/generated/2022-10/severity-change.js'
import { textOf } from '../guards.js'
import { dateAt } from '../instant.js'
import { canUseContactMethod } from './contact.js'
import { waitsAfter } from './earlier-changes.js'
import { asked, caseTypeOf, editionOf, knownSeverity, languageOf, planOf } from './facts.js'
import { canUseSeverity } from './severities.js'
import {
  differentCell,
  fixedCell,
  type GivenChanges,
  type GivenSteps,
  sameCell,
  stepRule,
  stepRuleFor,
  stepsOf,
} from './severity-change-cells.js'
import { isRaise, type WantedChange } from './wanted-change.js'

/** Whether a severity change is allowed. In editions with steps for it, also what it still needs and from when. */
export interface SeverityChange extends Answer<'no-change' | 'allowed' | 'denied'> {
  /** The first instant at which earlier changes allow this one; missing if no earlier change makes it wait. */
  readonly allowedFrom?: Date
  /** What the change needs and you did not pass. */
  readonly requires?: readonly ('reason' | 'contactMethod')[]
}

/**
 * Returns whether the severity of an existing case can be changed.
 *
 * In the default edition it never can (N32). Later editions allow it on some plans and require a reason. A raise to
 * urgent or critical also needs a contact method, and you may have to wait after an earlier raise. If `from` and
 * `to` are the same, the answer is `no-change` on every plan on offer.
 *
 * A missing reason or contact method is listed in `requires`; a blank reason is denied. `allowedFrom` is the first
 * instant at which `history` allows the change. If `now` is earlier, the change is denied. Without `now`, no change is
 * denied for being too early.
 *
 * Throws one of these codes:
 * - `plan/unknown`, `case-type/unknown`, `severity/unknown` or `language/unknown` for a value that isn't in the list
 * - `edition/required` if you pass no edition, and the default edition doesn't have the plan or the language
 * - `facts/invalid` if the reason isn't a string
 *
 * If the edition allows the change on this plan, it may also throw:
 * - `contact-method/unknown` for a value that isn't in the list
 * - `instant/invalid` for `now`, or for an instant in `history`
 * - `history/invalid` if `history` isn't an array, or its changes don't lead from one to the next and then to `from`
 *
 * @example
 * import { canChangeSeverity, edition2025_12 } from 'aws-support-rules'
 *
 * canChangeSeverity({ plan: 'enterprise', caseType: 'technical', from: 'low', to: 'high' }).answer // => 'denied'
 * canChangeSeverity({ plan: 'enterprise', caseType: 'technical', from: 'low', to: 'low' }).answer // => 'no-change'
 *
 * const later = canChangeSeverity({
 *   plan: 'enterprise',
 *   caseType: 'technical',
 *   from: 'high',
 *   to: 'urgent',
 *   reason: 'The workaround stopped working',
 *   history: [{ from: 'normal', to: 'high', at: '2026-11-23T06:00:00Z' }],
 *   now: '2026-11-23T09:00:00Z',
 *   edition: edition2025_12,
 * })
 * later.answer // => 'denied'
 * later.allowedFrom // => new Date('2026-11-23T10:00:00Z')
 * later.requires // => ['contactMethod']
 */
export function canChangeSeverity(wanted: WantedChange): SeverityChange {
  return asked(wanted, () => changeOf({ ...wanted }))
}

function changeOf(wanted: WantedChange): SeverityChange {
  const edition = editionOf(wanted)
  const changes: GivenChanges = edition ? edition.severityChange : severityChange
  const plan = planOf(wanted, edition)
  const caseType = caseTypeOf(wanted)
  const from = knownSeverity(wanted.from, ['from'])
  const to = knownSeverity(wanted.to, ['to'])
  if (wanted.reason !== undefined) textOf(wanted.reason, 'facts/invalid', ['reason'])
  const language = languageOf(wanted, edition)
  const different = differentCell(changes, caseType, plan)
  const steps = different.answer === 'allowed' ? stepsOf(changes) : null
  if (from === to) return unchanged(sameCell(changes, plan), steps && stepRuleFor(steps, 'instead', from))
  if (steps === null) return different
  const barred = fixedCell(changes, caseType, language)
  return barred ?? refusedByPlan(wanted) ?? throughSteps(wanted, steps, different.because)
}

function unchanged({ answer, because }: Answer<'no-change' | 'denied'>, instead: Rule | null): SeverityChange {
  return { answer, because: answer === 'no-change' && instead ? [...because, instead] : because }
}

function refusedByPlan(wanted: WantedChange): SeverityChange | null {
  const { contactMethod, to } = wanted
  const decisions = [
    canUseSeverity({ ...wanted, severity: to }),
    ...(contactMethod === undefined ? [] : [canUseContactMethod({ ...wanted, contactMethod })]),
  ]
  const refusal = decisions.find(({ allowed }) => !allowed)
  return refusal ? { answer: 'denied', because: refusal.because } : null
}

function throughSteps(wanted: WantedChange, steps: GivenSteps, allowed: Because): SeverityChange {
  const { reason, contactMethod } = wanted
  const reasonRule = stepRule(steps, 'reason')
  const contactRule = isRaise(wanted) ? stepRuleFor(steps, 'contactMethod', wanted.to) : null
  const isBlank = reason === undefined || reason.trim() === ''
  const requires = [
    ...(isBlank ? (['reason'] as const) : []),
    ...(contactRule && contactMethod === undefined ? (['contactMethod'] as const) : []),
  ]
  const { allowedFrom, isTooEarly, because: waiting } = waitsAfter(wanted, steps)
  const rest = { requires, ...(allowedFrom === null ? {} : { allowedFrom: dateAt(allowedFrom, ['history']) }) }
  const [first, ...others] = waiting
  if (isTooEarly && first) return { answer: 'denied', because: [first, ...others, ...allowed], ...rest }
  if (isBlank && reason !== undefined) return { answer: 'denied', because: [reasonRule, ...allowed], ...rest }
  return {
    answer: 'allowed',
    because: [...allowed, reasonRule, ...(contactRule ? [contactRule] : []), ...waiting],
    ...rest,
  }
}
