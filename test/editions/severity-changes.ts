import {
  canChangeSeverity,
  type CaseType,
  caseTypes,
  type ContactMethod,
  contactMethods,
  type Edition,
  type EditionOption,
  type Language,
  languages,
  type Plan,
  plans,
  severities,
  type Severity,
} from 'aws-support-rules'
import type { Ask } from './answer-book.js'

interface Change extends EditionOption {
  readonly plan: Plan
  readonly caseType: CaseType
  /** The name of a change of `changes`. */
  readonly change: string
}

const changes: ReadonlyMap<string, { readonly from: Severity; readonly to: Severity }> = new Map(
  severities.flatMap((from) => severities.map((to) => [`${from}>${to}`, { from, to }])),
)
const reasons: Readonly<Record<string, string | undefined>> = {
  none: undefined,
  blank: ' ',
  given: 'The workaround stopped working',
}
const earlierChanges = ['raised', 'lowered', 'raised-and-lowered', 'lowered-and-raised'] as const
const nows: Readonly<Record<string, string | undefined>> = {
  unknown: undefined,
  'after-40-minutes': '2026-11-23T06:40:00Z',
  'after-60-minutes': '2026-11-23T07:00:00Z',
  'after-12-hours': '2026-11-23T18:00:00Z',
}

/**
 * Asks about every change of severity in each language. Where it is possible, also asks about it with and without what
 * it needs, and after earlier changes.
 */
export function askAboutSeverityChanges(ask: Ask, edition: Edition): void {
  for (const plan of plans)
    for (const caseType of caseTypes)
      for (const [change, { from, to }] of changes) {
        const facts = { plan, caseType, change }
        for (const language of languages) ask(changeInLanguage, { ...facts, language })
        if (canChangeSeverity({ plan, caseType, from, to, ...complete, edition }).answer !== 'allowed') continue
        for (const reason of Object.keys(reasons))
          for (const contactMethod of ['none', ...contactMethods] as const)
            ask(changeWith, { ...facts, reason, contactMethod })
        for (const earlier of earlierChanges.filter((each) => historyOf(from, each) !== null))
          for (const now of Object.keys(nows)) ask(changeAfter, { ...facts, earlier, now })
      }
}

const complete = { reason: reasons['given'], contactMethod: 'web' } as const

function changeInLanguage({ change, ...facts }: Change & { readonly language: Language }): unknown {
  return canChangeSeverity({ ...complete, ...facts, ...fromAndTo(change) })
}

function changeWith({
  change,
  reason,
  contactMethod,
  ...facts
}: Change & { readonly reason: string; readonly contactMethod: ContactMethod | 'none' }): unknown {
  const given = { reason: reasons[reason], contactMethod: contactMethod === 'none' ? undefined : contactMethod }
  return canChangeSeverity({ ...facts, ...given, ...fromAndTo(change) })
}

function changeAfter({
  change,
  earlier,
  now,
  ...facts
}: Change & { readonly earlier: EarlierChanges; readonly now: string }): unknown {
  const { from, to } = fromAndTo(change)
  const history = historyOf(from, earlier) ?? undefined
  return canChangeSeverity({ ...complete, ...facts, from, to, history, now: nows[now] })
}

function fromAndTo(change: string) {
  const found = changes.get(change)
  if (found === undefined) throw new Error(`no change is named ${change}`)
  return found
}

type EarlierChanges = (typeof earlierChanges)[number]

/** The changes that led to a severity, or `null` if there is none above or below it. */
function historyOf(severity: Severity, earlier: EarlierChanges) {
  const place = severities.indexOf(severity)
  const other = severities[earlier === 'raised' || earlier === 'lowered-and-raised' ? place - 1 : place + 1]
  if (other === undefined) return null
  const last = { from: other, to: severity, at: '2026-11-23T06:00:00Z' }
  const first = { from: severity, to: other, at: '2026-11-23T05:30:00Z' }
  return earlier === 'raised' || earlier === 'lowered' ? [last] : [first, last]
}
