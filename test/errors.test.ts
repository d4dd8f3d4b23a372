import {
  canChangeSeverity,
  canCreateCase,
  canReopenCase,
  canUseContactMethod,
  canUseSeverity,
  type Draft,
  edition2025_12,
  editionInForce,
  errorCodes,
  explainFirstResponse,
  firstResponse,
  firstResponseTimeline,
  holidayCalendar,
  isSupportRulesError,
  noHolidays,
  ownEmailAdvice,
  refusals,
  responseProgress,
  responseReport,
  suggestSeverity,
} from 'aws-support-rules'
import {
  checkCreateCaseInput,
  firstResponseAt,
  readCase,
  readCreateCaseTrail,
  readSupportCaseEvent,
  scheduleFromCreateCaseOptions,
  toCreateCaseInput,
} from 'aws-support-rules/aws-sdk'
import {
  addOpenTime,
  addOpenTimeAll,
  alwaysOpen,
  createSchedule,
  instantOfWallTime,
  nextOpening,
} from 'aws-support-rules/business-time'
import { publicHolidays } from 'aws-support-rules/holidays'
import { checkDraft } from 'aws-support-rules/schemas'
import { holidayTable, openSpanTable, responseSql } from 'aws-support-rules/tables'
import { describeProgress } from 'aws-support-rules/wording'
import { describe, expect, test } from 'vitest'

const technical = {
  plan: 'business',
  caseType: 'technical',
  severity: 'low',
  createdAt: '2026-11-23T08:00:00Z',
} as const
const customer = { country: 'DE', holidays: noHolidays }
const developer = { ...technical, plan: 'developer', customer } as const
const draft: Draft = {
  plan: 'business',
  caseType: 'technical',
  severity: 'low',
  service: 'amazon-ec2',
  category: 'general',
  subject: 'A question',
  description: 'How?',
  language: 'en',
  contact: { method: 'web' },
}
const monday = Date.UTC(2026, 10, 23, 8)
const week = { 1: [['08:00', '18:00']] } as const
const desk = createSchedule({ timeZone: 'UTC', week })
const ofCase = (facts: object) => () => firstResponse({ ...developer, ...facts })
const ofSchedule = (options: object) => () => createSchedule({ timeZone: 'UTC', week, ...options })
const options = { contactMethod: 'phone', timeZone: 'UTC' } as const

const createCase = { subject: 'Writes are throttled', communicationBody: 'All writes fail.' }
const services = [{ code: 'amazon-s3', name: 'S3', categories: [{ code: 'performance', name: 'Performance' }] }]
const trail = { eventSource: 'support.amazonaws.com', eventName: 'CreateCase' }
const updateEvent = {
  source: 'aws.support',
  'detail-type': 'Support Case Update',
  time: '2026-11-23T08:00:00Z',
  detail: { 'case-id': 'case-111122223333-muen-2026-a3f130f70a4f61b3', 'event-name': 'CreateCase' },
}

/** A way to each code, and what its message has to say: the fault and what to do. */
const faults: Readonly<Record<string, readonly [run: () => unknown, ...words: readonly string[]]>> = {
  'answer/invalid': [
    () => describeProgress({ state: 'met', dueAt: '2026-11-24T10:00:00Z' } as never),
    'an answer of responseProgress or responseProgressRange',
    'JSON',
  ],
  'attachment/invalid': [() => refusals({ ...draft, attachments: [{ name: 'a', bytes: 0.5 }] }), 'whole bytes', '0.5'],
  'batch/invalid': [() => addOpenTimeAll(desk, [1] as never, 1), 'Float64Array'],
  'case-type/unknown': [
    () => canCreateCase({ plan: 'basic', caseType: 'techincal' as never }),
    '"techincal"',
    'Did you mean technical?',
  ],
  'case/managed-services': [
    () => readCase({ serviceCode: 'sentinel-report-incident' }, { plan: 'business' }),
    '"sentinel-report-incident"',
    'AWS Managed Services',
    'leave it out',
  ],
  'case/repeated': [
    () => responseReport([technical, technical], { now: monday, keyOf: ({ plan }) => plan }),
    '"business"',
    'index 0',
  ],
  'closure/invalid': [ofSchedule({ closures: [{ from: 5, to: 5 }] }), 'epoch milliseconds', 'from before to'],
  'communications/incomplete': [() => firstResponseAt([]), 'with DescribeCommunications'],
  'communications/invalid': [
    () => firstResponseAt([{ timeCreated: '2026-11-23T08:00:00Z' }]),
    'the submitter',
    'undefined',
  ],
  'contact-method/not-offered': [
    () => scheduleFromCreateCaseOptions({ communicationTypes: [{ type: 'web' }] }, options),
    '"call"',
    '"web"',
  ],
  'contact-method/unknown': [
    () => canUseContactMethod({ ...technical, contactMethod: 'fax' as never }),
    '"fax"',
    'web, chat, phone',
  ],
  'country/unknown': [ofCase({ customer: { ...customer, country: 'UK' } }), '"UK"', "The United Kingdom is 'GB'"],
  'create-case/body-length': [() => toCreateCaseInput({ ...draft, description: '' }), '1 to 8000 characters', 'got 0'],
  'create-case/failed': [
    () => readCreateCaseTrail({ ...trail, errorCode: 'AccessDenied' }, { plan: 'business' }),
    '"AccessDenied"',
    'no case',
  ],
  'create-case/no-issue-type': [
    () => toCreateCaseInput({ ...draft, caseType: 'service-limit-increase' }),
    'Service Quotas',
  ],
  'create-case/required': [
    () => checkCreateCaseInput({ ...createCase, subject: 5 }, { plan: 'business', services }),
    'a subject',
    'got 5',
  ],
  'create-case/service-of-other-type': [
    () => checkCreateCaseInput({ ...createCase, serviceCode: 'billing' }, { plan: 'business', services }),
    '"billing"',
    'customer-service',
  ],
  'create-case/subscription-required': [
    () => toCreateCaseInput({ ...draft, plan: 'basic' }),
    '"basic"',
    'SubscriptionRequiredException',
    'Support Center',
  ],
  'create-case/too-many-addresses': [
    () => toCreateCaseInput({ ...draft, additionalContacts: Array(11).fill('a@example.com') as string[] }),
    'at most 10',
    'got 11',
  ],
  'create-case/too-many-uploads': [
    () => checkCreateCaseInput({ ...createCase, uploadIds: Array(11).fill('a') }, { plan: 'business', services }),
    'at most 10',
    'got 11',
  ],
  'create-case/unknown-category': [
    () =>
      checkCreateCaseInput(
        { ...createCase, serviceCode: 'amazon-s3', categoryCode: 'lists' },
        { plan: 'business', services },
      ),
    '"lists"',
    'performance',
  ],
  'create-case/unknown-issue-type': [
    () => checkCreateCaseInput({ ...createCase, issueType: 'billing' }, { plan: 'business', services }),
    '"billing"',
    'Did you mean "customer-service"?',
  ],
  'create-case/unknown-service': [
    () => checkCreateCaseInput({ ...createCase, serviceCode: 's3' }, { plan: 'business', services }),
    '"s3"',
    'DescribeServices',
  ],
  'customer/required': [ofCase({ customer: undefined }), 'business hours', '{ country, timeZone, holidays }'],
  'draft/invalid': [() => refusals({ ...draft, subject: 5 as never }), 'a string', 'got 5'],
  'duration/invalid': [() => addOpenTime(desk, monday, -1), 'milliseconds', '-1'],
  'edition/invalid': [
    () => canCreateCase({ ...technical, edition: editionInForce as never }),
    'edition',
    'Call it: editionInForce(date)',
  ],
  'edition/none-in-force': [() => editionInForce('2019-01-01T00:00:00Z'), '2022-10-20', '2019-01-01'],
  'edition/required': [
    () => canCreateCase({ plan: 'unified-operations', caseType: 'technical' }),
    '"unified-operations"',
    'editionInForce(date)',
  ],
  'event/several': [() => readSupportCaseEvent([{}, {}].map(() => updateEvent)), 'one event', 'got 2'],
  'event/unknown': [() => readSupportCaseEvent({ source: 'aws.health' }), 'Support Case Update', '"aws.health"'],
  'facts/invalid': [
    ofCase({ customer: { ...customer, timezone: 'Europe/Berlin' } }),
    '"timezone"',
    'Did you mean timeZone?',
  ],
  'history/invalid': [
    () =>
      canChangeSeverity({
        plan: 'enterprise',
        caseType: 'technical',
        from: 'low',
        to: 'high',
        reason: 'x',
        edition: edition2025_12,
        history: [{ from: 'low', to: 'high', at: monday }],
      }),
    '"high"',
    'every change',
  ],
  'holidays/invalid': [
    () => holidayCalendar({ closed: [{ date: '2026-12-24', Name: 'x' } as never] }),
    '"Name"',
    'Did you mean name?',
  ],
  'holidays/invalid-date': [() => holidayCalendar({ closed: ['2026-02-30'] }), '"2026-02-30"', 'YYYY-MM-DD'],
  'holidays/required': [ofCase({ language: 'ja' }), 'the holidays of JP', 'publicHolidays'],
  'holidays/unknown-country': [() => publicHolidays('XX'), '"XX"', 'holidayCalendar'],
  'impact/unknown': [() => suggestSeverity({ ...technical, impact: 'bad' as never }), '"bad"', 'question'],
  'input/invalid': [() => firstResponseAt({ communications: 'none' }), 'an array of communications', '"none"'],
  'input/unreadable': [
    () =>
      readCase(
        {
          get caseId() {
            throw new Error('no')
          },
        },
        { plan: 'business' },
      ),
    'plain data',
  ],
  'instant/invalid': [ofCase({ createdAt: 1_795_514_400 }), '1795514400', 'multiply epoch seconds by 1000'],
  'instant/outside-time-zone-data': [ofCase({ createdAt: '1999-01-01T00:00:00Z' }), 'Europe/Berlin'],
  'key/unknown': [() => checkDraft({ ...draft, urgent: true }), 'urgent'],
  'language/unknown': [ofCase({ language: 'jp' }), '"jp"', 'Did you mean ja?'],
  'partition/unknown': [() => editionInForce(monday, { partition: 'aws-cn' as never }), '"aws-cn"', 'aws-us-gov'],
  'pause/invalid': [() => addOpenTime(alwaysOpen, 0, 1, { pauses: [{ from: 2, to: 1 }] }), '[2, 1]'],
  'plan/unknown': [
    () => canCreateCase({ plan: 'busines' as never, caseType: 'technical' }),
    '"busines"',
    'Did you mean business?',
  ],
  'reopening/before-resolution': [() => canReopenCase({ resolvedAt: monday, now: monday - 1 }), 'resolved'],
  'response/before-creation': [
    () => responseProgress({ ...technical, respondedAt: '2026-11-22T00:00:00Z' }, { now: monday }),
    '2026-11-22',
    'before the case',
  ],
  'schedule/invalid': [ofSchedule({ hollidays: noHolidays }), 'hollidays', 'holidays'],
  'schedule/invalid-date': [ofSchedule({ exceptions: { '24 December': [] } }), 'YYYY-MM-DD', '24 December'],
  'schedule/invalid-span': [ofSchedule({ week: { 1: [['8:00', '18:00']] } }), '8:00'],
  'schedule/never-reached': [
    () =>
      addOpenTime(
        createSchedule({ timeZone: 'UTC', week: {}, exceptions: { '2026-11-23': [['08:00', '09:00']] } }),
        monday,
        7_200_000,
      ),
  ],
  'schedule/no-open-time': [ofSchedule({ week: {} }), 'open'],
  'schedule/open-day-without-hours': [
    ofSchedule({ holidays: holidayCalendar({ closed: [], open: ['2026-11-28'] }) }),
    'openDayHours',
    '2026-11-28',
  ],
  'schedule/overlapping-seasons': [
    ofSchedule({
      seasons: [
        { from: '2026-01-01', week: {} },
        { from: '2027-01-01', week: {} },
      ],
    }),
    '2027-01-01',
  ],
  'schedule/overlapping-spans': [
    ofSchedule({
      week: {
        1: [
          ['08:00', '12:00'],
          ['11:00', '18:00'],
        ],
      },
    }),
    '11:00',
  ],
  'severity/unknown': [
    () => canUseSeverity({ ...technical, severity: 'sev1' as never }),
    '"sev1"',
    'low, normal, high, urgent, critical',
  ],
  'signed-in-as/unknown': [() => ownEmailAdvice({ signedInAs: 'root' as never }), '"root"', 'root-user'],
  'table/empty-range': [() => openSpanTable(desk, { from: monday, to: monday }), "'from' to be before 'to'"],
  'table/repeated-id': [
    () => Array.from(holidayTable([holidayCalendar({ closed: [] }), holidayCalendar({ closed: ['2026-01-01'] })])),
    '"custom"',
    'different id for each',
  ],
  'table/unsafe-name': [() => responseSql({ cases: 'cases; drop' }), '"cases; drop"', 'letters, digits'],
  'time-zone/invalid-data': [ofSchedule({ timeZones: {} }), 'version', 'transitionsOf'],
  'time-zone/not-in-country': [
    ofCase({ customer: { ...customer, timeZone: 'Asia/Tokyo' } }),
    '"Asia/Tokyo"',
    'Europe/Berlin',
  ],
  'time-zone/required': [
    ofCase({ customer: { country: 'ES', holidays: noHolidays } }),
    'ES',
    'Europe/Madrid, Atlantic/Canary',
  ],
  'time-zone/unknown': [ofSchedule({ timeZone: 'Asia/Kolkatta' }), '"Asia/Kolkatta"', 'Did you mean Asia/Kolkata?'],
  'wall-time/invalid': [() => instantOfWallTime('Europe/Berlin', '2026-02-30T00:00'), 'YYYY-MM-DDTHH:mm', '2026-02-30'],
  'weekend/invalid': [ofCase({ customer: { ...customer, weekend: [0] } }), '[0]', 'Monday is 1'],
}

/** What was thrown, or the problems that a reader returned. */
function told(run: () => unknown): readonly { readonly code: string; readonly message: string }[] {
  try {
    const answer: unknown = run()
    const problems = typeof answer === 'object' && answer !== null && 'problems' in answer ? answer.problems : answer
    return Array.isArray(problems) ? (problems as { code: string; message: string }[]) : []
  } catch (error) {
    return isSupportRulesError(error) ? [error] : []
  }
}

describe('the message of each code', () => {
  test.each(errorCodes)('%s says what is wrong and what to do', (code) => {
    const [run, ...words] = faults[code] ?? [() => undefined]
    const [first] = told(run)
    expect(first?.code).toBe(code)
    for (const word of words) expect(first?.message).toContain(word)
    // Whole sentences, the first of them about the value.
    expect(first?.message).toMatch(/^[A-Z].*[.?]$/s)
    expect(first?.message).not.toMatch(/undefined is|\[object|, not /)
  })

  test('is found for the codes that there are, and for no other', () => {
    expect(Object.keys(faults)).toEqual([...errorCodes])
  })

  test('names the nearest word only where one is near', () => {
    const messageFor = (plan: string) =>
      told(() => canCreateCase({ plan: plan as 'basic', caseType: 'technical' }))[0]?.message
    expect(messageFor('Business')).toContain('Did you mean business?')
    expect(messageFor('enterprise-onramp')).toContain('Did you mean enterprise-on-ramp?')
    for (const plan of ['gold', 'x', '', 'pro']) expect(messageFor(plan)).not.toContain('Did you mean')
  })
})

test('an answer that went through JSON says so', () => {
  const explained: unknown = JSON.parse(JSON.stringify(explainFirstResponse(developer)))
  expect(told(() => firstResponseTimeline(explained as never))).toMatchObject([
    {
      code: 'answer/invalid',
      message:
        'Expected an answer of explainFirstResponse; got a value of type object. If it was JSON, parse it with its schema first.',
    },
  ])
  expect(nextOpening(desk, monday)).toBe(monday)
})

test('a list in a message is read once, so one that grows meanwhile ends', () => {
  let asked = 0
  const growing = new Proxy(['gold'], {
    get: (list, key) => (key === 'length' ? (asked++ === 0 ? 1 : 2 ** 31) : (Reflect.get(list, key) as unknown)),
  })
  expect(() => canCreateCase({ plan: growing as never, caseType: 'technical' })).toThrow(/got \["gold"\]\./)
})
