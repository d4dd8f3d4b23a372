import { frozen, no, yes } from '../cells.js'
import type { Decision, PerPlan } from '../edition.js'
import { stated, statedBy } from '../rule.js'
import type { PlanOfThePage } from './words.js'

export const offered = stated(
  'case-management',
  'N5 N34 N38 N39',
  'plan/on-the-page',
  'The page knows Basic, Developer, Business, Enterprise On-Ramp and Enterprise.',
)
export const notYet = statedBy(
  ['history'],
  'document-history',
  'plan/not-offered-yet',
  'Business Support+ and Unified Operations came on 2025-12-02.',
)

/** Returns a row with a cell for each of the page's five plans, and one cell for the plans that came later. */
/* @__NO_SIDE_EFFECTS__ */
export function pageRow<Cell>(cells: Readonly<Record<PlanOfThePage, Cell>>, later: Cell): PerPlan<Cell> {
  return { ...cells, 'business-support-plus': later, 'unified-operations': later }
}

/* @__NO_SIDE_EFFECTS__ */
export function everyPagePlan<Cell>(cell: Cell, later: Cell): PerPlan<Cell> {
  return basicAndPaid(cell, cell, later)
}

/** Returns a row with one cell for Basic Support and another for every paid plan of the page. */
/* @__NO_SIDE_EFFECTS__ */
export function basicAndPaid<Cell>(basic: Cell, paid: Cell, later: Cell): PerPlan<Cell> {
  return pageRow({ basic, developer: paid, business: paid, 'enterprise-on-ramp': paid, enterprise: paid }, later)
}

export const plans = /* @__PURE__ */ frozen<PerPlan<Decision>>(everyPagePlan(yes(offered), no(notYet)))
