import * as fc from 'fast-check'
import type { IsoWeekday } from '../business-time/span.js'
import { edition2022_10 } from '../editions/2022-10/edition.js'
import type { Edition } from '../editions/edition.js'
import { type CaseType, type Language, languages, type Plan } from '../editions/vocabulary.js'
import type { CreatedCase, Customer } from '../response/created-case.js'
import { allowedCaseTypes } from '../rules/case-types.js'
import { type Asked, editionOf } from '../rules/facts.js'
import { plansOffered } from '../rules/plans.js'
import { allowedSeverities } from '../rules/severities.js'
import { anyInstant } from './any-instant.js'
import { anyCalendar, anyPlace } from './any-schedule.js'

/** A plan and a type of case that it has. */
export interface PlanAndCaseType {
  readonly plan: Plan
  readonly caseType: CaseType
}

export const askedEdition = (asked: Asked): Edition => editionOf(asked) ?? edition2022_10

/**
 * The plans that an edition offers.
 *
 * @example
 * import { canCreateCase } from 'aws-support-rules'
 * import { anyPlan } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * const hasBilling = fc.property(anyPlan(), (plan) => canCreateCase({ plan, caseType: 'account-and-billing' }).allowed)
 * fc.check(hasBilling).failed // => false
 */
export function anyPlan(asked: Asked = {}): fc.Arbitrary<Plan> {
  return fc.constantFrom(...plansOffered(asked))
}

/** Every plan with every type of case that it has. */
export function cellsOf(asked: Asked): readonly PlanAndCaseType[] {
  return plansOffered(asked).flatMap((plan) => allowedCaseTypes({ ...asked, plan }).map((caseType) => ({ plan, caseType })))
}

/** The languages that an edition offers. */
export function anyLanguage(asked: Asked): fc.Arbitrary<Language> {
  const { languages: cells } = askedEdition(asked)
  return fc.constantFrom(...languages.filter((language) => cells[language].allowed))
}

/**
 * Customers of every country that has a clock, with their time zone, with a calendar for their own country and one for every other, and with or without a weekend
 * of their own.
 *
 * @example
 * import { weekendOf } from 'aws-support-rules/countries'
 * import { anyCustomer } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * fc.check(fc.property(anyCustomer(), ({ country }) => weekendOf(country).length > 0)).failed // => false
 */
export function anyCustomer(): fc.Arbitrary<Customer> {
  const weekend = fc.uniqueArray(fc.constantFrom<IsoWeekday>(1, 2, 3, 4, 5, 6, 7), { maxLength: 4 })
  return fc
    .record(
      { place: anyPlace(), weekend, holidays: anyCalendar(), elsewhere: anyCalendar() },
      { requiredKeys: ['place', 'holidays', 'elsewhere'] },
    )
    .map(({ place, holidays, elsewhere, ...rest }) => ({ ...place, ...rest, holidays: (country) => (country === place.country ? holidays : elsewhere) }))
}

/**
 * Created cases that an edition allows, with all that `firstResponse` asks for.
 *
 * @example
 * import { firstResponse } from 'aws-support-rules'
 * import { anyCase } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * const isAnswered = fc.property(anyCase(), (created) => {
 *   const response = firstResponse(created)
 *   return response.kind === 'none' || response.dueAt <= response.lateAfter
 * })
 * fc.check(isAnswered).failed // => false
 */
export function anyCase(asked: Asked = {}): fc.Arbitrary<CreatedCase & { readonly createdAt: number; readonly customer: Customer }> {
  const [edition, createdAt, language, customer] = [fc.constant(askedEdition(asked)), anyInstant(), anyLanguage(asked), anyCustomer()]
  return fc.oneof(
    ...cellsOf(asked).map((cell) =>
      fc.record({
        edition,
        plan: fc.constant(cell.plan),
        caseType: fc.constant(cell.caseType),
        severity: fc.constantFrom(...allowedSeverities({ ...asked, ...cell })),
        createdAt,
        language,
        customer,
      }),
    ),
  )
}
