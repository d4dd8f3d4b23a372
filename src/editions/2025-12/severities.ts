import { technicalNotOnBasic } from '../2022-10/case-types.js'
import { businessHours, continuous, noneForLimitIncrease, noneOnBasic } from '../2022-10/response-times.js'
import {
  accountAndBilling,
  basic,
  critical,
  criticalOnRamp,
  high,
  limitIncrease,
  low,
  normal,
  urgent,
} from '../2022-10/severities.js'
import { everyPlan, frozen, notOffered, offered, restingAlsoOn } from '../cells.js'
import type { Edition, PerPlan, Rule, SeverityCell } from '../edition.js'
import { inferredFrom, statedBy } from '../rule.js'

const section = 'case-management'

const lowNow = statedBy(
  ['guide-2026-08'],
  section,
  'severity/low-on-current-plans',
  'General guidance: a first response within 24 hours on Business Support+, Enterprise and Unified Operations.',
)
const normalNow = statedBy(
  ['guide-2026-08'],
  section,
  'severity/normal-on-current-plans',
  'System impaired: a first response within 12 hours on Business Support+, Enterprise and Unified Operations.',
)
const highNow = statedBy(
  ['guide-2026-08'],
  section,
  'severity/high-on-current-plans',
  'Production system impaired: a first response within 4 hours on Business Support+, Enterprise and Unified Operations.',
)
const urgentNow = statedBy(
  ['guide-2026-08'],
  section,
  'severity/urgent-on-current-plans',
  'Production system down: a first response within 1 hour on Business Support+, Enterprise and Unified Operations.',
)
const criticalPlus = statedBy(
  ['guide-2026-08'],
  section,
  'severity/critical-on-business-support-plus',
  'Business-critical system down: a first response within 30 minutes on Business Support+.',
)
const criticalEnterprise = statedBy(
  ['guide-2026-08'],
  section,
  'severity/critical-on-enterprise',
  'Business-critical system down: a first response within 15 minutes on Enterprise.',
)
const criticalUnified = statedBy(
  ['unified-operations', 'guide-2026-08'],
  'uo-gs-incident-response',
  'severity/critical-on-unified-operations',
  'Business-critical system down: a first response within 5 minutes on Unified Operations, by an Incident Management Engineer.',
  'The description has to name the workload, the ARNs of its resources and the impact on the business; a case is taken to do so.',
)
const criticalUnifiedBilling = inferredFrom(
  ['unified-operations'],
  'uo-gs-incident-response',
  'first-response/none-for-critical-billing-on-unified-operations',
  'No target is published for critical account and billing cases on Unified Operations.',
  'The five minutes are for technical cases alone, and no other figure is given.',
)
const aroundTheClock = statedBy(
  ['guide-2026-08'],
  section,
  'first-response/around-the-clock',
  'On Business Support+, Enterprise and Unified Operations support works around the clock, and every hour counts.',
)

const hours = 60
/* @__NO_SIDE_EFFECTS__ */
const now = (minutes: number, row: Rule) =>
  offered({ kind: 'continuous', minutes, because: [row, aroundTheClock] }, row)
/* @__NO_SIDE_EFFECTS__ */
const before = (minutes: number, row: Rule) => offered({ kind: 'continuous', minutes, because: [row, continuous] }, row)
/* @__NO_SIDE_EFFECTS__ */
const inBusiness = (minutes: number, row: Rule) =>
  offered({ kind: 'business-hours', minutes, because: [row, businessHours] }, row)

/** A row for each severity, a cell for each plan, minutes to the first response. The older plans keep the rows of the page. */
const technical: Edition['severities']['technical'] = {
  low: {
    basic: notOffered(technicalNotOnBasic),
    developer: inBusiness(24 * hours, low),
    business: before(24 * hours, low),
    'business-support-plus': now(24 * hours, lowNow),
    'enterprise-on-ramp': before(24 * hours, low),
    enterprise: now(24 * hours, lowNow),
    'unified-operations': now(24 * hours, lowNow),
  },
  normal: {
    basic: notOffered(technicalNotOnBasic),
    developer: inBusiness(12 * hours, normal),
    business: before(12 * hours, normal),
    'business-support-plus': now(12 * hours, normalNow),
    'enterprise-on-ramp': before(12 * hours, normal),
    enterprise: now(12 * hours, normalNow),
    'unified-operations': now(12 * hours, normalNow),
  },
  high: {
    basic: notOffered(technicalNotOnBasic),
    developer: notOffered(high),
    business: before(4 * hours, high),
    'business-support-plus': now(4 * hours, highNow),
    'enterprise-on-ramp': before(4 * hours, high),
    enterprise: now(4 * hours, highNow),
    'unified-operations': now(4 * hours, highNow),
  },
  urgent: {
    basic: notOffered(technicalNotOnBasic),
    developer: notOffered(urgent),
    business: before(1 * hours, urgent),
    'business-support-plus': now(1 * hours, urgentNow),
    'enterprise-on-ramp': before(1 * hours, urgent),
    enterprise: now(1 * hours, urgentNow),
    'unified-operations': now(1 * hours, urgentNow),
  },
  critical: {
    basic: notOffered(technicalNotOnBasic),
    developer: notOffered(critical),
    business: notOffered(critical),
    'business-support-plus': now(30, criticalPlus),
    'enterprise-on-ramp': before(30, criticalOnRamp),
    enterprise: now(15, criticalEnterprise),
    'unified-operations': now(5, criticalUnified),
  },
}

const notOnBasic = notOffered(basic)
/* @__NO_SIDE_EFFECTS__ */
const billing = (row: PerPlan<SeverityCell>, onBasic: SeverityCell): PerPlan<SeverityCell> => ({
  basic: onBasic,
  developer: restingAlsoOn(accountAndBilling, row.developer),
  business: restingAlsoOn(accountAndBilling, row.business),
  'business-support-plus': restingAlsoOn(accountAndBilling, row['business-support-plus']),
  'enterprise-on-ramp': restingAlsoOn(accountAndBilling, row['enterprise-on-ramp']),
  enterprise: restingAlsoOn(accountAndBilling, row.enterprise),
  'unified-operations': restingAlsoOn(accountAndBilling, row['unified-operations']),
})

const notForLimitIncrease = everyPlan(notOffered(limitIncrease))

export const severities = frozen<Edition['severities']>({
  'account-and-billing': {
    low: billing(technical.low, offered({ kind: 'none', because: [noneOnBasic] }, basic)),
    normal: billing(technical.normal, notOnBasic),
    high: billing(technical.high, notOnBasic),
    urgent: billing(technical.urgent, notOnBasic),
    critical: {
      ...billing(technical.critical, notOnBasic),
      'unified-operations': offered(
        { kind: 'none', because: [criticalUnifiedBilling] },
        criticalUnified,
        accountAndBilling,
      ),
    },
  },
  'service-limit-increase': {
    low: everyPlan(offered({ kind: 'none', because: [noneForLimitIncrease] }, limitIncrease)),
    normal: notForLimitIncrease,
    high: notForLimitIncrease,
    urgent: notForLimitIncrease,
    critical: notForLimitIncrease,
  },
  technical,
})
