import {
  type Because,
  canAddAdditionalContacts,
  canChangeSeverity,
  canCreateCase,
  canUseContactMethod,
  canUseSeverity,
  caseRoute,
  contactMethods,
  copiesOperationsContact,
  type Edition,
  editionInForce,
  highestSeverity,
  responseTarget,
  severities,
} from 'aws-support-rules'
import { caseTypeNames, describeTarget, planNames } from 'aws-support-rules/wording'
import type { Deadline } from './answer.js'
import { type Choices, editionChosen, ruleOfTheDay } from './choices.js'

/** A question that the library answers about the chosen case. */
export interface Question {
  readonly question: string
  readonly answer: string
  /** Whether it is a yes, a no, or a value. */
  readonly tone: 'yes' | 'no' | 'value'
  readonly because: Because
}

/** The questions about a case whose creation can be read, and so its rules. */
export function questionsAt(choices: Choices, deadline: Deadline): readonly Question[] {
  const createdAt = deadline.kind === 'problem' ? null : deadline.created.createdAt
  if (createdAt !== null) return questionsAbout(choices, createdAt)
  return choices.edition === ruleOfTheDay ? [] : questionsAbout(choices, 0)
}

/** Every question about the case, in the order in which they come up; `createdAt` chooses the rules where the day does. */
function questionsAbout(
  { plan, caseType, severity, language, edition: choice, words }: Choices,
  createdAt: number,
): readonly Question[] {
  const chosen = editionChosen(choice)
  const edition: Edition = typeof chosen === 'function' ? editionInForce(createdAt) : chosen
  const facts = { plan, caseType, edition }
  const kind = caseTypeNames.en[caseType].toLowerCase()
  const highest = highestSeverity(facts)
  const other = severities[severities.indexOf(severity) + 1] ?? 'high'
  const change = canChangeSeverity({ ...facts, from: severity, to: other, language, reason: 'The impact is greater' })
  const copied = copiesOperationsContact(facts)
  const route = caseRoute({ caseType, edition })
  const target = responseTarget({ ...facts, severity })
  return [
    decision(`A ${kind} case on ${planNames.en[plan]}`, canCreateCase(facts)),
    { question: 'Where it is opened', answer: routeNames[route.answer], tone: 'value', because: route.because },
    decision(`Severity ${severity}`, canUseSeverity({ ...facts, severity })),
    { question: 'Highest severity', answer: highest.answer ?? 'none', tone: 'value', because: highest.because },
    {
      question: `Change to ${other} later`,
      answer: change.answer === 'allowed' ? allowedWith(change.requires ?? []) : 'Not allowed',
      tone: change.answer === 'allowed' ? 'yes' : 'no',
      because: change.because,
    },
    ...contactMethods.map((contactMethod) =>
      decision(`Contact by ${contactMethod}`, canUseContactMethod({ ...facts, contactMethod })),
    ),
    decision('Additional contacts', canAddAdditionalContacts({ plan, edition })),
    {
      question: 'A copy to the Operations contact',
      answer: { yes: 'Yes', no: 'No', 'not-stated': 'Not stated' }[copied.answer],
      tone: 'value',
      because: copied.because,
    },
    {
      question: 'First response',
      answer: target.kind === 'none' ? 'No target' : describeTarget(target, { language: words }),
      tone: 'value',
      because: target.because,
    },
  ]
}

const decision = (
  question: string,
  { allowed, because }: { readonly allowed: boolean; readonly because: Because },
): Question => ({
  question,
  answer: allowed ? 'Allowed' : 'Not allowed',
  tone: allowed ? 'yes' : 'no',
  because,
})

const routeNames: Readonly<Record<ReturnType<typeof caseRoute>['answer'], string>> = {
  'support-center': 'Support Center',
  'limit-increase-form': 'The limit increase form',
  'contact-us': 'Contact Us',
  'aws-partner': 'The AWS Partner',
  none: 'Nowhere',
}

const needs: Readonly<Record<string, string>> = { reason: 'a reason', contactMethod: 'chat or phone' }

const allowedWith = (requires: readonly string[]): string =>
  requires.length === 0 ? 'Allowed' : `Allowed with ${requires.map((each) => needs[each] ?? each).join(' and ')}`
