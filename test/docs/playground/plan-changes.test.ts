import { describe, expect, test } from 'vitest'
import { firstChoices as firstOf } from '../../../docs/.vitepress/theme/playground/choices.js'
import { planChangesOf } from '../../../docs/.vitepress/theme/playground/plan-changes.js'

const firstChoices = firstOf.en
const planChanges = (choices: typeof firstChoices) => planChangesOf(choices, 'en')

describe('what the rules of 2027-01-01 change', () => {
  test('Developer ends, and AWS names Business Support+ for afterwards', () => {
    const changes = planChanges(firstChoices)
    expect(changes?.date).toBe('2027-01-01')
    expect(changes?.subjects.map(({ name }) => name)).toContain('types of case')
    expect(changes?.next).toEqual([
      { plan: 'business-support-plus', name: 'Business Support+', target: 'within 12 hours' },
    ])
  })

  test('Enterprise On-Ramp becomes Enterprise', () => {
    expect(planChanges({ ...firstChoices, plan: 'enterprise-on-ramp' })?.next.map(({ plan }) => plan)).toEqual([
      'enterprise',
    ])
  })

  test('nothing changes for Enterprise', () => {
    expect(planChanges({ ...firstChoices, plan: 'enterprise' })).toMatchObject({ subjects: [], next: [] })
  })

  test('AWS GovCloud (US) keeps its plans', () => {
    expect(planChanges({ ...firstChoices, edition: 'aws-us-gov-2025-05' })).toBeNull()
  })
})
