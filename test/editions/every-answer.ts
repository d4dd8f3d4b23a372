import {
  canReopenCase,
  caseTypes,
  contactMethods,
  type Edition,
  editionInForce,
  type EditionOption,
  editions,
  impacts,
  languages,
  partitions,
  type Plan,
  plans,
  plansOffered,
  planSuccession,
  severities,
} from 'aws-support-rules'
import { type AnswerBook, answerBook, type Ask, type GivenAnswer } from './answer-book.js'
import { askAboutDrafts } from './draft-answers.js'
import { inShort } from './fact-boxes.js'
import { askAboutFirstResponses } from './first-responses.js'
import { askEveryQuestion } from './questions.js'
import { askAboutSeverityChanges } from './severity-changes.js'

/** What an edition answers to every question with every combination of facts: a line for each different answer. */
export function everyAnswer(edition: Edition): string[] {
  const book = answerBook({ edition })
  askAboutEdition(book.ask, edition)
  askEveryQuestion(book.ask, { plans, caseTypes, severities, contactMethods, impacts })
  askAboutSeverityChanges(book.ask, edition)
  askAboutDrafts(book.ask, edition)
  askAboutFirstResponses(book.ask, edition)
  return linesOf(book)
}

/** What is answered without an edition: which is in force, and what becomes of each plan, with the rules of that. */
export function answersOfAllEditions(): string[] {
  const book = answerBook()
  const inForce = ({ date, partition }: { readonly date: string; readonly partition: string }): unknown => {
    const known = partitions.find((each) => each === partition)
    return [new Date(Date.parse(date) - 1), new Date(date)].map((at) => editionInForce(at, { partition: known }).id)
  }
  for (const partition of partitions)
    for (const { inForceFrom } of editions.slice(1)) book.ask(inForce, { partition, date: inForceFrom })
  const succession = ({ plan }: { readonly plan: Plan }): unknown => planSuccession({ plan })
  for (const plan of plans) book.ask(succession, { plan })
  return [...linesOf(book), ...book.rules().map((rule) => JSON.stringify(rule))]
}

/** Every rule of the editions in full, with those that have it. */
export function everyRule(): string[] {
  const holders = new Map<string, string[][]>()
  for (const { id, rules } of editions)
    for (const rule of rules) {
      const text = JSON.stringify(rule)
      holders.set(text, [...(holders.get(text) ?? []), [id]])
    }
  const ids = editions.map(({ id }) => id)
  return [...holders].map(([text, heldBy]) => `${text} in: ${inShort(heldBy, [ids])}`)
}

/** The parts of an edition that no question returns, and its answers that do not depend on other facts. */
function askAboutEdition(ask: Ask, edition: Edition): void {
  const { id, partition, inForceFrom, title, attachments, additionalContactCount } = edition
  const about = (): unknown => ({ id, partition, inForceFrom, title })
  const limits = (): unknown => ({ attachments, additionalContactCount })
  const ruleIds = (): unknown => edition.rules
  const planOffered = ({ plan }: { readonly plan: Plan }): unknown => edition.plans[plan]
  const languageOffered = ({ language }: { readonly language: (typeof languages)[number] }): unknown =>
    edition.languages[language]
  const reopening = ({ resolvedFor, ...asked }: EditionOption & { readonly resolvedFor: string }): unknown =>
    canReopenCase({ resolvedAt: '2026-11-09T10:00:00Z', now: nowAfter[resolvedFor] ?? '', ...asked })
  ask(about, {})
  ask(plansOffered, {})
  for (const plan of plans) ask(planOffered, { plan })
  for (const language of languages) ask(languageOffered, { language })
  ask(limits, {})
  for (const resolvedFor of Object.keys(nowAfter)) ask(reopening, { resolvedFor })
  ask(ruleIds, {})
}

const nowAfter: Readonly<Record<string, string>> = {
  'no-time': '2026-11-09T10:00:00Z',
  '14-days': '2026-11-23T10:00:00Z',
  'more-than-14-days': '2026-11-23T10:00:01Z',
}

/** For each question a line with the names of its facts, then a line for each answer and the facts that got it. */
function linesOf({ answers }: AnswerBook): string[] {
  const questions = new Set(answers().map(({ question }) => question))
  return [...questions].flatMap((asked) =>
    linesOfQuestion(
      asked,
      answers().filter(({ question }) => question === asked),
    ),
  )
}

function linesOfQuestion(question: string, given: readonly GivenAnswer[]): string[] {
  const lists = given.flatMap(({ to }) => to)
  const names = given[0]?.names ?? []
  const domains = names.map((_, fact) => [...new Set(lists.flatMap((list) => list[fact] ?? []))])
  if (names.length === 0) return given.map(({ answer }) => `${question} ${answer}`)
  return [
    `${question} by ${names.join(', ')} (${lists.length} combinations)`,
    ...given.map(({ answer, to }) => `  ${answer.replace(/"(\w+)":/g, '$1:')} for: ${inShort(to, domains)}`),
  ]
}
