import * as main from 'aws-support-rules'
import * as awsSdk from 'aws-support-rules/aws-sdk'
import * as businessTime from 'aws-support-rules/business-time'
import * as countries from 'aws-support-rules/countries'
import * as holidays from 'aws-support-rules/holidays'
import * as localNames from 'aws-support-rules/holidays/local-names'
import * as jsJoda from 'aws-support-rules/js-joda'
import * as picture from 'aws-support-rules/picture'
import * as platformTimeZones from 'aws-support-rules/platform-time-zones'
import * as schemas from 'aws-support-rules/schemas'
import * as tables from 'aws-support-rules/tables'
import * as testing from 'aws-support-rules/testing'
import * as wording from 'aws-support-rules/wording'

// A call that each exported function answers. The fuzzer spoils their arguments.

export const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '.': main,
  './aws-sdk': awsSdk,
  './business-time': businessTime,
  './countries': countries,
  './holidays': holidays,
  './holidays/local-names': localNames,
  './js-joda': jsJoda,
  './picture': picture,
  './platform-time-zones': platformTimeZones,
  './schemas': schemas,
  './tables': tables,
  './testing': testing,
  './wording': wording,
}

const [hour, monday] = [3_600_000, Date.UTC(2026, 10, 23, 8)]
const edition = main.edition2026_08
const calendar = {
  id: 'mine',
  closed: ['2026-12-25', { date: '2026-12-24', name: 'Christmas Eve; Half day', from: '12:00' }],
  open: [{ date: '2026-12-27', name: 'Stocktaking' }],
  regional: [{ date: '2026-12-08', subdivisions: ['MA'] }],
  unconfirmed: ['2026-12-25'],
  validFrom: '2020-01-01',
  validTo: '2030-12-31',
  announcedThrough: '2026-12-31',
  asOf: '2026-01-01',
}
const known = businessTime.holidayCalendar(calendar)
const zone = {
  timeZone: 'Own/Zone',
  starts: [Date.UTC(2000, 0, 1), Date.UTC(2026, 2, 29, 1)],
  offsets: [3600, 7200],
  until: Date.UTC(2040, 0, 1),
}
const timeZones = { version: '1', transitionsOf: () => zone, names: () => ['Own/Zone'] }
const customer = { country: 'DE', timeZone: 'Europe/Berlin', weekend: [6, 7], holidays: known, subdivision: 'BY' }
const ofPlan = { plan: 'developer', caseType: 'technical', severity: 'normal', language: 'en', edition } as const
const created = { ...ofPlan, createdAt: '2026-11-23T08:00:00Z', customer }
const answered = { ...created, respondedAt: new Date(monday + 9 * hour) }
const now = { now: monday + 48 * hour }
const day = [
  ['08:00', '12:00'],
  ['13:00', '18:00'],
]
const options = {
  timeZone: 'Europe/Berlin',
  week: { 1: day, 2: day, 3: day },
  seasons: [{ from: '2026-07-01', to: '2026-08-31', week: { 1: day } }],
  holidays: known,
  openDayHours: day,
  exceptions: { '2026-12-23': day },
  closures: [{ from: monday, to: monday + hour }],
}
const schedule = businessTime.createSchedule(options)
const stored: unknown = JSON.parse(JSON.stringify(schedule))
const pauses = { pauses: [{ from: monday, to: monday + hour }] }
const batch = () => ({
  pauses: { first: Uint32Array.of(0, 1, 1), from: Float64Array.of(monday), to: Float64Array.of(monday + hour) },
})
const instants = () => Float64Array.of(monday, monday + hour)
const draft = {
  ...ofPlan,
  service: 'amazon-ec2',
  category: 'general',
  subject: 'A question',
  description: 'How?',
  contact: { method: 'phone', country: 'DE', number: '301234567', extension: '1' },
  attachments: [{ name: 'log', bytes: 5 }],
  additionalContacts: ['a@example.com'],
  signedInAs: 'iam-user',
  resoldSupport: false,
}
const { edition: _, ...draftData } = { ...draft, plan: 'business' }
const caseDetails = {
  caseId: 'case-111122223333-muen-2026-a3f130f70a4f61b3',
  displayId: '1',
  subject: 'A question',
  status: 'resolved',
  serviceCode: 'amazon-ec2',
  severityCode: 'low',
  timeCreated: '2026-11-23T08:00:00.000Z',
  language: 'en',
  recentCommunications: {
    communications: [{ submittedBy: 'Amazon Web Services', timeCreated: '2026-11-23T09:00:00.000Z', body: 'x' }],
    nextToken: '',
  },
}
const account = { plan: 'business', caseType: 'technical', complete: true, customer, edition }
const event = {
  source: 'aws.support',
  'detail-type': 'Support Case Update',
  time: '2026-11-23T08:00:00Z',
  detail: { 'case-id': 'case-111122223333-x', 'event-name': 'AddCommunicationToCase', origin: 'AWS' },
}
const trail = {
  eventSource: 'support.amazonaws.com',
  eventName: 'CreateCase',
  eventTime: '2026-11-23T08:00:00Z',
  requestParameters: { severityCode: 'low', serviceCode: 'amazon-ec2', issueType: 'technical', language: 'en' },
  responseElements: { caseId: 'case-111122223333-x' },
}
const createCase = {
  subject: 'A question',
  communicationBody: 'How?',
  serviceCode: 'amazon-ec2',
  categoryCode: 'general',
  severityCode: 'low',
  issueType: 'technical',
  language: 'en',
  ccEmailAddresses: ['a@example.com'],
  uploadIds: ['1'],
  dryRun: false,
}
const createCaseOptions = {
  communicationTypes: [
    {
      type: 'web',
      supportedHours: [{ startTime: '09:00:00.000', endTime: '18:00:00.000' }],
      datesWithoutSupport: [{ startDateTime: '2026-12-25T00:00:00Z', endDateTime: '2026-12-26T00:00:00Z' }],
    },
  ],
}
const explained = { ...main.explainFirstResponse(created as never) }
const decision = main.canCreateCase(ofPlan)
const [refusal] = main.refusals({ ...draft, subject: '' } as never)
const range = { from: '2026-01-01T00:00:00Z', to: '2026-03-01T00:00:00Z' }
const inWords = { language: 'ja', timeZone: 'Asia/Tokyo' }
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const ofFunctions: Readonly<Record<string, readonly unknown[]>> = {
  allowedCaseTypes: [ofPlan],
  allowedContactMethods: [ofPlan],
  allowedLanguages: [ofPlan],
  allowedSeverities: [ofPlan],
  canAddAdditionalContacts: [ofPlan],
  canChangeSeverity: [
    {
      ...ofPlan,
      plan: 'enterprise',
      from: 'normal',
      to: 'high',
      reason: 'x',
      contactMethod: 'chat',
      now: monday + hour,
      history: [{ from: 'low', to: 'normal', at: new Date(monday) }],
    },
  ],
  canCreateCase: [{ ...ofPlan, resoldSupport: false }],
  canReopenCase: [{ resolvedAt: monday, now: monday + hour, edition }],
  canUseContactMethod: [{ ...ofPlan, contactMethod: 'chat' }],
  canUseSeverity: [ofPlan],
  caseRoute: [{ caseType: 'technical', canSignIn: true, resoldSupport: false, edition }],
  compareEditions: [{ before: main.edition2022_10, after: edition }],
  copiesOperationsContact: [ofPlan],
  editionInForce: [monday, { partition: 'aws' }],
  explainFirstResponse: [created],
  firstResponse: [created],
  firstResponseRange: [
    { ...created, customer: { ...customer, country: 'US', timeZone: undefined, subdivision: 'NY' } },
  ],
  firstResponseTimeline: [explained, { timeZone: 'UTC', timeZones }],
  highestSeverity: [ofPlan],
  holidayCalendar: [calendar],
  isSupportRulesError: [new main.SupportRulesError('facts/invalid', 'x', { path: ['a'], details: {} })],
  ownEmailAdvice: [{ signedInAs: 'iam-user', edition }],
  planSuccession: [{ plan: 'business' }],
  plansOffered: [{ edition }],
  recommendations: [draft],
  refusals: [draft],
  responseProgress: [answered, now],
  responseProgressRange: [answered, now],
  responseReport: [
    [answered, created],
    { ...now, timeZone: 'Europe/Berlin', groupBy: () => 'group', keyOf: () => undefined },
  ],
  responseTarget: [ofPlan],
  severityLevels: [{ edition }],
  suggestSeverity: [{ ...ofPlan, impact: 'question' }],
  targetUsedAt: [created, { fraction: 0.8 }],

  accountIdOf: [caseDetails.caseId],
  caseTypeOfService: ['billing'],
  checkCreateCaseInput: [
    createCase,
    {
      plan: 'business',
      edition,
      languages: ['en'],
      services: [{ code: 'amazon-ec2', name: 'EC2', categories: [{ code: 'general', name: 'General' }] }],
    },
  ],
  firstResponseAt: [caseDetails.recentCommunications, { complete: true, createdAt: new Date(monday) }],
  plansWithSeverities: [['low', 'normal'], { edition }],
  readCase: [caseDetails, account],
  readCreateCaseTrail: [trail, account],
  readServices: [
    { services: [{ code: 'amazon-ec2', name: 'EC2', categories: [{ code: 'general', name: 'General' }] }] },
  ],
  readSeverityLevels: [{ severityLevels: [{ code: 'low', name: 'General guidance' }] }],
  readSupportCaseEvent: [event, { respondedAt: monday }],
  readSupportCaseEvents: [[event, { Records: [{ messageId: '1', body: JSON.stringify(event) }] }]],
  readSupportedLanguages: [{ supportedLanguages: [{ code: 'en', language: 'English', display: 'English' }] }],
  scheduleFromCreateCaseOptions: [createCaseOptions, { contactMethod: 'web', timeZone: 'Asia/Tokyo' }],
  toCreateCaseInput: [{ ...draft, plan: 'business' }],

  addOpenDays: [schedule, '2026-11-23', 3],
  addOpenTime: [schedule, monday, 12 * hour, pauses],
  addOpenTimeAll: [schedule, instants(), instants().fill(hour), batch()],
  anyOpen: [[schedule, stored]],
  createSchedule: [{ ...options, timeZone: 'Own/Zone', timeZones }],
  instantOfWallTime: ['Own/Zone', '2026-03-29T02:30', { timeZones }],
  isOpenAt: [stored, monday],
  lastInstantWithin: [schedule, monday, 12 * hour, pauses],
  nextClosing: [stored, monday],
  nextOpening: [schedule, monday],
  openDaysBetween: [schedule, '2026-11-23', '2026-12-01'],
  openSpans: [stored, monday, monday + 99 * hour],
  openTimeBetween: [schedule, monday, monday + 99 * hour, pauses],
  openTimeBetweenAll: [schedule, instants(), instants().fill(monday + 99 * hour), batch()],
  previousClosing: [schedule, monday],
  previousOpening: [schedule, monday],
  subtractOpenTime: [stored, monday, 12 * hour],
  subtractOpenTimeAll: [schedule, instants(), instants().fill(hour), instants()],
  wallTimeOf: ['Own/Zone', monday, { timeZones }],
  yearlyHolidays: [['12-25', { date: '12-24', name: 'x', to: '12:00' }], { from: 2026, to: 2028 }],

  isTimeZoneOf: ['DE', 'Europe/Berlin'],
  timeZonesOf: ['US'],
  weekendOf: ['AE', { date: '2021-12-31', subdivision: 'SH' }],
  addHolidays: [calendar, ['2026-12-31', { date: '2026-12-30' }]],
  holidaySubdivisions: ['DE'],
  mergeHolidays: [known, calendar],
  openDays: [calendar, ['2026-12-25']],
  publicHolidays: ['DE', { subdivision: 'BY' }],
  removeHolidays: [calendar, ['2026-12-25']],
  renameHolidays: [calendar, { 'Christmas Eve': 'Heiligabend' }],
  localHolidayNames: ['DE'],
  withLocalNames: [{ ...calendar, id: 'DE' }],
  zoneIdOf: ['Own/Zone', { timeZones }],
  zonedDateTimeOf: [monday, 'Own/Zone', { timeZones }],
  timelineSvg: [
    explained,
    { ...inWords, theme: 'dark', width: 500, now: monday, respondedAt: monday + hour, timeZones },
  ],
  timelineText: [explained, { ...inWords, width: 60, timeZones }],

  acceptedDraftSchema: [{ edition, language: 'ja' }],
  checkDraft: [draftData, { edition }],
  createdCaseSchemaFor: [{ edition }],
  draftSchemaFor: [{ edition }],
  caseTable: [[created, { ...answered, caseId: '1' }]],
  createTableSql: ['cases', { name: 'support_cases', dialect: 'spark' }],
  customerSchedules: [[customer], { edition, timeZones: undefined }],
  editionTable: [{ editions: main.editions, editionInForce: main.editionInForce }],
  holidayTable: [[known, { ...calendar, id: 'other' }]],
  openSpanTable: [[{ scheduleId: '1', schedule: stored }, schedule], range],
  responseSql: [{ cases: 'support_cases', dialect: 'duckdb' }],
  responseTargetTable: [edition],
  scheduleIdOf: [{ language: 'en', caseType: 'technical', edition, customer }],
  scheduleTable: [[customer], { edition }],
  warningTable: [[{ scheduleId: '1', schedule }], range],

  brokenDraft: [{ edition, rule: 'form/subject' }],
  calendarArbitrary: [],
  caseArbitrary: [{ edition }],
  customerArbitrary: [],
  instantArbitrary: [],
  instantNearOpeningOrClosing: [schedule],
  pausesArbitrary: [monday],
  planArbitrary: [{ edition }],
  refusalRules: [{ edition }],
  scheduleArbitrary: [],
  validDraft: [{ edition }],

  describeDecision: [decision, inWords],
  describeFirstResponse: [explained, inWords],
  describeInstant: [new Date(monday), inWords],
  describeProgress: [main.responseProgress(created as never, now), inWords],
  describeRefusal: [refusal, inWords],
  describeTarget: [main.responseTarget(ofPlan), inWords],
  describeTimeLeft: [main.responseProgressRange(created as never, now), inWords],
  summaryOf: [decision.because[0], inWords],
}

const ofSchemas: Readonly<Record<string, unknown>> = {
  caseTypeSchema: 'technical',
  contactMethodSchema: 'web',
  createdCaseSchema: { ...(json({ ...created, edition: undefined, plan: 'developer' }) as object), customer },
  customerSchema: { ...customer, holidays: calendar },
  draftSchema: draftData,
  explainedFirstResponseSchema: json(explained),
  firstResponseRangeSchema: json(main.firstResponseRange(created as never)),
  firstResponseSchema: json(explained),
  holidayCalendarSchema: calendar,
  instantSchema: '2026-11-23T08:00:00Z',
  languageSchema: 'en',
  planSchema: 'basic',
  responseProgressRangeSchema: json(main.responseProgressRange(created as never, now)),
  responseProgressSchema: json(main.responseProgress(created as never, now)),
  scheduleSchema: stored,
  severitySchema: 'low',
  targetUsedAtSchema: json(main.targetUsedAt(created as never, { fraction: 0.5 })),
}

export interface Call {
  readonly name: string
  readonly args: readonly unknown[]
  readonly ask: (...args: never[]) => unknown
}

/** The methods of an exported object that take values from outside. */
function methodsOf(name: string, value: object): readonly Call[] {
  if ('safeParse' in value && typeof value.safeParse === 'function') {
    const parse = value.safeParse.bind(value) as Call['ask']
    return [{ name: `${name}.safeParse`, args: [ofSchemas[name]], ask: parse }]
  }
  if ('transitionsOf' in value)
    return [{ name: `${name}.transitionsOf`, args: ['Europe/Berlin'], ask: value.transitionsOf as Call['ask'] }]
  return []
}

function callsOf([name, value]: [string, unknown]): readonly Call[] {
  if (typeof value === 'object' && value !== null) return methodsOf(name, value)
  if (typeof value !== 'function' || name === 'SupportRulesError') return []
  const args = ofFunctions[name]
  if (args === undefined) throw new Error(`The fuzzer has no call of ${name}.`)
  return [{ name, args, ask: value as Call['ask'] }]
}

/** Every exported function, and every method of an exported object, once. */
export const calls: readonly Call[] = [
  ...new Map(
    Object.values(entries)
      .flatMap((entry) => Object.entries(entry).flatMap(callsOf))
      .map((call) => [call.name, call]),
  ).values(),
]
