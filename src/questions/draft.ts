import type { ContactMethod } from '../editions/generated/vocabulary.js'
import type { CaseType, Language, Plan, Severity, SignIn } from '../editions/generated/vocabulary.js'

/** An attached file: its name and its size in bytes. */
export interface Attachment {
  readonly name: string
  readonly bytes: number
}

/** How AWS should answer. A phone call needs the country or region and the number. */
export type Contact =
  | { readonly method: Exclude<ContactMethod, 'phone'> }
  | {
      readonly method: 'phone'
      readonly country: string
      readonly number: string
      readonly extension?: string | undefined
    }

/** A case before it is created: the fields of the console's form, the plan, and who is signed in. */
export interface Draft {
  readonly plan: Plan
  readonly caseType: CaseType
  readonly severity: Severity
  readonly service: string
  readonly category: string
  readonly subject: string
  readonly description: string
  readonly language: Language
  readonly contact: Contact
  readonly attachments?: readonly Attachment[] | undefined
  /** E-mail addresses of people to notify when the status of the case changes. */
  readonly additionalContacts?: readonly string[] | undefined
  readonly signedInAs?: SignIn | undefined
  readonly resoldSupport?: boolean | undefined
}
