import type { Rule } from './edition.js'

// The notation in which rules are written: section, statements, id, summary, and the reading where there is a choice.
// Declared free of side effects, so that a bundle holds only the rules of the questions it asks.

/* @__NO_SIDE_EFFECTS__ */
export function stated(section: string, statements: string, id: string, summary: string, reading?: string): Rule {
  return rule('stated', section, statements, id, summary, reading)
}

/* @__NO_SIDE_EFFECTS__ */
export function inferred(section: string, statements: string, id: string, summary: string, reading: string): Rule {
  return rule('inferred', section, statements, id, summary, reading)
}

/* @__NO_SIDE_EFFECTS__ */
export function contested(section: string, statements: string, id: string, summary: string, reading: string): Rule {
  return rule('contested', section, statements, id, summary, reading)
}

/* @__NO_SIDE_EFFECTS__ */
function rule(basis: Rule['basis'], section: string, statements: string, id: string, summary: string, reading?: string): Rule {
  return { id, statements: statements.split(' '), section, summary, basis, ...(reading === undefined ? {} : { reading }) }
}
