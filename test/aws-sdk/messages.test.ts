// What people read who sent something wrong: the place and the whole message of each fault.
import { editionInForce, type Problem } from 'aws-support-rules'
import {
  checkCreateCaseInput,
  firstResponseAt,
  plansWithSeverities,
  readCase,
  readCreateCaseTrail,
  readServices,
  readSeverityLevels,
  readSupportCaseEvent,
  readSupportCaseEvents,
  readSupportedLanguages,
  scheduleFromCreateCaseOptions,
  toCreateCaseInput,
} from 'aws-support-rules/aws-sdk'
import { describe, expect, test } from 'vitest'

const facts = { plan: 'business', edition: editionInForce('2026-11-24T10:00:00Z') } as const
const input = {
  subject: 'Writes are throttled',
  communicationBody: 'All writes fail.',
  serviceCode: 'amazon-dynamodb',
  categoryCode: 'throttling',
}
const draft = {
  plan: 'business',
  caseType: 'technical',
  severity: 'low',
  service: 'amazon-dynamodb',
  category: 'throttling',
  subject: 'Writes are throttled',
  description: 'All writes fail.',
  language: 'en',
  contact: { method: 'web' },
} as const
const details = {
  serviceCode: 'amazon-dynamodb',
  severityCode: 'low',
  timeCreated: '2026-11-23T08:00:00.000Z',
  recentCommunications: { communications: [{ submittedBy: 'me', timeCreated: '2026-11-23T08:00:00.000Z' }] },
}
const instant = 'Expected an instant such as "2026-11-23T08:00:00.000Z"'
const severities = 'low, normal, high, urgent, critical'
const languages = 'en, ja, zh, ko, tr, es, fr, pt'

/** A line for each problem: its place, and its message. */
const lines = (problems: readonly Pick<Problem, 'path' | 'message'>[]) =>
  problems.map(({ path, message }) => `${path.join('.')}: ${message}`)
const problemsOf = (read: object): readonly string[] =>
  'problems' in read ? lines(read.problems as readonly Problem[]) : []
const thrownLine = (ask: () => unknown): string | undefined => {
  try {
    ask()
  } catch (error) {
    return lines([error as Problem])[0]
  }
  return undefined
}
const unreadable: object = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('revoked')
    },
  },
)
const plainData = ': Expected plain data; got a value that throws.'
const check = (change: object, known: object = {}) =>
  lines(checkCreateCaseInput({ ...input, ...change }, { ...facts, ...known }))

describe('an input of CreateCase', () => {
  test('with a fault in every field', () => {
    expect(
      check({
        subject: '',
        communicationBody: ' ',
        serviceCode: 5,
        categoryCode: 6,
        attachmentSetId: 7,
        dryRun: 8,
        issueType: 'service-limit',
        severityCode: 9,
        language: 10,
        ccEmailAddresses: 'ops@example.com',
        uploadIds: 'one',
      }),
    ).toEqual([
      'serviceCode: Expected serviceCode as a string; got 5.',
      'categoryCode: Expected categoryCode as a string; got 6.',
      'attachmentSetId: Expected attachmentSetId as a string; got 7.',
      'dryRun: Expected dryRun to be true or false; got 8.',
      'subject: Expected a subject that says what the case is about; got "".',
      'communicationBody: Expected a body that describes the problem; got " ".',
      'issueType: Expected "technical" or "customer-service"; got "service-limit". The AWS Support API cannot create service limit increases. Use Service Quotas or Support Center.',
      `language: Expected one of ${languages}; got 10.`,
      `severityCode: Expected one of ${severities}; got 9.`,
      'ccEmailAddresses: Expected an array of e-mail addresses; got "ops@example.com".',
      'uploadIds: Expected an array of upload ids; got "one".',
    ])
  })

  test.each([
    ['description', 'communicationBody'],
    ['caseType', 'issueType'],
    ['Subject', 'subject'],
  ])('with %s, the word of a draft, for %s', (word, field) => {
    expect(check({ [word]: 'x' })).toContain(
      `${word}: Expected a field of CreateCase; got "${word}". Did you mean ${field}?`,
    )
  })

  test('with more than the API takes', () => {
    const ccEmailAddresses = [5, ...Array<string>(10).fill('ops@example.com')]
    expect(
      check({ communicationBody: 'x'.repeat(8001), ccEmailAddresses, uploadIds: Array<string>(11).fill('one') }),
    ).toEqual([
      'communicationBody: Expected a body of 1 to 8000 characters; got 8001.',
      'ccEmailAddresses: Expected at most 10 CC addresses; got 11.',
      'ccEmailAddresses.0: Expected an e-mail address such as name@example.com; got 5.',
      'uploadIds: Expected at most 10 uploads; got 11.',
    ])
  })

  test('of a service or a category that the account does not have, and of a plan without the API', () => {
    const services = (code: string) => [{ code, name: code, categories: [{ code: 'other', name: 'Other' }] }]
    expect(check({}, { services: services('amazon-ec2') })).toEqual([
      'serviceCode: Expected a service code of DescribeServices; got "amazon-dynamodb".',
    ])
    expect(check({}, { services: services('amazon-dynamodb') })).toEqual([
      'categoryCode: Expected a category of "amazon-dynamodb"; got "throttling". Pass one of other.',
    ])
    expect(check({}, { plan: 'basic' })).toEqual([
      ': Expected a plan with the AWS Support API, such as "enterprise"; got "basic". AWS would return SubscriptionRequiredException. Use Support Center.',
    ])
  })

  test('that is none, or that throws when it is read', () => {
    expect(lines(checkCreateCaseInput(5, facts))).toEqual([': Expected the input of CreateCase as an object; got 5.'])
    expect(lines(checkCreateCaseInput(unreadable, facts))).toEqual([plainData])
  })

  test.each<[string, unknown, string]>([
    ['no facts', undefined, 'facts: Expected the plan as { plan, edition }; got undefined.'],
    [
      'the output with its problems for its services',
      { ...facts, services: {} },
      'services: Expected an array of services, such as readServices(output).services; got a value of type object.',
    ],
    [
      'a code for a service',
      { ...facts, services: ['amazon-ec2'] },
      'services.0: Expected a service with its categories; got "amazon-ec2".',
    ],
    [
      'a service without a code',
      { ...facts, services: [{ categories: [] }] },
      'services.0.code: Expected a string; got undefined.',
    ],
    [
      'a service with one category',
      { ...facts, services: [{ code: 'amazon-ec2', categories: 'other' }] },
      'services.0.categories: Expected an array of categories; got "other".',
    ],
    [
      'a code for a category',
      { ...facts, services: [{ code: 'amazon-ec2', categories: ['other'] }] },
      'services.0.categories.0: Expected a category; got "other".',
    ],
    [
      'a category without a code',
      { ...facts, services: [{ code: 'amazon-ec2', categories: [{}] }] },
      'services.0.categories.0.code: Expected a string; got undefined.',
    ],
    [
      'one language',
      { ...facts, languages: 'en' },
      'languages: Expected an array of languages, such as readSupportedLanguages(output).languages; got "en".',
    ],
    [
      'an unknown language',
      { ...facts, languages: ['en', 'xx'] },
      `languages.1: Expected a language; got "xx". Pass one of ${languages}.`,
    ],
  ])('with %s', (_, known, line) => {
    expect(thrownLine(() => checkCreateCaseInput(input, known as never))).toBe(line)
  })
})

describe('a draft', () => {
  test('that the API does not take', () => {
    const change = {
      plan: 'basic',
      caseType: 'service-limit-increase',
      description: '',
      additionalContacts: Array<string>(11).fill('ops@example.com'),
    } as const
    expect(problemsOf(toCreateCaseInput({ ...draft, ...change }))).toEqual([
      'plan: Expected a plan with the AWS Support API, such as "enterprise"; got "basic". AWS would return SubscriptionRequiredException. Use Support Center.',
      'caseType: Expected a technical or an account and billing case; got a service limit increase, for which the AWS Support API has no issue type. Use Service Quotas or Support Center.',
      'description: Expected a body of 1 to 8000 characters; got 0.',
      'additionalContacts: Expected at most 10 CC addresses; got 11.',
    ])
  })

  test.each([
    [
      'billing',
      'service: Expected a service of technical cases; got "billing", which has only customer-service cases. Change the issue type to customer-service, or choose another service.',
    ],
    [
      'service-limit-increase',
      'service: Expected a service of technical cases; got "service-limit-increase", for which the AWS Support API has no issue type. Use Service Quotas or Support Center.',
    ],
  ])('of another type than its service %s', (service, line) => {
    expect(problemsOf(toCreateCaseInput({ ...draft, service }))).toEqual([line])
  })

  test.each<[unknown, string]>([
    [null, ': Expected a draft; got null.'],
    [{ ...draft, service: 5 }, 'service: Expected a string; got 5.'],
    [{ ...draft, category: 5 }, 'category: Expected a string; got 5.'],
    [{ ...draft, severity: 5 }, 'severity: Expected a string; got 5.'],
    [{ ...draft, subject: 5 }, 'subject: Expected a string; got 5.'],
    [{ ...draft, description: 5 }, 'description: Expected a string; got 5.'],
    [{ ...draft, language: 5 }, 'language: Expected a string; got 5.'],
    [{ ...draft, additionalContacts: [5] }, 'additionalContacts.0: Expected a string; got 5.'],
    [{ ...draft, additionalContacts: 5 }, 'additionalContacts: Expected an array of additionalContacts; got 5.'],
    [{ ...draft, attachments: 5 }, 'attachments: Expected an array of attachments; got 5.'],
  ])('with a field of another type: %j', (given, line) => {
    expect(thrownLine(() => toCreateCaseInput(given as never))).toBe(line)
  })
})

describe('an output', () => {
  test('that throws when it is read has nothing but that problem', () => {
    expect(readServices(unreadable)).toMatchObject({ services: [], problems: [{ code: 'input/unreadable' }] })
    expect(readSeverityLevels(unreadable)).toMatchObject({ severities: [], problems: [{ code: 'input/unreadable' }] })
    expect(readSupportedLanguages(unreadable)).toMatchObject({
      languages: [],
      problems: [{ code: 'input/unreadable' }],
    })
  })

  test('with entries that are broken', () => {
    const services = [{ code: 5 }, { code: 'amazon-ec2', categories: 'all' }, { code: 'amazon-s3', categories: [{}] }]
    expect(problemsOf(readServices({ services } as never))).toEqual([
      'services.0.code: Expected a code; got 5.',
      'services.1.categories: Expected an array of categories; got "all".',
      'services.2.categories.0.code: Expected a code; got undefined.',
    ])
    expect(problemsOf(readSeverityLevels({ severityLevels: [{ code: 'sev1' }] }))).toEqual([
      'severityLevels.0.code: Expected a severity; got "sev1".',
    ])
    expect(problemsOf(readSupportedLanguages({ supportedLanguages: [{ code: 'de' }] }))).toEqual([
      'supportedLanguages.0.code: Expected a language; got "de".',
    ])
    expect(thrownLine(() => plansWithSeverities('low' as never))).toBe(
      'severityCodes: Expected an array of severity codes; got "low".',
    )
  })
})

describe('an event', () => {
  const record = {
    eventTime: 'noon',
    eventSource: 'support.amazonaws.com',
    eventName: 'CreateCase',
    requestParameters: { severityCode: 'sev1', language: 'de', issueType: 'billing' },
    responseElements: {},
  }
  const event = { source: 'aws.support', 'detail-type': 'Support Case Update', time: 'noon', detail: {} }

  test('of CloudTrail with a fault in every field, one that AWS refused, and two', () => {
    expect(problemsOf(readCreateCaseTrail(record, facts))).toEqual([
      'requestParameters.issueType: Expected an issue type; got "billing". Pass one of customer-service, technical, service-limit-increase.',
      `requestParameters.severityCode: Expected a severity; got "sev1". Pass one of ${severities}.`,
      `requestParameters.language: Expected a language; got "de". Pass one of ${languages}.`,
      `eventTime: ${instant}; got "noon".`,
      'responseElements.caseId: Expected the id of the case; got undefined.',
    ])
    expect(problemsOf(readCreateCaseTrail({ ...record, errorCode: 'AccessDenied' }, facts))).toEqual([
      'errorCode: Expected a call that created a case; got "AccessDenied". AWS refused it, so there is no case.',
    ])
    expect(problemsOf(readCreateCaseTrail([record, record], facts))).toEqual([
      ': Expected one record; got 2. Pass them one by one.',
    ])
    expect(problemsOf(readCreateCaseTrail('CreateCase', facts))).toEqual([
      ': Expected an event as JSON; got "CreateCase".',
    ])
    expect(problemsOf(readCreateCaseTrail(unreadable, facts))).toEqual([plainData])
    expect(problemsOf(readCreateCaseTrail(record, undefined as never))).toEqual([
      'account: Expected the account as { plan, customer, edition }; got undefined.',
    ])
  })

  test('of EventBridge with a fault in every field, an empty list, and a message without a body', () => {
    const named = { ...event, detail: { 'event-name': 'ChangeSeverity' } }
    expect(problemsOf(readSupportCaseEvent(named))).toEqual([
      `time: ${instant}; got "noon".`,
      'detail.event-name: Expected the name of an event; got "ChangeSeverity". Pass one of CreateCase, AddCommunicationToCase, ResolveCase, ReopenCase.',
      'detail.case-id: Expected a case id; got undefined.',
    ])
    const detail = { 'event-name': 'AddCommunicationToCase', 'case-id': 'case-111122223333-muen-2026-a3f130f70a4f61b3' }
    const byNobody = { ...event, time: '2026-11-23T08:00:00Z', detail }
    expect(problemsOf(readSupportCaseEvents(byNobody))).toEqual([
      'detail.origin: Expected an origin; got undefined. Pass one of AWS, CUSTOMER.',
    ])
    expect(readSupportCaseEvents(byNobody).events).toEqual([])
    expect(problemsOf(readSupportCaseEvent([]))).toEqual([': Expected an event; got [].'])
    expect(problemsOf(readSupportCaseEvents({ Messages: [{ MessageId: 'a' }] }))).toEqual([
      'Messages.0: Expected a Support Case Update of aws.support; got an object without detail-type and source.',
    ])
    expect(readSupportCaseEvents(unreadable).events).toEqual([])
    expect(problemsOf(readSupportCaseEvents(unreadable))).toEqual([plainData])
    expect(thrownLine(() => readSupportCaseEvent(event, 5 as never))).toBe(
      'known: Expected an object such as { respondedAt }; got 5.',
    )
  })

  test('beside another that cannot be read is none to answer for', () => {
    const detail = { 'event-name': 'CreateCase', 'case-id': 'case-111122223333-muen-2026-a3f130f70a4f61b3' }
    const one = { ...event, time: '2026-11-23T08:00:00Z', detail }
    expect(readSupportCaseEvent(one).kind).toBe('event')
    expect(problemsOf(readSupportCaseEvent([one, { ...one, time: 'noon' }]))).toEqual([
      `1.time: ${instant}; got "noon".`,
    ])
  })
})

describe('a case', () => {
  const readWith = (change: object, account: object = { plan: 'business' }) =>
    problemsOf(readCase({ ...details, ...change }, account as never))

  test('with a fault in every field', () => {
    const change = { severityCode: 'sev1', timeCreated: 5, language: 'de', serviceCode: 5 }
    expect(readWith(change, { plan: 'business', complete: 'no' })).toEqual([
      'complete: Expected complete to be true or false; got "no".',
      'serviceCode: Expected a service code; got 5. If there is none, pass caseType with the account.',
      `severityCode: Expected a severity; got "sev1". Pass one of ${severities}.`,
      `timeCreated: ${instant}; got 5.`,
      `language: Expected a language; got "de". Pass one of ${languages}.`,
    ])
    expect(readWith({}, { plan: 'business', editon: editionInForce })).toEqual([
      'account.editon: Expected a field of the account; got "editon". Did you mean edition? Pass one of plan, caseType, complete, customer, edition, timeZones.',
    ])
    expect(problemsOf(readCase(details, undefined as never))).toEqual([
      'account: Expected the account as { plan, customer, edition }; got undefined.',
    ])
    expect(readWith({ serviceCode: 'sentinel-report-incident' })).toEqual([
      'serviceCode: Expected a case of AWS Support; got "sentinel-report-incident". AWS Managed Services (AMS) has commitments of its own: leave it out.',
    ])
  })

  test('with an instant that is no text', () => {
    const now = new Date('2026-11-23T08:00:00Z')
    expect(readWith({ timeCreated: now.getTime() })).toEqual([`timeCreated: ${instant}; got ${now.getTime()}.`])
    expect(readWith({ timeCreated: now })).toEqual([`timeCreated: ${instant}; got the Date ${now.toISOString()}.`])
  })

  test('without communications, with too few, with broken ones, and with an answer before its creation', () => {
    expect(readWith({ recentCommunications: undefined })).toEqual([
      'recentCommunications: Expected the communications of the case; got none. Call DescribeCases with includeCommunications.',
    ])
    expect(readWith({ recentCommunications: [] })).toEqual([
      'recentCommunications: Expected communications back to the creation of the case; got fewer. Fetch all of them with DescribeCommunications.',
    ])
    expect(readWith({ recentCommunications: { communications: 5 } })).toEqual([
      'recentCommunications.communications: Expected an array of communications; got 5.',
    ])
    expect(readWith({ recentCommunications: [null, { submittedBy: 5, timeCreated: 6 }] })).toEqual([
      'recentCommunications.0: Expected a communication; got null.',
      `recentCommunications.1.timeCreated: ${instant}; got 6.`,
      'recentCommunications.1.submittedBy: Expected the submitter as text; got 5.',
    ])
    const early = [{ submittedBy: 'Amazon Web Services', timeCreated: '2026-11-23T07:00:00Z' }]
    expect(readWith({ recentCommunications: early })).toEqual([
      'recentCommunications: Expected answers after 2026-11-23T08:00:00.000Z, when the case was created; got the Date 2026-11-23T07:00:00.000Z.',
    ])
  })

  test('whose communications are broken is answered by nobody', () => {
    expect(firstResponseAt([null])).toMatchObject({ kind: 'incomplete', answeredBy: null })
    expect(firstResponseAt([{ submittedBy: 'Amazon Web Services', timeCreated: 'soon' }])).toMatchObject({
      kind: 'incomplete',
      answeredBy: null,
    })
    expect(problemsOf(firstResponseAt([], 5 as never))).toEqual([
      ': Expected an object such as { createdAt, complete }; got 5.',
    ])
    expect(problemsOf(firstResponseAt(unreadable))).toEqual([plainData])
  })
})

describe('options of CreateCase', () => {
  const web = { contactMethod: 'web', timeZone: 'UTC' } as const
  const readType = (type: object) =>
    problemsOf(scheduleFromCreateCaseOptions({ communicationTypes: [{ type: 'web', ...type }] }, web))
  const place = 'communicationTypes.0'
  const hours = 'Expected hours such as "09:00:00.000" to "18:00:00.000"'

  test('without a contact method, or of another shape', () => {
    for (const options of [{}, { communicationTypes: [{}] }])
      expect(problemsOf(scheduleFromCreateCaseOptions(options, web))).toEqual([
        'communicationTypes: Expected options for "web"; got none.',
      ])
    expect(problemsOf(scheduleFromCreateCaseOptions({ communicationTypes: 'web' } as never, web))).toEqual([
      'communicationTypes: Expected an array of objects; got "web".',
      'communicationTypes: Expected options for "web"; got none.',
    ])
    expect(problemsOf(scheduleFromCreateCaseOptions(unreadable, web))).toEqual([plainData])
    expect(thrownLine(() => scheduleFromCreateCaseOptions({}, 5 as never))).toBe(
      'where: Expected a contact method and a time zone as the second argument; got 5.',
    )
  })

  test('with hours and dates of another shape', () => {
    expect(readType({ supportedHours: '09:00', datesWithoutSupport: 6 })).toEqual([
      `${place}.supportedHours: Expected an array of objects; got "09:00".`,
      `${place}.datesWithoutSupport: Expected an array of objects; got 6.`,
    ])
    const datesWithoutSupport = [
      { startDateTime: '2026-11-23T00:00:00Z', endDateTime: '2026-11-23T00:00:00Z' },
      { startDateTime: 5, endDateTime: 6 },
    ]
    expect(readType({ supportedHours: [{ startTime: ['09:00'], endTime: 5 }], datesWithoutSupport })).toEqual([
      `${place}.supportedHours.0: ${hours}; got ["09:00"] to 5.`,
      `${place}.datesWithoutSupport.0: Expected an end after the start "2026-11-23T00:00:00Z"; got "2026-11-23T00:00:00Z".`,
      `${place}.datesWithoutSupport.1.startDateTime: ${instant}; got 5.`,
      `${place}.datesWithoutSupport.1.endDateTime: ${instant}; got 6.`,
    ])
  })

  test('with one end of dates that is none, which is one problem', () => {
    const whole = { startDateTime: '2026-11-23T00:00:00Z', endDateTime: '2026-11-24T00:00:00Z' }
    const hour = { startTime: '09:00', endTime: '18:00' }
    const broken = [
      { ...whole, startDateTime: 'soon' },
      { ...whole, endDateTime: 'soon' },
    ]
    expect(readType({ supportedHours: [hour], datesWithoutSupport: broken })).toEqual([
      `${place}.datesWithoutSupport.0.startDateTime: ${instant}; got "soon".`,
      `${place}.datesWithoutSupport.1.endDateTime: ${instant}; got "soon".`,
    ])
  })

  test.each(['9:00', '09:60', '29:00', '09:00:60', '09:00:00.', 'x09:00', '09:00x', '09:00:59', '09:00:00.001'])(
    'that begin at %s, which is no whole minute',
    (startTime) => {
      expect(readType({ supportedHours: [{ startTime, endTime: '18:00' }] })).toEqual([
        `${place}.supportedHours.0: ${hours}; got "${startTime}" to "18:00".`,
      ])
    },
  )

  test.each(['17:59:58', '17:59:58.999', '17:59:59.99', '17:59:59.9990', '17:59:59.001'])(
    'that end at %s, which is no end of a minute',
    (endTime) => {
      expect(readType({ supportedHours: [{ startTime: '09:00', endTime }] })).toEqual([
        `${place}.supportedHours.0: ${hours}; got "09:00" to "${endTime}".`,
      ])
    },
  )
})
