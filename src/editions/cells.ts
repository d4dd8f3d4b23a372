import type { Answer, Because, Decision, PerPlan, ResponseTarget, Rule, SeverityCell } from './edition.js'

// Helpers that build the cells of an edition's tables, each with its rules. They are marked as free of side effects, so
// a bundle contains only the tables of the questions it imports.

/* @__NO_SIDE_EFFECTS__ */
export function yes(...because: Because): Decision {
  return { allowed: true, because }
}

/* @__NO_SIDE_EFFECTS__ */
export function no(...because: Because): Decision {
  return { allowed: false, because }
}

/* @__NO_SIDE_EFFECTS__ */
export function answer<const T>(value: T, ...because: Because): Answer<T> {
  return { answer: value, because }
}

/* @__NO_SIDE_EFFECTS__ */
export function offered(target: ResponseTarget, ...because: Because): SeverityCell {
  return { allowed: true, because, target }
}

/* @__NO_SIDE_EFFECTS__ */
export function notOffered(...because: Because): SeverityCell {
  return { allowed: false, because, target: { kind: 'none', because } }
}

/* @__NO_SIDE_EFFECTS__ */
export function everyPlan<Cell>(cell: Cell): PerPlan<Cell> {
  return {
    basic: cell,
    developer: cell,
    business: cell,
    'business-support-plus': cell,
    'enterprise-on-ramp': cell,
    enterprise: cell,
    'unified-operations': cell,
  }
}

/** Adds a rule to a cell of the severity table and to its target. */
/* @__NO_SIDE_EFFECTS__ */
export function restingAlsoOn(rule: Rule, cell: SeverityCell): SeverityCell {
  const also = <Part extends { readonly because: Because }>(part: Part): Part => ({
    ...part,
    because: [...part.because, rule],
  })
  return { ...also(cell), target: also(cell.target) }
}

/** Freezes plain data deeply. */
/* @__NO_SIDE_EFFECTS__ */
export function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data)
    for (const value of Object.values(data)) frozen(value)
  }
  return data
}
