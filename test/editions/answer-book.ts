import { type EditionOption, isSupportRulesError, type Rule } from 'aws-support-rules'

type Facts = Readonly<Record<string, string | boolean>>

/** Asks a question and keeps its answer. */
export type Ask = <Asked extends Facts>(question: (facts: Asked & EditionOption) => unknown, facts: Asked) => void

/** An answer to a question, with the values of each list of facts that got it. */
export interface GivenAnswer {
  readonly question: string
  /** The names of the facts. */
  readonly names: readonly string[]
  /** The answer as JSON, with the ids of its rules instead of the rules. */
  readonly answer: string
  readonly to: (readonly string[])[]
}

/** What was asked of one edition: each different answer once, in the order in which they first came. */
export interface AnswerBook {
  readonly ask: Ask
  readonly answers: () => readonly GivenAnswer[]
  /** Every rule that an answer named. */
  readonly rules: () => readonly Rule[]
}

export function answerBook(asked: EditionOption = {}): AnswerBook {
  const answers = new Map<string, GivenAnswer>()
  const rules = new Map<string, Rule>()
  const withRuleIds = (_: string, value: unknown): unknown => {
    if (!isRule(value)) return value
    rules.set(value.id, value)
    return value.id
  }
  return {
    ask: (question, facts) => {
      const answer = JSON.stringify(
        answerOrError(() => question({ ...facts, ...asked })),
        withRuleIds,
      )
      const key = `${question.name} ${answer}`
      const given = answers.get(key) ?? { question: question.name, names: Object.keys(facts), answer, to: [] }
      given.to.push(Object.values(facts).map(String))
      answers.set(key, given)
    },
    answers: () => [...answers.values()],
    rules: () => [...rules.values()],
  }
}

function answerOrError(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (error) {
    if (isSupportRulesError(error)) return { throws: error.code, path: error.path }
    throw error
  }
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'statements' in value && 'basis' in value
