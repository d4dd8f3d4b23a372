import { severityChange } from '../editions/2022-10/severities.js'
import type { Answer, Because, SeverityChanges, SeverityChangeSteps } from '../editions/edition.js'
import type { Plan, Severity } from '../editions/vocabulary.js'
import { textOf } from '../guards.js'
import { dateAt } from '../instant.js'
import { canUseContactMethod } from './contact.js'
import { waitsAfter } from './earlier-changes.js'
import { caseTypeOf, editionOf, knownSeverity, languageOf, planOf } from './facts.js'
import { canUseSeverity } from './severities.js'
import { isRaise, type WantedChange } from './wanted-change.js'

/** Whether the change is allowed, and where an edition has steps for it, what they still ask for. */
export interface SeverityChange extends Answer<'no-change' | 'allowed' | 'denied'> {
  /** From when the earlier changes allow it, where they make it wait. */
  readonly allowedFrom?: Date
  /** What the change needs and was not given. */
  readonly requires?: readonly ('reason' | 'contactMethod')[]
}

/**
 * Whether the severity of an existing case can be changed. On the page it never can (N32); later editions allow it on some plans, with a reason, with a
 * contact method for urgent and critical, and with times to wait after a raise. The same code is no change.
 *
 * A reason or contact method that is left out is listed in `requires`; a blank reason is denied. `allowedFrom` is the first instant at which the
 * history lets the change be made, and before it, at `now`, the change is denied. Without `now` nothing is denied for being too early.
 *
 * Throws `plan/unknown`, `case-type/unknown`, `severity/unknown`, `edition/required`, `language/unknown`, `facts/invalid` for a reason that is no text; and where the edition has steps `contact-method/unknown`,
 * `instant/invalid`, `history/invalid` for changes that do not lead from one to the next and to `from`.
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
  const table = editionOf(wanted)?.severityChange ?? severityChange
  const plan = planOf(wanted)
  const caseType = caseTypeOf(wanted)
  const from = knownSeverity(wanted.from, ['from'])
  const to = knownSeverity(wanted.to, ['to'])
  if (wanted.reason !== undefined) textOf(wanted.reason, 'facts/invalid', ['reason'])
  const language = languageOf(wanted)
  const different = table.different[caseType][plan]
  if (from === to)
    return unchanged(table.same[plan], different.answer === 'allowed' ? table.steps?.instead[from] : null)
  if (different.answer === 'denied' || table.steps === null) return different
  const barred = table.fixedLanguages[caseType][language]
  return barred ?? refusedByPlan(wanted) ?? throughSteps(wanted, table.steps, different.because)
}

type Unchanged = SeverityChanges['same'][Plan]

function unchanged(
  { answer, because }: Unchanged,
  instead: SeverityChangeSteps['instead'][Severity] | undefined,
): SeverityChange {
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

function throughSteps(wanted: WantedChange, steps: SeverityChangeSteps, allowed: Because): SeverityChange {
  const { reason, contactMethod } = wanted
  const contactRule = isRaise(wanted) ? steps.contactMethod[wanted.to] : null
  const isBlank = reason === undefined || reason.trim() === ''
  const requires = [
    ...(isBlank ? (['reason'] as const) : []),
    ...(contactRule && contactMethod === undefined ? (['contactMethod'] as const) : []),
  ]
  const { allowedFrom, isTooEarly, because: waiting } = waitsAfter(wanted, steps)
  const rest = { requires, ...(allowedFrom === null ? {} : { allowedFrom: dateAt(allowedFrom, ['history']) }) }
  const [first, ...others] = waiting
  if (isTooEarly && first) return { answer: 'denied', because: [first, ...others, ...allowed], ...rest }
  if (isBlank && reason !== undefined) return { answer: 'denied', because: [steps.reason, ...allowed], ...rest }
  return {
    answer: 'allowed',
    because: [...allowed, steps.reason, ...(contactRule ? [contactRule] : []), ...waiting],
    ...rest,
  }
}
