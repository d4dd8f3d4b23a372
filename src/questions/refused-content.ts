import type { Decision } from '../editions/edition.js'
import { languages } from '../editions/generated/vocabulary.js'
import { throwExpected } from '../errors.js'
import { fieldsOf } from '../guards.js'
import type { Draft } from './draft.js'
import type { GivenEdition } from './edition-cells.js'
import { type EditionOption, editionRequired } from './facts.js'
import { attachmentLimits, formRule } from './form-cells.js'
import { languageCell } from './language-cell.js'
import { isBlank, type Refusal, refusedBy } from './refusal.js'

export function attachmentRefusals(edition: GivenEdition, attachments: readonly unknown[]): Refusal[] {
  if (attachments.length === 0) return []
  const limits = attachmentLimits(edition)
  const count = { value: attachments.length, most: limits.most }
  const tooMany =
    count.value > count.most
      ? [{ path: ['attachments'], rule: formRule(edition, 'attachmentCount'), details: count }]
      : []
  const tooLarge = attachments.flatMap((attachment, index) => {
    const { name, bytes } = fieldsOf(attachment)
    isBlank(name, ['attachments', index, 'name'])
    const path = ['attachments', index, 'bytes']
    if (Number.isSafeInteger(bytes) && Number(bytes) >= 0) {
      const size = { value: Number(bytes), most: limits.mostBytes }
      return size.value > size.most ? [{ path, rule: formRule(edition, 'attachmentSize'), details: size }] : []
    }
    throwExpected('attachment/invalid', 'a size in whole bytes', bytes, path, {
      advice: 'Pass the size of the file in bytes.',
    })
  })
  return [...tooMany, ...tooLarge]
}

export function languageRefusals(edition: GivenEdition, draft: Draft & EditionOption): Refusal[] {
  const { language } = draft
  const decision: Decision = languages.includes(language)
    ? languageCell(edition, language)
    : { allowed: false, because: [formRule(edition, 'language')] }
  if (!decision.allowed && draft.edition === undefined && languages.includes(language))
    throw editionRequired('language', language)
  return refusedBy(decision, ['language'], () => ({
    ...(typeof language === 'string' && { value: language }),
    choices: languages.filter((other) => languageCell(edition, other).allowed),
  }))
}
