import type { SourceId } from './sources.js'
import type { CaseType, ContactMethod, Impact, Language, Partition, Plan, Severity, SignIn } from './vocabulary.js'

/** One rule of an edition, with what it rests on. */
export interface Rule {
  /** `<topic>/<rule>`, such as `severity/critical`. */
  readonly id: string
  /** The numbered statements of the page that it implements, such as `N38`; docs/rules.md lists them. None where it rests on other sources. */
  readonly statements: readonly string[]
  /** The page's anchor, such as `choosing-severity`; for a rule of other sources the page of the first of them. */
  readonly section: string
  /** What a rule that is not on the page rests on; docs/editions.md lists them. */
  readonly sources?: readonly [SourceId, ...SourceId[]]
  readonly summary: string
  /** `stated`: the page or the source says so. `inferred`: it follows, or fills a silence. `contested`: AWS's texts disagree. */
  readonly basis: 'stated' | 'inferred' | 'contested'
  /** What we took the words to mean, only where it leaves a choice. */
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
  readonly place:
    'customer' | { readonly country: string; readonly timeZone: string; readonly weekend: readonly (6 | 7)[] }
  readonly because: Because
}

/** What a language has: the business hours of its cases, or the rule that the edition does not offer it. */
export type LanguageCell =
  | { readonly allowed: true; readonly because: Because; readonly hours: BusinessHours }
  | { readonly allowed: false; readonly because: Because }

/** Whether severities can be changed, and the steps where they can. */
export interface SeverityChanges {
  readonly same: PerPlan<Answer<'no-change' | 'denied'>>
  readonly different: Readonly<Record<CaseType, PerPlan<Answer<'allowed' | 'denied'>>>>
  /** Languages whose cases of a type keep their severity although the plan could change it. */
  readonly fixedLanguages: Readonly<Record<CaseType, Readonly<Partial<Record<Language, Answer<'denied'>>>>>>
  /** `null` where no severity can be changed. */
  readonly steps: SeverityChangeSteps | null
}

/** The steps of a change, and the times to wait after earlier ones. */
export interface SeverityChangeSteps {
  readonly reason: Rule
  /** The rule of the contact method that a raise to this severity needs, `null` where it needs none. */
  readonly contactMethod: Readonly<Record<Severity, Rule | null>>
  /** Minutes without any change after a raise to this severity, `null` where there are none. */
  readonly pause: Readonly<Record<Severity, { readonly minutes: number; readonly because: Because } | null>>
  /** After a raise the next one may have to wait for the target of the severity it raised to. */
  readonly nextRaise: Rule
  /** What there is in place of a change at this severity. */
  readonly instead: Readonly<Record<Severity, Rule | null>>
}

/** The rules as they stood from one date on: plain frozen data, a cell for every combination of facts. */
export interface Edition {
  readonly id: string
  readonly partition: Partition
  /** The date from which it answers, which begins at 00:00 UTC; the next edition of the partition ends it. */
  readonly inForceFrom: string
  readonly title: string
  /** Every rule: those of the page in the order of its statements, then the others. */
  readonly rules: readonly Rule[]
  /** Which plans there are. A plan that there is not has its no in every table. */
  readonly plans: PerPlan<Decision>
  readonly creation: Readonly<
    Record<CaseType, { readonly direct: PerPlan<Decision>; readonly resoldSupport: PerPlan<Decision> }>
  >
  readonly routes: Readonly<
    Record<
      CaseType,
      Readonly<
        Record<
          'direct' | 'resoldSupport',
          { readonly signedIn: Answer<CaseRoute>; readonly notSignedIn: Answer<CaseRoute> }
        >
      >
    >
  >
  readonly severityLevels: Readonly<
    Record<
      Severity,
      { readonly name: string; readonly impact: Impact; readonly reserved: boolean; readonly because: Because }
    >
  >
  readonly severities: Readonly<Record<CaseType, Readonly<Record<Severity, PerPlan<SeverityCell>>>>>
  readonly highestSeverity: Rule
  readonly severityChange: SeverityChanges
  readonly contactMethods: Readonly<Record<CaseType, Readonly<Record<ContactMethod, PerPlan<Decision>>>>>
  readonly languages: Readonly<Record<Language, LanguageCell>>
  readonly attachments: { readonly most: number; readonly mostBytes: number }
  readonly additionalContacts: PerPlan<Decision>
  /** The greatest number of additional contacts, `null` where none is stated. */
  readonly additionalContactCount: { readonly most: number; readonly because: Because } | null
  readonly ownEmail: Readonly<Record<SignIn, Answer<'include' | 'not-needed'>>>
  readonly operationsContact: Readonly<Record<CaseType, PerPlan<Answer<'yes' | 'no' | 'not-stated'>>>>
  /** The rules behind the fields of the form, by the field that they refuse. */
  readonly form: Readonly<Record<FormRule, Rule>>
  /** What the page recommends and does not require. */
  readonly advice: Readonly<Record<'detail' | 'performance' | 'guidance' | 'highestSeverities' | 'ownEmail', Rule>>
  readonly effort: Rule
  /** Why a case that AWS opened has no target. */
  readonly openedByAws: Rule
  /** For how many days a resolved case can be reopened, and what there is afterwards. */
  readonly reopening: { readonly days: number; readonly within: Because; readonly after: Because }
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
