import { list } from './2022-10/case-types.js'
import { submitted } from './2022-10/form.js'
import { frozen } from './cells.js'
import type { Edition, Rule } from './edition.js'

/** Rules that describe a case but decide nothing, so no table cites them. */
const describing: readonly Rule[] = [list, submitted]

/** What an edition changes in the edition before it. */
type Changes = Pick<Edition, 'id' | 'inForceFrom' | 'title'> & Partial<Omit<Edition, 'rules'>>

/** Returns the edition before with its changes, and with the rules that its tables then cite. */
/* @__NO_SIDE_EFFECTS__ */
export function laterEdition({ rules: _, ...before }: Edition, changes: Changes): Edition {
  const tables = { ...before, ...changes }
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
