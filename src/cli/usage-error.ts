/** A wrong call of the program, which ends with exit code 2. Everything else that is wrong is a problem in the data. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
