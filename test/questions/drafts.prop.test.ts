import {
  type CaseType,
  caseTypes,
  editions,
  highestSeverity,
  languages,
  plans,
  plansOffered,
  refusals,
  responseTarget,
  severities,
} from 'aws-support-rules'
import { expect } from 'vitest'
import { fc, test } from '../laws.js'
import { acceptedDrafts, acceptedDraftsOf, drafts } from './drafts.js'

const edition = fc.constantFrom(...editions)
const accepted = edition.chain((each) => fc.record({ edition: fc.constant(each), draft: acceptedDraftsOf(each) }))

test.prop([drafts, edition])('every refusal names a rule of the edition', (draft, edition) => {
  for (const { rule } of refusals({ ...draft, edition })) expect(edition.rules).toContain(rule)
})

test.prop([accepted, fc.constantFrom(...plans)])(
  'a draft without refusals has none on a higher plan of the edition',
  ({ draft, edition }, plan) => {
    expect(refusals({ ...draft, edition })).toEqual([])
    fc.pre(plansOffered({ edition }).includes(plan))
    if (plans.indexOf(plan) > plans.indexOf(draft.plan)) expect(refusals({ ...draft, plan, edition })).toEqual([])
  },
)

test.prop([accepted, fc.constantFrom(...plans)])(
  'a plan that the edition does not offer is refused, and at the plan',
  ({ draft, edition }, plan) => {
    fc.pre(!plansOffered({ edition }).includes(plan))
    expect(refusals({ ...draft, plan, edition })[0]).toMatchObject({
      path: ['plan'],
      rule: { id: expect.stringMatching(/^plan\/not-offered/) as string },
    })
  },
)

test.prop([accepted, fc.constantFrom(...languages)])(
  'a draft in a language that the edition does not offer is refused for it alone',
  ({ draft, edition }, language) => {
    // In some languages, a new account and billing case has a default severity.
    const { [language]: fixed } = edition.defaultSeverities[draft.caseType]
    const severity = fixed?.answer ?? draft.severity
    const paths = refusals({ ...draft, severity, language, edition }).map(({ path }) => path)
    expect(paths).toEqual(edition.languages[language].allowed ? [] : [['language']])
  },
)

test.prop([acceptedDrafts, drafts])(
  'what a draft is refused for is in the fields where it differs from an accepted one',
  (accepted, other) => {
    const mixed = { ...accepted, subject: other.subject, description: other.description }
    for (const { path } of refusals(mixed)) expect(['subject', 'description']).toContain(path[0])
  },
)

const facts = edition.chain((each) =>
  fc.record({
    edition: fc.constant(each),
    plan: fc.constantFrom(...plansOffered({ edition: each })),
    caseType: fc.constantFrom<CaseType>(...caseTypes),
  }),
)

test.prop([facts, fc.nat(3)])('a higher severity never has a later target on the same clock', (facts, index) => {
  const [lower, higher] = [severities[index], severities[index + 1]].map((severity) =>
    severity === undefined ? undefined : responseTarget({ ...facts, severity }),
  )
  fc.pre(lower !== undefined && higher !== undefined && lower.kind !== 'none' && higher.kind !== 'none')
  expect(higher.minutes).toBeLessThanOrEqual(lower.minutes)
})

test.prop([facts])(
  'a higher plan of the edition has a highest severity at least as high',
  ({ plan, caseType, edition }) => {
    const ranks = plansOffered({ edition }).map((each) => {
      const { answer } = highestSeverity({ plan: each, caseType, edition })
      return answer === null ? -1 : severities.indexOf(answer)
    })
    const from = plansOffered({ edition }).indexOf(plan)
    expect(ranks.slice(from)).toEqual(ranks.slice(from).sort((a, b) => a - b))
  },
)

test.prop([facts, fc.constantFrom(...severities)])(
  'a higher plan of the edition never has a later target on the same clock',
  ({ edition, caseType }, severity) => {
    const minutes = plansOffered({ edition }).flatMap((plan) => {
      const target = responseTarget({ plan, caseType, severity, edition })
      return target.kind === 'continuous' ? [target.minutes] : []
    })
    expect(minutes).toEqual([...minutes].sort((a, b) => b - a))
  },
)
