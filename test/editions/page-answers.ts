import {
  allowedCaseTypes,
  allowedContactMethods,
  allowedSeverities,
  canAddAdditionalContacts,
  canChangeSeverity,
  canCreateCase,
  canUseContactMethod,
  canUseSeverity,
  caseRoute,
  copiesOperationsContact,
  type Draft,
  firstResponse,
  highestSeverity,
  holidayCalendar,
  ownEmailAdvice,
  recommendations,
  refusals,
  responseTarget,
  type Rule,
  severityLevels,
  suggestSeverity,
} from 'aws-support-rules'

// The words of the page, written out: the lists of the package grow with later editions.
const plans = ['basic', 'developer', 'business', 'enterprise-on-ramp', 'enterprise'] as const
const caseTypes = ['account-and-billing', 'service-limit-increase', 'technical'] as const
const severities = ['low', 'normal', 'high', 'urgent', 'critical'] as const
const contactMethods = ['web', 'chat', 'phone'] as const
const languages = ['en', 'ja'] as const
const impacts = [
  'question',
  'non-critical-function-abnormal',
  'important-function-impaired',
  'important-function-unavailable',
  'critical-function-unavailable',
] as const
const yesAndNo = [true, false] as const
const holidays = holidayCalendar({ closed: ['2026-11-26'] })

/** Every question about every combination of the page's facts: a line for each answer, with rules as ids, and who gets it; then the rules in full. */
export function pageAnswers(): string[] {
  const asked = new Map<string, string[]>()
  const rules = new Map<string, Rule>()
  const withRuleIds = (key: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('statements' in value) || key === 'rules') return value
    const rule = value as Rule
    rules.set(rule.id, rule)
    return rule.id
  }
  const ask = <Facts extends object>(question: (facts: Facts) => unknown, facts: Facts): void => {
    const words = Object.values(facts).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    const answer = `${question.name} ${JSON.stringify(question(facts), withRuleIds)}`
    asked.set(answer, [...(asked.get(answer) ?? []), words.join(' ')])
  }

  ask(severityLevels, {})
  for (const signedInAs of ['root-user', 'iam-user'] as const) ask(ownEmailAdvice, { signedInAs })
  for (const caseType of caseTypes)
    for (const canSignIn of yesAndNo)
      for (const resoldSupport of yesAndNo) ask(caseRoute, { caseType, canSignIn, resoldSupport })
  for (const plan of plans) {
    ask(allowedCaseTypes, { plan })
    ask(canAddAdditionalContacts, { plan })
    for (const caseType of caseTypes) {
      const facts = { plan, caseType }
      ask(allowedSeverities, facts)
      ask(highestSeverity, facts)
      ask(allowedContactMethods, facts)
      ask(copiesOperationsContact, facts)
      for (const resoldSupport of yesAndNo) ask(canCreateCase, { ...facts, resoldSupport })
      for (const contactMethod of contactMethods) ask(canUseContactMethod, { ...facts, contactMethod })
      for (const impact of impacts) ask(suggestSeverity, { ...facts, impact })
      for (const from of severities) for (const to of severities) ask(canChangeSeverity, { ...facts, from, to })
      for (const severity of severities) {
        ask(canUseSeverity, { ...facts, severity })
        ask(responseTarget, { ...facts, severity })
        for (const language of languages) {
          ask(answered, { ...facts, severity, language })
          for (const method of contactMethods)
            for (const resoldSupport of yesAndNo) ask(drafted, { ...facts, severity, language, method, resoldSupport })
        }
      }
    }
  }
  return [
    ...[...asked].map(([answer, facts]) => `${answer} for: ${facts.join(', ')}`),
    ...[...rules.values()].map((rule) => JSON.stringify(rule)),
  ]
}

type Facts = Pick<Draft, 'plan' | 'caseType' | 'severity' | 'language'>

/** A Wednesday evening in Berlin, before a holiday. */
function answered(facts: Facts): unknown {
  return firstResponse({
    ...facts,
    createdAt: '2026-11-25T16:30:00+01:00',
    customer: { country: 'DE', holidays: () => holidays },
  })
}

/** A draft with too many files, one of them too large, and contacts; what is refused and what is advised. */
function drafted({
  method,
  ...facts
}: Facts & Pick<Draft, 'resoldSupport'> & { method: (typeof contactMethods)[number] }): unknown {
  const draft: Draft = {
    ...facts,
    service: 'amazon-dynamodb',
    category: '',
    subject: 'Writes are throttled',
    description: 'Since 10:40 UTC every write to the orders table fails.',
    contact: method === 'phone' ? { method, country: 'DE', number: '' } : { method },
    attachments: [1, 5_242_880, 5_242_881, 0].map((bytes, index) => ({ name: `${index}.log`, bytes })),
    additionalContacts: Array.from({ length: 11 }, (_, index) => `${index}@example.com`),
    signedInAs: 'iam-user',
  }
  const listed = (list: readonly { path: readonly (string | number)[]; rule: Rule }[]) =>
    list.map(({ path, rule }) => [path.join('.'), rule])
  return [listed(refusals(draft)), listed(recommendations(draft))]
}
