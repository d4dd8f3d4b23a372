import type { Answer, Because, Decision, PerPlan, ResponseTarget, Rule, SeverityCell } from './edition.js'

// The notation in which an edition's tables are written. Every cell is built from the rules that it rests on.
// Declared free of side effects, so that a bundle holds only the tables of the questions it asks.

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

/** A cell of the severity table resting on one more rule. */
/* @__NO_SIDE_EFFECTS__ */
export function restingAlsoOn(rule: Rule, cell: SeverityCell): SeverityCell {
  const also = <Part extends { readonly because: Because }>(part: Part): Part => ({
    ...part,
    because: [...part.because, rule],
  })
  return { ...also(cell), target: also(cell.target) }
}

/** Freezes plain data through and through. */
/* @__NO_SIDE_EFFECTS__ */
export function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data)
    for (const value of Object.values(data)) frozen(value)
  }
  return data
}
