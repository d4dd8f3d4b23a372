import {
  allowedCaseTypes,
  allowedContactMethods,
  allowedSeverities,
  canAddAdditionalContacts,
  canChangeSeverity,
  canCreateCase,
  canUseContactMethod,
  canUseSeverity,
  caseRoute,
  type CaseType,
  type ContactMethod,
  copiesOperationsContact,
  highestSeverity,
  type Impact,
  ownEmailAdvice,
  type Plan,
  responseTarget,
  type Severity,
  severityLevels,
  suggestSeverity,
} from 'aws-support-rules'
import type { Ask } from './answer-book.js'

/** The words to ask with. */
export interface Words {
  readonly plans: readonly Plan[]
  readonly caseTypes: readonly CaseType[]
  readonly severities: readonly Severity[]
  readonly contactMethods: readonly ContactMethod[]
  readonly impacts: readonly Impact[]
}

interface CaseWords {
  readonly plan: Plan
  readonly caseType: CaseType
  readonly severity: Severity
}

export const signIns = ['root-user', 'iam-user'] as const
export const yesAndNo = [true, false] as const

/** Asks about every combination of the facts. `askAboutCase` may ask more about each plan, case type and severity. */
export function askEveryQuestion(
  ask: Ask,
  { plans, caseTypes, severities, contactMethods, impacts }: Words,
  askAboutCase: (facts: CaseWords) => void = () => undefined,
): void {
  ask(severityLevels, {})
  for (const signedInAs of signIns) ask(ownEmailAdvice, { signedInAs })
  for (const caseType of caseTypes)
    for (const canSignIn of yesAndNo)
      for (const resoldSupport of yesAndNo) ask(caseRoute, { caseType, canSignIn, resoldSupport })
  for (const plan of plans) {
    ask(allowedCaseTypes, { plan })
    ask(canAddAdditionalContacts, { plan })
    for (const caseType of caseTypes) {
      const facts = { plan, caseType }
      ask(allowedSeverities, facts)
      ask(highestSeverity, facts)
      ask(allowedContactMethods, facts)
      ask(copiesOperationsContact, facts)
      for (const resoldSupport of yesAndNo) ask(canCreateCase, { ...facts, resoldSupport })
      for (const contactMethod of contactMethods) ask(canUseContactMethod, { ...facts, contactMethod })
      for (const impact of impacts) ask(suggestSeverity, { ...facts, impact })
      for (const from of severities) for (const to of severities) ask(canChangeSeverity, { ...facts, from, to })
      for (const severity of severities) {
        ask(canUseSeverity, { ...facts, severity })
        ask(responseTarget, { ...facts, severity })
        askAboutCase({ ...facts, severity })
      }
    }
  }
}
