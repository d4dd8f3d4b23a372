// Prints when the first response to each case is due, and the rules behind it.
//
//   npm start                                                    the cases beside this file
//   npm start -- FILE --plan developer --country DE              yours, as `aws support describe-cases` prints them
//   aws support describe-cases | npm start -- - --plan business  from a pipe
//
// What AWS does not print with a case, its account's plan and country, comes from the options, or from accounts.json by the account in the case id.
import { type Customer, type ExplainedFirstResponse, explainFirstResponse, isSupportRulesError, type Plan } from 'aws-support-rules'
import { timeZonesOf } from 'aws-support-rules/countries'
import { publicHolidays } from 'aws-support-rules/holidays'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { caseTypeOf } from './case-type-of.js'

interface Account {
  readonly plan: Plan
  readonly country?: string
  readonly timeZone?: string
}

/** What goes wrong with a file or an option, for the one who typed it. */
class Refused extends Error {}

const beside = (name: string): URL => new URL(name, import.meta.url)
const accounts = JSON.parse(readFileSync(beside('accounts.json'), 'utf8')) as Record<string, Account>

try {
  const { values, positionals } = options()
  for (const each of casesIn(positionals[0])) {
    try {
      console.log(`${lines(each, values).join('\n')}\n`)
    } catch (error) {
      if (!isSupportRulesError(error) && !(error instanceof Refused)) throw error
      const code = isSupportRulesError(error) ? `${error.code} at ${error.path?.join('.') ?? ''}: ` : ''
      console.log(`${text(each, 'displayId')}  ${code}${error.message}\n`)
      process.exitCode = 1
    }
  }
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { plan: { type: 'string' }, country: { type: 'string' }, 'time-zone': { type: 'string' } } })
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : ''}\nUsage: npm start -- [FILE | -] [--plan PLAN] [--country CODE] [--time-zone ZONE]`)
  }
}

function casesIn(file: string | undefined): readonly unknown[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(readFileSync(file === '-' ? 0 : (file ?? beside('cases.json')), 'utf8'))
  } catch (error) {
    throw new Refused(`${file ?? ''} can't be read as JSON: ${error instanceof Error ? error.message : ''}`)
  }
  const cases: unknown = typeof parsed === 'object' && parsed !== null && 'cases' in parsed ? parsed.cases : undefined
  if (Array.isArray(cases)) return Array.from<unknown>(cases)
  throw new Refused(`${file ?? ''} has no list "cases": pass what \`aws support describe-cases\` prints.`)
}

function text(described: unknown, field: string): string {
  const value: unknown = typeof described === 'object' && described !== null ? Object.entries(described).find(([key]) => key === field)?.[1] : undefined
  return typeof value === 'string' ? value : `(no ${field})`
}

function accountOf(described: unknown, given: ReturnType<typeof options>['values']): Account {
  const [, id = ''] = text(described, 'caseId').split('-')
  // A country of the options comes without the account's time zone.
  const known = given.country === undefined ? accounts[id] : { ...accounts[id], timeZone: undefined }
  const { plan = known?.plan, country = known?.country, 'time-zone': timeZone = known?.timeZone } = given
  if (plan === undefined) throw new Refused(`The account ${id} is not in accounts.json: pass --plan, and --country where business hours are counted.`)
  // The library refuses a word that is no plan.
  return { plan: plan as Plan, ...(country !== undefined && { country }), ...(timeZone !== undefined && { timeZone }) }
}

function lines(described: unknown, given: ReturnType<typeof options>['values']): string[] {
  const { plan, country, timeZone } = accountOf(described, given)
  const [severity, createdAt, language] = [text(described, 'severityCode'), text(described, 'timeCreated'), text(described, 'language')]
  const caseType = caseTypeOf(text(described, 'serviceCode'))
  const response = explainFirstResponse({
    plan,
    caseType,
    severity: severity as 'low',
    createdAt,
    language: language as 'en',
    ...(country !== undefined && { customer: customerOf(country, timeZone) }),
  })
  const zone = (response.kind === 'due' ? response.counting?.timeZone : undefined) ?? timeZone ?? (country && timeZonesOf(country)[0]?.timeZone) ?? 'UTC'
  return [`${text(described, 'displayId')}  ${plan}, ${caseType}, ${severity}, ${language}`, `  opened  ${local(new Date(createdAt), zone)}`, ...answer(response, zone)]
}

function customerOf(country: string, timeZone: string | undefined): Customer {
  return { country, timeZone, holidays: publicHolidays(country), holidaysInJapan: publicHolidays('JP') }
}

function answer(response: ExplainedFirstResponse, zone: string): string[] {
  const rules = `  rules   ${response.because.map(({ id }) => id).join(', ')}`
  if (response.kind === 'none') return ['  target  none', rules]
  const { target, dueAt, skipped, warnings } = response
  const amount = target.minutes < 60 ? `${target.minutes} minutes` : `${target.minutes / 60} ${target.minutes === 60 ? 'hour' : 'hours'}`
  return [
    `  target  ${amount}${target.kind === 'business-hours' ? ' of business time' : ''}`,
    `  due     ${local(dueAt, zone)}`,
    ...(skipped.length > 0 ? [`  skipped ${skipped.map(({ date, because, name }) => `${date} (${name ?? because})`).join(', ')}`] : []),
    ...warnings.map(({ code, dates }) => `  warning ${code}: ${dates.join(', ')}`),
    rules,
  ]
}

function local(instant: Date, zone: string): string {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(instant)
  return `${wall} ${zone}`
}
