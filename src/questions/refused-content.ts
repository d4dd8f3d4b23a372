import type { Edition } from '../editions/edition.js'
import { languages } from '../editions/generated/vocabulary.js'
import { throwExpected } from '../errors.js'
import { fieldsOf } from '../guards.js'
import type { Draft } from './draft.js'
import { type EditionOption, editionRequired } from './facts.js'
import { type Refusal, refusedBy } from './refusal.js'

export function attachmentRefusals({ attachments: limits, form }: Edition, attachments: readonly unknown[]): Refusal[] {
  const count = { value: attachments.length, most: limits.most }
  const tooMany =
    count.value > count.most ? [{ path: ['attachments'], rule: form.attachmentCount, details: count }] : []
  const tooLarge = attachments.flatMap((attachment, index) => {
    const bytes = fieldsOf(attachment)['bytes']
    const path = ['attachments', index, 'bytes']
    if (Number.isSafeInteger(bytes) && Number(bytes) >= 0) {
      const size = { value: Number(bytes), most: limits.mostBytes }
      return size.value > size.most ? [{ path, rule: form.attachmentSize, details: size }] : []
    }
    throwExpected('attachment/invalid', 'a size in whole bytes', bytes, path, {
      advice: 'Pass the size of the file in bytes.',
    })
  })
  return [...tooMany, ...tooLarge]
}

export function languageRefusals(edition: Edition, draft: Draft & EditionOption): Refusal[] {
  const { language } = draft
  const isKnown = languages.includes(language)
  if (isKnown && !edition.languages[language].allowed && draft.edition === undefined)
    throw editionRequired('language', language)
  const decision = isKnown ? edition.languages[language] : { allowed: false, because: [edition.form.language] as const }
  return refusedBy(decision, ['language'], () => ({
    ...(typeof language === 'string' && { value: language }),
    choices: languages.filter((other) => edition.languages[other].allowed),
  }))
}
