import type { PerPlan } from './edition.js'
import { plans } from './generated/vocabulary.js'

type Cells = readonly unknown[] & { readonly [Index in keyof typeof plans]: unknown }

/** Returns a row of a table from its cells, one for each plan in the order of `plans`. */
export const perPlan = <const Row extends Cells>(...cells: Row): PerPlan<Row[number]> =>
  Object.fromEntries(plans.map((plan, index) => [plan, cells[index]])) as PerPlan<Row[number]>
