import { editionInForce, responseProgress } from 'aws-support-rules'
import { accountIdOf, firstResponseAt, readCase, readServices, readSeverityLevels } from 'aws-support-rules/aws-sdk'
import { expect, test } from 'vitest'

const details = {
  caseId: 'case-111122223333-muen-2026-a3f130f70a4f61b3',
  displayId: '17034519000',
  subject: 'Writes are throttled',
  status: 'opened',
  serviceCode: 'amazon-dynamodb',
  severityCode: 'urgent',
  timeCreated: '2026-11-23T08:00:00.000Z',
  language: 'en',
  recentCommunications: {
    communications: [
      { submittedBy: 'Amazon Web Services', timeCreated: '2026-11-23T08:20:00.000Z' },
      { submittedBy: 'Admin (Role) <operator@example.com>', timeCreated: '2026-11-23T08:00:00.000Z' },
    ],
  },
}
const account = { plan: 'business' } as const

/** The same data with its keys written in another way. */
function withKeys(value: unknown, write: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => withKeys(each, write))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [write(key), withKeys(each, write)]))
}
const pascal = (key: string) => key.slice(0, 1).toUpperCase() + key.slice(1)
const lower = (key: string) => key.toLowerCase()

test.each([
  ['PowerShell, .NET, Go and Cloud Intelligence Dashboards', pascal],
  ['Athena', lower],
])('reads the keys of %s', (_, write) => {
  const other = withKeys(details, write)
  expect(other).not.toEqual(details)
  expect(readCase(other, account)).toEqual(readCase(details, account))
  const { recentCommunications } = details
  const at = { createdAt: new Date(details.timeCreated) }
  expect(firstResponseAt(withKeys(recentCommunications, write), at)).toEqual(firstResponseAt(recentCommunications, at))
  expect(readSeverityLevels(withKeys({ severityLevels: [{ code: 'low' }] }, write) as object).severities).toEqual([
    'low',
  ])
  const services = { services: [{ code: 'amazon-ec2', categories: [{ code: 'general' }] }] }
  expect(readServices(withKeys(services, write) as object)).toEqual(readServices(services))
})

test('the key of the SDK decides where a case has both', () => {
  const read = readCase({ ...details, SeverityCode: 'low' }, account)
  expect(read.kind === 'case' && read.case.severity).toBe('urgent')
})

test.each([
  ['case-111122223333-muen-2026-a3f130f70a4f61b3', '111122223333'],
  ['case-11112222333-muen-2026-a3f130f70a4f61b3', null],
  ['case-1111222233334-muen-2026-a3f130f70a4f61b3', null],
  ['my-case-111122223333-muen-2026-a3f130f70a4f61b3', null],
  ['17034519000', null],
  [['case-111122223333-muen'] as never, null],
])('the account of %j is %j: twelve digits', (caseId, accountId) => {
  expect(accountIdOf(caseId)).toBe(accountId)
})

test('takes the account from its own column where the id lacks it', () => {
  const read = readCase({ ...details, caseId: undefined, AccountId: '444455556666' }, account)
  expect(read.kind === 'case' && read.case.accountId).toBe('444455556666')
})

// Business until 2026-03-01, then Business Support+. "Critical" is new: it has a target of 30 minutes.
const changed = (createdAt: number) =>
  createdAt < Date.UTC(2026, 2, 1) ? ('business' as const) : ('business-support-plus' as const)

test('the plan can depend on the date of the case', () => {
  const at = (timeCreated: string, severityCode: string) => {
    const read = readCase(
      { ...details, timeCreated, severityCode, recentCommunications: [{ submittedBy: 'me', timeCreated }] },
      { plan: changed, edition: editionInForce },
    )
    if (read.kind !== 'case') throw new Error(JSON.stringify(read))
    const progress = responseProgress(read.case, { now: '2026-12-01T00:00:00Z' })
    return [read.case.plan, progress.state === 'overdue' && progress.dueAt.toISOString()]
  }
  expect(at('2026-02-28T23:59:59.999Z', 'urgent')).toEqual(['business', '2026-03-01T00:59:59.999Z'])
  expect(at('2026-03-01T00:00:00.000Z', 'critical')).toEqual(['business-support-plus', '2026-03-01T00:30:00.000Z'])
})

test.each<[string, () => unknown, string, string[]]>([
  ['names no plan', () => undefined, 'plan/unknown', ['plan']],
  ['names an unknown plan', () => 'gold', 'plan/unknown', ['plan']],
  [
    'throws',
    () => {
      throw new Error('no such account')
    },
    'input/unreadable',
    ['plan'],
  ],
])('a function that %s is a problem of the case', (_, plan, code, path) => {
  const read = readCase(details, { plan: plan as () => 'basic', edition: editionInForce })
  expect(read).toMatchObject({ kind: 'problems', problems: [{ code, path }] })
})

test('asks no function about a case without a date', () => {
  const read = readCase({ ...details, timeCreated: 'soon' }, { plan: changed })
  expect(read.kind === 'problems' && read.problems.map(({ code }) => code)).toEqual(['instant/invalid'])
})

test('what a plan threw is in the message, since a problem has no cause', () => {
  const fails = () => {
    throw new RangeError('no such account')
  }
  const read = readCase(details, { plan: fails, edition: editionInForce })
  expect(read.kind === 'problems' && read.problems.map(({ message }) => message)).toEqual([
    'Expected a function that returns a plan; got one that throws "RangeError: no such account".',
  ])
})
