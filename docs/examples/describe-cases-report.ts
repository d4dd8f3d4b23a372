// Prints when the first response to each case is due and where the case stands, then a report of all of them.
//
//   npm start                                           the cases beside this file
//   npm start -- FILE --plan developer --country DE     yours, as this command prints them:
//   aws support describe-cases --include-communications --include-resolved-cases | npm start -- - --plan business
//
// --time-zone names the zone in a country that has several, --now an instant other than the present.
// What AWS does not print with a case, its account's plan and country, comes from accounts.json or from the options. Each case is answered by the rules that were in
// force when it was created.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  editionInForce,
  type ErrorPath,
  explainFirstResponse,
  isSupportRulesError,
  type ResponseProgress,
  responseProgress,
  responseReport,
  SupportRulesError,
} from 'aws-support-rules'
import {
  accountIdOf,
  type AwsCase,
  type AwsCaseDetails,
  type CaseAccount,
  readCase,
  type ReadCaseResult,
} from 'aws-support-rules/aws-sdk'
import { wallTimeOf } from 'aws-support-rules/business-time'
import { timeZonesOf } from 'aws-support-rules/countries'
import { publicHolidays } from 'aws-support-rules/holidays'
import { customerSchema, instantSchema, planSchema } from 'aws-support-rules/schemas'
import { duration, printReport } from './print-report.js'

const beside = (name: string): URL => new URL(name, import.meta.url)
const { values, positionals } = orExit(
  'Usage: npm start -- [FILE | -] [--plan PLAN] [--country CODE] [--time-zone ZONE] [--now INSTANT]',
  () =>
    parseArgs({
      allowPositionals: true,
      options: {
        plan: { type: 'string' },
        country: { type: 'string' },
        'time-zone': { type: 'string' },
        now: { type: 'string' },
      },
    }),
)
const [file] = positionals
// The cases beside this file are of 2026: their report is the same on every day.
const now = orExit('Pass an instant to --now.', () =>
  instantSchema.parse(values.now ?? (file === undefined ? '2026-12-25T02:25:00Z' : new Date())),
)
const cases = orExit('Pass what `aws support describe-cases` prints: { "cases": [...] }.', () =>
  casesIn(readFileSync(file === '-' ? 0 : (file ?? beside('cases.json')), 'utf8')),
)
const accounts = JSON.parse(readFileSync(beside('accounts.json'), 'utf8')) as Record<string, object>

const reported: AwsCase[] = []
const incomplete: string[] = []
const leftOut: string[] = []
let isBroken = false
for (const details of cases) {
  const name = details?.displayId ?? details?.caseId ?? 'a case without an id'
  try {
    const read = readCase(details ?? {}, accountOf(details?.caseId ?? ''))
    if (read.kind !== 'problems') console.log(`${described(name, read)}\n`)
    if (read.kind !== 'problems') reported.push(read.case)
    if (read.kind === 'problems') leftOut.push(...read.problems.map((problem) => lineOf(name, problem)))
    else if (read.kind === 'incomplete') incomplete.push(...read.problems.map((problem) => lineOf(name, problem)))
    isBroken ||= read.kind === 'problems'
  } catch (error) {
    if (!isSupportRulesError(error)) throw error
    leftOut.push(lineOf(name, error))
    isBroken = true
  }
}

printReport(responseReport(reported, { now }))
if (incomplete.length > 0)
  console.log(`\nThe first answer may be missing\n${incomplete.map((line) => `  ${line}`).join('\n')}`)
if (leftOut.length > 0) console.log(`\nNot in the report\n${leftOut.map((line) => `  ${line}`).join('\n')}`)
if (isBroken) process.exitCode = 1

function orExit<T>(advice: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    console.error(`${error instanceof Error ? error.message.slice(0, 200) : ''}\n${advice}`)
    process.exit(2)
  }
}

function casesIn(json: string): readonly (AwsCaseDetails | null)[] {
  const printed: unknown = JSON.parse(json)
  if (typeof printed === 'object' && printed !== null && 'cases' in printed && Array.isArray(printed.cases))
    return Array.from<AwsCaseDetails | null>(printed.cases)
  throw new Error('There is no list of cases.')
}

function accountOf(caseId: string): CaseAccount {
  const stored: Readonly<Record<string, unknown>> = { ...accounts[accountIdOf(caseId) ?? ''] }
  const account = planSchema.safeParse(values.plan ?? stored['plan'])
  if (!account.success)
    throw new SupportRulesError('plan/unknown', `Pass --plan: ${issuesOf(account.error)}`, { path: ['plan'] })
  // A country of the options comes without the account's time zone.
  const place = {
    country: values.country ?? stored['country'],
    timeZone: values['time-zone'] ?? (values.country ? undefined : stored['timeZone']),
  }
  const known = { plan: account.data, edition: editionInForce }
  if (place.country === undefined) return known
  const customer = customerSchema.safeParse(place)
  if (!customer.success)
    throw new SupportRulesError('country/unknown', `Pass --country and --time-zone: ${issuesOf(customer.error)}`, {
      path: ['customer'],
    })
  return { ...known, customer: { ...customer.data, holidays: publicHolidays } }
}

function issuesOf({ issues }: { issues: { message: string }[] }): string {
  return issues.map(({ message }) => message.slice(0, 200)).join('; ')
}

function lineOf(
  name: string,
  { code, path = [], message }: { code: string; path?: ErrorPath; message: string },
): string {
  return `${name}  ${code}${path.length > 0 ? ` at ${path.join('.')}` : ''}: ${message}`
}

function described(name: string, read: Exclude<ReadCaseResult, { kind: 'problems' }>): string {
  const created = read.case
  const response = explainFirstResponse(created)
  const { country, timeZone } = created.customer ?? {}
  const zone =
    (response.kind === 'due' ? response.counting?.timeZone : undefined) ??
    timeZone ??
    (country && timeZonesOf(country)[0]?.timeZone) ??
    'UTC'
  const due = response.kind === 'due' ? response : null
  const businessTime = due?.target.kind === 'business-hours' ? ' of business time' : ''
  return [
    `${name}  ${created.plan}, ${created.caseType}, ${created.severity}, ${created.language ?? 'en'}`,
    `  opened  ${local(created.createdAt, zone)}`,
    `  target  ${due ? `${duration(due.target.minutes * 60_000)}${businessTime}` : 'none'}`,
    ...(due ? [`  due     ${local(due.dueAt, zone)}`] : []),
    `  state   ${stateOf(responseProgress(created, { now }), read.kind === 'incomplete')}`,
    ...(response.skipped?.length
      ? [
          `  skipped ${response.skipped.map(({ date, because, name: holiday }) => `${date} (${holiday ?? because})`).join(', ')}`,
        ]
      : []),
    ...(due?.warnings ?? []).map(({ code, dates }) => `  warning ${[code, ...dates].join(' ')}`),
    `  rules   ${response.because.map(({ id }) => id).join(', ')}`,
  ].join('\n')
}

/** Where older communications may be missing, only an answer in time is certain: the first one was not later. */
function stateOf(progress: ResponseProgress, isIncomplete: boolean): string {
  if (progress.state === 'no-target') return 'no target'
  if (progress.state === 'unknown') return 'unknown: the first answer may be missing'
  if (progress.state === 'resolved-unanswered') return 'resolved without an answer'
  if (isIncomplete) return 'met, by an answer that may not be the first'
  return `${progress.state}, ${duration(progress.elapsedMs)} counted`
}

/** The wall time of the time-zone data that the deadlines were counted with. */
function local(instant: Date, zone: string): string {
  const { date, time } = wallTimeOf(zone, instant.getTime())
  return `${date} ${time.slice(0, 8)} ${zone}`
}
