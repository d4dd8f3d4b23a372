// Extracts src/business-time/source/tzdata.txt, the source of the pinned zones, from a compiled release of the tz database.
// Usage: tsx scripts/tzdata.ts DIRECTORY, the unpacked PyPI package `tzdata` (`pip download tzdata --no-deps`, then unzip).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tzVersion } from '../src/business-time/time-zones.generated.js'
import { readTzif } from './tzif.js'

const directory = join(process.argv[2] ?? '.', 'tzdata')
const version = /^# version (\S+)/.exec(readFileSync(join(directory, 'zoneinfo/tzdata.zi'), 'utf8'))?.[1] ?? ''
const release = /__version__ = "(.+)"/.exec(readFileSync(join(directory, '__init__.py'), 'utf8'))?.[1] ?? ''
if (version < tzVersion) throw new Error(`tz ${version} is older than the pinned ${tzVersion}`)

const begin = Date.UTC(2000, 0) / 1000
const instant = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
const offset = (seconds: number) => {
  const [sign, minutes] = [seconds < 0 ? '-' : '+', Math.abs(seconds) / 60]
  if (!Number.isInteger(minutes))
    throw new Error(`${seconds} s is not a whole number of minutes: the table needs another unit`)
  return `${sign}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

// `Factory` is the setting of a machine without a configured zone.
const names = readFileSync(join(directory, 'zones'), 'utf8')
  .trim()
  .split('\n')
  .filter((name) => name !== 'Factory')
const namesByClock = new Map<string, string[]>()
for (const name of names.sort()) {
  const { changes, rule } = readTzif(readFileSync(join(directory, 'zoneinfo', name)), begin)
  const lines = changes.map((change) => `${instant(change.at)} ${offset(change.offset)}`)
  // Abbreviations aren't needed, so zones that differ only in them share a clock.
  const clock = [...lines, rule.replaceAll(/<[^>]*>|[A-Za-z]{3,}/g, 'X')].join('\n')
  namesByClock.set(clock, [...(namesByClock.get(clock) ?? []), name])
}
const clocks = [...namesByClock].map(([clock, members]) => `${members.join(' ')}\n${clock}\n`)
const header = `# version ${version}
# The tz database from 2000 on as the PyPI package tzdata ${release} has it compiled, extracted on ${new Date().toISOString().slice(0, 10)} by scripts/tzdata.ts.
# For each clock: its names; each offset with the instant from which it holds, the first since 2000 or the last change before;
# and the POSIX TZ string for all later years, X for its abbreviations.
`
const file = new URL('../src/business-time/source/tzdata.txt', import.meta.url)
writeFileSync(file, [header, ...clocks].join('\n'))
console.log(`${names.length} names and ${clocks.length} clocks of tz ${version}`)
