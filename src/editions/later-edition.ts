import { frozen } from './cells.js'
import type { Edition, Rule } from './edition.js'

/** An edition with the list of its rules: those that its tables cite, and those that describe a case and decide nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function laterEdition(tables: Omit<Edition, 'rules'>, describing: readonly Rule[]): Edition {
  const rules = new Set<Rule>(describing)
  collectRules(tables, rules)
  const byPage = [...rules].filter(({ statements }) => statements.length > 0)
  const byOtherSources = [...rules].filter(({ statements }) => statements.length === 0)
  return frozen({ ...tables, rules: [...byPage.sort((a, b) => firstStatement(a) - firstStatement(b)), ...byOtherSources] })
}

const firstStatement = (rule: Rule): number => Number(rule.statements[0]?.slice(1))

function collectRules(value: unknown, found: Set<Rule>): void {
  if (typeof value !== 'object' || value === null) return
  if (isRule(value)) found.add(value)
  else for (const each of Object.values(value)) collectRules(each, found)
}

function isRule(value: object): value is Rule {
  return 'statements' in value && 'basis' in value
}
