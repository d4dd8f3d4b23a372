import { type CreatedCase, holidayCalendar, noHolidays } from 'aws-support-rules'

const developer = { plan: 'developer', caseType: 'technical', severity: 'normal' } as const
const low = { plan: 'business', caseType: 'technical', severity: 'low' } as const

/** 12 business hours: Thursday 10:00 to 18:00, Christmas, the weekend, and Monday 08:00 to 12:00. */
export const christmas: CreatedCase = {
  ...developer,
  createdAt: '2026-12-24T10:00:00+01:00',
  customer: { country: 'DE', holidays: holidayCalendar({ closed: [{ date: '2026-12-25', name: 'Christmas Day' }] }) },
}
/** Friday 16:00 to 18:00 and Monday 08:00 to 18:00, so that Tuesday 08:00 is still on time. */
export const dueAtClosing: CreatedCase = {
  ...developer,
  createdAt: '2026-11-20T16:00:00-05:00',
  customer: { country: 'US', timeZone: 'America/New_York', holidays: noHolidays },
}
/** Eid al-Fitr on Thursday and Sunday, both estimated, around a weekend. */
export const estimated: CreatedCase = {
  ...developer,
  createdAt: '2026-03-18T10:00:00+03:00',
  customer: {
    country: 'SA',
    holidays: holidayCalendar({
      closed: [
        { date: '2026-03-19', name: 'Eid al-Fitr', estimated: true },
        { date: '2026-03-22', name: 'Eid al-Fitr', estimated: true },
      ],
    }),
  },
}
/** Closed from Thursday 2 July to Sunday 9 August. */
export const longClosure: CreatedCase = {
  ...developer,
  createdAt: '2026-07-01T17:00:00+02:00',
  customer: {
    country: 'DE',
    holidays: holidayCalendar({
      closed: Array.from({ length: 39 }, (_, day) => ({
        date: new Date(Date.UTC(2026, 6, 2 + day)).toISOString().slice(0, 10),
        name: 'Company holidays',
      })),
    }),
  },
}
export const urgent: CreatedCase = { ...low, severity: 'urgent', createdAt: '2026-11-23T08:00:00Z' }
/** 24 hours over the end of daylight-saving time in Sydney: 11:00 to 10:00. */
export const sydney: CreatedCase = { ...low, createdAt: '2026-04-04T11:00:00+11:00' }
export const withoutTarget: CreatedCase = {
  plan: 'basic',
  caseType: 'account-and-billing',
  severity: 'low',
  createdAt: '2026-11-23T08:00:00Z',
}
