import {
  type CaseType,
  type ContactMethod,
  type Language,
  type Plan,
  severities,
  type Severity,
} from '../editions/vocabulary.js'
import type { InstantInput } from '../instant.js'
import type { EditionOption } from './facts.js'

/** A change of severity that was made. */
export interface EarlierChange {
  readonly from: Severity
  readonly to: Severity
  readonly at: InstantInput
}

/** A change of severity that somebody wants to make, as far as it is known. */
export interface WantedChange extends EditionOption {
  readonly plan: Plan
  readonly caseType: CaseType
  readonly from: Severity
  readonly to: Severity
  /** The language in which the case was created: `en` by default. */
  readonly language?: Language | undefined
  readonly reason?: string | undefined
  /** How AWS is to be reached about a raise to urgent or critical. */
  readonly contactMethod?: ContactMethod | undefined
  /** Every change of the case's severity so far. */
  readonly history?: readonly EarlierChange[] | undefined
  /** When the change is to be made; changes of the history after it have not happened yet. */
  readonly now?: InstantInput | undefined
}

export const isRaise = ({ from, to }: Pick<WantedChange, 'from' | 'to'>): boolean =>
  severities.indexOf(to) > severities.indexOf(from)
