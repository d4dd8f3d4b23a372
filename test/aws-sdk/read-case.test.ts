import { responseProgress, responseReport } from 'aws-support-rules'
import { type AwsCaseDetails, type AwsCommunication, caseTypeOfService, firstResponseAt, readCase } from 'aws-support-rules/aws-sdk'
import { describe, expect, it } from 'vitest'

const aws = 'Amazon Web Services'
const customer = 'Admin (Role) <operator@example.com>'
const said = (submittedBy: string, time: string): AwsCommunication => ({ submittedBy, timeCreated: `2026-11-23T${time}Z` })
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

describe('the first response', () => {
  it('is the earliest communication of AWS, in any order', () => {
    const at = new Date('2026-11-23T08:20:00.000Z')
    const communications = [said(aws, '09:00:00.000'), said(customer, '08:30:00.000'), said(aws, '08:20:00.000'), opening]
    expect(firstResponseAt({ communications })).toEqual({ kind: 'answered', at })
    expect(firstResponseAt(communications.reverse())).toEqual({ kind: 'answered', at })
  })

  it('is not there before AWS answers', () => {
    expect(firstResponseAt({ communications: [opening] })).toEqual({ kind: 'not-answered' })
    expect(firstResponseAt([])).toEqual({ kind: 'not-answered' })
  })

  it('is not by a customer who bears the name of AWS', () => {
    expect(firstResponseAt([said('Amazon Web Services <someone@example.com>', '08:05:00.000'), opening])).toEqual({ kind: 'not-answered' })
  })

  const fiveNewest = [said(customer, '12:00:00.000'), said(aws, '11:00:00.000'), said(customer, '10:30:00.000'), said(aws, '10:00:00.000'), said(customer, '09:00:00.000')]

  it('may be older than the five newest', () => {
    expect(firstResponseAt({ communications: fiveNewest })).toMatchObject({ kind: 'incomplete', answeredBy: new Date('2026-11-23T10:00:00.000Z') })
    const ofCustomer = fiveNewest.map((communication) => ({ ...communication, submittedBy: customer }))
    expect(firstResponseAt({ communications: ofCustomer })).toMatchObject({ kind: 'incomplete', answeredBy: null, problems: [{ code: 'communications/incomplete' }] })
    expect(firstResponseAt({ communications: [opening], nextToken: 'more' })).toMatchObject({ kind: 'incomplete' })
    // A case has at least the communication that opened it: a list that is not there is not an empty one.
    expect([{}, { communications: null }, 'x', 5].map((broken) => firstResponseAt(broken as object).kind)).toEqual(Array(4).fill('incomplete'))
  })

  it('is known where the communications reach back to the creation, or are all', () => {
    const at = new Date('2026-11-23T10:00:00.000Z')
    expect(firstResponseAt(fiveNewest, { complete: true })).toEqual({ kind: 'answered', at })
    expect(firstResponseAt([...fiveNewest, opening], { createdAt: new Date(details.timeCreated) })).toEqual({ kind: 'answered', at })
  })

  it.each<[string, unknown, string, (string | number)[]]>([
    ['a broken timestamp', [{ submittedBy: aws, timeCreated: 'soon' }], 'instant/invalid', [0, 'timeCreated']],
    ['nobody who submitted', [{ timeCreated: details.timeCreated }], 'communications/invalid', [0, 'submittedBy']],
    ['communications that are no list', { communications: 'none' }, 'input/invalid', ['communications']],
    ['an entry that is nothing', [null], 'instant/invalid', [0, 'timeCreated']],
  ])('is not guessed from %s', (_, communications, code, path) => {
    const read = firstResponseAt(communications as AwsCommunication[])
    expect(read.kind === 'incomplete' && read.problems[0]).toMatchObject({ code, path })
  })
})

describe('a case of DescribeCases', () => {
  it('becomes a case with its names and its first response', () => {
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

  it('has the case type of its service, or the given one', () => {
    const typeOf = (serviceCode: string, account: Parameters<typeof readCase>[1] = business) => {
      const read = readCase({ ...details, serviceCode }, account)
      return read.kind === 'case' && read.case.caseType
    }
    expect(['amazon-ec2', 'billing', 'account-management', 'customer-account', 'service-limit-increase', 'constructor'].map((code) => typeOf(code))).toEqual([
      'technical', 'account-and-billing', 'account-and-billing', 'account-and-billing', 'service-limit-increase', 'technical',
    ])
    expect(typeOf('billing', { ...business, caseType: 'technical' })).toBe('technical')
    expect(caseTypeOfService('__proto__').caseType).toBe('technical')
  })

  it('keeps the customer of its account', () => {
    const read = readCase(details, { plan: 'developer', customer: { country: 'DE' } })
    expect(read.kind === 'case' && read.case.customer).toEqual({ country: 'DE' })
  })

  it('without its communications has a deadline and no progress', () => {
    const { recentCommunications: _, ...bare } = details
    const read = readCase(bare, business)
    expect(read).toMatchObject({ kind: 'incomplete', answeredBy: null, problems: [{ code: 'communications/incomplete', path: ['recentCommunications'] }] })
    expect(read.kind === 'incomplete' && responseProgress(read.case, { now: details.timeCreated }).state).toBe('pending')
  })

  it('is known although five communications are printed, where they reach back to its creation', () => {
    const communications = [said(aws, '12:00:00.000'), said(aws, '11:00:00.000'), said(aws, '10:00:00.000'), said(aws, '09:00:00.000'), opening]
    const read = readCase({ ...details, recentCommunications: { communications } }, business)
    expect(read.kind === 'case' && read.case.respondedAt).toEqual(new Date('2026-11-23T09:00:00.000Z'))
  })

  it.each<[string, unknown, [string, string][]]>([
    ['nothing', undefined, [['case-type/unknown', 'serviceCode'], ['severity/unknown', 'severityCode'], ['instant/invalid', 'timeCreated']]],
    ['an unknown severity', { ...details, severityCode: 'Sev1' }, [['severity/unknown', 'severityCode']]],
    ['a date without a time', { ...details, timeCreated: '2026-11-23' }, [['instant/invalid', 'timeCreated']]],
    ['a 30 February', { ...details, timeCreated: '2026-02-30T00:00:00Z' }, [['instant/invalid', 'timeCreated']]],
    ['epoch seconds, which AWS never prints', { ...details, timeCreated: 1_795_420_800 }, [['instant/invalid', 'timeCreated']]],
    ['an unknown language', { ...details, language: 'de' }, [['language/unknown', 'language']]],
    ['no service', { ...details, serviceCode: undefined }, [['case-type/unknown', 'serviceCode']]],
    [
      'an answer before its creation',
      { ...details, recentCommunications: { communications: [said(aws, '07:59:59.999')] } },
      [['response/before-creation', 'recentCommunications']],
    ],
  ])('with %s is its problems', (_, given, expected) => {
    const read = readCase(given as AwsCaseDetails, business)
    expect(read.kind === 'problems' && read.problems.map(({ code, path }) => [code, ...path])).toEqual(expected)
  })
})
