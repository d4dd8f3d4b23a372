import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { ask } from './ask.js'
import { judge } from './judge.js'
import { scoreOf } from './score.js'
import { type Kind, kindNames } from './vectors.js'

/** A change to one place of a file of src/business-time that makes answers of a kind wrong. */
export interface Mutant {
  readonly file: string
  readonly from: string
  readonly to: string
}

export const mutants: Readonly<Record<Kind, Mutant>> = {
  // The open time of the day on which an instant is isn't counted.
  'office-hours': { file: 'open-table.ts', from: 'return within > before ? within : before', to: 'return before' },
  // Breaks of up to two hours are open.
  'several-spans': { file: 'closures.ts', from: 'range.from <= last.to)', to: 'range.from <= last.to + 7_200_000)' },
  // An answer is late from the closing on.
  'closing-instants': {
    file: 'open-table.ts',
    from: 'while ((total[index + 1] ?? NaN) <= time) index++',
    to: 'while ((total[index + 1] ?? NaN) < time) index++',
  },
  // Hours end at midnight.
  nights: { file: 'span.ts', from: 'to > from ? to : to + minutesInDay', to: 'to > from ? to : minutesInDay' },
  holidays: {
    file: 'dated-hours.ts',
    from: 'if (!isPartDay(holiday)) hours.set(dayOfDate(holiday.date), [])',
    to: 'if (isPartDay(holiday)) hours.set(dayOfDate(holiday.date), [])',
  },
  'part-days': { file: 'dated-hours.ts', from: 'closed ? withoutParts(day, open, closed, zone) : open', to: 'open' },
  // An exception counts on the day after its date.
  exceptions: {
    file: 'dated-hours.ts',
    from: 'hours.set(dayOfDate(date), minutesOf(spans))',
    to: 'hours.set(dayOfDate(date) + 1, minutesOf(spans))',
  },
  // The first day of a season isn't part of it.
  seasons: { file: 'dated-hours.ts', from: 'day >= from && day <= to', to: 'day > from && day <= to' },
  closures: { file: 'dated-hours.ts', from: 'return subtract(merged(spans), closures)', to: 'return merged(spans)' },
  // A skipped time is the instant of the change.
  'clocks-forward': { file: 'wall-time.ts', from: '    at = wall - offset\n', to: '    at = to\n' },
  // Of a repeated time, the second one counts.
  'clocks-back': { file: 'wall-time.ts', from: 'return { at, kind:', to: 'return { at: again ?? at, kind:' },
  // Offsets are whole hours.
  'odd-clock-changes': {
    file: 'wall-time.ts',
    from: 'offset: (offsets[index] ?? NaN) * 1000',
    to: 'offset: Math.round((offsets[index] ?? NaN) / 3600) * 3_600_000',
  },
  'skipped-days': { file: 'day-spans.ts', from: 'dayExists(zone, day)\n', to: '(dayExists(zone, day) || true)\n' },
  // There are no more clock changes after 2037.
  'far-years': {
    file: 'yearly-rule.ts',
    from: 'offset: change.offset }',
    to: 'offset: year < 2038 ? change.offset : (changes.at(-1)?.offset ?? NaN) }',
  },
  unions: { file: 'hours-of-union.ts', from: 'merged(all.flatMap(', to: 'merged(all.slice(0, 1).flatMap(' },
  // Time in two pauses is left out twice.
  pauses: { file: 'paused-time.ts', from: '    start = end\n', to: '' },
  // Time that runs out at an opening, when counted back, goes on to the closing before it.
  subtracting: {
    file: 'subtract-open-time.ts',
    from: 'instantPassing(table, time) : undefined',
    to: 'instantPassing(table, time - 1) + 1 : undefined',
  },
  // Time between two instants has no sign.
  counting: {
    file: 'open-time-between.ts',
    from: 'covers(table, to)) return openTimeIn(table, from, to, pauses)',
    to: 'covers(table, to)) return Math.abs(openTimeIn(table, from, to, pauses))',
  },
  // Business isn't open yet at the opening.
  openings: {
    file: 'openings.ts',
    from: 'openingOf(table, spanAfter(table, at)) <= at\n}',
    to: 'openingOf(table, spanAfter(table, at)) < at\n}',
  },
  // The date from which days are counted counts too.
  'open-days': { file: 'open-days.ts', from: 'daysFrom(hours, low + 1, 1,', to: 'daysFrom(hours, low, 1,' },
}

const path = (file: string) => fileURLToPath(new URL(`../../src/business-time/${file}`, import.meta.url))

/** Returns the text of the mutant's file with its change. Throws unless it has one place to change. */
export function mutated({ file, from, to }: Mutant): string {
  const parts = readFileSync(path(file), 'utf8').split(from)
  if (parts.length !== 2) throw new Error(`Expected one place in ${file} with ${from}; got ${parts.length - 1}`)
  return parts.join(to)
}

/** Bundles our adapter with a mutant of the engine. */
async function bundle(mutant: Mutant, outfile: string): Promise<void> {
  const contents = mutated(mutant)
  await esbuild.build({
    entryPoints: ['scripts/conformance/adapters/aws-support-rules.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    plugins: [
      {
        name: 'mutant',
        setup(build) {
          build.onLoad({ filter: /\/src\/business-time\/[^/]+\.ts$/ }, ({ path: loaded }) =>
            loaded === path(mutant.file) ? { contents, loader: 'ts' } : undefined,
          )
        },
      },
    ],
  })
}

/** Asks a mutant of each kind all vectors. Returns whether each has wrong answers about its kind. */
export async function tryMutants(kinds: readonly Kind[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-mutants-'))
  let isGreen = true
  try {
    for (const kind of kinds) {
      const program = join(folder, `${kind}.mjs`)
      await bundle(mutants[kind], program)
      const judged = await judge((asked) => ask([process.execPath, program], asked), kindNames)
      const wrong = (name: Kind) => scoreOf(judged.filter((one) => one.kind === name)).wrong
      const others = kindNames
        .filter((name) => name !== kind && wrong(name) > 0)
        .map((name) => `${name} ${wrong(name)}`)
      console.log(`${kind}: ${wrong(kind)} wrong of its kind; of others: ${others.join(', ') || 'none'}`)
      isGreen &&= wrong(kind) > 0
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return isGreen
}
