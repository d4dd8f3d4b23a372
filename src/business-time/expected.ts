import { type ErrorCode, type ErrorPath, shown, SupportRulesError } from '../errors.js'

/** Throws an error whose message says what was expected and what was passed. */
export function throwExpected(
  code: ErrorCode,
  expected: string,
  got: unknown,
  path: ErrorPath,
  details?: unknown,
): never {
  throw new SupportRulesError(code, `Expected ${expected}; got ${shown(got)}.`, { path, details })
}
