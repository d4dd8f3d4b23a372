import type { Because, Rule } from '../../../src/editions/edition.js'
import { ruleAt } from './records.js'
import type { CellKind } from './table-layout.js'

/** The rules that a cell cites: those of its row, or those of its note. */
export interface Cited {
  readonly because: Because
  /** The rules of the target, if they aren't those of the cell. */
  readonly target: Because | undefined
}

/** What a table says about all of its cells. */
export interface TableRules {
  /** The rule about how the minutes of a target are counted, which stands second in its rules. */
  readonly counting: Readonly<Partial<Record<'continuous' | 'business-hours', Rule>>>
}

export function becauseOf(text: string, where: string): Because {
  const [first, ...others] = text.split(', ').map((id) => ruleAt(id, where))
  if (first === undefined) throw new Error(`${where}: a cell needs a rule`)
  return [first, ...others]
}

const words = { yes: true, no: false } as const

function yesOrNo(text: string, where: string): boolean {
  if (text === 'yes' || text === 'no') return words[text]
  throw new Error(`${where}: expected yes or no; got "${text}"`)
}

function numberOf(text: string, where: string): number {
  const value = Number(text.replaceAll(',', ''))
  if (Number.isInteger(value) && value > 0) return value
  throw new Error(`${where}: expected a number; got "${text}"`)
}

const unitMinutes = { minute: 1, hour: 60 } as const

/** Reads `24 hours`, `12 business hours`, `30 minutes`, `no target` or `no`. */
function severityCell(text: string, { because, target }: Cited, { counting }: TableRules, where: string): unknown {
  if (text === 'no') return { allowed: false, because, target: { kind: 'none', because: target ?? because } }
  if (text === 'no target') return { allowed: true, because, target: { kind: 'none', because: target ?? because } }
  const [, amount, business, unit] = /^(\d+) (business )?(minute|hour)s?$/.exec(text) ?? []
  if (amount === undefined || (unit !== 'minute' && unit !== 'hour'))
    throw new Error(
      `${where}: expected "24 hours", "12 business hours", "30 minutes", "no target" or "no"; got "${text}"`,
    )
  const kind = business === undefined ? 'continuous' : 'business-hours'
  const rule = counting[kind]
  if (rule === undefined) throw new Error(`${where}: the table does not say which rule counts ${kind}`)
  const [first, ...others] = because
  const minutes = Number(amount) * unitMinutes[unit]
  return { allowed: true, because, target: { kind, minutes, because: target ?? [first, rule, ...others] } }
}

/** Turns the text of a cell into data. */
export function cellOf(kind: CellKind, text: string, cited: Cited, table: TableRules, where: string): unknown {
  const { because } = cited
  switch (kind) {
    case 'decision':
      return { allowed: yesOrNo(text, where), because }
    case 'answer':
      return { answer: text, because }
    case 'target':
      return severityCell(text, cited, table, where)
    case 'rule':
      return because[0]
    case 'rules':
      return because
    case 'number':
      return numberOf(text, where)
    case 'most':
      return { most: numberOf(text, where), because }
    case 'pause':
      return { minutes: numberOf(text, where), because }
    default:
      throw new Error(`${where}: a table of ${kind} is read by the row`)
  }
}

/** Turns the row of a severity level or of a language into data. */
export function rowOf(
  kind: CellKind,
  cells: Readonly<Record<string, string>>,
  rule: string | undefined,
  where: string,
): unknown {
  if (kind === 'level') {
    const because = becauseOf(rule ?? '', where)
    const { name, situations = '', 'about production': reserved = '' } = cells
    return { name, impacts: situations.split(', '), reserved: yesOrNo(reserved, where), because }
  }
  const { offered = '', hours = '', in: place = '', 'hours by': by = '' } = cells
  const [opens, closes] = hours.split(' to ')
  if (kind === 'non-technical hours') {
    const { Developer: counted = '', 'other plans': others = '' } = cells
    const [because, onOtherPlans] = [becauseOf(counted, where), becauseOf(others, where)]
    return { opens, closes, place: placeOf(place, where), because, onOtherPlans }
  }
  const because = becauseOf(rule ?? '', where)
  if (!yesOrNo(offered, where)) return { allowed: false, because }
  return {
    allowed: true,
    because,
    hours: { opens, closes, place: placeOf(place, where), because: becauseOf(by, where) },
  }
}

function placeOf(text: string, where: string): unknown {
  if (text === 'customer') return text
  const [country, timeZone, weekend, ...more] = text.split(', ')
  if (weekend !== 'Saturday and Sunday' || more.length > 0)
    throw new Error(`${where}: expected "customer", or "JP, Asia/Tokyo, Saturday and Sunday"; got "${text}"`)
  return { country, timeZone, weekend: [6, 7] }
}
