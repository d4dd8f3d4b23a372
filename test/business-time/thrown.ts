import { SupportRulesError } from 'aws-support-rules'
import { expect } from 'vitest'

/** What a question throws, which has to be a sentence of its own error. */
export function thrown(run: () => unknown): SupportRulesError {
  try {
    run()
  } catch (error) {
    if (!(error instanceof SupportRulesError)) throw error
    expect(error.message).toMatch(/^[A-Za-z0-9+-].{20,}\.$/)
    return error
  }
  throw new Error('nothing was thrown')
}
