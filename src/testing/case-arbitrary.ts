import * as fc from 'fast-check'
import type { IsoWeekday } from '../business-time/span.js'
import type { Edition } from '../editions/edition.js'
import { edition2022_10 } from '../editions/generated/edition-2022-10.js'
import { type CaseType, type Language, languages, type Plan } from '../editions/generated/vocabulary.js'
import { reading } from '../errors.js'
import { allowedCaseTypes } from '../questions/case-types.js'
import { editionOf, type EditionOption } from '../questions/facts.js'
import { languageCell } from '../questions/language-cell.js'
import { plansOffered } from '../questions/plans.js'
import { allowedSeverities } from '../questions/severities.js'
import type { CreatedCase, Customer } from '../response/created-case.js'
import { instantArbitrary } from './instant-arbitrary.js'
import { calendarArbitrary, placeArbitrary } from './schedule-arbitrary.js'

/** A plan with one of its case types. */
export interface PlanAndCaseType {
  readonly plan: Plan
  readonly caseType: CaseType
}

export function askedEdition(asked: EditionOption): Edition {
  editionOf(asked)
  return asked.edition ?? edition2022_10
}

/**
 * Generates plans that an edition offers.
 *
 * @example
 * import { canCreateCase } from 'aws-support-rules'
 * import { planArbitrary } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * const hasBilling = fc.property(planArbitrary(), (plan) => canCreateCase({ plan, caseType: 'account-and-billing' }).allowed)
 * fc.check(hasBilling).failed // => false
 */
export function planArbitrary(asked: EditionOption = {}): fc.Arbitrary<Plan> {
  return reading(() => {
    return fc.constantFrom(...plansOffered(asked))
  })
}

/** Returns every plan with each of its case types. */
export function cellsOf(asked: EditionOption): readonly PlanAndCaseType[] {
  return plansOffered(asked).flatMap((plan) =>
    allowedCaseTypes({ ...asked, plan }).map((caseType) => ({ plan, caseType })),
  )
}

/** Generates languages that an edition offers. */
export function languageArbitrary(asked: EditionOption): fc.Arbitrary<Language> {
  const edition = askedEdition(asked)
  return fc.constantFrom(...languages.filter((language) => languageCell(edition, language).allowed))
}

/**
 * Generates customers from every country with a clock, each with a time zone.
 *
 * A customer has one calendar for its own country and another for all other countries. Some have their own weekend.
 *
 * @example
 * import { weekendOf } from 'aws-support-rules/countries'
 * import { customerArbitrary } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * fc.check(fc.property(customerArbitrary(), ({ country }) => weekendOf(country).length > 0)).failed // => false
 */
export function customerArbitrary(): fc.Arbitrary<Customer> {
  const weekend = fc.uniqueArray(fc.constantFrom<IsoWeekday>(1, 2, 3, 4, 5, 6, 7), { maxLength: 4 })
  return fc
    .record(
      { place: placeArbitrary(), weekend, holidays: calendarArbitrary(), elsewhere: calendarArbitrary() },
      { requiredKeys: ['place', 'holidays', 'elsewhere'] },
    )
    .map(({ place, holidays, elsewhere, ...rest }) => ({
      ...place,
      ...rest,
      holidays: (country) => (country === place.country ? holidays : elsewhere),
    }))
}

/**
 * Generates created cases that an edition allows, with everything that `firstResponse` needs.
 *
 * @example
 * import { firstResponse } from 'aws-support-rules'
 * import { caseArbitrary } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * const isAnswered = fc.property(caseArbitrary(), (created) => {
 *   const response = firstResponse(created)
 *   return response.kind === 'none' || response.dueAt <= response.lateAfter
 * })
 * fc.check(isAnswered).failed // => false
 */
export function caseArbitrary(
  asked: EditionOption = {},
): fc.Arbitrary<CreatedCase & { readonly createdAt: number; readonly customer: Customer }> {
  return reading(() => {
    const [edition, createdAt, language, customer] = [
      fc.constant(askedEdition(asked)),
      instantArbitrary(),
      languageArbitrary(asked),
      customerArbitrary(),
    ]
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
  })
}
