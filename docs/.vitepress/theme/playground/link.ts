import {
  caseTypes,
  type CreatedCase,
  editions,
  firstResponse,
  isSupportRulesError,
  languages,
  noHolidays,
  plans,
  type Problem,
  severities,
} from 'aws-support-rules'
import { countries, isTimeZoneOf, timeZonesOf } from 'aws-support-rules/countries'
import { customerZone } from './answer.js'
import { type Choices, firstChoices, ruleOfTheDay } from './choices.js'
import type { KnownHolidays } from './known-holidays.js'
import { instantOfWallTime } from './wall-time.js'

/** What a shared link says: the choices, with the first ones in place of what is broken, and what is wrong with each of those. */
export interface ReadLink {
  readonly choices: Choices
  readonly problems: readonly Problem[]
}

/** The names of the choices in a link. */
const names = {
  plan: 'plan',
  caseType: 'type',
  severity: 'severity',
  country: 'country',
  timeZone: 'zone',
  subdivision: 'subdivision',
  language: 'language',
  created: 'created',
  occurrence: 'occurrence',
  holidays: 'holidays',
  edition: 'edition',
} as const satisfies Record<keyof Choices, string>

/** The query of a link that shows these choices. */
export function linkOf(choices: Choices): string {
  const query = new URLSearchParams()
  for (const field of fields) if (isSaid(field, choices[field])) query.set(names[field], choices[field])
  // Colons may stand in a query, and a link is read by people too.
  return query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')
}

/** A link leaves out what is empty, and the first of two times. */
const isSaid = (field: keyof Choices, value: string) => value !== '' && !(field === 'occurrence' && value === 'first')

const fields = [
  'plan',
  'caseType',
  'severity',
  'country',
  'timeZone',
  'subdivision',
  'language',
  'created',
  'occurrence',
  'holidays',
  'edition',
] as const satisfies readonly (keyof Choices)[]

/** Reads a link. What it leaves out is as in the first case. */
export function readLink(query: string, first: Choices = firstChoices.en): ReadLink {
  const given = new URLSearchParams(query)
  const problems: Problem[] = []
  const said = (field: keyof Choices) => given.get(names[field])
  const word = <Word extends string>(
    field: keyof Choices,
    words: readonly Word[],
    otherwise: Word,
    facts: (value: string) => object,
  ): Word => {
    const value = said(field)
    const known = words.find((each) => each === value)
    if (value !== null && known === undefined) problems.push(problemWith(facts(value)))
    return known ?? otherwise
  }
  const country = word('country', countries, first.country, (value) => ({
    customer: { country: value, holidays: noHolidays },
  }))
  const timeZone = zoneIn(country, said('timeZone') ?? '', problems)
  const edition = word('edition', [ruleOfTheDay, ...editions.map(({ id }) => id)], first.edition, (value) => ({
    edition: value,
  }))
  return {
    choices: {
      plan: word('plan', plans, first.plan, (plan) => ({ plan })),
      caseType: word('caseType', caseTypes, first.caseType, (caseType) => ({ caseType })),
      severity: word('severity', severities, first.severity, (severity) => ({ severity })),
      country,
      timeZone,
      subdivision: said('subdivision') ?? '',
      language: word('language', languages, first.language, (language) => ({ language })),
      created: createdAt(said('created'), customerZone({ country, timeZone }), first, problems),
      occurrence: word('occurrence', ['first', 'second'], first.occurrence, () => ({})),
      holidays: word('holidays', ['on', 'off'], first.holidays, (holidays) => ({
        customer: { country: 'DE', holidays },
      })),
      edition,
    },
    problems,
  }
}

/** Leaves out a subdivision that the country doesn't have, once its holidays are known. */
export function withKnownSubdivision({ choices, problems }: ReadLink, { subdivisionsOf }: KnownHolidays): ReadLink {
  const { country, subdivision } = choices
  const codes = subdivisionsOf(country)
  if (subdivision === '' || codes === null || codes.includes(subdivision)) return { choices, problems }
  const message = `Expected a subdivision of ${country} whose holidays are known; got ${JSON.stringify(subdivision)}.`
  const problem: Problem = { code: 'holidays/unknown-country', path: ['customer', 'subdivision'], message }
  return { choices: { ...choices, subdivision: '' }, problems: [...problems, problem] }
}

function zoneIn(country: string, value: string, problems: Problem[]): string {
  if (value === '' || isTimeZoneOf(country, value)) return value
  // A country without a clock of its own takes any zone; the answer says so of an unknown one.
  if (timeZonesOf(country).length === 0) return value
  problems.push(problemWith({ customer: { country, timeZone: value, holidays: noHolidays } }))
  return ''
}

function createdAt(value: string | null, timeZone: string, first: Choices, problems: Problem[]): string {
  if (value === null) return first.created
  if (isReadable(value, timeZone)) return value
  problems.push(problemWith({ createdAt: value }))
  return first.created
}

function isReadable(value: string, timeZone: string): boolean {
  try {
    return instantOfWallTime(value, timeZone) !== null
  } catch (error) {
    // A year for which there are no clocks is the answer's to refuse.
    return isSupportRulesError(error)
  }
}

const sound = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-12-24T10:00:00Z',
  customer: { country: 'DE', holidays: noHolidays },
}

/** What the library says of a value that is none of its words. Types rule such a value out, a link does not. */
function problemWith(facts: object): Problem {
  try {
    firstResponse({ ...sound, ...facts } as CreatedCase)
  } catch (error) {
    if (isSupportRulesError(error)) return { code: error.code, path: error.path ?? [], message: error.message }
  }
  return { code: 'input/invalid', path: Object.keys(facts), message: 'This part of the link says nothing.' }
}
