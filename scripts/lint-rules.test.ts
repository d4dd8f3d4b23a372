import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ESLint, type Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'

const eslint = new ESLint()

async function rulesThatFire(folder: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `src/${folder}/snippet.ts` })
  expect(result?.fatalErrorCount).toBe(0)
  return (result?.messages ?? []).flatMap(({ ruleId }) => (ruleId?.includes('no-restricted') === true ? [ruleId] : []))
}

test.each([
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
])('src reads no clock, host, environment, and lists its names: %s', async (code) => {
  expect(await rulesThatFire('questions', code)).not.toEqual([])
})

test.each([
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
])('src/%s does not: %s', async (folder, code) => {
  expect(await rulesThatFire(folder, code)).not.toEqual([])
})

test.each([
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
])('src/%s may: %s', async (folder, code) => {
  expect(await rulesThatFire(folder, code)).toEqual([])
})

const folders = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
test.each(folders)('src/%s has a row in the table of imports', async (folder) => {
  expect(await rulesThatFire(folder, "import pad from 'left-pad'")).not.toEqual([])
})

test('a circle of imports is reported at each of its files, and what only leads to it is not', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'import-circles-'))
  mkdirSync(join(cwd, 'src'))
  const files = { one: 'two', two: 'three', three: 'one', four: 'one' }
  for (const [name, next] of Object.entries(files)) {
    writeFileSync(join(cwd, 'src', `${name}.ts`), `import type { Name } from './${next}.js'\n`)
  }
  const { plugins } = (await eslint.calculateConfigForFile('src/index.ts')) as Linter.Config
  const parser = tseslint.parser as Linter.Parser
  const circles = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: { parser },
        ...(plugins && { plugins }),
        rules: { 'import-circles/none': 'error' },
      },
    ],
  })
  const results = await circles.lintFiles('src/*.ts')
  expect(results.map(({ messages }) => messages[0]?.message.split(' circle: ')[1])).toEqual([
    undefined,
    'src/one.ts → src/two.ts → src/three.ts → src/one.ts.',
    'src/three.ts → src/one.ts → src/two.ts → src/three.ts.',
    'src/two.ts → src/three.ts → src/one.ts → src/two.ts.',
  ])
})

test('rules that need types find a promise that nobody awaits and a condition that always holds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'typed-rules-'))
  const code = 'export const run = (job: () => Promise<void>, id: string) => {\n  job()\n  return id ?? null\n}\n'
  writeFileSync(join(folder, 'snippet.ts'), code)
  const output = await new Promise<string>((resolve) => {
    execFile('node_modules/.bin/oxlint', ['--config=.oxlintrc.json', '--format=unix', folder], (_, stdout) => {
      resolve(stdout)
    })
  })
  expect(output).toContain('no-floating-promises')
  expect(output).toContain('no-unnecessary-condition')
})
