import type { Decision, Rule } from '../editions/edition.js'
import type { Plan } from '../editions/generated/vocabulary.js'
import type { ErrorPath } from '../errors.js'
import { isMissing, textOf } from '../guards.js'

/** Something that an edition refuses in a draft: the field, and the rule behind it. */
export interface Refusal {
  readonly path: ErrorPath
  readonly rule: Rule
  /** The facts behind the refusal, for the message of a form. */
  readonly details: RefusalDetails
}

/** The facts behind a refusal. A fact that the rule doesn't depend on is left out. */
export interface RefusalDetails {
  readonly plan?: Plan
  /** The refused word or address, the size in bytes, or the number of files or addresses. */
  readonly value?: string | number
  /** The words that are accepted instead, such as severities, lowest first. */
  readonly choices?: readonly string[]
  /** The maximum number of files or addresses, or the maximum size in bytes. */
  readonly most?: number
}

export const refusedBy = ({ allowed, because }: Decision, path: ErrorPath, details: () => RefusalDetails): Refusal[] =>
  allowed ? [] : [{ path, rule: because[0], details: details() }]

// The types require text, but data from elsewhere may lack it.
export const isBlank = (text: unknown, path: ErrorPath): boolean =>
  isMissing(text) || textOf(text, 'draft/invalid', path).trim() === ''
