import { type editions } from 'aws-support-rules'

export interface TimelineRow {
  readonly date: string
  readonly what: string
  readonly source: string
  /** The edition that has this change from its own date on, or `null` if there is none. */
  readonly answeredFrom: (typeof editions)[number]['id'] | null
  readonly how: string
}

const inThePage = 'In the page. What was before is not known in full.'

/**
 * The changes of the case rules, oldest first. Sources are keys of the list below, or revisions of
 * awsdocs/aws-support-user-guide.
 */
export const timeline: readonly TimelineRow[] = [
  {
    date: '2011-01',
    what: 'normal from 24 to 12 business hours, low from 48 to 24',
    source: 'third-party',
    answeredFrom: '2022-10',
    how: inThePage,
  },
  {
    date: '2016-10-27',
    what: 'the names of the severities',
    source: 'history',
    answeredFrom: '2022-10',
    how: inThePage,
  },
  {
    date: '2017-08-01',
    what: 'copies to the Operations contact on Basic',
    source: 'a918c3d',
    answeredFrom: '2022-10',
    how: inThePage,
  },
  {
    date: '2018-07 to 2020-02-07',
    what: 'hours in Japanese; the copies are limited to account and billing, and technical cases',
    source: '8f20acc, a4d02e0',
    answeredFrom: '2022-10',
    how: inThePage,
  },
  {
    date: '2020-06',
    what: 'the severity code cannot be changed',
    source: 'd6e7cfb',
    answeredFrom: '2022-10',
    how: inThePage,
  },
  {
    date: '2021-06-08',
    what: 'related cases, and reopening within 14 days',
    source: 'history, cb9e458',
    answeredFrom: '2022-10',
    how: 'In every edition. What was before is not known in full.',
  },
  { date: '2021-11-24', what: 'Enterprise On-Ramp', source: 'history', answeredFrom: '2022-10', how: inThePage },
  {
    date: '2022-05-18',
    what: 'the new form; additional contacts only on Business and above (on 2021-09-03 still on every plan but Basic)',
    source: 'cb9e458, 9e7a867',
    answeredFrom: '2022-10',
    how: inThePage,
  },
  {
    date: '2022-10-20',
    what: 'the page',
    source: 'guide-2022-10',
    answeredFrom: '2022-10',
    how: 'The edition begins.',
  },
  {
    date: '2024-03-11',
    what: 'any permitted user of a Developer account may open cases (the date is inferred)',
    source: 'history',
    answeredFrom: '2025-05',
    how: 'The page is not read as a refusal. Until then there is a recommendation for IAM users.',
  },
  {
    date: '2025-04-29',
    what: 'case details are kept for 24 months instead of 12',
    source: 'history',
    answeredFrom: null,
    how: 'No question is about it. See [AWS SDK](aws-sdk.md).',
  },
  {
    date: '2025-05-21',
    what: 'severity can be changed on Enterprise On-Ramp and Enterprise',
    source: 'history, guide-2026-08',
    answeredFrom: '2025-05',
    how: 'The edition begins, with Chinese, Korean and Turkish, whose own dates are not known.',
  },
  {
    date: '2025-06-23',
    what: 'limit increases leave Support Center',
    source: 'history',
    answeredFrom: null,
    how: 'For nine days; the form of the page is answered in them as well.',
  },
  {
    date: '2025-07-02',
    what: 'limit increases return for services that Service Quotas lacks',
    source: 'history',
    answeredFrom: '2025-12',
    how: 'The route is the same; its rule names them from this edition on.',
  },
  {
    date: '2025-12-02',
    what: 'Business Support+, the new Enterprise, Unified Operations',
    source: 'history, guide-2026-08',
    answeredFrom: '2025-12',
    how: 'The edition begins.',
  },
  {
    date: '2026-04-14',
    what: 'hours for cases in Turkish',
    source: 'history, guide-2026-08',
    answeredFrom: '2025-05',
    how: 'Cases in Turkish are named in the guide of 2025 already. Earlier ones count the same hours.',
  },
  {
    date: '2026-07-21',
    what: 'ten attachments of 150 MB in the console',
    source: 'history',
    answeredFrom: '2026-08',
    how: 'Answered when the API has them too.',
  },
  {
    date: '2026-08-31',
    what: 'ten attachments of 150 MB in the API',
    source: 'history, api',
    answeredFrom: '2026-08',
    how: 'The edition begins, with the languages that the API lists, whose own date is not known.',
  },
  {
    date: '2027-01-01',
    what: 'Developer, Business and Enterprise On-Ramp end outside GovCloud',
    source: 'plans-end',
    answeredFrom: '2027-01',
    how: 'The edition begins, as announced.',
  },
]
