import { type ErrorPath, shown, SupportRulesError } from '../errors.js'
import { type DatedHours, datedHours, type OpenSpan } from './dated-hours.js'
import { isDeeplyFrozen } from './deep-freeze.js'
import { dayMs, endlessTable, type OpenTable, openTable } from './open-table.js'
import { ownSchedule, type Schedule } from './schedule.js'
import { horizonOf, lastInstant } from './time-zone-data.js'

/** Days that the first table of a schedule knows around the instant asked for; later ones double towards the side needed. */
const daysBehind = 60
const daysAhead = 306

/** The civil dates whose hours can touch a day of UTC: an offset of 18 h, hours past midnight and a skipped day apart. */
const datesBehind = 4
const datesAhead = 1

/** What is known of a schedule so far. It only saves work: forgetting it changes no answer. */
export interface CompiledSchedule {
  readonly schedule: Schedule
  readonly hours: DatedHours
  table: OpenTable
}

const compiledSchedules = new WeakMap<Schedule, CompiledSchedule>()

const nothingKnown: OpenTable = openTable([], 0, -dayMs)

export function isEndless({ week, holidays, exceptions, closures }: Schedule): boolean {
  const everyDay = Object.values(week).every(([hours]) => hours !== undefined && hours[0] === '00:00' && hours[1] === '24:00')
  return everyDay && [holidays.closed, holidays.open, Object.keys(exceptions), closures].every(days => days.length === 0)
}

/** Most questions are about the same schedule as the one before: this spares them a look-up. */
let latest: CompiledSchedule | undefined

/** The table made so far, if any: it may know too little for the question. */
export function tableSoFar(schedule: Schedule): OpenTable {
  if (latest !== undefined && latest.schedule === schedule) return latest.table
  const known = compiledSchedules.get(schedule)
  if (known === undefined) return nothingKnown
  latest = known
  return known.table
}

export function compile(schedule: Schedule): CompiledSchedule {
  const known = compiledSchedules.get(schedule)
  if (known) return known
  const own = ownSchedule(schedule)
  const compiled = { schedule: own, hours: datedHours(own), table: isEndless(own) ? endlessTable : nothingKnown }
  // What could still be changed is compiled again each time.
  if (isDeeplyFrozen(schedule)) compiledSchedules.set(schedule, compiled)
  return compiled
}

export function outside({ transitions, timeZone, timeZoneVersion }: Schedule, what: string, path: ErrorPath): never {
  const { from, until } = horizonOf(transitions)
  const range = `${new Date(from).toISOString()} to ${new Date(until).toISOString()}`
  const message = `${what} outside the time-zone data ${timeZoneVersion} of ${timeZone}, ${range}; pass timeZones that reach further.`
  throw new SupportRulesError('instant/outside-time-zone-data', message, { path, details: { from, until } })
}

function* daysFrom(first: number, last: number) {
  for (let day = first; day <= last; day++) yield day
}

/** The open spans that can touch a stretch of time, and some beside it. */
export function spansAround({ spansOn }: DatedHours, from: number, to: number): readonly OpenSpan[] {
  return spansOn(daysFrom(Math.floor(from / dayMs) - datesBehind, Math.floor(to / dayMs) + datesAhead))
}

function learn(compiled: CompiledSchedule, from: number, to: number): void {
  compiled.table = openTable(spansAround(compiled.hours, from, to), from, to)
}

/** Makes or widens the table so that it knows `at`; an error where that is outside the zone's data. */
export function know(compiled: CompiledSchedule, at: number, path: ErrorPath): void {
  let { from, to } = compiled.table
  if (at >= from && at <= to) return
  const { from: begin, until } = horizonOf(compiled.schedule.transitions)
  if (at < begin || at > until) outside(compiled.schedule, `${new Date(at).toISOString()} is`, path)
  if (compiled.table === nothingKnown) {
    const midnight = Math.floor(at / dayMs) * dayMs
    from = midnight - daysBehind * dayMs
    to = midnight + daysAhead * dayMs
  }
  while (at < from) from -= to - from
  while (at > to) to += to - from
  learn(compiled, Math.max(from, begin), Math.min(to, until))
}

/** Whether a closure without end has begun within the table, or one without beginning ends in it: no zone data could tell more. */
function isClosedForGood({ closures }: Schedule, table: OpenTable, side: 'past' | 'future'): boolean {
  if (side === 'past') return closures.some(({ from, to }) => from === -lastInstant && to > table.from)
  return closures.some(({ from, to }) => to === lastInstant && from < table.to)
}

/** Doubles the table towards one side. False where the schedule has nothing more; an error where the zone's data end before that is known. */
function widen(compiled: CompiledSchedule, side: 'past' | 'future', path: ErrorPath): boolean {
  const { schedule, hours, table } = compiled
  if (table === endlessTable) return false
  const outermost = hours.ownDays.at(side === 'future' ? -1 : 0) ?? 0
  // Dated hours alone come to an end, however far the zone's data reach.
  const knowsAll = side === 'future' ? table.to >= (outermost + datesBehind) * dayMs : table.from <= (outermost - datesBehind) * dayMs
  if ((!hours.recurs && knowsAll) || isClosedForGood(schedule, table, side)) return false
  const { from: begin, until } = horizonOf(schedule.transitions)
  if (side === 'future' ? table.to < until : table.from > begin) {
    const more = table.to - table.from
    learn(compiled, side === 'past' ? Math.max(table.from - more, begin) : table.from, side === 'future' ? Math.min(table.to + more, until) : table.to)
    return true
  }
  const reachesOut = hours.spansOn(hours.ownDays).some(span => (side === 'future' ? span.to >= until : span.from <= begin))
  if (hours.recurs || reachesOut) return outside(schedule, 'The answer lies', path)
  return false
}

/** Asks tables that know more and more on one side, until one has an answer; null where the schedule has none. */
export function search<Answer>(compiled: CompiledSchedule, side: 'past' | 'future', path: ErrorPath, ask: (table: OpenTable) => Answer | undefined): Answer | null {
  for (;;) {
    const answer = ask(compiled.table)
    if (answer !== undefined) return answer
    if (!widen(compiled, side, path)) return null
  }
}

/** Refuses what is no instant in whole epoch milliseconds. */
export function checkInstant(value: number, path: ErrorPath): void {
  if (Number.isInteger(value) && Math.abs(value) <= lastInstant) return
  throw new SupportRulesError('instant/invalid', `An instant is a whole number of epoch milliseconds that a Date can hold, as date.getTime() gives it; got ${shown(value)}.`, { path })
}
