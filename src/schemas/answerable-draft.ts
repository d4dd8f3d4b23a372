import { edition2022_10 } from '../editions/2022-10/edition.js'
import { languagesOfThePage, plansOfThePage } from '../editions/2022-10/words.js'
import type { Edition } from '../editions/edition.js'
import { caseTypes, contactMethods, languages, plans, severities } from '../editions/vocabulary.js'
import type { ErrorPath } from '../errors.js'
import { type Fields, fieldsOf, isMissing } from '../guards.js'
import type { Draft } from '../questions/draft.js'
import type { Refusal } from '../questions/refusals.js'

const isBlank = (value: unknown) => isMissing(value) || (typeof value === 'string' && value.trim() === '')
const isText = (value: unknown) => isMissing(value) || typeof value === 'string'
const isOneOf = (words: readonly unknown[]) => (value: unknown) => words.includes(value)
const isBytes = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0

/**
 * Returns a draft that `refusals` can check, and a test for whether a refusal is about the draft as given.
 *
 * Malformed values are replaced with valid ones, so that the page's rules can check the rest. Missing and blank values
 * stay, because the page has rules for them.
 */
export function answerable(
  given: Fields,
  asked: Edition | undefined,
): { readonly draft: Draft; readonly isOpen: (refusal: Refusal) => boolean } {
  const edition = asked ?? edition2022_10
  // Without an edition, a plan or language that isn't on the page is malformed, not refused.
  const isPlan = isOneOf(asked ? plans : plansOfThePage)
  const isLanguage = (value: unknown) =>
    isText(value) && (asked !== undefined || isOneOf(languagesOfThePage)(value) || !isOneOf(languages)(value))
  const replaced = new Set<string>()
  const fitting = (path: ErrorPath, value: unknown, fits: (value: unknown) => boolean, otherwise: unknown): unknown => {
    if (fits(value)) return value
    replaced.add(JSON.stringify(path))
    return otherwise
  }
  const field = (name: keyof Draft, fits: (value: unknown) => boolean, otherwise?: unknown) =>
    fitting([name], given[name], fits, otherwise)
  const contactIn = ({ method, country, number }: Fields) => ({
    method:
      fitting(
        ['contact', 'method'],
        method,
        (value) => isMissing(value) || isOneOf(contactMethods)(value),
        contactMethods[0],
      ) ?? undefined,
    country: fitting(['contact', 'country'], country, isText, 'x'),
    number: fitting(['contact', 'number'], number, isText, 'x'),
  })
  const contact = field(
    'contact',
    (value) => isMissing(value) || (typeof value === 'object' && !Array.isArray(value)),
    { method: contactMethods[0] },
  )
  const attachments = field('attachments', Array.isArray)
  const additionalContacts = field('additionalContacts', Array.isArray)
  const isPlanKnown = isPlan(given['plan']) && isOneOf(caseTypes)(given['caseType'])
  const draft = {
    plan: isPlanKnown ? given['plan'] : plans[0],
    caseType: isPlanKnown ? given['caseType'] : caseTypes[0],
    severity: field('severity', (value) => isBlank(value) || isOneOf(severities)(value), severities[0]),
    service: field('service', isText, 'x'),
    category: field('category', isText, 'x'),
    subject: field('subject', isText, 'x'),
    description: field('description', isText, 'x'),
    language: field('language', isLanguage, languages[0]),
    contact: isMissing(contact) ? undefined : contactIn(fieldsOf(contact)),
    attachments: Array.isArray(attachments)
      ? attachments.map((file) => ({ bytes: isBytes(fieldsOf(file)['bytes']) ? fieldsOf(file)['bytes'] : 0 }))
      : undefined,
    additionalContacts: Array.isArray(additionalContacts)
      ? additionalContacts.map((address, index) =>
          fitting(['additionalContacts', index], address, (value) => typeof value === 'string', ''),
        )
      : undefined,
    resoldSupport: given['resoldSupport'] === true,
  }
  const everyPlans = new Set([
    ...Object.values(edition.form),
    ...Object.values(edition.languages).map(({ because }) => because[0]),
  ])
  return {
    // It lacks the fields that the given draft lacks, which the type can't express.
    draft: draft as Draft,
    isOpen: ({ path, rule }) =>
      (isPlanKnown || everyPlans.has(rule)) &&
      !path.some((_, index) => replaced.has(JSON.stringify(path.slice(0, index + 1)))),
  }
}
