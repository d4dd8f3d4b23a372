import type { Because, Edition, Rule } from './edition.js'
import { isTable } from './table.js'
import { withRules } from './with-rules.js'

type Whole = Rule | { readonly because: Because } | readonly unknown[] | string | number | boolean | null | undefined

/** The cells of a table that differ, each as a whole. */
export type Changes<Table> = Table extends Whole ? Table : { readonly [Key in keyof Table]?: Changes<Table[Key]> }

/** Returns an edition with the cells that differ from the edition before. */
export function changed(before: Edition, changes: Changes<Omit<Edition, 'rules'>>): Edition {
  return withRules({ ...before, ...merged(before, changes) })
}

function merged(before: object, changes: object): object {
  const after: Record<string, unknown> = { ...before }
  for (const [key, change] of Object.entries(changes)) {
    const cell = after[key]
    after[key] = isTable(change) && isTable(cell) ? merged(cell, change) : change
  }
  return after
}
