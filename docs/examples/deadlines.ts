// Prints when the first response to each case is due, and the rules behind it.
//
//   npm start                                                    the cases beside this file
//   npm start -- FILE --plan developer --country DE              yours, as `aws support describe-cases` prints them
//   aws support describe-cases | npm start -- - --plan business  from a pipe
//
// What AWS does not print with a case, its account's plan and country, comes from accounts.json or from the options.
import { type Customer, explainFirstResponse, isSupportRulesError, type Language, type Plan, type Severity } from 'aws-support-rules'
import { publicHolidays } from 'aws-support-rules/holidays'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { caseTypeOf } from './case-type-of.js'

interface DescribedCase {
  caseId: string
  displayId: string
  serviceCode: string
  severityCode: Severity
  timeCreated: string
  language: Language
}

interface Account {
  plan: Plan
  country: string
  timeZone?: string
}

const beside = (name: string): URL => new URL(name, import.meta.url)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { plan: { type: 'string' }, country: { type: 'string' }, 'time-zone': { type: 'string' } },
})
const [file = beside('cases.json')] = positionals
// A file is trusted here as far as its types go: the library checks the words, and a bad case is reported and the next one printed.
const { cases } = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8')) as { cases: DescribedCase[] }
const accounts = JSON.parse(readFileSync(beside('accounts.json'), 'utf8')) as Record<string, Account>

const { plan, country, 'time-zone': timeZone } = values
const given = { ...(plan && { plan: plan as Plan }), ...(country && { country }), ...(timeZone && { timeZone }) }

for (const each of cases) {
  try {
    console.log(`${deadline(each)}\n`)
  } catch (error) {
    if (!isSupportRulesError(error)) throw error
    console.log(`${each.displayId}  ${error.code} at ${error.path?.join('.') ?? ''}: ${error.message}\n`)
    process.exitCode = 1
  }
}

function deadline({ caseId, displayId, serviceCode, severityCode, timeCreated, language }: DescribedCase): string {
  const [, accountId = ''] = caseId.split('-')
  const account = { plan: 'basic' as Plan, country: '', ...accounts[accountId], ...given }
  const customer = customerOf(account)
  const response = explainFirstResponse({
    plan: account.plan,
    caseType: caseTypeOf(serviceCode),
    severity: severityCode,
    createdAt: timeCreated,
    language,
    customer,
  })
  const zone = (response.kind === 'due' ? response.counting?.timeZone : undefined) ?? account.timeZone ?? 'UTC'
  const lines = [
    `${displayId}  ${account.plan}, ${caseTypeOf(serviceCode)}, ${severityCode}, ${language}`,
    `  opened  ${local(new Date(timeCreated), zone)}`,
    `  target  ${response.kind === 'none' ? 'none' : `${hoursOf(response.target.minutes)}${response.target.kind === 'business-hours' ? ' of business time' : ''}`}`,
    ...(response.kind === 'due' ? [`  due     ${local(response.dueAt, zone)}`] : []),
    ...(response.skipped?.length
      ? [`  skipped ${response.skipped.map(({ date, because, name }) => `${date} (${name ?? because})`).join(', ')}`]
      : []),
    ...(response.kind === 'due' ? response.warnings.map(({ code, dates }) => `  warning ${code}: ${dates.join(', ')}`) : []),
    `  rules   ${response.because.map(({ id }) => id).join(', ')}`,
  ]
  return lines.join('\n')
}

function customerOf({ country: where, timeZone: zone }: Account): Customer {
  return { country: where, ...(zone && { timeZone: zone }), holidays: publicHolidays(where), holidaysInJapan: publicHolidays('JP') }
}

function hoursOf(minutes: number): string {
  return minutes < 60 ? `${minutes} minutes` : `${minutes / 60} hours`
}

function local(instant: Date, zone: string): string {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(instant)
  return `${text} ${zone}`
}
