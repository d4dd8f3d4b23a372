import type { Edition } from '../editions/edition.js'
import { languagesOfThePage, plansOfThePage } from '../editions/generated/2022-10/words.js'
import {
  type CaseType,
  caseTypes,
  type ContactMethod,
  contactMethods,
  type Impact,
  impacts,
  type Language,
  languages,
  type Plan,
  plans,
  severities,
  type Severity,
  type SignIn,
  signIns,
} from '../editions/generated/vocabulary.js'
import { type ErrorCode, type ErrorPath, formatValue, reading, SupportRulesError } from '../errors.js'
import { isMissing, isOneOf, objectOf, refuseUnknownKey, wordOf } from '../guards.js'
import type { GivenEdition } from './edition-cells.js'

/**
 * The option that every question accepts in addition to its facts.
 *
 * Every question throws `facts/invalid` if the facts aren't an object. It throws `edition/invalid` if `edition` isn't an
 * edition object, or if it lacks a cell that the question needs; the path names the cell. It throws `edition/required`
 * if you pass no edition, and the default edition doesn't have the plan or the language.
 */
export interface EditionOption {
  /** The edition to answer by: `edition2022_10` by default. */
  readonly edition?: Edition | undefined
}

const oneOf =
  <Word extends string>(what: string, code: ErrorCode, words: readonly Word[]) =>
  (value: Word, path: ErrorPath): Word =>
    wordOf(value, words, what, code, path)

const knownPlan = /* @__PURE__ */ oneOf<Plan>('a plan', 'plan/unknown', plans)
const knownCaseType = /* @__PURE__ */ oneOf<CaseType>('a case type', 'case-type/unknown', caseTypes)
const knownSeverity = /* @__PURE__ */ oneOf<Severity>('a severity', 'severity/unknown', severities)
const knownContactMethod = /* @__PURE__ */ oneOf<ContactMethod>(
  'a contact method',
  'contact-method/unknown',
  contactMethods,
)
const knownLanguage = /* @__PURE__ */ oneOf<Language>('a language', 'language/unknown', languages)
const knownImpact = /* @__PURE__ */ oneOf<Impact>('an impact', 'impact/unknown', impacts)
const knownSignIn = /* @__PURE__ */ oneOf<SignIn>('a sign-in', 'signed-in-as/unknown', signIns)

/**
 * Returns the plan of a question.
 *
 * Without an edition it must be a plan of the page: the page says nothing about later plans, so it can't refuse them.
 */
export function planOf(facts: { readonly plan: Plan }, edition: GivenEdition | undefined): Plan {
  const plan = knownPlan(facts.plan, ['plan'])
  if (edition === undefined && !isOneOf(plansOfThePage, plan)) throw editionRequired('plan', plan)
  return plan
}

/** Returns the language of a question, `en` by default. Without an edition it must be a language of the page. */
export function languageOf(
  { language: given }: { readonly language?: Language | undefined },
  edition: GivenEdition | undefined,
): Language {
  const language = knownLanguage(given ?? 'en', ['language'])
  if (edition === undefined && !isOneOf(languagesOfThePage, language)) throw editionRequired('language', language)
  return language
}

/**
 * Returns the error for a plan or a language that needs an edition.
 *
 * A missing edition must not turn into a refusal: the page of 2022 lacks this plan or language, but later editions may
 * have it.
 */
export function editionRequired(field: 'plan' | 'language', word: string): SupportRulesError {
  const message = `Expected edition: the default (2022-10) has no ${field} ${formatValue(word)}; got none. Pass editionInForce(date).`
  return new SupportRulesError('edition/required', message, { path: [field] })
}

export const caseTypeOf = (facts: { readonly caseType: CaseType }): CaseType =>
  knownCaseType(facts.caseType, ['caseType'])
export const severityOf = (facts: { readonly severity: Severity }): Severity =>
  knownSeverity(facts.severity, ['severity'])
export const impactOf = (facts: { readonly impact: Impact }): Impact => knownImpact(facts.impact, ['impact'])
export const signInOf = (facts: { readonly signedInAs: SignIn }): SignIn =>
  knownSignIn(facts.signedInAs, ['signedInAs'])
/** Checks the sign-in of a draft, which may have none. */
export function checkSignIn({ signedInAs }: { readonly signedInAs?: SignIn | undefined }): void {
  if (!isMissing(signedInAs)) signInOf({ signedInAs })
}
export { knownContactMethod, knownPlan, knownSeverity }

/**
 * Returns the edition that was passed, or `undefined` for the default.
 *
 * The default isn't imported here, so that each question bundles only its own table of it.
 */
export function editionOf(facts: EditionOption): GivenEdition | undefined {
  const { edition } = objectOf(facts, 'an object of facts', [])
  return edition === undefined ? undefined : requiredEdition(edition, ['edition'])
}

/** Reads the edition of a question and answers it. What the facts or the edition throw becomes an error of the package. */
export const asked = <T>(facts: EditionOption, answer: (edition: GivenEdition | undefined) => T): T =>
  reading(() => answer(editionOf(facts)))

/** Does the same for a question that has no facts of its own. */
export const askedWithoutFacts: typeof asked = (options, answer) =>
  asked(options, (edition) => {
    refuseUnknownKey(options, ['edition'], 'an option', 'facts/invalid', [])
    return answer(edition)
  })

export function requiredEdition(edition: Edition, path: ErrorPath): Edition {
  const given: unknown = edition
  const advice = typeof given === 'function' ? 'Call it: editionInForce(date).' : ''
  return objectOf(edition, 'an edition such as edition2022_10', path, 'edition/invalid', advice)
}
