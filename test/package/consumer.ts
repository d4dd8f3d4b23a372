// An app outside of the repository: compiled, bundled and run against the packed tarball by scripts/test-package.ts.
import * as rules from 'aws-support-rules'
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
import * as fc from 'fast-check'

declare const console: { log: (line: string) => void }

const weekdays = { 1: [['09:00', '17:00']], 5: [['09:00', '17:00']] } as const
const friday = Date.parse('2026-11-27T16:00:00Z')
const overTheWeekend = (timeZones: businessTime.TimeZoneData) =>
  new Date(
    businessTime.addOpenTime(
      businessTime.createSchedule({ timeZone: 'Europe/London', week: weekdays, timeZones }),
      friday,
      7_200_000,
    ),
  ).toISOString()

const created = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-12-24T10:00:00+01:00',
  customer: { country: 'DE', holidays: holidays.publicHolidays('DE') },
} as const
const response = rules.firstResponse(created)
const explained = rules.explainFirstResponse(created)

const details = {
  serviceCode: 'amazon-eks',
  severityCode: 'urgent',
  timeCreated: '2026-11-23T08:00:00.000Z',
  recentCommunications: {
    communications: [
      { submittedBy: 'Amazon Web Services', timeCreated: '2026-11-23T10:00:00.000Z' },
      { submittedBy: 'operator@example.com', timeCreated: '2026-11-23T08:00:00.000Z' },
    ],
  },
}
const read = awsSdk.readCase(details, { plan: 'business' })
const report = rules.responseReport(read.kind === 'case' ? [read.case] : [], { now: '2026-11-24T00:00:00Z' })
const plan: rules.Plan = schemas.planSchema.parse('business')

const monday = { from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' }
const spans = Array.from(
  tables.openSpanTable(tables.customerSchedules([{ country: 'DE', holidays: rules.noHolidays }]), monday),
)

const answers: Record<string, readonly [answer: unknown, expected: unknown]> = {
  'aws-support-rules': [response.kind === 'due' && response.dueAt.toISOString(), '2026-12-28T11:00:00.000Z'],
  'aws-support-rules/aws-sdk': [
    `${report.total.missed} missed, median ${report.total.medianMs}`,
    '1 missed, median 7200000',
  ],
  'aws-support-rules/business-time': [overTheWeekend(businessTime.pinnedTimeZones), '2026-11-30T10:00:00.000Z'],
  'aws-support-rules/countries': [countries.weekendOf('SA').join(), '5,6'],
  'aws-support-rules/holidays': [holidays.publicHolidays('DE').closed.some(({ date }) => date === '2026-12-25'), true],
  'aws-support-rules/holidays/local-names': [localNames.localHolidayNames('DE').names['Good Friday'], 'Karfreitag'],
  'aws-support-rules/js-joda': [
    jsJoda.zonedDateTimeOf('2026-12-28T11:00:00Z', 'Europe/Berlin').toString(),
    '2026-12-28T12:00+01:00[Europe/Berlin]',
  ],
  'aws-support-rules/picture': [
    /<title>(.*)<\/title>/.exec(picture.timelineSvg(explained))?.[1] ?? '',
    'First response due Mon 28 Dec 2026 12:00 (Europe/Berlin), 12 business hours after the creation on Thu 24 Dec 2026 10:00',
  ],
  'aws-support-rules/platform-time-zones': [
    overTheWeekend(platformTimeZones.platformTimeZones),
    '2026-11-30T10:00:00.000Z',
  ],
  'aws-support-rules/schemas': [
    `${plan} ${schemas.checkDraft({ plan }).map(({ code }) => code)[0]}`,
    'business case-type/unknown',
  ],
  'aws-support-rules/tables': [
    spans.map(({ scheduleId, spanStart }) => `${scheduleId} ${new Date(spanStart).toISOString()}`).join(),
    'DE|Europe/Berlin|67|08:00-18:00|none 2026-11-23T07:00:00.000Z',
  ],
  'aws-support-rules/testing': [
    fc.check(
      fc.property(testing.validDraft(), (draft) => rules.refusals(draft).length === 0),
      { seed: 1 },
    ).failed,
    false,
  ],
  'aws-support-rules/wording': [
    wording.describeFirstResponse(response),
    'due Monday 28 December 2026 12:00 (Europe/Berlin), 12 business hours',
  ],
}

for (const [entry, [answer, expected]] of Object.entries(answers)) {
  if (answer !== expected) throw new Error(`${entry} answers ${String(answer)}, not ${String(expected)}`)
  console.log(`${entry}: ${String(answer)}`)
}
