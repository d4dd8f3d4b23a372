import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countriesInDateHolidays, datesInDateHolidays } from './date-holidays.js'

const require = createRequire(import.meta.url)

/** A data set that takes part in the vote: the dates on which each country's public offices are closed. */
export interface SecondSource {
  readonly name: string
  readonly version: string
  readonly datesOf: ReadonlyMap<string, ReadonlySet<string>>
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] })

/** Returns the data sets for some years. Throws if one of them can't be had. */
export function secondSources(
  python: string,
  scratch: string,
  years: readonly [number, number],
): readonly SecondSource[] {
  const sources = [dateHolidays(years), jollyday(scratch, years), holidata(python, years)]
  const missing = sources.find(({ datesOf }) => datesOf.size === 0)
  if (missing) throw new Error(`the source ${missing.name} is missing: it has no country`)
  return sources
}

function dateHolidays([first, last]: readonly [number, number]): SecondSource {
  const { version } = require('date-holidays/package.json') as { version: string }
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const datesOf = new Map(countriesInDateHolidays().map((country) => [country, datesInDateHolidays(country, years)]))
  return { name: 'date-holidays', version, datesOf }
}

function jollyday(scratch: string, [first, last]: readonly [number, number]): SecondSource {
  const paths = join(scratch, 'jollyday.classpath')
  run('mvn', ['-q', '-B', '-f', here('pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${paths}`])
  const classPath = run('cat', [paths]).trim()
  const version = /jollyday-core-([\d.]+)\.jar/.exec(classPath)?.[1] ?? 'unknown'
  const text = run('java', ['-cp', classPath, here('Jollyday.java'), String(first), String(last)])
  return { name: 'jollyday', version, datesOf: datesByCountry(text) }
}

function holidata(python: string, [first, last]: readonly [number, number]): SecondSource {
  const version = run(python, ['-c', 'import importlib.metadata as m; print(m.version("holidata"))']).trim()
  const text = run(python, [here('holidata_days.py'), String(first), String(last)])
  return { name: 'holidata', version, datesOf: datesByCountry(text) }
}

function datesByCountry(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const dates = new Map<string, Set<string>>()
  for (const line of text.trim().split('\n')) {
    const [country = '', date = ''] = line.split('\t')
    dates.set(country, (dates.get(country) ?? new Set()).add(date))
  }
  return dates
}
