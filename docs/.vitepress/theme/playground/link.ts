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
import { wordingLanguages } from 'aws-support-rules/wording'
import { customerZone } from './answer.js'
import { type Choices, firstChoices, ruleOfTheDay } from './choices.js'
import { subdivisionsOf } from './place-options.js'
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
  words: 'words',
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
  'words',
] as const satisfies readonly (keyof Choices)[]

export function readLink(query: string): ReadLink {
  const given = new URLSearchParams(query)
  const problems: Problem[] = []
  const said = (field: keyof Choices) => given.get(names[field])
  const word = <Word extends string>(
    field: keyof Choices,
    words: readonly Word[],
    first: Word,
    facts: (value: string) => object,
  ): Word => {
    const value = said(field)
    const known = words.find((each) => each === value)
    if (value !== null && known === undefined) problems.push(problemWith(facts(value)))
    return known ?? first
  }
  const country = word('country', countries, firstChoices.country, (value) => ({
    customer: { country: value, holidays: noHolidays },
  }))
  const timeZone = zoneIn(country, said('timeZone') ?? '', problems)
  const edition = word('edition', [ruleOfTheDay, ...editions.map(({ id }) => id)], firstChoices.edition, (value) => ({
    edition: value,
  }))
  return {
    choices: {
      plan: word('plan', plans, firstChoices.plan, (plan) => ({ plan })),
      caseType: word('caseType', caseTypes, firstChoices.caseType, (caseType) => ({ caseType })),
      severity: word('severity', severities, firstChoices.severity, (severity) => ({ severity })),
      country,
      timeZone,
      subdivision: subdivisionIn(country, said('subdivision') ?? '', problems),
      language: word('language', languages, firstChoices.language, (language) => ({ language })),
      created: createdAt(said('created'), customerZone({ country, timeZone }), problems),
      occurrence: word('occurrence', ['first', 'second'], firstChoices.occurrence, () => ({})),
      holidays: word('holidays', ['on', 'off'], firstChoices.holidays, (holidays) => ({
        customer: { country: 'DE', holidays },
      })),
      edition,
      words: word('words', wordingLanguages, firstChoices.words, (language) => ({ language })),
    },
    problems,
  }
}

function zoneIn(country: string, value: string, problems: Problem[]): string {
  if (value === '' || isTimeZoneOf(country, value)) return value
  // A country without a clock of its own takes any zone; the answer says so of an unknown one.
  if (timeZonesOf(country).length === 0) return value
  problems.push(problemWith({ customer: { country, timeZone: value, holidays: noHolidays } }))
  return ''
}

function subdivisionIn(country: string, value: string, problems: Problem[]): string {
  if (value === '' || subdivisionsOf(country).includes(value)) return value
  const message = `Expected a subdivision of ${country} whose holidays are known; got ${JSON.stringify(value)}.`
  problems.push({ code: 'holidays/unknown-country', path: ['customer', 'subdivision'], message })
  return ''
}

function createdAt(value: string | null, timeZone: string, problems: Problem[]): string {
  if (value === null) return firstChoices.created
  if (isReadable(value, timeZone)) return value
  problems.push(problemWith({ createdAt: value }))
  return firstChoices.created
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
