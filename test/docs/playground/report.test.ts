import { readFileSync } from 'node:fs'
import { responseReport } from 'aws-support-rules'
import { readCase } from 'aws-support-rules/aws-sdk'
import { describe, expect } from 'vitest'
import { accountsIn } from '../../../docs/.vitepress/theme/playground/accounts.js'
import { readCasesFile } from '../../../docs/.vitepress/theme/playground/cases-file.js'
import { type Account, reportOf, stateOf } from '../../../docs/.vitepress/theme/playground/report.js'
import { groupsOf, shareNote } from '../../../docs/.vitepress/theme/playground/report-rows.js'
import { fc, test } from '../../laws.js'

const text = readFileSync('docs/examples/cases.json', 'utf8')
const known = JSON.parse(readFileSync('docs/examples/accounts.json', 'utf8')) as Record<string, Account>
const now = '2026-12-25T02:25:00Z'
const file = readCasesFile('cases.json', text)
const cases = file.kind === 'cases' ? file.cases : []
const settings = {
  accounts: new Map(
    Object.entries(known).map(([id, account]) => [
      id,
      { ...account, timeZone: (account.timeZone as string | undefined) ?? '', isConfirmed: true },
    ]),
  ),
  holidays: 'on',
  edition: '2022-10',
} as const

describe('the report of the example', () => {
  const { report, rows, leftOut } = reportOf(cases, settings, now)

  test('has a row for each of its 14 cases, one of them with an answer that may not be the first', () => {
    expect([cases.length, rows.length, leftOut.length]).toEqual([14, 14, 0])
    expect(rows.filter(({ progress }) => progress.state === 'unknown')).toHaveLength(1)
    expect(report.total).toMatchObject({ cases: 14, unknown: 1 })
  })

  test('is that of responseReport', () => {
    expect(report).toEqual(
      responseReport(
        rows.map((row) => row.case),
        { now },
      ),
    )
    expect(groupsOf(report)[0]?.rows[0]?.cells.slice(0, 8)).toEqual(['14', '7', '2', '1', '1', '1', '0', '2'])
  })

  test('has the states of the report in its rows', () => {
    const states = rows.map(stateOf)
    expect(states.filter((state) => state === 'met')).toHaveLength(report.total.met)
    expect(states.filter((state) => state === 'no target')).toHaveLength(report.total.noTarget)
  })
})

test('counts only cases of confirmed accounts, and lists all of them', () => {
  const accounts = new Map(
    [...settings.accounts].map(([id, account]) => [id, { ...account, isConfirmed: id === '111122223333' }]),
  )
  const { report, rows } = reportOf(cases, { ...settings, accounts }, now)
  expect(rows).toHaveLength(14)
  expect(report.total.cases).toBe(rows.filter(({ isConfirmed }) => isConfirmed).length)
  expect(report.total.cases).toBeGreaterThan(0)
  expect(report.total.cases).toBeLessThan(14)
})

test('says of which cases the met share is, and which are not in it', () => {
  const { report } = reportOf(cases, settings, now)
  // 7 met, 2 missed and 1 overdue of 14; 1 pending, 1 unknown and 2 without a target are the rest.
  expect(shareNote(report.total)).toBe(
    'The met share is of 10 decided cases: met, missed or overdue. Not in it: 1 pending, 1 unknown, 2 without a target.',
  )
})

test('names the accounts in the order in which they appear', () => {
  expect(accountsIn(cases).slice(0, 2)).toEqual(['111122223333', '222233334444'])
  expect(accountsIn([null, 7, {}, { caseId: 'x' }])).toEqual([''])
})

const details: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...cases),
  fc
    .tuple(
      fc.constantFrom(...cases),
      fc.constantFrom('severityCode', 'timeCreated', 'caseId', 'serviceCode', 'recentCommunications'),
      fc.jsonValue(),
    )
    .map(([one, key, value]) => ({
      ...(one as object),
      [key]: value,
    })),
  fc.jsonValue(),
)

test.prop([fc.array(details, { maxLength: 12 }), fc.boolean()], { numRuns: 200 })(
  'every case of a file is in a row or left out',
  (list, isKnown) => {
    const accounts = isKnown ? settings.accounts : new Map<string, Account>()
    const { rows, leftOut, report } = reportOf(list, { ...settings, accounts }, now)
    expect([...rows, ...leftOut].map(({ index }) => index).sort((a, b) => a - b)).toEqual(list.map((_, index) => index))
    expect(report.problems).toEqual([])
    for (const { problems } of leftOut) expect(problems.length).toBeGreaterThan(0)
  },
)

test('leaves out what the reader of the library leaves out, by its codes', () => {
  const broken = { ...(cases[0] as object), severityCode: 'sev1', timeCreated: 'soon' }
  const { leftOut } = reportOf([broken], settings, now)
  const read = readCase(broken, { plan: 'developer' })
  expect(leftOut[0]?.problems.map(({ code }) => code)).toEqual(
    read.kind === 'problems' && read.problems.map(({ code }) => code),
  )
})

test('a list of cases is read too', () => {
  expect(readCasesFile('a file', '[{"caseId": "1"}]')).toMatchObject({ kind: 'cases', cases: [{ caseId: '1' }] })
})

describe('a file that is no list of cases', () => {
  test.each([
    ['{\n  "cases": [\n    {},\n  ]\n}', { code: 'json/syntax', line: 4, column: 3 }],
    ['{"cases": 5}', { code: 'input/invalid', path: ['cases'] }],
    ['null', { code: 'input/invalid', path: [] }],
    ['{"Cases": []}', { code: 'input/invalid', path: [] }],
  ])('%j', (content, problem) => {
    expect(readCasesFile('a file', content)).toMatchObject({ kind: 'problem', problem })
  })
})
