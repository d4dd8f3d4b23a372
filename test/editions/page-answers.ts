import {
  type Draft,
  type EditionOption,
  firstResponse,
  holidayCalendar,
  recommendations,
  refusals,
  type Rule,
} from 'aws-support-rules'
import { answerBook } from './answer-book.js'
import { askEveryQuestion, yesAndNo } from './questions.js'

// The words of the page, written out: the lists of the package grow with later editions.
const plans = ['basic', 'developer', 'business', 'enterprise-on-ramp', 'enterprise'] as const
const caseTypes = ['account-and-billing', 'service-limit-increase', 'technical'] as const
const severities = ['low', 'normal', 'high', 'urgent', 'critical'] as const
const contactMethods = ['web', 'chat', 'phone'] as const
const languages = ['en', 'ja'] as const
const impacts = [
  'question',
  'non-critical-function-abnormal',
  'time-sensitive-question',
  'important-function-impaired',
  'important-function-unavailable',
  'critical-function-unavailable',
] as const
const holidays = holidayCalendar({ closed: ['2026-11-26'] })

/** Every question about every combination of the page's facts: a line for each answer, with rules as ids, and who gets it; then the rules in full. */
export function pageAnswers(): string[] {
  const { ask, answers, rules } = answerBook()
  askEveryQuestion(ask, { plans, caseTypes, severities, contactMethods, impacts }, (facts) => {
    for (const language of languages) {
      ask(answered, { ...facts, language })
      for (const method of contactMethods)
        for (const resoldSupport of yesAndNo) ask(drafted, { ...facts, language, method, resoldSupport })
    }
  })
  return [
    ...answers().map(
      ({ question, answer, to }) => `${question} ${answer} for: ${to.map((values) => values.join(' ')).join(', ')}`,
    ),
    ...rules().map((rule) => JSON.stringify(rule)),
  ]
}

type Facts = Pick<Draft, 'plan' | 'caseType' | 'severity' | 'language'> & EditionOption

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
