import { weekdayOfDay } from '../../src/business-time/civil-date.js'
import { changesByRule, dayOfChange, type YearlyDate } from '../../src/business-time/yearly-rule.js'
import { type Offsets, offsetsBetween } from '../../src/business-time/zone-offsets.js'
import { dayMs } from '../../src/time-units.js'
import { type CompiledClock, compiledClocks, version } from './compiled-clocks.js'
import type { GeneratedFile } from './holidays.js'

const begin = Date.UTC(2000, 0, 1)
const minute = 60_000
const minutesInDay = 1440

/** Returns minutes as hours, from which `src/business-time/zone-row.ts` gets back whole seconds. */
function hoursText(minutes: number, of: string): string {
  const text = String(Number((minutes / 60).toFixed(4)))
  if (Math.round(Number(text) * 3600) !== minutes * 60)
    throw new Error(`${of}: ${minutes} minutes can't be told in hours with 4 decimals`)
  return text
}

/** Returns the offset changes of a clock from 2000 to 2200. */
function offsetsOf(clock: Pick<CompiledClock, 'starts' | 'offsets' | 'rule'>): Offsets {
  const { starts, offsets } = offsetsBetween({ timeZone: '', ...clock }, begin, Date.UTC(2200, 0))
  const isChange = (index: number) => (starts[index + 1] ?? Infinity) > begin && offsets[index] !== offsets[index - 1]
  const all = starts.flatMap((at, index) =>
    isChange(index) ? [{ at: Math.max(at, begin), offset: offsets[index] ?? NaN }] : [],
  )
  return { starts: all.map(({ at }) => at), offsets: all.map(({ offset }) => offset) }
}

/** Returns the shortest history after which only the rule applies. Its last two changes are the rule's. */
function shortest(clock: CompiledClock): CompiledClock {
  if (clock.rule.changes.length === 0) return { ...clock, ...offsetsOf(clock) }
  const all = offsetsOf(clock)
  const byRule = new Set(Array.from(changesByRule(clock.rule, 2000, 2200), ({ at, offset }) => `${at} ${offset}`))
  const cut = (length: number) => ({
    ...clock,
    starts: all.starts.slice(0, length),
    offsets: all.offsets.slice(0, length),
  })
  for (let length = 3; ; length++) {
    const lastTwo = [length - 2, length - 1].map((index) => `${all.starts[index] ?? ''} ${all.offsets[index] ?? ''}`)
    if (lastTwo.every((change) => byRule.has(change)) && textOf(offsetsOf(cut(length))) === textOf(all))
      return cut(length)
  }
}

const textOf = ({ starts, offsets }: Offsets) => [...starts, ...offsets].join()

/** Returns a yearly date as two letters: the month, and which of its weekdays. */
function lettersOf({ month, week, weekday }: YearlyDate): string {
  const place = 7 * (week - 1) + weekday - 1
  return String.fromCharCode(96 + month, place + (place < 26 ? 65 : 71))
}

/** Returns the yearly dates that fall on a day. Most days are the fourth or the last of their weekday. */
function yearlyDatesOn(day: number): YearlyDate[] {
  const date = new Date(day * dayMs)
  const [month, week] = [date.getUTCMonth() + 1, Math.ceil(date.getUTCDate() / 7)]
  const isLast = new Date((day + 7) * dayMs).getUTCMonth() + 1 !== month
  const weeks = [...(week < 5 ? [week] : []), ...(isLast ? [5] : [])]
  return weeks.map((each) => ({ month, week: each, weekday: weekdayOfDay(day) }))
}

/** A yearly date, with the day and minutes of one of a zone's changes. */
interface Dated {
  readonly date: YearlyDate
  readonly day: number
  readonly time: number
}

/** Returns the possible yearly dates of a change: that of the zone's rule, if it is one, and those of its local day. */
function datesFor(wall: number, { rule }: CompiledClock): Dated[] {
  const year = new Date(wall * minute).getUTCFullYear()
  const byRule = rule.changes
    .map((date) => ({ date, day: dayOfChange(date, year), time: date.time / 60 }))
    .filter(({ day, time }) => day * minutesInDay + time === wall)
  const day = Math.floor(wall / minutesInDay)
  return [...byRule, ...yearlyDatesOn(day).map((date) => ({ date, day, time: wall - day * minutesInDay }))]
}

/** Encodes changes as described in the generated module. */
function changesInShort(clock: CompiledClock): string {
  const { starts, offsets, rule } = clock
  const walls = starts.slice(1).map((at, index) => at / minute + (offsets[index] ?? NaN) / 60)
  const datesOfZone = walls.flatMap((wall) => datesFor(wall, clock)).map(({ date }) => lettersOf(date))
  const often = ({ date }: Dated) => datesOfZone.filter((letters) => letters === lettersOf(date)).length
  const times = new Map<number, number>()
  let [text, year, before] = ['', 2000, -1]
  for (const [index, wall] of walls.entries()) {
    const dates = datesFor(wall, clock)
    const isYearly = index >= walls.length - rule.changes.length
    const dated = isYearly ? dates[0] : dates.sort((a, b) => often(b) - often(a))[0]
    if (dated === undefined) throw new Error(`${wall} is not on a yearly date`)
    const { date, day, time } = dated
    const yearAfter = (from: number) => (dayOfChange(date, from) > before ? from : from + 1)
    for (; dayOfChange(date, yearAfter(year)) < day; year++) text += '+'
    if (dayOfChange(date, yearAfter(year)) !== day)
      throw new Error(`${clock.names.join(' ')}: ${wall} cannot be encoded`)
    year = yearAfter(year)
    before = day
    const offset = offsets[index + 1] ?? NaN
    text += lettersOf(date) + (time === (times.get(offset) ?? 120) ? '' : hoursText(time, 'a change'))
    times.set(offset, time)
  }
  return rule.changes.length > 0 ? `${text}*` : text
}

/** Joins the names of each clock. Removes the region of a name if the name before it has the same region. */
function namesInShort(clocks: readonly (readonly string[])[]): string[] {
  let before: string | undefined
  return clocks.map((names) =>
    names
      .map((name) => {
        const region = /^[^/]*(?=\/)/.exec(name)?.[0]
        const text = region !== undefined && region === before ? name.slice(region.length) : name
        before = region
        return text
      })
      .join(' '),
  )
}

/** Returns a row without its names. */
function restOf(given: CompiledClock): string {
  const clock = shortest(given)
  const distinct = [...new Set(clock.offsets)]
  const places = clock.offsets.map((offset) => distinct.indexOf(offset))
  const order = places.every((place, index) => place === index % 2) ? '' : places.join('')
  const hours = distinct.map((seconds) => hoursText(seconds / 60, clock.names.join(' ')))
  return [hours.join(' '), order, changesInShort(clock)].join('|')
}

interface Row {
  readonly names: string
  readonly offsets: string
  readonly order: string
  readonly changes: string
}

/** Sorts by the first offset, then by everything else. Rows with the same offsets compress best together. */
const byOffsets = (a: string, b: string): number => parseFloat(a) - parseFloat(b) || (a < b ? -1 : 1)

function rows(): Row[] {
  const namesByRest = new Map<string, string[]>()
  for (const clock of compiledClocks()) {
    const rest = restOf(clock)
    namesByRest.set(rest, [...(namesByRest.get(rest) ?? []), ...clock.names].sort())
  }
  const sorted = [...namesByRest].sort(([a], [b]) => byOffsets(a, b))
  const names = namesInShort(sorted.map(([, clock]) => clock))
  return sorted.map(([rest], index) => {
    const [offsets = '', order = '', changes = ''] = rest.split('|')
    return { names: names[index] ?? '', offsets, order, changes }
  })
}

function timeZonesModule(): string {
  const table = rows()
  const column = (name: keyof Row) => table.map((row) => row[name]).join('\n')
  return `// Generated by \`npm run data\` from source/tzdata.txt (tz ${version}): every name of the tz database from 2000 on.
export const tzVersion = '${version}'
export const tableBegin = ${begin} // ${new Date(begin).toISOString()}

/**
 * The table has a row for each clock. It stands here column by column, which compresses best: line n of each column
 * belongs to row n.
 *
 * The names of the clock. A name that begins with \`/\` has the region of the name before it, also of the line before.
 */
export const zoneNames = \`${column('names')}\`

/** The clock's different offsets, in hours east. */
export const zoneOffsets = \`${column('offsets')}\`

/** The indexes of the successive offsets, unless they alternate between 0 and 1. */
export const zoneOrders = \`${column('order')}\`

/**
 * The changes, and \`*\` if the last two recur every year.
 *
 * A change: \`+\` for each year to skip; a letter for the month; a letter for the weekday (A is the first Monday and G the
 * first Sunday, then the second to the fourth and the last); and the hours after midnight on the clock before the
 * change. The hours are omitted if they equal those of the previous change to the same offset, or 2 if there is none.
 */
export const zoneChanges = \`${column('changes')}\`
`
}

/** Returns the table of src/business-time. */
export function timeZoneTables(): readonly GeneratedFile[] {
  return [{ path: 'src/business-time/time-zones.generated.ts', text: timeZonesModule() }]
}
