import {
  type CaseType,
  type ContactMethod,
  type Language,
  type Plan,
  severities,
  type Severity,
} from '../editions/generated/vocabulary.js'
import type { InstantInput } from '../instant.js'
import type { EditionOption } from './facts.js'

/** A severity change that was made earlier. */
export interface EarlierChange {
  readonly from: Severity
  readonly to: Severity
  readonly at: InstantInput
}

/** A severity change that someone wants to make, as far as it is known. */
export interface WantedChange extends EditionOption {
  readonly plan: Plan
  readonly caseType: CaseType
  readonly from: Severity
  readonly to: Severity
  /** The language of the case: `en` by default. */
  readonly language?: Language | undefined
  readonly reason?: string | undefined
  /** How AWS should contact you about a raise to urgent or critical. */
  readonly contactMethod?: ContactMethod | undefined
  /** All earlier severity changes of the case. */
  readonly history?: readonly EarlierChange[] | undefined
  /** When the change would be made. Later changes in `history` are ignored. */
  readonly now?: InstantInput | undefined
}

export const isRaise = ({ from, to }: Pick<WantedChange, 'from' | 'to'>): boolean =>
  severities.indexOf(to) > severities.indexOf(from)
