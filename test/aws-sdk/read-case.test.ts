import { editionInForce, firstResponse, responseProgress, responseReport } from 'aws-support-rules'
import {
  type AwsCaseDetails,
  type AwsCommunication,
  type CaseAccount,
  caseTypeOfService,
  firstResponseAt,
  readCase,
} from 'aws-support-rules/aws-sdk'
import { describe, expect, test } from 'vitest'

const aws = 'Amazon Web Services'
const customer = 'Admin (Role) <operator@example.com>'
const said = (submittedBy: string, time: string): AwsCommunication => ({
  submittedBy,
  timeCreated: `2026-11-23T${time}Z`,
})
const opening = said(customer, '08:00:00.000')

const details = {
  caseId: 'case-111122223333-muen-2026-a3f130f70a4f61b3',
  displayId: '17034519000',
  subject: 'Writes are throttled',
  status: 'opened',
  serviceCode: 'amazon-dynamodb',
  categoryCode: 'throttling',
  severityCode: 'urgent',
  submittedBy: 'operator@example.com',
  timeCreated: '2026-11-23T08:00:00.000Z',
  recentCommunications: { communications: [said(aws, '08:20:00.000'), opening] },
  ccEmailAddresses: [],
  language: 'en',
} as const satisfies AwsCaseDetails

const business = { plan: 'business' } as const

const createdAt = new Date(details.timeCreated)

test('communications that are text are not said to be missing', () => {
  const read = readCase({ ...details, recentCommunications: '{"communications": []}' }, { plan: 'business' })
  expect(read.kind === 'incomplete' && read.problems.map(({ message }) => message)).toEqual([
    'Expected the communications of the case; got "{\\"communications\\": []}". Parse JSON first. In PowerShell, pass -Depth 10 to ConvertTo-Json.',
  ])
})

test('an empty language is none', () => {
  expect(readCase({ ...details, language: '' }, { plan: 'business' })).toMatchObject({ kind: 'case' })
})

test('an error of this package in the function of the plan keeps its code', () => {
  const early = { ...details, timeCreated: '2020-11-23T08:00:00.000Z', recentCommunications: undefined }
  const ofEdition = { plan: (at: number) => (editionInForce(at).id === '2022-10' ? 'business' : 'enterprise') } as const
  expect(readCase(early, ofEdition)).toMatchObject({
    kind: 'problems',
    problems: [{ code: 'edition/none-in-force', path: ['plan'] }],
  })
  const broken = {
    plan: () => {
      throw new Error('no connection')
    },
  }
  expect(readCase(details, broken)).toMatchObject({ problems: [{ code: 'input/unreadable', path: ['plan'] }] })
})

test('a service whose code begins like one of AWS Managed Services is not of them', () => {
  expect(readCase({ ...details, serviceCode: 'sentinel-report-incident-history' }, business).kind).toBe('case')
})

// AMS Advanced and AMS Accelerate name these codes in their user guides, each with response times of AMS.
describe('a case of AWS Managed Services', () => {
  test.each([
    'sentinel-report-incident',
    'sentinel-service-request',
    'service-ams-operations-report-incident',
    'service-ams-operations-service-request',
  ])('%s is a problem, since no target of the plan applies', (serviceCode) => {
    const problems = [{ code: 'case/managed-services', path: ['serviceCode'] }]
    expect(readCase({ ...details, serviceCode }, business)).toMatchObject({ kind: 'problems', problems })
    // Neither a case type of the account nor other problems hide it.
    expect(readCase({ ...details, serviceCode }, { ...business, caseType: 'technical' })).toMatchObject({ problems })
    expect(readCase({ ...details, serviceCode, severityCode: 'sev1' }, business)).toMatchObject({
      problems: [...problems, { code: 'severity/unknown' }],
    })
  })

  test.each(['managed-services', 'sentinel', 'amazon-sentinel-report-incident', 'service-ams'])(
    '%s is none',
    (serviceCode) => {
      expect(readCase({ ...details, serviceCode }, business).kind).toBe('case')
    },
  )
})

describe('the first response', () => {
  test('is the earliest communication of AWS, in any order', () => {
    const at = new Date('2026-11-23T08:20:00.000Z')
    const communications = [
      said(aws, '09:00:00.000'),
      said(customer, '08:30:00.000'),
      said(aws, '08:20:00.000'),
      opening,
    ]
    expect(firstResponseAt({ communications }, { createdAt })).toEqual({ kind: 'answered', at })
    expect(firstResponseAt(communications.reverse(), { createdAt })).toEqual({ kind: 'answered', at })
  })

  test('is not there before AWS answers', () => {
    expect(firstResponseAt({ communications: [opening] }, { createdAt })).toEqual({ kind: 'not-answered' })
    expect(firstResponseAt([], { complete: true })).toEqual({ kind: 'not-answered' })
  })

  test('is not by a customer who bears the name of AWS', () => {
    const communications = [said('Amazon Web Services <someone@example.com>', '08:05:00.000'), opening]
    expect(firstResponseAt(communications, { createdAt })).toEqual({ kind: 'not-answered' })
    expect(firstResponseAt([said(' Amazon Web Services ', '08:05:00.000'), opening], { createdAt })).toMatchObject({
      kind: 'answered',
    })
  })

  const fiveNewest = [
    said(customer, '12:00:00.000'),
    said(aws, '11:00:00.000'),
    said(customer, '10:30:00.000'),
    said(aws, '10:00:00.000'),
    said(customer, '09:00:00.000'),
  ]

  test.each<[string, unknown, string | null]>([
    ['the five newest', { communications: fiveNewest }, '2026-11-23T10:00:00.000Z'],
    [
      'fewer than five that do not reach the creation',
      { communications: [said(aws, '11:00:00.000'), said(customer, '10:00:00.000')] },
      '2026-11-23T11:00:00.000Z',
    ],
    [
      'messages of the customer alone',
      fiveNewest.map((communication) => ({ ...communication, submittedBy: customer })),
      null,
    ],
    [
      'a token of the SDK',
      { communications: [said(aws, '08:20:00.000'), opening], nextToken: 'more' },
      '2026-11-23T08:20:00.000Z',
    ],
    [
      'a token of the AWS CLI',
      { communications: [said(aws, '08:20:00.000'), opening], NextToken: 'eyJ' },
      '2026-11-23T08:20:00.000Z',
    ],
    ['an empty list', { communications: [] }, null],
    ['a list that begins two seconds and a millisecond after the creation', [said(customer, '08:00:02.001')], null],
    [
      'five of AWS at the creation, where the opening may be the sixth',
      Array(5).fill(said(aws, '08:00:01.000')),
      '2026-11-23T08:00:01.000Z',
    ],
  ])('may be missing from %s', (_, communications, answeredBy) => {
    const read = firstResponseAt(communications, { createdAt })
    expect(read).toMatchObject({
      kind: 'incomplete',
      answeredBy: answeredBy === null ? null : new Date(answeredBy),
      problems: [{ code: 'communications/incomplete' }],
    })
  })

  test('may be missing where the creation is not known', () => {
    expect(firstResponseAt({ communications: [said(aws, '08:20:00.000'), opening] }).kind).toBe('incomplete')
    // A case has at least the communication that opened it: a list that is not there is not an empty one.
    expect(
      [{}, { communications: null }, 'x', 5].map((broken) => firstResponseAt(broken as object, { createdAt }).kind),
    ).toEqual(Array(4).fill('incomplete'))
  })

  test('is known where the communications reach back to the creation, or are all', () => {
    const at = new Date('2026-11-23T10:00:00.000Z')
    expect(firstResponseAt(fiveNewest, { complete: true })).toEqual({ kind: 'answered', at })
    // A token says that there is more, whatever else is said.
    expect(firstResponseAt({ communications: fiveNewest, NextToken: 'more' }, { complete: true }).kind).toBe(
      'incomplete',
    )
    expect(firstResponseAt([...fiveNewest, opening], { createdAt })).toEqual({ kind: 'answered', at })
    expect(firstResponseAt([...fiveNewest, said(customer, '08:00:02.000')], { createdAt })).toEqual({
      kind: 'answered',
      at,
    })
    expect(firstResponseAt([...fiveNewest, opening], { createdAt, complete: false }).kind).toBe('incomplete')
  })

  test('in the second of the creation is at the creation', () => {
    const created = new Date('2026-11-23T08:00:18.923Z')
    const communications = [said(aws, '08:00:18.000'), said(customer, '08:00:18.000')]
    expect(firstResponseAt(communications, { createdAt: created })).toEqual({ kind: 'answered', at: created })
  })

  test('is not the message with which AWS opened the case', () => {
    const communications = [said(aws, '08:00:00.077'), said(aws, '10:00:00.000')]
    expect(firstResponseAt(communications.slice(0, 1), { createdAt })).toEqual({ kind: 'not-answered' })
    expect(firstResponseAt(communications, { createdAt })).toEqual({
      kind: 'answered',
      at: new Date('2026-11-23T10:00:00.000Z'),
    })
  })

  test.each<[string, unknown, string, (string | number)[]]>([
    ['a broken timestamp', [{ submittedBy: aws, timeCreated: 'soon' }], 'instant/invalid', [0, 'timeCreated']],
    ['nobody who submitted', [{ timeCreated: details.timeCreated }], 'communications/invalid', [0, 'submittedBy']],
    ['communications that are no list', { communications: 'none' }, 'input/invalid', ['communications']],
    ['an entry that is nothing', [null], 'communications/invalid', [0]],
  ])('is not guessed from %s', (_, communications, code, path) => {
    const read = firstResponseAt(communications)
    expect(read.kind === 'incomplete' && read.problems).toHaveLength(1)
    expect(read.kind === 'incomplete' && read.problems[0]).toMatchObject({ code, path })
  })
})

describe('a case of DescribeCases', () => {
  test('becomes a case with its names and its first response', () => {
    const read = readCase(details, business)
    expect(read).toEqual({
      kind: 'case',
      case: {
        plan: 'business',
        caseType: 'technical',
        severity: 'urgent',
        language: 'en',
        createdAt: new Date('2026-11-23T08:00:00.000Z'),
        respondedAt: new Date('2026-11-23T08:20:00.000Z'),
        caseId: details.caseId,
        displayId: '17034519000',
        accountId: '111122223333',
        subject: 'Writes are throttled',
        status: 'opened',
        serviceCode: 'amazon-dynamodb',
      },
    })
    expect(read.kind === 'case' && responseReport([read.case], { now: '2026-11-24T00:00:00Z' }).total.met).toBe(1)
  })

  test('has the case type of its service, or the given one', () => {
    const typeOf = (serviceCode: string, account: Parameters<typeof readCase>[1] = business) => {
      const read = readCase({ ...details, serviceCode }, account)
      return read.kind === 'case' && read.case.caseType
    }
    expect(
      ['amazon-ec2', 'billing', 'account-management', 'customer-account', 'service-limit-increase', 'constructor'].map(
        (code) => typeOf(code),
      ),
    ).toEqual([
      'technical',
      'account-and-billing',
      'account-and-billing',
      'account-and-billing',
      'service-limit-increase',
      'technical',
    ])
    expect(typeOf('billing', { ...business, caseType: 'technical' })).toBe('technical')
    expect(caseTypeOfService('__proto__').caseType).toBe('technical')
  })

  test('keeps the customer of its account', () => {
    const read = readCase(details, { plan: 'developer', customer: { country: 'DE' } })
    expect(read.kind === 'case' && read.case.customer).toEqual({ country: 'DE' })
  })

  test('without its communications has a deadline and no progress', () => {
    const { recentCommunications: _, ...bare } = details
    const read = readCase(bare, business)
    expect(read).toMatchObject({
      kind: 'incomplete',
      case: { answeredBy: null },
      problems: [{ code: 'communications/incomplete', path: ['recentCommunications'] }],
    })
    expect(read.kind === 'incomplete' && responseProgress(read.case, { now: details.timeCreated }).state).toBe(
      'unknown',
    )
  })

  test('is known although five communications are printed, where they reach back to its creation', () => {
    const communications = [
      said(aws, '12:00:00.000'),
      said(aws, '11:00:00.000'),
      said(aws, '10:00:00.000'),
      said(aws, '09:00:00.000'),
      opening,
    ]
    const read = readCase({ ...details, recentCommunications: { communications } }, business)
    expect(read.kind === 'case' && read.case.respondedAt).toEqual(new Date('2026-11-23T09:00:00.000Z'))
  })

  const stateOf = (change: object, account: CaseAccount = { ...business, edition: editionInForce }) => {
    const read = readCase({ ...details, ...change }, account)
    if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
    const { total, problems } = responseReport([read.case], { now: '2026-11-26T00:00:00Z' })
    expect([total.cases, problems]).toEqual([1, []])
    return responseProgress(read.case, { now: '2026-11-26T00:00:00Z' }).state
  }
  const messages = (...communications: AwsCommunication[]) => ({ recentCommunications: { communications } })

  test("is answered by the rules of its day, today's plans among them", () => {
    const today = {
      timeCreated: '2026-11-10T10:00:00.000Z',
      ...messages(
        { submittedBy: aws, timeCreated: '2026-11-10T10:30:00Z' },
        { submittedBy: customer, timeCreated: '2026-11-10T10:00:00Z' },
      ),
    }
    expect(stateOf(today, { plan: 'business-support-plus', edition: editionInForce })).toBe('met')
    const korean = { ...details, ...today, language: 'ko' }
    expect(readCase(korean, { plan: 'business-support-plus', edition: editionInForce })).toMatchObject({
      kind: 'case',
      case: { language: 'ko' },
    })
    const unsaid = readCase(korean, { plan: 'unified-operations' })
    expect(unsaid.kind === 'problems' && unsaid.problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['edition/required', 'plan'],
      ['edition/required', 'language'],
    ])
    expect(readCase(korean, { plan: 'gold' as 'basic' })).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'plan/unknown' }, { code: 'edition/required' }],
    })
    const early = readCase(
      { ...details, timeCreated: '2019-01-01T00:00:00Z' },
      { ...business, edition: editionInForce },
    )
    expect(early).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'edition/none-in-force', path: ['timeCreated'] }],
    })
  })

  test.each<[string, unknown, string, (string | number)[]]>([
    ['no account', undefined, 'facts/invalid', ['account']],
    ['an edition by its name', { plan: 'business', edition: '2025-12' }, 'edition/invalid', ['edition']],
    ['a function that gives no edition', { plan: 'business', edition: () => 5 }, 'edition/invalid', ['edition']],
    ['a case type that is none', { plan: 'business', caseType: 'tech' }, 'case-type/unknown', ['caseType']],
    ['complete in words', { plan: 'business', complete: 'false' }, 'facts/invalid', ['complete']],
  ])('of %s is its problem', (_, account, code, path) => {
    expect(readCase(details, account as CaseAccount)).toMatchObject({ kind: 'problems', problems: [{ code, path }] })
  })

  test('has no first response without an instant of its creation', () => {
    const broken = firstResponseAt([opening], { createdAt: 'soon' as never })
    expect(broken).toMatchObject({ kind: 'incomplete', problems: [{ code: 'instant/invalid', path: ['createdAt'] }] })
    expect(firstResponseAt([opening], { complete: 'false' as never })).toMatchObject({
      kind: 'incomplete',
      problems: [{ code: 'facts/invalid', path: ['complete'] }],
    })
  })

  test('that is resolved without an answer no longer runs', () => {
    const resolved = { status: 'resolved', severityCode: 'low', timeCreated: '2026-11-17T21:40:00.000Z' }
    const whole = messages({ submittedBy: customer, timeCreated: '2026-11-17T21:40:00Z' })
    expect(stateOf({ ...resolved, ...whole })).toBe('resolved-unanswered')
    expect(stateOf({ ...resolved, ...whole, status: 'opened' })).toBe('overdue')
    expect(stateOf({ ...resolved, ...messages({ submittedBy: customer, timeCreated: '2026-11-18T21:40:00Z' }) })).toBe(
      'unknown',
    )
    expect(stateOf({ ...resolved, ...whole, status: 'Resolved' })).toBe('resolved-unanswered')
    expect(stateOf({ status: 'resolved' })).toBe('met')
  })

  test('that AWS opened has no target', () => {
    expect(stateOf(messages(said(aws, '08:00:00.077')))).toBe('no-target')
    expect(stateOf(messages(said(aws, '08:00:00.000'), said(aws, '09:00:00.000')))).toBe('no-target')
    expect(stateOf(messages(said(aws, '08:00:01.000'), opening))).toBe('met')
    const read = readCase({ ...details, ...messages(said(aws, '08:00:00.077')) }, business)
    expect(read.kind === 'case' && [read.case.openedBy, read.case.respondedAt]).toEqual(['aws', undefined])
    expect(read.kind === 'case' && firstResponse(read.case).because.map(({ id }) => id)).toEqual([
      'first-response/none-opened-by-aws',
    ])
  })

  test('answered in the second of its creation is answered at once', () => {
    const created = {
      timeCreated: '2026-11-23T08:00:18.923Z',
      ...messages(said(aws, '08:00:18.000'), said(customer, '08:00:18.000')),
    }
    const read = readCase({ ...details, ...created }, business)
    expect(read).toMatchObject({ kind: 'case', case: { respondedAt: new Date('2026-11-23T08:00:18.923Z') } })
    expect(stateOf(created)).toBe('met')
  })

  test('is whole where the account says so, and where six messages reach 77 ms after its creation', () => {
    const six = ['13', '12', '11', '10', '09'].map((hour) => said(customer, `${hour}:00:00.000`))
    const late = messages(...six, said(aws, '08:50:00.000'))
    expect(stateOf(late)).toBe('met')
    expect(stateOf(messages(said(aws, '09:50:00.000')))).toBe('unknown')
    expect(stateOf(messages(said(aws, '09:50:00.000')), { ...business, complete: true })).toBe('missed')
    const merged = readCase(
      { ...details, ...messages(...six, said(aws, '08:50:00.000'), said(customer, '08:00:00.077')) },
      business,
    )
    expect(merged).toMatchObject({ kind: 'case', case: { respondedAt: new Date('2026-11-23T08:50:00.000Z') } })
  })

  test("has today's severity where its plan can change severities", () => {
    const asOfNow = (account: CaseAccount, change: object = {}) => {
      const read = readCase({ ...details, ...change }, account)
      return read.kind === 'case' && read.case.severityAsOfNow === true
    }
    expect(asOfNow({ plan: 'enterprise', edition: editionInForce })).toBe(true)
    expect(
      asOfNow(
        { plan: 'enterprise', edition: editionInForce },
        { serviceCode: 'service-limit-increase', severityCode: 'low' },
      ),
    ).toBe(false)
    expect(asOfNow({ plan: 'enterprise', edition: editionInForce }, { serviceCode: 'billing', language: 'ja' })).toBe(
      false,
    )
    expect(asOfNow({ plan: 'business', edition: editionInForce })).toBe(false)
    expect(asOfNow({ plan: 'enterprise' })).toBe(false)
    const raised = { ...messages(said(aws, '20:20:00.000'), opening), severityCode: 'urgent' }
    const read = readCase({ ...details, ...raised }, { plan: 'enterprise', edition: editionInForce })
    const progress = read.kind === 'case' && responseProgress(read.case, { now: '2026-11-26T00:00:00Z' })
    expect(progress).toMatchObject({ state: 'missed', warnings: [{ code: 'severity/as-of-now', dates: [] }] })
  })

  test.each<[string, unknown, [string, string][]]>([
    [
      'nothing',
      {},
      [
        ['case-type/unknown', 'serviceCode'],
        ['severity/unknown', 'severityCode'],
        ['instant/invalid', 'timeCreated'],
      ],
    ],
    ['an unknown severity', { ...details, severityCode: 'Sev1' }, [['severity/unknown', 'severityCode']]],
    ['a date without a time', { ...details, timeCreated: '2026-11-23' }, [['instant/invalid', 'timeCreated']]],
    ['a 30 February', { ...details, timeCreated: '2026-02-30T00:00:00Z' }, [['instant/invalid', 'timeCreated']]],
    [
      'epoch seconds, which AWS never prints',
      { ...details, timeCreated: 1_795_420_800 },
      [['instant/invalid', 'timeCreated']],
    ],
    ['an unknown language', { ...details, language: 'de' }, [['language/unknown', 'language']]],
    ['no service', { ...details, serviceCode: undefined }, [['case-type/unknown', 'serviceCode']]],
    [
      'an answer before its creation',
      { ...details, recentCommunications: { communications: [said(aws, '07:59:59.999')] } },
      [['response/before-creation', 'recentCommunications']],
    ],
  ])('with %s is its problems', (_, given, expected) => {
    const read = readCase(given, business)
    expect(read.kind === 'problems' && read.problems.map(({ code, path }) => [code, ...path])).toEqual(expected)
  })
})

test.each<[unknown, string]>([
  [null, 'got null.'],
  [undefined, 'got undefined.'],
  ['x', 'got "x".'],
  [[details], 'got [a value of type object]. Pass its cases one by one.'],
  [{ cases: [details] }, 'got a value of type object. Pass its cases one by one.'],
  [{ Cases: [details], NextToken: null }, 'got a value of type object. Pass its cases one by one.'],
])('%j is no case, which is one problem', (given, what) => {
  expect(readCase(given, business)).toEqual({
    kind: 'problems',
    problems: [{ code: 'input/invalid', path: [], message: `Expected a case of DescribeCases; ${what}` }],
  })
})
