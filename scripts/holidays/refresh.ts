// Renews the holiday tables from PyPI, npm and Maven Central: see README.md here.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { weekendOf } from '../../src/countries/weekend-of.js'
import { correctedDays, daysBeforeVote, readCorrectedSource } from '../data/corrected-holidays.js'
import { readCorrections, superfluous } from '../data/holiday-corrections.js'
import { readDecrees } from '../data/holiday-decrees.js'
import { readSource } from '../data/holiday-source.js'
import { readSettlements, settledCountries } from '../data/holiday-vote.js'
import { castVotes, voteLine } from './cast-votes.js'
import { refusals } from './refusals.js'
import { changedClosures, estimatedByYear, overdue, unsettled } from './report.js'
import { secondSources } from './second-sources/second-sources.js'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] })
const print = (title: string, lines: readonly string[]) => {
  console.log(`\n${title}: ${lines.length === 0 ? 'none' : ''}`)
  for (const line of lines) console.log(`  ${line}`)
}
const weekday = (date: string) => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
const isWeekend = (country: string, date: string) => weekendOf(country, { date }).some((day) => day === weekday(date))
const probes = () =>
  run('npx', ['tsx', here('probe-cases.ts'), ...settled])
    .trim()
    .split('\n')

const scratch = mkdtempSync(join(tmpdir(), 'holidays-'))
const settled = settledCountries()
const before = readCorrectedSource()
const oldProbes = probes()

// 1. The newest python-holidays, and the day of its release, which its wheel dates.
run('python3', ['-m', 'venv', join(scratch, 'venv')])
const python = join(scratch, 'venv', 'bin', 'python')
run(python, ['-m', 'pip', 'download', '-q', '--no-deps', '-d', scratch, 'holidays'])
const wheel = readdirSync(scratch).find((name) => name.startsWith('holidays-') && name.endsWith('.whl')) ?? ''
run(python, ['-m', 'pip', 'install', '-q', join(scratch, wheel), 'holidata'])
const dated =
  'import sys, zipfile; print("%d-%02d-%02d" % max(i.date_time[:3] for i in zipfile.ZipFile(sys.argv[1]).infolist()))'
const released = run(python, ['-c', dated, join(scratch, wheel)]).trim()
const extracted = run(python, [here('extract.py'), released])

// 2. Nothing is written before the new days are found to be no worse than the old ones.
const oldText = readFileSync(here('source.tsv'), 'utf8')
writeFileSync(here('source.tsv'), extracted)
const settlements = readSettlements()
const after = { ...readSource(), calendars: correctedDays().days }
const refused = refusals({ before, after, settlements })
if (refused.length > 0) {
  writeFileSync(here('source.tsv'), oldText)
  writeFileSync(join(scratch, 'source.tsv'), extracted)
  print('Refused', refused)
  console.log(
    `\nFor each date, add a row to src/holidays/source/settled.tsv. The new source is ${join(scratch, 'source.tsv')}.`,
  )
  process.exit(1)
}

// 3. The vote of the second sources, from 2020 because they confirm past forecasts.
const sources = secondSources(python, scratch, [2020, 2028])
const { calendars, asOf } = daysBeforeVote()
const votes = castVotes({ calendars, sources, asOf, years: ['2024', '2028'], isWeekend })
writeFileSync(
  here('vote.tsv'),
  [
    `# What second sources say: ${sources.map(({ name, version }) => `${name} ${version}`).join(', ')}. Written by \`npm run holidays:refresh\`; do not edit.`,
    '# country\tdate\ttable\tclosed in\topen in',
    ...votes.map(voteLine),
    '',
  ].join('\n'),
)
run('npm', ['run', '--silent', 'data'])

// 4. What changed, for CHANGELOG.md.
const now = readCorrectedSource()
const newProbes = probes()
print('Closures', changedClosures(before, now))
print(
  'Deadlines of the probe cases, before and after',
  newProbes.flatMap((line, index) => {
    const old = oldProbes[index] ?? ''
    return line === old ? [] : [`${old} → ${line.split('\t')[1] ?? ''}`]
  }),
)
print(
  'Weekdays on which the sources differ and no row says why',
  unsettled(votes, settlements)
    .filter(({ country }) => settled.includes(country))
    .map(voteLine),
)
print(
  'Corrections that the source contains by now',
  superfluous(readCorrections(), readSource().calendars).map(({ key, name }) => `${key} ${name}`),
)
print(
  'Lists that are overdue',
  overdue(readDecrees(asOf), new Date().toISOString().slice(0, 10)).map(({ key, body }) => `${key}: ${body}`),
)
console.log(`\nEstimated weekdays of the settled countries: ${estimatedByYear(now, settled, isWeekend)}`)
