import { frozen } from '../frozen.js'
import type { Edition, Rule } from './edition.js'
import { caseTypeList, formSubmitted } from './generated/rules.js'

/** Rules that describe a case but decide nothing, so no table cites them. */
const describing: readonly Rule[] = [caseTypeList, formSubmitted]

/** Returns an edition with the rules that its tables cite: those of the page in its order, then the others. */
export function withRules(tables: Omit<Edition, 'rules'>): Edition {
  // The edition before may be among the tables, with its own rules.
  const rules = new Set([...describing, ...partsOf({ ...tables, rules: [] })].filter(isRule))
  return frozen({ ...tables, rules: [...rules].sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1)) })
}

const orderOf = ({ statements: [first = 'N99'] }: Rule): number => Number(first.slice(1))

/** Returns every object in plain data, each once. Most cells appear in a table several times. */
function partsOf(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found
  found.add(value)
  if (!isRule(value)) for (const part of Object.values(value)) partsOf(part, found)
  return found
}

const isRule = (value: object): value is Rule => 'basis' in value
