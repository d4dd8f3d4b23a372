import {
  canChangeSeverity,
  edition2025_12,
  explainFirstResponse,
  holidayCalendar,
  responseReport,
} from 'aws-support-rules'
import { checkCreateCaseInput, firstResponseAt, readServices, readSupportCaseEvents } from 'aws-support-rules/aws-sdk'
import { addOpenTime, addOpenTimeAll, anyOpen, createSchedule, openTimeBetween } from 'aws-support-rules/business-time'
import { addHolidays, mergeHolidays } from 'aws-support-rules/holidays'
import { timelineSvg, timelineText } from 'aws-support-rules/picture'
import { checkDraft, holidayCalendarSchema, instantSchema } from 'aws-support-rules/schemas'
import { caseTable, holidayTable } from 'aws-support-rules/tables'
import { describeRefusal } from 'aws-support-rules/wording'
import { expect, test } from 'vitest'

// Ten times the input takes ten times as long; a hundred times would be a way to stop somebody's server.

const [hour, monday] = [3_600_000, Date.UTC(2026, 10, 23, 8)]
const list = <Item>(length: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length }, (_, index) => item(index))
const dateOf = (index: number) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10)
const week = { 1: [['08:00', '18:00']] }
const desk = createSchedule({ timeZone: 'Europe/Berlin', week })
const created = { plan: 'business', caseType: 'technical', severity: 'low', createdAt: monday } as const
/** Monday 17:00 in Berlin: an hour, and eleven on the next open days. */
const developer = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-11-23T17:00:00+01:00',
} as const
const communication = { submittedBy: 'me', timeCreated: '2026-11-23T08:00:00Z' }
const event = {
  source: 'aws.support',
  'detail-type': 'Support Case Update',
  time: '2026-11-23T08:00:00Z',
  detail: { 'case-id': 'case-1', 'event-name': 'AddCommunicationToCase', origin: 'AWS' },
}
const createCase = { subject: 'x', communicationBody: 'x' }

/** What takes time, made for a size, and the smaller of two sizes. */
const asked: Readonly<Record<string, readonly [size: number, make: (size: number) => () => unknown]>> = {
  'one date many times': [600, (size) => () => holidayCalendar({ closed: list(size, () => '2026-12-25') })],
  'dates of a calendar': [600, (size) => () => holidayCalendar({ closed: list(size, dateOf) })],
  'parts of one date': [
    600,
    (size) => {
      const parts = list(size, (index) => ({
        date: '2026-12-25',
        name: String(index),
        to: `${String(1 + (index % 22)).padStart(2, '0')}:00`,
      }))
      return () =>
        openTimeBetween(
          createSchedule({ timeZone: 'UTC', week, holidays: holidayCalendar({ closed: parts }) }),
          monday,
          monday + 999 * hour,
        )
    },
  ],
  'a calendar through its schema': [300, (size) => () => holidayCalendarSchema.parse({ closed: list(size, dateOf) })],
  'days added': [300, (size) => () => addHolidays(holidayCalendar({ closed: list(size, dateOf) }), list(size, dateOf))],
  'merged calendars': [
    200,
    (size) => () =>
      mergeHolidays(
        holidayCalendar({ closed: list(size, dateOf) }),
        holidayCalendar({ closed: list(size, (at) => dateOf(at + 9)) }),
      ),
  ],
  'the name of a holiday in pictures': [
    2000,
    (size) => {
      const holidays = holidayCalendar({ closed: [{ date: '2026-11-24', name: 'x'.repeat(size) }] })
      const explained = explainFirstResponse({ ...developer, customer: { country: 'DE', holidays } })
      return () => [timelineSvg(explained), timelineText(explained)]
    },
  ],
  'closed days in pictures': [
    180,
    (size) => {
      const holidays = holidayCalendar({ closed: list(size, (at) => dateOf(at + 10_000)) })
      const explained = explainFirstResponse({
        ...developer,
        createdAt: `${dateOf(9_999)}T00:00:00Z`,
        customer: { country: 'DE', holidays },
      })
      return () => [timelineSvg(explained), timelineText(explained)]
    },
  ],
  closures: [
    1000,
    (size) => {
      const closures = list(size, (at) => ({ from: monday + at * 2 * hour, to: monday + (at * 2 + 1) * hour }))
      return () => addOpenTime(createSchedule({ timeZone: 'UTC', week, closures }), monday, hour)
    },
  ],
  pauses: [
    3000,
    (size) => {
      const pauses = list(size, (at) => ({ from: monday + at * 2, to: monday + at * 2 + 1 }))
      return () => addOpenTime(desk, monday, hour, { pauses })
    },
  ],
  'elements of a batch': [
    20_000,
    (size) => {
      const from = Float64Array.from({ length: size }, (_, at) => monday + at * 1000)
      return () => addOpenTimeAll(desk, from, hour)
    },
  ],
  'schedules of a union': [100, (size) => () => anyOpen(list(size, () => desk))],
  'earlier changes': [
    2000,
    (size) => {
      const history = list(size, (at) => ({
        from: at % 2 === 0 ? 'low' : 'normal',
        to: at % 2 === 0 ? 'normal' : 'low',
        at: monday + at,
      }))
      const wanted = { plan: 'enterprise', caseType: 'technical', from: 'low', to: 'high', edition: edition2025_12 }
      return () => canChangeSeverity({ ...wanted, reason: 'x', history } as never)
    },
  ],
  'cases of a report': [
    2000,
    (size) => () =>
      responseReport(
        list(size, () => created),
        { now: monday },
      ),
  ],
  'cases of a table': [2000, (size) => () => Array.from(caseTable(list(size, () => created)))],
  'calendars of a table': [
    50,
    (size) => () => Array.from(holidayTable(list(size, (at) => holidayCalendar({ id: String(at), closed: [] })))),
  ],
  communications: [600, (size) => () => firstResponseAt(list(size, () => communication))],
  'broken communications': [200, (size) => () => firstResponseAt(list(size, () => ({})))],
  events: [300, (size) => () => readSupportCaseEvents(list(size, () => event))],
  'what is no event': [1000, (size) => () => readSupportCaseEvents(list(size, () => ({})))],
  services: [
    400,
    (size) => () => readServices({ services: list(size, (at) => ({ code: String(at), categories: [] })) }),
  ],
  addresses: [
    500,
    (size) => () => checkCreateCaseInput({ ...createCase, ccEmailAddresses: list(size, String) }, { plan: 'business' }),
  ],
  'attachments of a draft': [
    300,
    (size) => () => checkDraft({ attachments: list(size, () => ({ name: 'x', bytes: -1 })) }),
  ],
  'unknown fields': [500, (size) => () => checkDraft(Object.fromEntries(list(size, (at) => [`x${at}`, at])))],
  'a deep value': [
    2000,
    (size) => {
      const deep = list(size, String).reduce<unknown>((inner) => [inner], 'bottom')
      return () => checkDraft(deep)
    },
  ],
  'a long body': [
    100_000,
    (size) => () => checkCreateCaseInput({ ...createCase, communicationBody: 'x'.repeat(size) }, { plan: 'business' }),
  ],
  'a long address': [
    20_000,
    (size) => () =>
      checkCreateCaseInput({ ...createCase, ccEmailAddresses: [`${'a.'.repeat(size)}@`] }, { plan: 'business' }),
  ],
  'a long instant': [100_000, (size) => () => instantSchema.safeParse(`2026-11-23T08:00:00.${'0'.repeat(size)}Z`)],
  'a long path': [
    20_000,
    (size) => {
      const path = list(size, String)
      return () => describeRefusal({ path, rule: { id: 'x', summary: 'x' } } as never)
    },
  ],
}

/** The least processor time of some runs. Other programs on the machine don't add to it, but collected garbage does. */
function leastTime(run: () => unknown): number {
  const times = list(3, () => {
    const before = process.cpuUsage()
    run()
    return process.cpuUsage(before).user
  })
  return Math.min(...times)
}

test.each(Object.entries(asked))('the time for %s grows as their number does', (_, [size, make]) => {
  const [few, many] = [make(size), make(10 * size)]
  leastTime(few)
  // A quadratic answer takes a hundred times as long, however often it is asked. Less than 2 ms can't be compared.
  let ratio = Infinity
  for (let attempt = 0; attempt < 8 && ratio >= 40; attempt++)
    ratio = Math.min(ratio, leastTime(many) / Math.max(leastTime(few), 2000))
  expect(ratio).toBeLessThan(40)
})
