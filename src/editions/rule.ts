import type { Rule } from './edition.js'
import type { SourceId } from './sources.js'

// Helpers that build rules from a section, statements of the page or other sources, an id, a summary, and a reading if
// the text is ambiguous. They are marked as free of side effects, so a bundle contains only the rules of the questions
// it imports.

type Sources = readonly [SourceId, ...SourceId[]]

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
export function statedBy(sources: Sources, section: string, id: string, summary: string, reading?: string): Rule {
  return rule('stated', section, sources, id, summary, reading)
}

/* @__NO_SIDE_EFFECTS__ */
export function inferredFrom(sources: Sources, section: string, id: string, summary: string, reading: string): Rule {
  return rule('inferred', section, sources, id, summary, reading)
}

/* @__NO_SIDE_EFFECTS__ */
export function contestedBy(sources: Sources, section: string, id: string, summary: string, reading: string): Rule {
  return rule('contested', section, sources, id, summary, reading)
}

/* @__NO_SIDE_EFFECTS__ */
function rule(
  basis: Rule['basis'],
  section: string,
  from: string | Sources,
  id: string,
  summary: string,
  reading?: string,
): Rule {
  const origin = typeof from === 'string' ? { statements: from.split(' ') } : { statements: [], sources: from }
  return { id, ...origin, section, summary, basis, ...(reading === undefined ? {} : { reading }) }
}
