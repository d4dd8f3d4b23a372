import {
  canChangeSeverity,
  canCreateCase,
  type Decision,
  type Edition,
  edition2022_10,
  editionInForce,
  firstResponse,
  type Plan,
  planSuccession,
  responseTarget,
} from 'aws-support-rules'
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

test('the words of later editions compile, and an edition that lacks them refuses them at run time', () => {
  expectTypeOf(
    canCreateCase({ plan: 'business-support-plus', caseType: 'technical', edition: edition2022_10 }),
  ).toEqualTypeOf<Decision>()
  expectTypeOf(
    canChangeSeverity({ plan: 'unified-operations', caseType: 'technical', from: 'low', to: 'high' }).answer,
  ).toEqualTypeOf<'no-change' | 'allowed' | 'denied'>()
  // @ts-expect-error an edition is an object, not its id
  canCreateCase({ plan: 'basic', caseType: 'technical', edition: '2025-12' })
  // @ts-expect-error only a case that has a creation can choose its edition by it
  canCreateCase({ plan: 'basic', caseType: 'technical', edition: editionInForce })
  // @ts-expect-error no rules are known for this partition
  editionInForce(0, { partition: 'aws-cn' })
  expectTypeOf(firstResponse)
    .parameter(0)
    .toHaveProperty('edition')
    .exclude<undefined>()
    .toEqualTypeOf<Edition | ((createdAt: number) => Edition)>()
})

test('what a plan becomes is not read before it is known', () => {
  const { becomes } = planSuccession({ plan: 'business' })
  // @ts-expect-error only where AWS names the plan
  expectTypeOf(becomes.plan).toEqualTypeOf<Plan>()
  if (becomes.kind === 'plan') expectTypeOf(becomes.plan).toEqualTypeOf<Plan>()
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
