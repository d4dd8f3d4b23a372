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
  type Decision,
  type Edition,
  editionInForce,
  highestSeverity,
  responseTarget,
  severities,
  type Severity,
} from 'aws-support-rules'
import {
  caseTypeNames,
  contactMethodNames,
  describeTarget,
  planNames,
  severityNames,
  type WordingLanguage,
} from 'aws-support-rules/wording'
import type { Deadline } from './answer.js'
import { type Choices, editionChosen, ruleOfTheDay } from './choices.js'
import { playgroundTexts } from './texts.js'

/** A question that the library answers about the chosen case. */
export interface Question {
  readonly question: string
  readonly answer: string
  /** Whether it is a yes, a no, or a value. */
  readonly tone: 'yes' | 'no' | 'value'
  readonly because: Because
}

/** The questions about a case whose creation can be read, and so its rules. */
export function questionsAt(choices: Choices, deadline: Deadline, language: WordingLanguage): readonly Question[] {
  const createdAt = deadline.kind === 'problem' ? null : deadline.created.createdAt
  if (createdAt !== null) return questionsAbout(choices, createdAt, language)
  return choices.edition === ruleOfTheDay ? [] : questionsAbout(choices, 0, language)
}

/** Every question about the case, in the order in which they come up; `createdAt` chooses the rules where the day does. */
function questionsAbout(
  { plan, caseType, severity, language: ofCase, edition: choice }: Choices,
  createdAt: number,
  language: WordingLanguage,
): readonly Question[] {
  const texts = playgroundTexts[language]
  const chosen = editionChosen(choice)
  const edition: Edition = typeof chosen === 'function' ? editionInForce(createdAt) : chosen
  const facts = { plan, caseType, edition }
  const highest = highestSeverity(facts)
  const other = severities[severities.indexOf(severity) + 1] ?? 'high'
  const change = canChangeSeverity({
    ...{ ...facts, from: severity, to: other, language: ofCase },
    reason: 'The impact is greater',
  })
  const copied = copiesOperationsContact(facts)
  const route = caseRoute({ caseType, edition })
  const target = responseTarget({ ...facts, severity })
  const value = (question: string, answer: string, because: Because): Question => ({
    question,
    answer,
    tone: 'value',
    because,
  })
  const decision = (question: string, { allowed, because }: Decision): Question => ({
    question,
    answer: allowed ? texts.allowed : texts.notAllowed,
    tone: allowed ? 'yes' : 'no',
    because,
  })
  const needs = (change.requires ?? []).map((each) => texts.needs[each] ?? each)
  return [
    decision(texts.caseOn(caseTypeNames[language][caseType], planNames[language][plan]), canCreateCase(facts)),
    value(texts.whereOpened, texts.routes[route.answer], route.because),
    decision(texts.severityOf(nameOf(severity)), canUseSeverity({ ...facts, severity })),
    value(texts.highestSeverity, highest.answer === null ? texts.none : nameOf(highest.answer), highest.because),
    {
      question: texts.changeTo(nameOf(other)),
      answer:
        change.answer !== 'allowed' ? texts.notAllowed : needs.length === 0 ? texts.allowed : texts.allowedWith(needs),
      tone: change.answer === 'allowed' ? 'yes' : 'no',
      because: change.because,
    },
    ...contactMethods.map((contactMethod) =>
      decision(
        texts.contactBy(contactMethodNames[language][contactMethod]),
        canUseContactMethod({ ...facts, contactMethod }),
      ),
    ),
    decision(texts.additionalContacts, canAddAdditionalContacts({ plan, edition })),
    value(texts.operationsCopy, texts.stated[copied.answer], copied.because),
    value(
      texts.firstResponse,
      target.kind === 'none' ? texts.noTarget : describeTarget(target, { language }),
      target.because,
    ),
  ]

  function nameOf(word: Severity): string {
    return language === 'ja' ? severityNames.ja[word] : word
  }
}
