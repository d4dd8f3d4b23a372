import type { Answer, Because, Decision, Edition, ResponseTarget, Rule } from '../editions/edition.js'
import { type ErrorPath, relocated, throwExpected } from '../errors.js'

/**
 * A part of an edition that a caller may have made. JavaScript and JSON don't check that it is whole.
 *
 * Each question checks only the cell that it needs, so the types let every part be missing.
 */
export type Given<Part> = Part extends object ? { readonly [Key in keyof Part]?: Given<Part[Key]> } : Part

/** The edition of a caller, none of whose cells has been checked. */
export type GivenEdition = Given<Edition>

interface Reasoned {
  readonly because?: Given<Because> | undefined
}

export const isRule = (rule: Given<Rule> | null | undefined): rule is Rule => typeof rule?.id === 'string'

// This reads no rule: in V8, reading an element of a frozen list takes as long as the rest of a question.
export const hasRules = (cell: Reasoned | undefined): boolean => Number(cell?.because?.length) > 0

export const isDecision = (cell: Given<Decision> | undefined): cell is Decision =>
  typeof cell?.allowed === 'boolean' && hasRules(cell)

export const isAnswer = <T extends string>(
  cell: (Reasoned & { readonly answer?: T | undefined }) | undefined,
): cell is Answer<T> => typeof cell?.answer === 'string' && hasRules(cell)

export const isTarget = (target: Given<ResponseTarget> | undefined): target is ResponseTarget =>
  hasRules(target) &&
  (target?.kind === 'continuous' || target?.kind === 'business-hours'
    ? Number(target.minutes) > 0
    : target?.kind === 'none')

/** Throws for a cell of an edition that is missing or lacks a field. `keys` say where the cell is. */
export function throwMissingCell(cell: unknown, ...keys: readonly string[]): never {
  throwExpected('edition/invalid', `the whole cell ${keys.join('.')} of the edition`, cell, ['edition', ...keys])
}

/** Returns a rule of an edition. `keys` say where it is. */
export const ruleCell = (rule: Given<Rule> | undefined, ...keys: readonly string[]): Rule =>
  isRule(rule) ? rule : throwMissingCell(rule, ...keys)

/** Asks about an edition that isn't in the field `edition` of the caller's argument, but at `path`. */
export const askedAt = <T>(path: ErrorPath, ask: () => T): T =>
  relocated(ask, (given) => (given[0] === 'edition' ? [...path, ...given.slice(1)] : given))
