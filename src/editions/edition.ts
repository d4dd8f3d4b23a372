import type { CaseType, ContactMethod, Impact, Language, Plan, Severity, SignIn } from './vocabulary.js'

/** One rule of the page, with what it rests on. */
export interface Rule {
  /** `<topic>/<rule>`, such as `severity/critical`. */
  readonly id: string
  /** The numbered statements of the page that it implements, such as `N38`; docs/rules.md lists them. */
  readonly statements: readonly string[]
  /** The page's anchor, such as `choosing-severity`. */
  readonly section: string
  readonly summary: string
  /** `stated`: the page says so. `inferred`: it follows, or fills a silence. `contested`: AWS's texts disagree. */
  readonly basis: 'stated' | 'inferred' | 'contested'
  /** What we took the page to mean, only where it leaves a choice. */
  readonly reading?: string
}

/** The rules that an answer rests on, the deciding one first. */
export type Because = readonly [Rule, ...Rule[]]

/** A yes or a no with its rules. */
export interface Decision {
  readonly allowed: boolean
  readonly because: Because
}

/** A value with its rules. */
export interface Answer<T> {
  readonly answer: T
  readonly because: Because
}

/** How long AWS aims to take for the first response, and on which clock; or that it publishes no target. */
export type ResponseTarget =
  | { readonly kind: 'continuous' | 'business-hours'; readonly minutes: number; readonly because: Because }
  | { readonly kind: 'none'; readonly because: Because }

/** Where a case is to be taken. */
export type CaseRoute = 'support-center' | 'limit-increase-form' | 'contact-us' | 'aws-partner' | 'none'

export type PerPlan<Cell> = Readonly<Record<Plan, Cell>>

/** A cell of the severity table: whether the plan has the severity, and its first-response target. */
export interface SeverityCell extends Decision {
  readonly target: ResponseTarget
}

/** The business hours of a language: in the customer's country, or in one country for everybody. */
export interface BusinessHours {
  readonly opens: string
  readonly closes: string
  readonly place: 'customer' | { readonly country: string; readonly timeZone: string; readonly weekend: readonly (6 | 7)[] }
  readonly because: Because
}

/** The rules as they stood at one revision of the page: plain frozen data, a cell for every combination of facts. */
export interface Edition {
  readonly id: string
  /** The date of the page's revision. */
  readonly published: string
  readonly title: string
  /** Every rule, in the order of the statements. */
  readonly rules: readonly Rule[]
  readonly creation: Readonly<Record<CaseType, { readonly direct: PerPlan<Decision>; readonly resoldSupport: PerPlan<Decision> }>>
  readonly routes: Readonly<
    Record<
      CaseType,
      Readonly<Record<'direct' | 'resoldSupport', { readonly signedIn: Answer<CaseRoute>; readonly notSignedIn: Answer<CaseRoute> }>>
    >
  >
  readonly severityLevels: Readonly<
    Record<Severity, { readonly name: string; readonly impact: Impact; readonly reserved: boolean; readonly because: Because }>
  >
  readonly severities: Readonly<Record<CaseType, Readonly<Record<Severity, PerPlan<SeverityCell>>>>>
  readonly highestSeverity: Rule
  readonly severityChange: { readonly same: Answer<'no-change'>; readonly different: PerPlan<Answer<'allowed' | 'denied'>> }
  readonly contactMethods: Readonly<Record<CaseType, Readonly<Record<ContactMethod, PerPlan<Decision>>>>>
  readonly languages: Readonly<Record<Language, Decision & { readonly hours: BusinessHours }>>
  readonly attachments: { readonly most: number; readonly mostBytes: number }
  readonly additionalContacts: PerPlan<Decision>
  readonly ownEmail: Readonly<Record<SignIn, Answer<'include' | 'not-needed'>>>
  readonly operationsContact: Readonly<Record<CaseType, PerPlan<Answer<'yes' | 'no' | 'not-stated'>>>>
  /** The rules behind the fields of the form, by the field that they refuse. */
  readonly form: Readonly<Record<FormRule, Rule>>
  /** What the page recommends and does not require. */
  readonly advice: Readonly<Record<'detail' | 'performance' | 'guidance' | 'highestSeverities' | 'ownEmail', Rule>>
  readonly effort: Rule
}

export type FormRule =
  | 'service'
  | 'category'
  | 'severity'
  | 'subject'
  | 'description'
  | 'attachmentCount'
  | 'attachmentSize'
  | 'language'
  | 'contactMethod'
  | 'phoneCountry'
  | 'phoneNumber'
  | 'emailAddress'
