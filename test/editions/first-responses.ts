import {
  type CaseType,
  caseTypes,
  type CreatedCase,
  type Customer,
  type Edition,
  type EditionOption,
  firstResponse,
  firstResponseRange,
  type HolidayCalendar,
  holidayCalendar,
  type Language,
  languages,
  noHolidays,
  type Plan,
  plans,
  responseProgress,
  responseTarget,
  severities,
  type Severity,
} from 'aws-support-rules'
import type { Ask } from './answer-book.js'

/** A few holidays, which stay as they are when the data of the package is updated. */
const calendars: Readonly<Record<string, HolidayCalendar>> = {
  BR: holidayCalendar({ id: 'BR', closed: ['2026-11-20', { date: '2026-12-25', estimated: true }] }),
  JP: holidayCalendar({ id: 'JP', closed: ['2026-11-23'], announcedThrough: '2026-12-25' }),
  DE: holidayCalendar({ id: 'DE', closed: ['2026-12-25', '2026-12-26'], validTo: '2026-12-27' }),
}
const holidays = (country: string): HolidayCalendar => calendars[country] ?? noHolidays

const customers: Readonly<Record<string, Customer>> = {
  BR: { country: 'BR', timeZone: 'America/Sao_Paulo', holidays },
  JP: { country: 'JP', holidays },
  DE: { country: 'DE', holidays },
}

// Morning in Brazil before a holiday, afternoon in Germany, night in Japan.
const thursday = '2026-11-19T12:00:00Z'
const sunday = '2026-11-22T15:00:00Z'
const instants = [
  thursday,
  // Friday night in Brazil and Germany; Saturday morning in Japan, before a holiday on Monday.
  '2026-11-20T23:30:00Z',
  sunday,
  // Tuesday at 16:00 in Germany, so twelve hours end when it closes; midnight in Japan.
  '2026-12-01T15:00:00Z',
  // A minute before Germany closes for Christmas.
  '2026-12-24T16:59:00Z',
]
const origins: Readonly<Record<string, Pick<CreatedCase, 'openedBy' | 'severityAsOfNow'>>> = {
  customer: {},
  aws: { openedBy: 'aws' },
  'severity-as-of-now': { severityAsOfNow: true },
}

interface CaseWords {
  readonly plan: Plan
  readonly caseType: CaseType
  readonly severity: Severity
  readonly language: Language
}
type Facts = CaseWords & EditionOption
type Case = Facts & { readonly customer: string }

/** Asks by which rules every case is answered and, if it has a target, when. */
export function askAboutFirstResponses(ask: Ask, edition: Edition): void {
  for (const plan of plans)
    for (const caseType of caseTypes)
      for (const severity of severities)
        for (const language of languages) {
          const facts = { plan, caseType, severity, language }
          for (const origin of Object.keys(origins)) ask(responseRules, { ...facts, origin })
          if (edition.languages[language].allowed && responseTarget({ ...facts, edition }).kind !== 'none')
            askAboutTimes(ask, facts)
        }
}

function askAboutTimes(ask: Ask, words: CaseWords): void {
  for (const customer of Object.keys(customers)) {
    const facts = { ...words, customer }
    ask(responseClock, facts)
    for (const createdAt of instants) ask(responseTime, { ...facts, createdAt })
    ask(responseInAnyTimeZone, facts)
    ask(responseState, facts)
  }
}

/** Which rules a first response has beside those of its target, and what makes it uncertain. */
function responseRules({ origin, ...facts }: Facts & { readonly origin: string }): unknown {
  const response = firstResponse({ ...facts, ...origins[origin], createdAt: thursday, customer: customers['DE'] })
  const { because } = responseTarget(facts)
  const isOfTarget = because.every(({ id }, index) => response.because[index]?.id === id)
  return {
    because: isOfTarget ? ['as-the-target', ...response.because.slice(because.length)] : response.because,
    ...(response.kind === 'due' ? { warnings: response.warnings } : {}),
  }
}

function responseClock({ customer, ...facts }: Case): unknown {
  const response = firstResponse({ ...facts, createdAt: thursday, customer: customers[customer] })
  return response.kind === 'none' ? response.kind : response.counting
}

/** When a first response is due and what makes that uncertain; the minutes alone if they run around the clock. */
function responseTime({ customer, createdAt, ...facts }: Case & { readonly createdAt: string }): unknown {
  const response = firstResponse({ ...facts, createdAt, customer: customers[customer] })
  if (response.kind === 'none') return response.kind
  const { dueAt, lateAfter, counting, warnings } = response
  if (counting) return { dueAt, lateAfter, warnings }
  const minutesTo = (instant: Date): number => (instant.getTime() - new Date(createdAt).getTime()) / 60_000
  return { dueAfterMinutes: minutesTo(dueAt), lateAfterMinutes: minutesTo(lateAfter), warnings }
}

function responseInAnyTimeZone({ customer, ...facts }: Case): unknown {
  const range = firstResponseRange({ ...facts, createdAt: sunday, customer: { country: customer, holidays } })
  if (range.kind === 'none') return range.kind
  const { earliest, latest, warnings } = range
  return { earliest, latest, warnings }
}

/** A case created on Sunday, on the next day. */
function responseState({ customer, ...facts }: Case): unknown {
  const created = { ...facts, createdAt: sunday, customer: customers[customer] }
  const progress = responseProgress(created, { now: '2026-11-23T20:00:00Z' })
  if (progress.state === 'no-target') return progress.state
  const { state, warnings } = progress
  return { state, warnings, ...('elapsedMs' in progress ? { remainingMs: progress.remainingMs } : {}) }
}
