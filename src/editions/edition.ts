import type {
  CaseType,
  ContactMethod,
  Impact,
  Language,
  Partition,
  Plan,
  Severity,
  SignIn,
} from './generated/vocabulary.js'
import type { SourceId } from './sources.js'

interface RuleText {
  /** `<topic>/<rule>`, such as `severity/critical`. */
  readonly id: string
  /**
   * The numbered statements of the page that the rule implements, such as `N38`; docs/rules.md lists them.
   *
   * Empty if the rule has only other sources.
   */
  readonly statements: readonly string[]
  /** The anchor on the page, such as `choosing-severity`, or the page of the first of the other `sources`. */
  readonly section: string
  /** The sources of a rule that isn't on the page; docs/editions.md lists them. */
  readonly sources?: readonly [SourceId, ...SourceId[]]
  readonly summary: string
}

/** A rule that the page or the source states. docs/readings.md says how we read its details. */
interface StatedRule extends RuleText {
  readonly basis: 'stated'
  readonly reading?: never
}

/** A rule that rests on a reading. */
interface ReadRule extends RuleText {
  /** `inferred`: it follows from the texts, or fills a gap. `contested`: AWS's texts disagree. */
  readonly basis: 'inferred' | 'contested'
  /** How we read the texts. docs/readings.md has the evidence, and what else they could mean. */
  readonly reading: string
}

/** One rule of an edition, with its sources. `basis` says how certain it is. */
export type Rule = StatedRule | ReadRule

/** The rules behind an answer, the deciding rule first. */
export type Because = readonly [Rule, ...Rule[]]

/** A yes or no with its rules. */
export interface Decision {
  readonly allowed: boolean
  readonly because: Because
}

/** A value with its rules. */
export interface Answer<T> {
  readonly answer: T
  readonly because: Because
}

/** The time in which AWS aims to respond first and how it is counted, or `none` if AWS publishes no target. */
export type ResponseTarget =
  | { readonly kind: 'continuous' | 'business-hours'; readonly minutes: number; readonly because: Because }
  | { readonly kind: 'none'; readonly because: Because }

/** Where to create a case. */
export type CaseRoute = 'support-center' | 'limit-increase-form' | 'contact-us' | 'aws-partner' | 'none'

export type PerPlan<Cell> = Readonly<Record<Plan, Cell>>

/** A cell of the severity table: whether the plan has the severity, and its first-response target. */
export interface SeverityCell extends Decision {
  readonly target: ResponseTarget
}

/**
 * The business hours of a language.
 *
 * They are in the customer's country, or in one country for every customer.
 */
export interface BusinessHours {
  readonly opens: string
  readonly closes: string
  readonly place:
    | 'customer'
    | {
        readonly country: string
        readonly timeZone: string
        /** ISO weekdays: Monday is 1. */
        readonly weekend: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]
      }
  readonly because: Because
}

/** The hours in which AWS answers account and billing cases in a language. */
export interface NonTechnicalHours extends BusinessHours {
  /** The rules of such a case on a plan whose target isn't counted in business hours. */
  readonly onOtherPlans: Because
}

/** The business hours of a language, or the rule that says the edition doesn't offer it. */
export type LanguageCell =
  | {
      readonly allowed: true
      readonly because: Because
      readonly hours: BusinessHours
      /**
       * The hours in which AWS answers account and billing cases in this language, if they differ from those of technical
       * cases.
       *
       * On Developer Support, such cases are counted in these hours. On higher plans, the target stays, and the answer has
       * the warning `hours/language-of-non-technical-case`.
       */
      readonly nonTechnicalHours?: NonTechnicalHours
      /** The rule that technical help for cases in this language is in English. */
      readonly technicalHelpInEnglish?: Rule
    }
  | { readonly allowed: false; readonly because: Because }

/** Whether severities can be changed, and the steps if they can. */
export interface SeverityChanges {
  readonly same: PerPlan<Answer<'no-change' | 'denied'>>
  readonly different: Readonly<Record<CaseType, PerPlan<Answer<'allowed' | 'denied'>>>>
  /** Languages in which cases of a type keep their severity, even if the plan could change it. */
  readonly fixedLanguages: Readonly<Record<CaseType, Readonly<Partial<Record<Language, Answer<'denied'>>>>>>
  /** `null` if no severity can be changed. */
  readonly steps: SeverityChangeSteps | null
}

/** The steps of a change, and how long to wait after earlier changes. */
export interface SeverityChangeSteps {
  readonly reason: Rule
  /** The rule that requires a contact method for a raise to this severity; `null` if none is required. */
  readonly contactMethod: Readonly<Record<Severity, Rule | null>>
  /** How long no change is possible after a raise to this severity; `null` if changes are possible at once. */
  readonly pause: Readonly<Record<Severity, { readonly minutes: number; readonly because: Because } | null>>
  /** The rule that the next raise has to wait for the target of the severity that the last one raised to. */
  readonly nextRaise: Rule
  /** What to do instead of a raise at this severity; `null` if there is nothing to add. */
  readonly instead: Readonly<Record<Severity, Rule | null>>
}

/**
 * The rules as they were from one date on.
 *
 * Plain frozen data, with a cell for every combination of facts.
 */
export interface Edition {
  readonly id: string
  readonly partition: Partition
  /**
   * The first date for which the edition answers, from 00:00 UTC.
   *
   * It answers until the next edition of the partition begins.
   */
  readonly inForceFrom: string
  readonly title: string
  /** Every rule: those of the page in the order of their statements, then the others. */
  readonly rules: readonly Rule[]
  /** The plans on offer. A plan that isn't offered is refused in every table. */
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
      {
        readonly name: string
        /** The situations that the table describes. */
        readonly impacts: readonly [Impact, ...Impact[]]
        readonly reserved: boolean
        readonly because: Because
      }
    >
  >
  readonly severities: Readonly<Record<CaseType, Readonly<Record<Severity, PerPlan<SeverityCell>>>>>
  readonly highestSeverity: Rule
  /** The severity that a new case has if it is in one of these languages, whatever its plan allows. */
  readonly defaultSeverities: Readonly<Record<CaseType, Readonly<Partial<Record<Language, Answer<Severity>>>>>>
  readonly severityChange: SeverityChanges
  readonly contactMethods: Readonly<Record<CaseType, Readonly<Record<ContactMethod, PerPlan<Decision>>>>>
  readonly languages: Readonly<Record<Language, LanguageCell>>
  readonly attachments: { readonly most: number; readonly mostBytes: number }
  readonly additionalContacts: PerPlan<Decision>
  /** The maximum number of additional contacts; `null` if AWS states none. */
  readonly additionalContactCount: { readonly most: number; readonly because: Because } | null
  readonly ownEmail: Readonly<Record<SignIn, Answer<'include' | 'not-needed'>>>
  readonly operationsContact: Readonly<Record<CaseType, PerPlan<Answer<'yes' | 'no' | 'not-stated'>>>>
  /** The rules of the form, by the field that they refuse. */
  readonly form: Readonly<Record<FormRule, Rule>>
  /** What the page recommends but doesn't require. */
  readonly advice: Readonly<
    Record<'detail' | 'descriptionGuidance' | 'performance' | 'guidance' | 'highestSeverities' | 'ownEmail', Rule>
  > & {
    /** Advice for IAM users on Developer Support; `null` if there is none. */
    readonly primaryContact: Rule | null
  }
  readonly effort: Rule
  /** The rule that a case opened by AWS has no target. */
  readonly openedByAws: Rule
  /** For how many days a resolved case can be reopened, and the rules within and after that time. */
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
