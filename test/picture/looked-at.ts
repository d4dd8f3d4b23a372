import { type CreatedCase, explainFirstResponse, holidayCalendar, noHolidays } from 'aws-support-rules'
import { timelineSvg, type TimelineSvgOptions, timelineText, type TimelineTextOptions } from 'aws-support-rules/picture'
import { christmas, dueAtClosing, estimated, longClosure, sydney, urgent, withoutTarget } from './cases.js'

const partDay: CreatedCase = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'low',
  createdAt: '2026-12-23T15:00:00+01:00',
  customer: {
    country: 'DE',
    holidays: holidayCalendar({
      closed: [
        { date: '2026-12-24', from: '13:00', name: 'Christmas Eve' },
        { date: '2026-12-25', name: 'Christmas Day' },
      ],
    }),
  },
}
/** 24 hours over the beginning of daylight-saving time in New York: 12:00 to 13:00. */
const spring: CreatedCase = {
  plan: 'business',
  caseType: 'technical',
  severity: 'low',
  createdAt: '2026-03-07T12:00:00-05:00',
}
const japanese: CreatedCase = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'low',
  language: 'ja',
  createdAt: '2026-11-20T16:30:00+09:00',
  customer: { country: 'DE', holidays: () => noHolidays },
}

/** Friday 17:00 to 18:00, a week of company holidays, Monday 08:00 to 18:00, and Tuesday 08:00 to 09:00. */
const weekOff: CreatedCase = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-08-07T17:00:00+02:00',
  customer: {
    country: 'DE',
    holidays: holidayCalendar({
      closed: ['10', '11', '12', '13', '14'].map((day) => ({
        date: `2026-08-${day}`,
        name: 'The yearly maintenance of the whole plant, in which nobody is at work',
      })),
    }),
  },
}

/** A part day whose name is too long for the key of a narrow picture. */
const longPart: CreatedCase = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'low',
  createdAt: '2026-12-22T15:00:00+01:00',
  customer: {
    country: 'DE',
    holidays: holidayCalendar({
      closed: [
        { date: '2026-12-23', from: '12:00', name: 'The afternoon on which the whole plant is cleaned for the feast' },
      ],
    }),
  },
}

/** From 01:10 to 01:10 on a clock that is set back from 02:00 to 01:00. */
const repeatedHour: CreatedCase = {
  plan: 'business',
  caseType: 'technical',
  severity: 'urgent',
  createdAt: '2026-11-01T05:10:00Z',
}
/** Fifteen minutes. */
const critical: CreatedCase = {
  plan: 'enterprise',
  caseType: 'technical',
  severity: 'critical',
  createdAt: '2026-11-23T08:10:00Z',
}
/** Fifteen minutes shortly before midnight. */
const beforeMidnight: CreatedCase = { ...critical, createdAt: '2026-11-23T23:40:30Z' }
/** Five closed days in a row, which are drawn one by one: Thursday to Monday. */
const fiveDays: CreatedCase = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-08-05T17:59:00+02:00',
  customer: {
    country: 'DE',
    holidays: holidayCalendar({
      closed: [
        { date: '2026-08-06', name: 'Inventory' },
        { date: '2026-08-07', name: 'Inventory' },
        { date: '2026-08-10', name: 'Move to the new building by the river, with everything and everybody' },
      ],
    }),
  },
}

/** The pictures in `looked-at`, by the names of their files. */
const pictures: Readonly<Record<string, readonly [CreatedCase, TimelineSvgOptions]>> = {
  christmas: [christmas, { now: '2026-12-26T12:00:00+01:00' }],
  'christmas-narrow-dark-answered': [
    christmas,
    { width: 320, theme: 'dark', language: 'ja', respondedAt: '2026-12-28T11:40:00+01:00' },
  ],
  'christmas-missed-wide-auto': [
    christmas,
    { width: 1000, theme: 'auto', respondedAt: '2026-12-28T12:20:00+01:00', now: '2026-12-28T13:00:00+01:00' },
  ],
  'due-at-closing': [dueAtClosing, { theme: 'light', now: '2026-11-23T18:30:00-05:00' }],
  estimated: [estimated, { theme: 'light' }],
  'long-closure': [longClosure, { theme: 'light', width: 480 }],
  'part-day': [partDay, { theme: 'light', now: '2026-12-24T12:30:00+01:00' }],
  'day-of-25-hours': [sydney, { theme: 'light', timeZone: 'Australia/Sydney' }],
  'day-of-23-hours': [spring, { theme: 'light', timeZone: 'America/New_York', now: '2026-03-08T03:30:00-04:00' }],
  urgent: [urgent, { theme: 'light', now: '2026-11-23T08:20:00Z' }],
  'urgent-three-marks-near': [
    urgent,
    { theme: 'light', width: 340, respondedAt: '2026-11-23T08:52:00Z', now: '2026-11-23T09:05:00Z' },
  ],
  japanese: [japanese, { theme: 'light', language: 'ja', now: '2026-11-24T10:00:00+09:00' }],
  'long-part': [longPart, { theme: 'light', width: 300 }],
  'long-names': [weekOff, { theme: 'light', width: 300 }],
  'another-zone': [weekOff, { theme: 'light', timeZone: 'Asia/Tokyo' }],
  'estimated-in-another-zone': [estimated, { theme: 'light', timeZone: 'Pacific/Auckland' }],
  'repeated-hour': [repeatedHour, { theme: 'light', timeZone: 'America/New_York' }],
  'repeated-hour-narrow': [
    repeatedHour,
    { theme: 'light', timeZone: 'America/New_York', width: 300, now: '2026-11-01T06:30:00Z' },
  ],
  'repeated-hour-east': [
    { ...repeatedHour, createdAt: '2026-10-25T00:40:00Z' },
    { theme: 'light', timeZone: 'Europe/Berlin', width: 400, language: 'ja' },
  ],
  critical: [critical, { theme: 'light', now: '2026-11-22T09:00:00Z' }],
  'critical-before-midnight-narrow': [beforeMidnight, { theme: 'light', width: 200, language: 'ja' }],
  'five-days': [fiveDays, { theme: 'light', width: 560 }],
  'five-days-narrow': [fiveDays, { theme: 'light', width: 120, now: '2026-08-12T12:00:00+02:00' }],
  'due-at-closing-narrow': [
    dueAtClosing,
    { theme: 'light', width: 420, language: 'ja', respondedAt: '2026-11-24T08:00:00-05:00' },
  ],
  'estimated-narrow': [estimated, { theme: 'light', width: 559, language: 'ja' }],
  'long-closure-japanese': [longClosure, { theme: 'light', language: 'ja' }],
  'day-of-25-hours-narrow': [sydney, { theme: 'light', timeZone: 'Australia/Sydney', width: 320, language: 'ja' }],
  'without-target': [withoutTarget, { theme: 'light' }],
  'without-target-narrow': [withoutTarget, { theme: 'light', width: 150 }],
}

const texts: Readonly<Record<string, readonly [CreatedCase, TimelineTextOptions]>> = {
  christmas: [christmas, {}],
  'christmas-narrow': [christmas, { width: 40 }],
  'part-day': [partDay, {}],
  'long-closure': [longClosure, {}],
  'long-names': [weekOff, { width: 50 }],
  estimated: [estimated, {}],
  'estimated-in-another-zone': [estimated, { timeZone: 'Pacific/Auckland' }],
  'day-of-25-hours': [sydney, { timeZone: 'Australia/Sydney' }],
  urgent: [urgent, {}],
  'repeated-hour': [repeatedHour, { timeZone: 'America/New_York' }],
  critical: [critical, { width: 62 }],
  'critical-before-midnight': [beforeMidnight, { language: 'ja' }],
  'five-days': [fiveDays, { width: 120 }],
  'due-at-closing-japanese': [dueAtClosing, { language: 'ja', width: 44 }],
  'estimated-japanese': [estimated, { language: 'ja', width: 52 }],
  'long-closure-japanese': [longClosure, { language: 'ja', width: 36 }],
  'day-of-25-hours-japanese': [sydney, { language: 'ja', timeZone: 'Australia/Sydney' }],
  japanese: [japanese, { language: 'ja' }],
  'without-target-narrow': [withoutTarget, { width: 24 }],
}

/** The content of each file in `looked-at`. */
export const files = (): readonly (readonly [file: string, content: string])[] => [
  ...Object.entries(pictures).map(
    ([name, [created, options]]) =>
      [`${name}.svg`, `${timelineSvg(explainFirstResponse(created), options)}\n`] as const,
  ),
  ...Object.entries(texts).map(
    ([name, [created, options]]) =>
      [`${name}.txt`, `${timelineText(explainFirstResponse(created), options)}\n`] as const,
  ),
]
