import type { Answer, Because, Decision, Edition } from '../editions/edition.js'
import { severities as severityTable } from '../editions/generated/2022-10/severities.js'
import { severityLevels as severityLevelTable } from '../editions/generated/2022-10/severity-levels.js'
import { severityHighestPerPlan } from '../editions/generated/rules.js'
import {
  type CaseType,
  type Impact,
  type Language,
  type Plan,
  severities,
  type Severity,
} from '../editions/generated/vocabulary.js'
import {
  type Given,
  type GivenEdition,
  hasRules,
  isAnswer,
  isDecision,
  ruleCell,
  throwMissingCell,
} from './edition-cells.js'
import {
  asked,
  askedWithoutFacts,
  caseTypeOf,
  type EditionOption,
  impactOf,
  languageOf,
  planOf,
  severityOf,
} from './facts.js'

interface SeverityFacts extends EditionOption {
  readonly plan: Plan
  readonly caseType: CaseType
  /**
   * The language of a new case; by default, any.
   *
   * In some languages, new account and billing cases have a default severity from 2025-05-21 on.
   */
  readonly language?: Language | undefined
}

/** A severity with the name that AWS's console and its table use. */
export interface SeverityLevel {
  readonly severity: Severity
  readonly name: string
  /** The situations that the severity table describes for it. */
  readonly impacts: readonly [Impact, ...Impact[]]
  readonly because: Because
}

/**
 * Returns the severities, lowest first, with their AWS names and situations (N33).
 *
 * @example
 * import { severityLevels } from 'aws-support-rules'
 *
 * severityLevels().map(({ name }) => name)[3] // => 'Production system down'
 */
export function severityLevels(facts: EditionOption = {}): readonly SeverityLevel[] {
  return askedWithoutFacts(facts, (edition) =>
    severities.map((severity) => {
      const { name, impacts, because } = levelCell(edition, severity)
      return { severity, name, impacts, because }
    }),
  )
}

/** Returns a row of the severity table. */
export function levelCell(edition: GivenEdition | undefined, severity: Severity): Edition['severityLevels'][Severity] {
  const cell = (edition ? edition.severityLevels : severityLevelTable)?.[severity]
  return isLevel(cell) ? cell : throwMissingCell(cell, 'severityLevels', severity)
}

type Level = Edition['severityLevels'][Severity]

const isLevel = (cell: Given<Level> | undefined): cell is Level =>
  typeof cell?.name === 'string' &&
  Number(cell.impacts?.length) > 0 &&
  typeof cell.reserved === 'boolean' &&
  hasRules(cell)

/**
 * Returns the severities that a plan may use for a case of this type, lowest first.
 *
 * The array is empty if the plan has no cases of this type.
 *
 * Throws `plan/unknown`, `case-type/unknown`, `language/unknown`.
 *
 * @example
 * import { allowedSeverities } from 'aws-support-rules'
 *
 * allowedSeverities({ plan: 'developer', caseType: 'technical' }) // => ['low', 'normal']
 */
export function allowedSeverities(facts: SeverityFacts): readonly Severity[] {
  return asked(facts, (edition) => allowedIn(placeOf(facts, edition)))
}

/** What decides about every severity. */
interface Place {
  readonly edition: GivenEdition | undefined
  readonly caseType: CaseType
  readonly plan: Plan
  readonly language: Language | undefined
}

const placeOf = (facts: SeverityFacts, edition: GivenEdition | undefined): Place => ({
  edition,
  caseType: caseTypeOf(facts),
  plan: planOf(facts, edition),
  language: facts.language === undefined ? undefined : languageOf(facts, edition),
})

const allowedIn = (place: Place) => severities.filter((severity) => decisionIn(place, severity).allowed)

function severityCell({ edition, caseType, plan }: Place, severity: Severity): Decision {
  const table = edition ? edition.severities : severityTable
  const cell = table?.[caseType]?.[severity]?.[plan]
  return isDecision(cell) ? cell : throwMissingCell(cell, 'severities', caseType, severity, plan)
}

/**
 * Returns the highest severity that a plan may use for a case of this type (N31).
 *
 * The answer is `null` if the plan has no cases of this type.
 *
 * Throws `plan/unknown`, `case-type/unknown`, `language/unknown`.
 *
 * @example
 * import { highestSeverity } from 'aws-support-rules'
 *
 * highestSeverity({ plan: 'business', caseType: 'technical' }).answer // => 'urgent'
 * highestSeverity({ plan: 'basic', caseType: 'technical' }).because[0].id // => 'case-type/technical-not-on-basic'
 */
export function highestSeverity(facts: SeverityFacts): Answer<Severity | null> {
  return asked(facts, (edition) => highestIn(placeOf(facts, edition)))
}

function highestIn(place: Place): Answer<Severity | null> {
  const { edition } = place
  const highest = allowedIn(place).at(-1)
  const { because } = decisionIn(place, highest ?? 'low')
  if (highest === undefined) return { answer: null, because }
  const cap = defaultSeverityIn(place)?.because ?? [
    ruleCell(edition ? edition.highestSeverity : severityHighestPerPlan, 'highestSeverity'),
  ]
  return { answer: highest, because: [...because, ...cap] }
}

/**
 * Returns whether a plan may use this severity for a case of this type (N31, N34–N39).
 *
 * Throws `plan/unknown`, `case-type/unknown`, `severity/unknown`, `language/unknown`.
 *
 * @example
 * import { canUseSeverity } from 'aws-support-rules'
 *
 * canUseSeverity({ plan: 'developer', caseType: 'technical', severity: 'high' }).allowed // => false
 * canUseSeverity({ plan: 'enterprise-on-ramp', caseType: 'technical', severity: 'critical' }).because[0].id // => 'severity/critical-on-ramp'
 */
export function canUseSeverity(facts: SeverityFacts & { readonly severity: Severity }): Decision {
  return asked(facts, (edition) => decisionIn(placeOf(facts, edition), severityOf(facts)))
}

function decisionIn(place: Place, severity: Severity): Decision {
  const { allowed, because } = severityCell(place, severity)
  const fixed = defaultSeverityIn(place)
  // A plan without such cases has no severity for them, in whatever language.
  return fixed && fixed.answer !== severity && severityCell(place, fixed.answer).allowed
    ? { allowed: false, because: [...fixed.because, ...because] }
    : { allowed, because }
}

/** Returns the severity that a new case in this language has, or `null` if there is a choice. */
export const defaultSeverityOf = (facts: SeverityFacts): Answer<Severity> | null =>
  asked(facts, (edition) => defaultSeverityIn(placeOf(facts, edition)))

function defaultSeverityIn({ edition, caseType, language }: Place): Answer<Severity> | null {
  if (language === undefined || edition === undefined) return null
  const row = edition.defaultSeverities?.[caseType] ?? throwMissingCell(undefined, 'defaultSeverities', caseType)
  const cell = row[language]
  if (cell === undefined) return null
  return isAnswer(cell) ? cell : throwMissingCell(cell, 'defaultSeverities', caseType, language)
}

/**
 * Returns the severity for a situation of the severity table (N33–N38).
 *
 * It is capped at the highest severity that the plan has for this case type; `because` then includes the rule for the
 * cap. The answer is `null` if the plan has no cases of this type.
 *
 * Throws `plan/unknown`, `case-type/unknown`, `impact/unknown`, `language/unknown`.
 *
 * @example
 * import { suggestSeverity } from 'aws-support-rules'
 *
 * const impact = 'critical-function-unavailable'
 * suggestSeverity({ plan: 'enterprise', caseType: 'technical', impact }).answer // => 'critical'
 * const capped = suggestSeverity({ plan: 'business', caseType: 'technical', impact })
 * capped.answer // => 'urgent'
 * capped.because.map(({ id }) => id).at(-1) // => 'severity/highest-per-plan'
 */
export function suggestSeverity(facts: SeverityFacts & { readonly impact: Impact }): Answer<Severity | null> {
  return asked(facts, (edition) => {
    const impact = impactOf(facts)
    const place = placeOf(facts, edition)
    const highest = highestIn(place)
    if (highest.answer === null) return highest
    const wanted = severities.findIndex((severity) => levelCell(edition, severity).impacts.includes(impact))
    const most = severities.indexOf(highest.answer)
    const described = severities[wanted] ?? highest.answer
    const [row] = levelCell(edition, described).because
    return wanted <= most
      ? { answer: described, because: severityCell(place, described).because }
      : { answer: highest.answer, because: [row, ...highest.because] }
  })
}
