import type { AnswerCells } from '../../test/tables/difference.js'
import type { Question } from './prepared.js'

/** What an engine gives to each question, and the engine with its version. */
export interface Answered {
  readonly engine: string
  readonly answers: readonly (readonly AnswerCells[])[]
}

/** Loads the Parquet files in a folder into an engine, and asks it the questions. */
export type Engine = (folder: string, questions: readonly Question[]) => Promise<Answered>

const numberOf = (value: unknown): number | null => (value === null || value === '' ? null : Number(value))

/** Returns the answer in a row of the columns of `responseSql`. */
export const answerCells = ([
  caseId,
  targetMs,
  dueAt,
  lateAfter,
  countedMs,
  state,
]: readonly unknown[]): AnswerCells => [
  String(caseId),
  numberOf(targetMs),
  numberOf(dueAt),
  numberOf(lateAfter),
  numberOf(countedMs),
  String(state),
]
