import { type CaseType, caseTypes, edition2022_10, highestSeverity, plans, refusals, responseTarget, severities } from 'aws-support-rules'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { acceptedDrafts, drafts } from './drafts.js'

test.prop([drafts])('every refusal names a rule of the edition', (draft) => {
  for (const { rule } of refusals(draft)) expect(edition2022_10.rules).toContain(rule)
})

test.prop([acceptedDrafts, fc.constantFrom(...plans)])('a draft without refusals has none on a higher plan', (draft, plan) => {
  expect(refusals(draft)).toEqual([])
  if (plans.indexOf(plan) > plans.indexOf(draft.plan)) expect(refusals({ ...draft, plan })).toEqual([])
})

test.prop([acceptedDrafts, drafts])(
  'what a draft is refused for is in the fields where it differs from an accepted one',
  (accepted, other) => {
    const mixed = { ...accepted, subject: other.subject, description: other.description }
    for (const { path } of refusals(mixed)) expect(['subject', 'description']).toContain(path[0])
  },
)

const facts = fc.record({ plan: fc.constantFrom(...plans), caseType: fc.constantFrom<CaseType>(...caseTypes) })

test.prop([facts, fc.nat(3)])('a higher severity never has a later target on the same clock', ({ plan, caseType }, index) => {
  const [lower, higher] = [severities[index], severities[index + 1]].map((severity) =>
    severity === undefined ? undefined : responseTarget({ plan, caseType, severity }),
  )
  fc.pre(lower !== undefined && higher !== undefined && lower.kind !== 'none' && higher.kind !== 'none')
  expect(higher.minutes).toBeLessThanOrEqual(lower.minutes)
})

test.prop([facts])('a higher plan has a highest severity at least as high', ({ plan, caseType }) => {
  const ranks = plans.map((each) => {
    const { answer } = highestSeverity({ plan: each, caseType })
    return answer === null ? -1 : severities.indexOf(answer)
  })
  expect(ranks.slice(plans.indexOf(plan))).toEqual(ranks.slice(plans.indexOf(plan)).sort((a, b) => a - b))
})
