import { type CreatedCase, explainFirstResponse, holidayCalendar, responseProgress } from 'aws-support-rules'
import { describeFirstResponse, describeProgress, wordingLanguages } from 'aws-support-rules/wording'

const onBusinessHours: CreatedCase = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-12-24T10:00:00+01:00',
  customer: {
    country: 'DE',
    holidays: holidayCalendar({ closed: [{ date: '2026-12-25', name: 'Christmas Day', estimated: true }] }),
  },
}
// Cairo and New York change their clocks in the night before these are due.
const aroundTheClock = (['2026-04-23T22:30:00Z', '2026-03-08T06:59:00Z'] as const).map((createdAt): CreatedCase => ({
  plan: 'enterprise',
  caseType: 'technical',
  severity: 'critical',
  createdAt,
}))

/** Texts whose days, times and amounts a host could turn round. */
export const texts = (): readonly string[] =>
  wordingLanguages.flatMap((language) => [
    ...[onBusinessHours, ...aroundTheClock].map((created) =>
      describeFirstResponse(explainFirstResponse(created), { language, timeZone: 'Asia/Kolkata' }),
    ),
    ...[onBusinessHours, ...aroundTheClock].map((created) =>
      describeProgress(responseProgress(created, { now: '2027-04-01T00:00:00Z' }), { language }),
    ),
  ])
