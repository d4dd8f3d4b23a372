import { expectTypeOf, test } from 'vitest'
import { SupportRulesError } from '../src/errors.js'

test('an error has one of the listed codes', () => {
  // @ts-expect-error a code that is not listed has no page in docs to look up
  new SupportRulesError('plan/unheard-of', 'message')
  expectTypeOf(new SupportRulesError('plan/unknown', 'message').code).toExtend<string>()
})
