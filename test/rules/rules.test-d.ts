import { canCreateCase, type Decision, type Edition, edition2022_10, responseTarget } from 'aws-support-rules'
import { expectTypeOf, test } from 'vitest'

const decision = canCreateCase({ plan: 'basic', caseType: 'technical' })

test('words outside the lists do not compile', () => {
  // @ts-expect-error no such plan
  canCreateCase({ plan: 'gold', caseType: 'technical' })
  // @ts-expect-error no such case type
  canCreateCase({ plan: 'basic', caseType: 'ticket' })
  // @ts-expect-error a severity is missing
  responseTarget({ plan: 'basic', caseType: 'technical' })
})

test('answers cannot be changed', () => {
  expectTypeOf(decision).toEqualTypeOf<Decision>()
  // @ts-expect-error rules are read-only
  decision.because = []
  // @ts-expect-error their list is, too
  decision.because[0] = canCreateCase({ plan: 'business', caseType: 'technical' }).because[0]
  // @ts-expect-error and each of them
  decision.because[0].summary = ''
  // @ts-expect-error and the tables they stand in
  edition2022_10.attachments.most = 10
})

test('a table with a missing cell is no table', () => {
  const { basic: _basic, ...rest } = edition2022_10.additionalContacts
  // @ts-expect-error Basic Support has no cell
  const edition: Edition = { ...edition2022_10, additionalContacts: rest }
  expectTypeOf(edition).toEqualTypeOf<Edition>()
})

test('an answer rests on at least one rule', () => {
  // @ts-expect-error no rule at all
  const bare: Decision = { allowed: true, because: [] }
  expectTypeOf(bare).toEqualTypeOf<Decision>()
})
