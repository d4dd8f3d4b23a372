import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { bundle } from '../bundle.js'

const { program, remove } = bundle('docs/examples/describe-cases-report.ts')
afterAll(remove)
const bundled = readFileSync('docs/examples/cases.json', 'utf8')
const { cases } = JSON.parse(bundled) as { cases: { displayId: string; severityCode: string }[] }

const start = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const reportedCases = (stdout: string) => Number(/^all +(\d+) /m.exec(stdout)?.[1])
const linesLeftOut = (stdout: string) =>
  (stdout.split('Not in the report\n')[1] ?? '').split('\n').filter((line) => line !== '')

describe('npm start', () => {
  const { status, stdout } = start([])

  test('has every case in the report or beside it, with its deadline', () => {
    expect(status).toBe(0)
    expect(reportedCases(stdout) + linesLeftOut(stdout).length).toBe(cases.length)
    for (const { displayId } of cases) expect(stdout).toContain(`${displayId}  `)
    // Monday 09:00 and nine hours, ten on Tuesday, five on Wednesday.
    expect(stdout).toMatch(
      /17034519000 .*\n +opened +2026-11-16 09:00:00 America\/New_York\n.*\n +due +2026-11-18 13:00:00 America\/New_York\n +state +met/,
    )
  })

  test('gives the same for the same cases through a pipe at the same instant', () => {
    expect(start(['-', '--now', '2026-12-25T02:25:00Z'], bundled).stdout).toBe(stdout)
  })
})

test('npm start with cases of another account reports the whole ones and names what is wrong with the others', () => {
  const [first] = cases
  const input = JSON.stringify({
    cases: [
      { ...first, caseId: 'case-999988887777-muen-2026-a3f130f70a4f61b3' },
      { ...first, severityCode: 'sev1' },
      null,
    ],
  })
  const { status, stdout } = start(['-', '--plan', 'business'], input)
  expect(status).toBe(1)
  expect(reportedCases(stdout)).toBe(1)
  expect(linesLeftOut(stdout).map((line) => line.trim().split(/ at | {2}/)[1])).toEqual([
    'severity/unknown',
    'case-type/unknown',
    'severity/unknown',
    'instant/invalid',
  ])
})

test.each([
  ['an unknown option', ['--color'], ''],
  ['a file that is not there', ['nowhere.json'], ''],
  ['text that is no JSON', ['-'], 'cases'],
  ['JSON without cases', ['-'], '{"cases": 5}'],
  ['an instant without an offset', ['--now', '2026-11-23'], ''],
])('npm start says what to pass in place of %s', (_, args, input) => {
  const { status, stdout, stderr } = start(args, input)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/Usage|Pass /)
})
