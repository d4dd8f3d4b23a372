import { caseTypes, contactMethods, languages, plans, severities } from '../editions/generated/vocabulary.js'
import type { ErrorPath } from '../errors.js'
import { type Fields, fieldsOf, isMissing } from '../guards.js'
import type { Draft } from '../questions/draft.js'

const [caseType, contactMethod, language, plan, severity] = [
  caseTypes[0],
  contactMethods[0],
  languages[0],
  plans[0],
  severities[0],
]
const text = 'x'

/** A valid value for each field that the form requires. */
const validFields = {
  plan,
  caseType,
  severity,
  service: text,
  category: text,
  subject: text,
  description: text,
  language,
  contact: { method: contactMethod },
}
const validContact: Fields = { method: contactMethod, country: text, number: text }

/** Whether the form has a rule for the value: it is missing, a blank severity, or a language that is not in the list. */
const hasRule = (field: string, value: unknown): boolean =>
  isMissing(value) ||
  (typeof value === 'string' && (field === 'language' || (field === 'severity' && value.trim() === '')))

const isRequired = (field: string | number): field is keyof typeof validFields => Object.hasOwn(validFields, field)

interface MalformedField {
  readonly path: ErrorPath
  readonly code: string
}

export interface AnswerableDraft {
  readonly draft: Draft
  /** The paths whose values were replaced, as JSON. */
  readonly replaced: ReadonlySet<string>
  /** Whether the plan and the case type are valid. Otherwise only the rules for every plan apply. */
  readonly isOfPlan: boolean
}

/**
 * Returns a draft that `refusals` can check: each malformed value is replaced by a valid one.
 *
 * Missing values and a blank severity stay, because the form has rules for them.
 */
export function answerableDraft(given: Fields, malformed: readonly MalformedField[]): AnswerableDraft {
  const { contact, attachments, additionalContacts, resoldSupport } = given
  const contactFields: Record<string, unknown> = { ...fieldsOf(contact) }
  // No rule is about names.
  const files = Array.isArray(attachments)
    ? attachments.map((file: unknown): Record<string, unknown> => ({ ...fieldsOf(file), name: text }))
    : undefined
  const addresses = Array.isArray(additionalContacts) ? Array.from<unknown>(additionalContacts) : undefined
  const draft: Record<string, unknown> = {
    ...given,
    contact: isMissing(contact) ? undefined : contactFields,
    attachments: files,
    additionalContacts: addresses,
    resoldSupport: resoldSupport ?? undefined,
  }
  const replaced = new Set<string>()
  for (const { path, code } of malformed) {
    const [field, part, key] = path
    if (field === undefined) continue
    if (field === 'contact' && typeof part === 'string') {
      const isAbsent = isMissing(contactFields[part])
      contactFields[part] = isAbsent ? undefined : validContact[part]
      if (isAbsent) continue
    } else if (typeof part === 'number') {
      const file = files?.[part]
      if (field === 'attachments' && file && (key === undefined || key === 'bytes')) file['bytes'] = 0
      if (field === 'additionalContacts' && addresses) addresses[part] = ''
    } else {
      const isPageLacking = code === 'edition/required'
      if (isRequired(field) && !isPageLacking && hasRule(field, given[field])) continue
      draft[field] = isRequired(field) ? validFields[field] : undefined
    }
    replaced.add(JSON.stringify(path))
  }
  const isOfPlan = !malformed.some(({ path: [field] }) => field === 'plan' || field === 'caseType')
  // It lacks the fields that the given draft lacks, which the type can't express.
  const whole = isOfPlan ? draft : { ...draft, plan, caseType }
  return { draft: whole as unknown as Draft, replaced, isOfPlan }
}
