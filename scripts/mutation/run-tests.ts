// Runs the bundled test files in one plain process, which ends at the first failing test.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { startTests, type VitestRunner } from '@vitest/runner'
import * as fc from 'fast-check'
import { vi } from 'vitest'

// The same mutants fail each time, and at the first counterexample.
fc.configureGlobal({ seed: 1, endOnFailure: true })
// Every measurement takes a millisecond, so that a busy machine doesn't count as noticing a mutant.
let now = 0
performance.now = () => ++now
// Matchers ask Vitest's worker for the path of the test. This process is none, and needs no other loader.
Object.assign(globalThis, { __vitest_worker__: {} })
vi.resetModules = () => vi

function fail(name: string, error: unknown): never {
  console.log(`${name}\n${String(error).slice(0, 500)}`)
  process.exit(1)
}

const runner: VitestRunner = {
  config: {
    root: process.cwd(),
    name: undefined,
    setupFiles: [],
    sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
    passWithNoTests: false,
    testNamePattern: undefined,
    allowOnly: false,
    chaiConfig: undefined,
    maxConcurrency: 1,
    testTimeout: 0,
    hookTimeout: 0,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    tagsFilter: undefined,
    strictTags: false,
  },
  importFile: async (path) => {
    await import(pathToFileURL(path).href)
  },
  onAfterRunTask: ({ fullTestName, result }) => {
    if (result?.state === 'fail') fail(fullTestName, result.errors?.[0]?.message)
  },
}

const list = '.mutation/tests.json'
const took = new Map<string, bigint>()
for (const file of JSON.parse(readFileSync(list, 'utf8')) as string[]) {
  const began = process.hrtime.bigint()
  const [result] = await startTests([`${process.cwd()}/.mutation/${file}`], runner)
  if (result?.result?.state !== 'pass') fail(file, result?.result?.errors?.[0]?.message)
  took.set(file, process.hrtime.bigint() - began)
}
// Without a mutant, it notes which files are fast, since a mutant ends at the first test that fails.
if (process.env['__STRYKER_ACTIVE_MUTANT__'] === undefined)
  writeFileSync(
    list,
    JSON.stringify([...took.keys()].sort((a, b) => Number((took.get(a) ?? 0n) - (took.get(b) ?? 0n)))),
  )
if (process.argv.includes('--times')) for (const [file, time] of took) console.log(file, Number(time / 1000000n))
