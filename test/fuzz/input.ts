import { type CreatedCase, edition2026_08, editionInForce, responseReport } from 'aws-support-rules'
import * as awsSdk from 'aws-support-rules/aws-sdk'
import * as schemas from 'aws-support-rules/schemas'
import { brokenDraft, caseArbitrary, validDraft } from 'aws-support-rules/testing'
import * as fc from 'fast-check'

// Arbitrary JSON through every schema and every reader of data from outside. None of them may throw, and nothing may be lost.

const details: fc.Arbitrary<unknown> = fc.record({
  caseId: fc.constant('case-111122223333-muen-2026-a3f130f70a4f61b3'),
  serviceCode: fc.constantFrom('billing', 'amazon-ec2'),
  severityCode: fc.constantFrom('low', 'urgent'),
  timeCreated: fc.constant('2026-11-23T08:00:00.000Z'),
  recentCommunications: fc.record({
    communications: fc.array(
      fc.record({
        submittedBy: fc.constantFrom('Amazon Web Services', 'me'),
        timeCreated: fc.constant('2026-11-23T09:00:00.000Z'),
      }),
    ),
  }),
})
const options: fc.Arbitrary<unknown> = fc.record({
  communicationTypes: fc.array(
    fc.record({
      type: fc.constantFrom('web', 'chat', 'call'),
      supportedHours: fc.array(
        fc.record({
          startTime: fc.constantFrom('09:00:00.000', '23:59:59.999'),
          endTime: fc.constantFrom('18:00:00.000', '00:00:00.000'),
        }),
      ),
      datesWithoutSupport: fc.array(
        fc.record({
          startDateTime: fc.constant('2026-11-23T00:00:00Z'),
          endDateTime: fc.constantFrom('2026-11-24T00:00:00Z', 'x'),
        }),
      ),
    }),
  ),
})
const event: fc.Arbitrary<unknown> = fc.record({
  source: fc.constant('aws.support'),
  'detail-type': fc.constant('Support Case Update'),
  time: fc.constant('2026-11-23T08:00:00Z'),
  detail: fc.record({
    'case-id': fc.string(),
    'event-name': fc.constantFrom(...awsSdk.supportCaseEvents),
    origin: fc.constantFrom('AWS', ''),
  }),
})
const record: fc.Arbitrary<unknown> = fc.record({
  eventSource: fc.constant('support.amazonaws.com'),
  eventName: fc.constant('CreateCase'),
  eventTime: fc.constant('2026-11-23T08:00:00Z'),
  requestParameters: fc.record({ severityCode: fc.constant('low'), issueType: fc.constantFrom('technical', 'x') }),
  responseElements: fc.record({ caseId: fc.string() }),
})
const wrapped: fc.Arbitrary<unknown> = fc.oneof(event, record).chain((each) => {
  const text = JSON.stringify(each)
  return fc.constantFrom<unknown>(
    { Records: [{ messageId: '1', body: text }, { Sns: { Message: text } }] },
    { Type: 'Notification', Message: text },
    { Events: [{ CloudTrailEvent: text }] },
    [each, each],
  )
})
const createCase: fc.Arbitrary<unknown> = fc.record({
  subject: fc.string(),
  communicationBody: fc.string(),
  serviceCode: fc.constantFrom('billing', 'amazon-ec2'),
  issueType: fc.constantFrom('technical', 'customer-service', 'account-and-billing'),
  severityCode: fc.constantFrom('low', 'critical'),
  ccEmailAddresses: fc.array(fc.constantFrom('a@example.com', 'a@b')),
})
const services: fc.Arbitrary<unknown> = fc.record({
  services: fc.array(fc.record({ code: fc.string(), categories: fc.array(fc.record({ code: fc.string() })) })),
})
const calendar: fc.Arbitrary<unknown> = fc.record({
  closed: fc.array(fc.constantFrom('2026-01-01', '2026-02-30')),
  validTo: fc.constantFrom('2026-01-01', ''),
})
const shaped = fc.oneof(
  details,
  options,
  event,
  record,
  wrapped,
  createCase,
  services,
  calendar,
  validDraft(),
  brokenDraft().map(({ draft }) => draft),
  caseArbitrary().map(({ edition: _, ...data }) => data),
)

/** Shaped data with any JSON in the place of one of its values, at any depth. */
const spoiled = fc.tuple(shaped, fc.jsonValue(), fc.nat()).map(([data, other, place]) => {
  let left = place % 12
  return JSON.parse(JSON.stringify(data), (_, value: unknown) => (left-- === 0 ? other : value)) as unknown
})

export const jsonValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.json().map((text): unknown => JSON.parse(text)),
  shaped.map((data): unknown => JSON.parse(JSON.stringify(data))),
  spoiled,
)

const everySchema = Object.entries(schemas).flatMap(([name, schema]) =>
  typeof schema === 'object' ? [{ name, schema }] : [],
)

/** Asks every schema and every reader about a value; it throws what they throw, and where they lose something. */
export function askAbout(value: unknown): void {
  const given = value as never
  for (const { name, schema } of everySchema) {
    const { success, error } = schema.safeParse(value)
    if (!success && error.issues.length === 0) throw new Error(`${name} refuses without an issue`)
  }
  schemas.checkDraft(value)
  for (const plan of ['business', 'developer'] as const) {
    const read = awsSdk.readCase(given, { plan })
    if (read.kind !== 'case' && read.problems.length === 0) throw new Error(`readCase has neither a case nor a problem`)
    if (read.kind !== 'problems') report([read.case])
  }
  awsSdk.firstResponseAt(given)
  awsSdk.readSeverityLevels(given)
  awsSdk.readServices(given)
  awsSdk.readSupportedLanguages(given)
  const { events, problems } = awsSdk.readSupportCaseEvents(value)
  if (events.length + problems.length === 0) throw new Error('readSupportCaseEvents has neither an event nor a problem')
  const event = awsSdk.readSupportCaseEvent(value)
  if (event.kind === 'problems' && event.problems.length === 0) throw new Error('readSupportCaseEvent says nothing')
  for (const plan of ['business', 'unified-operations'] as const) {
    const trail = awsSdk.readCreateCaseTrail(value, { plan, edition: editionInForce })
    if (trail.kind === 'problems' && trail.problems.length === 0) throw new Error('readCreateCaseTrail says nothing')
    awsSdk.checkCreateCaseInput(value, { plan, edition: edition2026_08 })
  }
  awsSdk.scheduleFromCreateCaseOptions(given, { contactMethod: 'web', timeZone: 'Asia/Tokyo' })
  report([value as CreatedCase, value as CreatedCase])
}

function report(cases: readonly CreatedCase[]): void {
  const { total, problems } = responseReport(cases, { now: Date.UTC(2026, 10, 23) })
  if (total.cases + problems.length !== cases.length) throw new Error('responseReport lost or repeated a case')
}
