import {
  type Because,
  caseTypes,
  compareEditions,
  type EditionChange,
  editionInForce,
  editions,
  type Plan,
  planSuccession,
  responseTarget,
} from 'aws-support-rules'
import { describeTarget, planNames, type WordingLanguage } from 'aws-support-rules/wording'
import type { Choices } from './choices.js'
import { playgroundTexts } from './texts.js'

/** What the next rules change for a plan. */
export interface PlanChanges {
  /** The date from which they are in force. */
  readonly date: string
  readonly before: string
  readonly after: string
  /** How many answers change, by subject. */
  readonly subjects: readonly { readonly name: string; readonly count: number }[]
  readonly because: Because
  /** The plans that AWS names for afterwards, each with the target that the case then has. */
  readonly next: readonly { readonly plan: Plan; readonly name: string; readonly target: string }[]
}

/** The newest rules of the AWS Regions, and those of the day before them. */
const after = editions.filter(({ partition }) => partition === 'aws').at(-1)
const before = after && editionInForce(Date.parse(`${after.inForceFrom}T00:00:00Z`) - 1)
let compared: readonly EditionChange[] | undefined

/** Null if there is nothing to compare with: in AWS GovCloud (US) the plans stay. */
export function planChangesOf(
  { plan, caseType, severity, edition }: Choices,
  language: WordingLanguage,
): PlanChanges | null {
  const isElsewhere = editions.some(({ id, partition }) => id === edition && partition !== 'aws')
  if (!after || !before || isElsewhere) return null
  compared ??= compareEditions({ before, after })
  const own = compared.filter((change) => change.plan === plan)
  const { because, becomes, mayMoveTo } = planSuccession({ plan })
  const next = becomes.kind === 'plan' ? [becomes.plan] : mayMoveTo
  return {
    date: after.inForceFrom,
    before: before.id,
    after: after.id,
    subjects: Object.entries(playgroundTexts[language].subjects).flatMap(([question, name]) => {
      const count = own.filter((change) => change.question === question).length
      return count === 0 ? [] : [{ name, count }]
    }),
    because,
    next: next.map((other) => ({
      plan: other,
      name: planNames[language][other],
      target: targetText(other, caseType, severity, language),
    })),
  }
}

function targetText(
  plan: Plan,
  caseType: (typeof caseTypes)[number],
  severity: Choices['severity'],
  language: WordingLanguage,
): string {
  const target = responseTarget({ plan, caseType, severity, ...(after ? { edition: after } : {}) })
  return target.kind === 'none' ? playgroundTexts[language].noTarget : describeTarget(target, { language })
}
