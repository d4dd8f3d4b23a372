import { readFileSync } from 'node:fs'
import type { YearlyChange, ZoneTransitions } from '../../src/business-time/zone-transitions.js'

/** A clock in src/business-time/source/tzdata.txt. */
export interface CompiledClock extends Omit<ZoneTransitions, 'timeZone' | 'until'> {
  readonly names: readonly string[]
  readonly rule: { readonly changes: readonly YearlyChange[] }
}

const text = readFileSync(new URL('../../src/business-time/source/tzdata.txt', import.meta.url), 'utf8')

/** The release of the tz database, such as `2026f`. */
export const version = /^# version (\S+)$/m.exec(text)?.[1] ?? ''

export function compiledClocks(): readonly CompiledClock[] {
  return text.trim().split('\n\n').slice(1).map(clockOf)
}

function clockOf(paragraph: string): CompiledClock {
  const lines = paragraph.split('\n')
  const [names = '', rule = ''] = [lines[0], lines.at(-1)]
  const changes = lines.slice(1, -1).map((line) => line.split(' '))
  const offsets = changes.map(([, offset = '']) => secondsOf(offset))
  const clock = {
    names: names.split(' '),
    starts: changes.map(([at = '']) => Date.parse(at)),
    offsets,
    rule: ruleOf(rule),
  }
  const steady =
    clock.rule.changes.length === 0
      ? 0 - secondsOf(rule.slice(1))
      : clock.rule.changes.find(({ offset }) => offset === offsets.at(-1))?.offset
  if (steady !== offsets.at(-1)) throw new Error(`${names}: the rule ${rule} does not go on from the last change`)
  return clock
}

/** Returns the seconds in `2`, `-10:30` or `24`. */
function secondsOf(time: string): number {
  const [hours = '', minutes = '0'] = time.split(':')
  return (time.startsWith('-') ? -1 : 1) * (Math.abs(Number(hours)) * 3600 + Number(minutes) * 60)
}

/**
 * Returns the yearly changes in a POSIX TZ string. Its offsets are west of UTC, and its first change is to the second
 * offset.
 */
function ruleOf(posix: string): CompiledClock['rule'] {
  const [zone = '', to, back] = posix.split(',')
  if (to === undefined || back === undefined) return { changes: [] }
  const [standard, summer] = zone.slice(1).split('X')
  const offset = 0 - secondsOf(standard ?? '')
  const changes = [changeOf(to, summer ? 0 - secondsOf(summer) : offset + 3600), changeOf(back, offset)]
  return { changes: changes.sort((a, b) => a.month - b.month) }
}

function changeOf(text: string, offset: number): YearlyChange {
  const [, month, week, day, time = '2'] = /^M(\d+)\.(\d)\.(\d)(?:\/(.+))?$/.exec(text) ?? []
  const weekday = ([7, 1, 2, 3, 4, 5, 6] as const)[Number(day)]
  if (weekday === undefined) throw new Error(`${text} is not a yearly change`)
  return { month: Number(month), week: Number(week), weekday, time: secondsOf(time), offset }
}
