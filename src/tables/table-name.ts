import { type ErrorPath, expected, SupportRulesError } from '../errors.js'

/** At most three parts, each within PostgreSQL's maximum length. */
const safeName = /^[A-Za-z_](?:[\w$]|-(?!-)){0,62}(?:\.[A-Za-z_](?:[\w$]|-(?!-)){0,62}){0,2}$/

/** Returns a table's name with each part in quotes. */
export function tableName(name: unknown, quote: string, path: ErrorPath, taken: readonly string[] = []): string {
  if (typeof name === 'string' && safeName.test(name) && !taken.includes(name.toLowerCase()))
    return name
      .split('.')
      .map((part) => `${quote}${part}${quote}`)
      .join('.')
  const message = expected(
    'the name of a table: one to three parts of up to 63 letters, digits, _, $ or -, joined by dots',
    name,
    'Do not use the name of a step of the statement.',
  )
  throw new SupportRulesError('table/unsafe-name', message, { path, details: { taken } })
}
