import type { Answer, Because, Edition, Rule, SeverityChanges, SeverityChangeSteps } from '../editions/edition.js'
import type { CaseType, Language, Plan, Severity } from '../editions/generated/vocabulary.js'
import { type Given, hasRules, isAnswer, ruleCell, throwMissingCell } from './edition-cells.js'

export type GivenChanges = Given<SeverityChanges> | undefined
export type GivenSteps = Given<SeverityChangeSteps>

export function sameCell(changes: GivenChanges, plan: Plan): Edition['severityChange']['same'][Plan] {
  const cell = changes?.same?.[plan]
  return isAnswer(cell) ? cell : throwMissingCell(cell, 'severityChange', 'same', plan)
}

export function differentCell(changes: GivenChanges, caseType: CaseType, plan: Plan): Answer<'allowed' | 'denied'> {
  const cell = changes?.different?.[caseType]?.[plan]
  return isAnswer(cell) ? cell : throwMissingCell(cell, 'severityChange', 'different', caseType, plan)
}

/** Returns why cases in a language keep their severity, or `null` if they don't. */
export function fixedCell(changes: GivenChanges, caseType: CaseType, language: Language): Answer<'denied'> | null {
  const row =
    changes?.fixedLanguages?.[caseType] ?? throwMissingCell(undefined, 'severityChange', 'fixedLanguages', caseType)
  const cell = row[language]
  if (cell === undefined) return null
  return isAnswer(cell) ? cell : throwMissingCell(cell, 'severityChange', 'fixedLanguages', caseType, language)
}

/** Returns the steps of a change, or `null` if the edition allows none. */
export function stepsOf(changes: GivenChanges): GivenSteps | null {
  const steps = changes?.steps
  return typeof steps === 'object' ? steps : throwMissingCell(steps, 'severityChange', 'steps')
}

export const stepRule = (steps: GivenSteps, name: 'reason' | 'nextRaise'): Rule =>
  ruleCell(steps[name], 'severityChange', 'steps', name)

/** Returns the rule that a step has for a severity, or `null` if there is none. */
export function stepRuleFor(steps: GivenSteps, name: 'contactMethod' | 'instead', severity: Severity): Rule | null {
  const rule = steps[name]?.[severity]
  return rule === null ? null : ruleCell(rule, 'severityChange', 'steps', name, severity)
}

type Pause = { readonly minutes: number; readonly because: Because }

/** Returns how long to wait after a raise to a severity, or `null` if changes are possible at once. */
export function pauseAfter(steps: GivenSteps, severity: Severity): Pause | null {
  const pause = steps.pause?.[severity]
  if (pause === null || isPause(pause)) return pause
  throwMissingCell(pause, 'severityChange', 'steps', 'pause', severity)
}

const isPause = (pause: Given<Pause> | undefined): pause is Pause =>
  typeof pause?.minutes === 'number' && hasRules(pause)
