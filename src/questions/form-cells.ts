import type { Edition, FormRule, Rule } from '../editions/edition.js'
import { type Given, type GivenEdition, hasRules, ruleCell, throwMissingCell } from './edition-cells.js'

type Attachments = Edition['attachments']
type ContactCount = NonNullable<Edition['additionalContactCount']>

/** Returns the rule by which the form refuses a field. */
export const formRule = (edition: GivenEdition, field: FormRule): Rule => ruleCell(edition.form?.[field], 'form', field)

/** Returns how many files an edition allows, and how large each may be. */
export function attachmentLimits(edition: GivenEdition): Attachments {
  const { attachments } = edition
  return isAttachments(attachments) ? attachments : throwMissingCell(attachments, 'attachments')
}

const isAttachments = (cell: Given<Attachments> | undefined): cell is Attachments =>
  typeof cell?.most === 'number' && typeof cell.mostBytes === 'number'

/** Returns the maximum number of additional contacts, or `null` if the edition states none. */
export function additionalContactLimit(edition: GivenEdition): Edition['additionalContactCount'] {
  const count = edition.additionalContactCount
  return count === null || isContactCount(count) ? count : throwMissingCell(count, 'additionalContactCount')
}

const isContactCount = (cell: Given<ContactCount> | undefined): cell is ContactCount =>
  typeof cell?.most === 'number' && hasRules(cell)
