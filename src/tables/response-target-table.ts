import type { Edition, ResponseTarget } from '../editions/edition.js'
import {
  type CaseType,
  caseTypes,
  type Plan,
  plans,
  severities,
  type Severity,
} from '../editions/generated/vocabulary.js'
import { reading } from '../errors.js'
import { askedAt, type GivenEdition, throwMissingCell } from '../questions/edition-cells.js'
import { requiredEdition } from '../questions/facts.js'
import { responseTarget } from '../questions/response-target.js'
import { minuteMs } from '../time-units.js'
import { rows } from './rows.js'

/** The first-response target for one combination of facts, as `responseTarget` returns it. */
export interface ResponseTargetRow {
  /** The id of the edition. */
  readonly edition: string
  readonly plan: Plan
  readonly caseType: CaseType
  readonly severity: Severity
  readonly kind: ResponseTarget['kind']
  /** The target in milliseconds of counted time; null if there is none. */
  readonly targetMs: number | null
  /** The id of the rule that decides. */
  readonly rule: string
}

/**
 * Returns the first-response targets of an edition.
 *
 * There is one row for every combination of plan, case type and severity, including plans of other editions. You can
 * store several editions in one table.
 *
 * Throws `edition/invalid`, also while you iterate if a cell of the edition is missing.
 *
 * @example
 * import { edition2022_10 } from 'aws-support-rules'
 * import { responseTargetTable } from 'aws-support-rules/tables'
 *
 * const rows = Array.from(responseTargetTable(edition2022_10))
 * rows.find(({ plan, caseType, severity }) => plan === 'developer' && caseType === 'technical' && severity === 'normal')
 * // => { edition: '2022-10', plan: 'developer', caseType: 'technical', severity: 'normal', kind: 'business-hours', targetMs: 43_200_000, rule: 'severity/normal' }
 */
export function responseTargetTable(edition: Edition): Iterable<ResponseTargetRow> {
  const given: GivenEdition = requiredEdition(edition, [])
  const id = reading(() => given.id) ?? askedAt([], () => throwMissingCell(undefined, 'id'))
  return rows(function* () {
    for (const plan of plans)
      for (const caseType of caseTypes)
        for (const severity of severities) {
          const target = askedAt([], () => responseTarget({ plan, caseType, severity, edition }))
          const targetMs = target.kind === 'none' ? null : target.minutes * minuteMs
          yield { edition: id, plan, caseType, severity, kind: target.kind, targetMs, rule: target.because[0].id }
        }
  })
}
