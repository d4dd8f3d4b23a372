import { frozen } from './cells.js'
import type { Edition, Rule } from './edition.js'

/**
 * Returns an edition with its list of rules.
 *
 * They are the rules that its tables cite, and those in `describing`, which describe a case but decide nothing.
 */
/* @__NO_SIDE_EFFECTS__ */
export function laterEdition(tables: Omit<Edition, 'rules'>, describing: readonly Rule[]): Edition {
  const rules = new Set([...describing, ...partsOf(tables)].filter(isRule))
  const byPage = [...rules].filter(({ statements }) => statements.length > 0)
  const byOtherSources = [...rules].filter(({ statements }) => statements.length === 0)
  return frozen({
    ...tables,
    rules: [...byPage.sort((a, b) => firstStatement(a) - firstStatement(b)), ...byOtherSources],
  })
}

const firstStatement = (rule: Rule): number => Number(rule.statements[0]?.slice(1))

/** Returns every object in plain data, each once. Most cells appear in a table several times. */
function partsOf(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found
  found.add(value)
  if (!isRule(value)) for (const part of Object.values(value)) partsOf(part, found)
  return found
}

function isRule(value: object): value is Rule {
  return 'statements' in value && 'basis' in value
}
