import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

interface Finding {
  readonly code: string
  readonly message: string
  readonly filename: string
}

/** Returns what oxlint finds in these files of src, with the repository's rules. */
async function findings(files: ReadonlyMap<string, string>): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-lint-'))
  folders.push(folder)
  for (const name of ['node_modules', 'scripts']) symlinkSync(resolve(name), join(folder, name))
  writeFileSync(join(folder, 'oxlint.config.js'), `export { default } from '${resolve('oxlint.config.js')}'\n`)
  for (const [path, code] of files) {
    mkdirSync(join(folder, 'src', path, '..'), { recursive: true })
    writeFileSync(join(folder, 'src', path), `${code}\n`)
  }
  const args = ['-c', 'oxlint.config.js', '--format=json', 'src']
  const output = await new Promise<string>((done) => {
    execFile(resolve('node_modules/.bin/oxlint'), args, { cwd: folder, maxBuffer: 2 ** 24 }, (_, stdout) => {
      done(stdout)
    })
  })
  return (JSON.parse(output) as { diagnostics: readonly Finding[] }).diagnostics
}

const ofHost = [
  'export const now = Date.now()',
  'export const { now } = Date',
  'export const now = new Date()',
  'export const now = Date()',
  'export const now = (clock: { now(): number }) => clock.now()',
  'export const day = (date: Date) => date.getDate()',
  "export const day = (date: Date) => date['getDay']()",
  'export const set = (date: Date) => date.setHours(8)',
  'export const local = new Date(2026, 10, 23)',
  "export const local = Date.parse('2026-11-23')",
  'export const offset = (date: Date) => date.getTimezoneOffset()',
  'export const words = (date: Date) => date.toLocaleDateString()',
  'export const order = (a: string, b: string) => a.localeCompare(b)',
  "export const zone = new Intl.DateTimeFormat('en')",
  'export const zone = process.env',
  'export const zone = globalThis',
  'export const zone = (ids: { systemDefault(): string }) => ids.systemDefault()',
  'export const chance = Math.random()',
  "console.log('')",
  "export * from './plans.js'",
]

const forbidden = [
  ...ofHost.map((code): [string, string] => ['questions', code]),
  ['schemas', "import { z } from 'zod'"],
  ['schemas', "import z from 'zod'"],
  ['schemas', "import { z } from 'zod/mini'"],
  ['questions', "import * as z from 'zod'"],
  ['questions', "import { LocalDate } from '@js-joda/core'"],
  ['questions', "import { readFileSync } from 'node:fs'"],
  ['questions', "import { firstResponse } from '../response/first-response.js'"],
  ['questions', "import type { Schedule } from '../business-time/schedule.js'"],
  ['questions', "import { canCreateCase } from '../index.js'"],
  ['editions', "import { canCreateCase } from '../questions/case-types.js'"],
  ['editions', "import { canCreateCase } from '../index.js'"],
  ['business-time', "import { edition2022_10 } from '../editions/generated/edition-2022-10.js'"],
  ['business-time', "import { formatInTimeZone } from 'date-fns-tz'"],
  ['business-time', "import { LocalDate } from '@js-joda/core'"],
  ['countries', "import { createSchedule } from '../business-time/schedule.js'"],
  ['countries', "import type { Plan } from '../editions/generated/vocabulary.js'"],
  ['holidays', "import { createSchedule } from '../business-time/schedule.js'"],
  ['response', "import { publicHolidays } from '../holidays/public-holidays.js'"],
  ['response', "import { draftSchema } from '../schemas/draft.js'"],
  ['wording', "import { formatInTimeZone } from 'date-fns-tz'"],
  ['aws-sdk', "import { Support } from '@aws-sdk/client-support'"],
  ['aws-sdk', "import { describeTarget } from '../wording/target.js'"],
  // Nothing imports the program, neither a folder nor an entry.
  ['.', "import { report } from './cli/report.js'"],
  ['aws-sdk', "import { report } from '../cli/report.js'"],
  ['wording', "import type { Report } from '../cli/report-data.js'"],
  ['cli', "import { parse } from 'csv-parse'"],
  ['cli', "import { firstResponse } from '../index.js'"],
  ['cli', 'export const day = (date: Date) => date.getDate()'],
]

const allowed = [
  ['questions', "import type { Plan } from '../editions/generated/vocabulary.js'"],
  ['questions', "import { SupportRulesError } from '../errors.js'"],
  ['questions', 'export const noon = (now: number) => new Date(now).getUTCHours() === 12'],
  ['js-joda', "import { LocalDate } from '@js-joda/core'"],
  ['js-joda', "import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'"],
  ['countries', "import type { IsoWeekday } from '../business-time/span.js'"],
  ['holidays', "import { holidayCalendar } from '../business-time/holiday-calendar.js'"],
  ['response', "import { addOpenTime } from '../business-time/open-time.js'"],
  ['platform-time-zones', "import { formatInTimeZone } from 'date-fns-tz'"],
  ['schemas', "import * as z from 'zod'"],
  ['schemas', "import type { ZodType } from 'zod'"],
  ['wording', "import { ja } from 'date-fns/locale'"],
  ['cli', "import { parseArgs } from 'node:util'"],
  ['cli', "import { readCase } from '../aws-sdk/read-case.js'"],
  ['cli', 'export const now = Date.now() - process.uptime()'],
]

const snippets = [...forbidden, ...allowed].map(([folder = '', code = '']) => [folder, code] as const)
const pathOf = (folder: string, code: string) =>
  join(folder, `snippet${String(snippets.findIndex(([other, text]) => other === folder && text === code))}.ts`)

let found: readonly Finding[] = []
beforeAll(async () => {
  found = await findings(new Map(snippets.map(([folder, code]) => [pathOf(folder, code), code])))
})
const rulesThatFire = (folder: string, code: string) =>
  found
    .filter(({ filename }) => filename === join('src', pathOf(folder, code)))
    .flatMap(({ code: rule }) => (/^house\(|no-restricted/.test(rule) ? [rule] : []))

test.each(forbidden)('src/%s does not: %s', (folder = '', code = '') => {
  expect(rulesThatFire(folder, code)).not.toEqual([])
})

test.each(allowed)('src/%s may: %s', (folder = '', code = '') => {
  expect(rulesThatFire(folder, code)).toEqual([])
})

test('a circle of imports is reported at each of its files, and what only leads to it is not', async () => {
  const files = { one: 'two', two: 'three', three: 'one', four: 'one' }
  const circles = await findings(
    new Map(
      Object.entries(files).map(([name, next]) => [`editions/${name}.ts`, `import type { Name } from './${next}.js'`]),
    ),
  )
  const messages = circles.flatMap(({ code, message }) => (code === 'house(import-circles)' ? [message] : []))
  expect(messages.map((message) => message.split(' circle: ')[1]?.replaceAll('src/editions/', '')).sort()).toEqual([
    'one.ts → two.ts → three.ts → one.ts.',
    'three.ts → one.ts → two.ts → three.ts.',
    'two.ts → three.ts → one.ts → two.ts.',
  ])
})

test('rules that need types find a promise that nobody awaits and a condition that always holds', async () => {
  const code = 'export const run = (job: () => Promise<void>, id: string) => {\n  job()\n  return id ?? null\n}'
  const rules = (await findings(new Map([['questions/snippet.ts', code]]))).map(({ code: rule }) => rule)
  expect(rules).toContain('typescript(no-floating-promises)')
  expect(rules).toContain('typescript(no-unnecessary-condition)')
})

test('no test is written as it', async () => {
  const code = "import { it } from 'vitest'\n\nit('works')"
  const rules = (await findings(new Map([['questions/snippet.test.ts', code]]))).map(({ code: rule }) => rule)
  expect(rules).toContain('eslint(no-restricted-imports)')
})
