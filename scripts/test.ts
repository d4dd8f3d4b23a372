// The whole suite: once under each of five host time zones, and the type tests once. The last line is `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type Run, run } from './run.js'

/** West, east, half hours, a skipped civil day, DST that begins at midnight. */
const hostTimeZones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Cairo']
const atOnce = 2

interface Report {
  testResults: {
    name: string
    status: string
    assertionResults: { fullName: string; status: string }[]
  }[]
}
interface Result extends Run {
  readonly title: string
  readonly passed: number
  readonly failures: readonly string[]
}

const reports = mkdtempSync(join(tmpdir(), 'aws-support-rules-test-'))

async function suite(title: string, args: readonly string[], env: Record<string, string>): Promise<Result> {
  const reportFile = join(reports, `${title.replaceAll(/\W/g, '-')}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`]
  const ran = await run('vitest', ['run', ...args, ...reporters], { env: { ...env, NO_COLOR: '1' } })
  const { passed, failures } = read(reportFile)
  if (passed + failures.length === 0) failures.push('no test ran')
  else if (ran.code !== 0 && failures.length === 0) failures.push(`vitest exited with ${String(ran.code)} outside of any test`)
  return { ...ran, title, passed, failures }
}

/** A file that could not be loaded has no tests in the report: it is one failure. So is a test that was skipped: it shows nothing. */
function read(reportFile: string): { passed: number; failures: string[] } {
  let files: Report['testResults']
  try {
    files = (JSON.parse(readFileSync(reportFile, 'utf8')) as Report).testResults
  } catch {
    return { passed: 0, failures: ['no report'] }
  }
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })))
  const notPassed = tests.filter(({ status }) => status !== 'passed')
  const unloaded = files.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
  return {
    passed: tests.length - notPassed.length,
    failures: [
      ...notPassed.map(({ file, fullName, status }) => `${relative('', file)} > ${fullName}${status === 'failed' ? '' : ` (${status})`}`),
      ...unloaded.map(({ name }) => `${relative('', name)} (could not be run)`),
    ],
  }
}

const jobs = [
  () => suite('types', ['--mode', 'types'], {}),
  ...hostTimeZones.map((zone, index) => () => suite(`TZ=${zone}`, ['--maxWorkers=1', ...(index === 0 ? [] : ['--mode', 'host'])], { TZ: zone })),
]
const results: Result[] = []
const shownAlready = new Set<string>()

async function work(): Promise<void> {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const result = await job()
    results.push(result)
    console.log(`${result.title}: ${String(result.passed)} passed, ${String(result.failures.length)} failed in ${result.seconds.toFixed(1)} s`)
    if (result.failures.length === 0) continue
    for (const failure of result.failures) console.log(`  FAILED ${failure}`)
    const same = result.failures.join('\n')
    if (!shownAlready.has(same)) console.log(result.output)
    shownAlready.add(same)
  }
}

await Promise.all(Array.from({ length: atOnce }, work))
rmSync(reports, { recursive: true })

const failed = results.reduce((sum, { failures }) => sum + failures.length, 0)
const passed = results.reduce((sum, result) => sum + result.passed, 0)
console.log(`${String(passed)} passed, ${String(failed)} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
