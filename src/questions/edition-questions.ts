import type { Because, Decision, Edition, ResponseTarget } from '../editions/edition.js'
import {
  type CaseType,
  caseTypes,
  contactMethods,
  type Language,
  languages,
  type Plan,
  plans,
  severities,
  signIns,
} from '../editions/generated/vocabulary.js'
import { canCreateCase, caseRoute } from './case-types.js'
import { canChangeSeverity } from './change-severity.js'
import { canAddAdditionalContacts, canUseContactMethod, copiesOperationsContact, ownEmailAdvice } from './contact.js'
import { additionalContactLimit, attachmentLimits, formRule } from './form-cells.js'
import { type GivenHours, hoursCell, languageCell } from './language-cell.js'
import { planCell } from './plans.js'
import { reopeningCell } from './reopening.js'
import { responseTarget } from './response-target.js'
import { canUseSeverity, levelCell } from './severities.js'

/** An answer without its rules: a boolean, a word, a number, or the parts of a target or of business hours. */
export type ComparedAnswer = string | number | boolean | null | Readonly<Record<string, string | number>>

/** A question with its facts, ready to ask of an edition. */
export interface EditionQuestion {
  readonly plan: Plan | null
  readonly question: string
  readonly facts: Readonly<Record<string, string | boolean>>
  readonly ask: (edition: Edition) => { readonly value: ComparedAnswer; readonly because: Because }
}

/** Returns every question with every combination of its facts. */
export const editionQuestions = (): readonly EditionQuestion[] => [...plans.flatMap(aboutPlan), ...aboutEveryPlan()]

const decided = ({ allowed, because }: { readonly allowed: boolean; readonly because: Because }) => ({
  value: allowed,
  because,
})
const answered = ({ answer, because }: { readonly answer: string; readonly because: Because }) => ({
  value: answer,
  because,
})
const timed = ({ because, ...target }: ResponseTarget) => ({ value: target.kind === 'none' ? null : target, because })

const aboutPlan = (plan: Plan): readonly EditionQuestion[] => [
  { plan, question: 'plansOffered', facts: {}, ask: (edition) => decided(planCell(edition, plan)) },
  {
    plan,
    question: 'canAddAdditionalContacts',
    facts: {},
    ask: (edition) => decided(canAddAdditionalContacts({ plan, edition })),
  },
  ...caseTypes.flatMap((caseType): readonly EditionQuestion[] => [
    ...[false, true].map((resoldSupport): EditionQuestion => {
      const facts = { caseType, resoldSupport }
      return {
        plan,
        question: 'canCreateCase',
        facts,
        ask: (edition) => decided(canCreateCase({ plan, ...facts, edition })),
      }
    }),
    ...severities.flatMap((severity): readonly EditionQuestion[] => {
      const facts = { caseType, severity }
      return [
        {
          plan,
          question: 'canUseSeverity',
          facts,
          ask: (edition) => decided(canUseSeverity({ plan, ...facts, edition })),
        },
        {
          plan,
          question: 'responseTarget',
          facts,
          ask: (edition) => timed(responseTarget({ plan, ...facts, edition })),
        },
      ]
    }),
    ...contactMethods.map((contactMethod): EditionQuestion => {
      const facts = { caseType, contactMethod }
      return {
        plan,
        question: 'canUseContactMethod',
        facts,
        ask: (edition) => decided(canUseContactMethod({ plan, ...facts, edition })),
      }
    }),
    ...[{ caseType, from: 'low', to: 'high' } as const].map((facts): EditionQuestion => {
      return {
        plan,
        question: 'canChangeSeverity',
        facts,
        ask: (edition) => answered(canChangeSeverity({ plan, ...facts, edition })),
      }
    }),
    {
      plan,
      question: 'copiesOperationsContact',
      facts: { caseType },
      ask: (edition) => answered(copiesOperationsContact({ plan, caseType, edition })),
    },
  ]),
  ...languages.map((language): EditionQuestion => {
    const facts = { caseType: 'account-and-billing', severity: 'normal', language } as const
    return {
      plan,
      question: 'canUseSeverity',
      facts,
      ask: (edition) => decided(canUseSeverity({ plan, ...facts, edition })),
    }
  }),
]

const aboutEveryPlan = (): readonly EditionQuestion[] =>
  [
    ...caseTypes.flatMap((caseType) =>
      [true, false].flatMap((canSignIn) =>
        [false, true].map((resoldSupport): Omit<EditionQuestion, 'plan'> => {
          const facts = { caseType, canSignIn, resoldSupport }
          return { question: 'caseRoute', facts, ask: (edition) => answered(caseRoute({ ...facts, edition })) }
        }),
      ),
    ),
    ...signIns.map((signedInAs) => ({
      question: 'ownEmailAdvice',
      facts: { signedInAs },
      ask: (edition: Edition) => answered(ownEmailAdvice({ signedInAs, edition })),
    })),
    ...severities.map((severity) => ({
      question: 'severityLevels',
      facts: { severity },
      ask: (edition: Edition) => {
        const { name, because } = levelCell(edition, severity)
        return { value: name, because }
      },
    })),
    ...languages.flatMap((language) =>
      (['technical', 'account-and-billing'] as const).map((caseType) => ({
        question: 'languages',
        facts: { caseType, language },
        ask: (edition: Edition) => hoursOf(languageCell(edition, language), language, caseType),
      })),
    ),
    {
      question: 'attachments.most',
      facts: {},
      ask: (edition: Edition) => ({
        value: attachmentLimits(edition).most,
        because: [formRule(edition, 'attachmentCount')] as const,
      }),
    },
    {
      question: 'attachments.mostBytes',
      facts: {},
      ask: (edition: Edition) => ({
        value: attachmentLimits(edition).mostBytes,
        because: [formRule(edition, 'attachmentSize')] as const,
      }),
    },
    {
      question: 'additionalContactCount',
      facts: {},
      ask: (edition: Edition) => {
        const limit = additionalContactLimit(edition)
        return { value: limit?.most ?? null, because: limit?.because ?? ([formRule(edition, 'emailAddress')] as const) }
      },
    },
    {
      question: 'canReopenCase',
      facts: {},
      ask: (edition: Edition) => {
        const { days, within } = reopeningCell(edition)
        return { value: days, because: within }
      },
    },
  ].map((question) => ({ ...question, plan: null }))

function hoursOf(
  cell: Decision & GivenHours,
  language: Language,
  caseType: CaseType,
): ReturnType<EditionQuestion['ask']> {
  if (!cell.allowed) return { value: false, because: cell.because }
  const { opens, closes, place } = hoursCell(cell, language, caseType)
  return { value: { opens, closes, place: place === 'customer' ? place : place.country }, because: cell.because }
}
