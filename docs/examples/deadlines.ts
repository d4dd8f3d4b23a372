// Prints when the first response to each case is due, and the rules behind it.
//
//   npm start                                              the cases beside this file
//   npm start -- cases.json --plan developer --country DE  yours, as `aws support describe-cases` prints them
//
// What AWS does not print with a case comes from accounts.json by the account in the case id, or from --plan, --country and --time-zone.
import {
  type CaseType,
  type Customer,
  explainFirstResponse,
  isSupportRulesError,
  type Language,
  type Plan,
  plans,
  type Severity,
} from 'aws-support-rules'
import { publicHolidays } from 'aws-support-rules/holidays'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

interface DescribedCase {
  caseId: string
  displayId: string
  subject: string
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { plan: { type: 'string' }, country: { type: 'string' }, 'time-zone': { type: 'string' } },
})
