// The ESM and the CJS copy of the package in one program: what one makes, the other takes.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import * as rules from 'aws-support-rules'
import * as businessTime from 'aws-support-rules/business-time'

const require = createRequire(import.meta.url)
const otherRules = require('aws-support-rules')
const otherBusinessTime = require('aws-support-rules/business-time')
assert.notEqual(rules.canCreateCase, otherRules.canCreateCase)

assert.throws(() => otherRules.canCreateCase({ plan: 'gold', caseType: 'technical' }), rules.isSupportRulesError)
assert.equal(
  rules.canCreateCase({ plan: 'basic', caseType: 'technical', edition: otherRules.edition2022_10 }).allowed,
  false,
)

const made = [businessTime, otherBusinessTime].map(({ createSchedule, holidayCalendar }) =>
  createSchedule({
    timeZone: 'America/New_York',
    week: { 1: [['09:00', '17:00']], 4: [['09:00', '17:00']] },
    holidays: holidayCalendar({ closed: ['2026-11-26'] }),
  }),
)
for (const schedule of made) {
  for (const { addOpenTime } of [businessTime, otherBusinessTime]) {
    const due = addOpenTime(schedule, Date.parse('2026-11-23T16:00:00-05:00'), 2 * 3_600_000)
    assert.equal(new Date(due).toISOString(), '2026-11-30T15:00:00.000Z')
  }
}

const created = { plan: 'developer', caseType: 'technical', severity: 'normal', createdAt: '2026-12-24T10:00:00+01:00' }
const dueWith = (calendar) => rules.firstResponse({ ...created, customer: { country: 'DE', holidays: calendar } }).dueAt
const days = { closed: ['2026-12-25'] }
assert.deepEqual(dueWith(otherBusinessTime.holidayCalendar(days)), dueWith(businessTime.holidayCalendar(days)))

// The JSON Schema files come with the package.
assert.equal(require('aws-support-rules/schemas/draft.json').type, 'object')
