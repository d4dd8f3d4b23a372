import { canCreateCase, canUseSeverity, highestSeverity } from 'aws-support-rules'
import { planNames, severityNames, type WordingLanguage } from 'aws-support-rules/wording'
import type { DatedCase } from './answer.js'
import { playgroundTexts } from './texts.js'

/** Why a case has no target if its severity is too high for the plan: what the plan has instead. Null for any other reason. */
export function noTargetText(created: DatedCase, language: WordingLanguage): string | null {
  const { plan, caseType, severity, createdAt } = created
  const edition = typeof created.edition === 'function' ? created.edition(createdAt) : created.edition
  const facts = { plan, caseType, ...(edition ? { edition } : {}) }
  if (!canCreateCase(facts).allowed || canUseSeverity({ ...facts, severity }).allowed) return null
  const { answer: highest } = highestSeverity(facts)
  if (highest === null) return null
  return playgroundTexts[language].severityTooHigh(planNames[language][plan], severityNames[language][highest])
}
