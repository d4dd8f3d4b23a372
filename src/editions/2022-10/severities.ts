import { answer, frozen, notOffered, offered, restingAlsoOn } from '../cells.js'
import type { Answer, Edition, Rule, SeverityCell } from '../edition.js'
import { inferred, stated } from '../rule.js'
import { technicalNotOnBasic } from './case-types.js'
import { everyPagePlan, notYet, pageRow } from './plans.js'
import { businessHours, continuous, noneForLimitIncrease, noneOnBasic } from './response-times.js'

const section = 'choosing-severity'

export const highest = stated(
  section,
  'N31',
  'severity/highest-per-plan',
  'Each plan has a highest severity that its cases can be given.',
)
export const fixed = stated(
  section,
  'N32',
  'severity/fixed-after-creation',
  'The severity of a case stays as it was chosen; if things change, talk to AWS Support in the case.',
)
export const same = inferred(
  section,
  'N32',
  'severity/same-code-is-no-change',
  'Keeping the severity that the case has is no change.',
  'The page speaks of changing the code; giving the same code again changes nothing and is not refused.',
)
export const scale = stated(
  section,
  'N33',
  'severity/scale',
  'There are five severities, each with a name and a code, from general guidance to a business-critical system down.',
)
export const low = stated(
  section,
  'N34',
  'severity/low',
  'General guidance: a first response within 24 hours, on Developer and every higher plan.',
)
export const normal = stated(
  section,
  'N35',
  'severity/normal',
  'System impaired: a first response within 12 hours, on Developer and every higher plan.',
)
export const high = stated(
  section,
  'N36',
  'severity/high',
  'Production system impaired: a first response within 4 hours, on Business and both Enterprise plans.',
)
export const urgent = stated(
  section,
  'N37',
  'severity/urgent',
  'Production system down: a first response within 1 hour, on Business and both Enterprise plans.',
)
export const critical = stated(
  section,
  'N38',
  'severity/critical',
  'Business-critical system down: a first response within 15 minutes on Enterprise; not offered below Enterprise On-Ramp.',
)
export const criticalOnRamp = stated(
  section,
  'N39',
  'severity/critical-on-ramp',
  'On Enterprise On-Ramp a business-critical system down gets its first response within 30 minutes.',
)
export const accountAndBilling = inferred(
  section,
  'N34 N35 N36 N37 N38 N39',
  'severity/account-and-billing',
  'Account and billing cases on paid plans take the severities and targets of technical cases.',
  'The table does not limit itself to technical cases, and an example in the same guide is an account and billing case with these severities and times. AWS words round-the-clock help for technical matters only, so outside office hours the target is less certain here.',
)
export const basic = inferred(
  section,
  'N31 N34',
  'severity/basic',
  'A case on Basic Support has the lowest severity and no choice of another.',
  'The table lists Basic at no severity, yet its cases exist and are shown as a general question: one fixed value, like low.',
)
export const limitIncrease = inferred(
  section,
  'N31 N34',
  'severity/service-limit-increase',
  'A service limit increase has the lowest severity on every plan, and no choice of another.',
  'The page does not say; later revisions give it a default severity that cannot be changed.',
)

export const severityRules = [
  highest,
  fixed,
  same,
  scale,
  low,
  normal,
  high,
  urgent,
  critical,
  criticalOnRamp,
  accountAndBilling,
  basic,
  limitIncrease,
]

const hours = 60
/* @__NO_SIDE_EFFECTS__ */
const within = (minutes: number, row: Rule) => offered({ kind: 'continuous', minutes, because: [row, continuous] }, row)
/* @__NO_SIDE_EFFECTS__ */
const withinBusiness = (minutes: number, row: Rule) =>
  offered({ kind: 'business-hours', minutes, because: [row, businessHours] }, row)

type PageRow = Parameters<typeof pageRow<SeverityCell>>[0]

/** The page's table: a row per severity, a cell per plan, in minutes to the first response. */
const page = {
  low: {
    basic: notOffered(technicalNotOnBasic),
    developer: withinBusiness(24 * hours, low),
    business: within(24 * hours, low),
    'enterprise-on-ramp': within(24 * hours, low),
    enterprise: within(24 * hours, low),
  },
  normal: {
    basic: notOffered(technicalNotOnBasic),
    developer: withinBusiness(12 * hours, normal),
    business: within(12 * hours, normal),
    'enterprise-on-ramp': within(12 * hours, normal),
    enterprise: within(12 * hours, normal),
  },
  high: {
    basic: notOffered(technicalNotOnBasic),
    developer: notOffered(high),
    business: within(4 * hours, high),
    'enterprise-on-ramp': within(4 * hours, high),
    enterprise: within(4 * hours, high),
  },
  urgent: {
    basic: notOffered(technicalNotOnBasic),
    developer: notOffered(urgent),
    business: within(1 * hours, urgent),
    'enterprise-on-ramp': within(1 * hours, urgent),
    enterprise: within(1 * hours, urgent),
  },
  critical: {
    basic: notOffered(technicalNotOnBasic),
    developer: notOffered(critical),
    business: notOffered(critical),
    'enterprise-on-ramp': within(30, criticalOnRamp),
    enterprise: within(15, critical),
  },
}

const notOnBasic = notOffered(basic)
const lowOnBasic = offered({ kind: 'none', because: [noneOnBasic] }, basic)
/* @__NO_SIDE_EFFECTS__ */
const technical = (row: PageRow) => pageRow(row, notOffered(notYet))
/* @__NO_SIDE_EFFECTS__ */
const billing = (row: PageRow, onBasic: SeverityCell) =>
  technical({
    basic: onBasic,
    developer: restingAlsoOn(accountAndBilling, row.developer),
    business: restingAlsoOn(accountAndBilling, row.business),
    'enterprise-on-ramp': restingAlsoOn(accountAndBilling, row['enterprise-on-ramp']),
    enterprise: restingAlsoOn(accountAndBilling, row.enterprise),
  })

const notForLimitIncrease = everyPagePlan(notOffered(limitIncrease), notOffered(notYet))
const lowForLimitIncrease = everyPagePlan(
  offered({ kind: 'none', because: [noneForLimitIncrease] }, limitIncrease),
  notOffered(notYet),
)

export const severities = frozen<Edition['severities']>({
  'account-and-billing': {
    low: billing(page.low, lowOnBasic),
    normal: billing(page.normal, notOnBasic),
    high: billing(page.high, notOnBasic),
    urgent: billing(page.urgent, notOnBasic),
    critical: billing(page.critical, notOnBasic),
  },
  'service-limit-increase': {
    low: lowForLimitIncrease,
    normal: notForLimitIncrease,
    high: notForLimitIncrease,
    urgent: notForLimitIncrease,
    critical: notForLimitIncrease,
  },
  technical: {
    low: technical(page.low),
    normal: technical(page.normal),
    high: technical(page.high),
    urgent: technical(page.urgent),
    critical: technical(page.critical),
  },
})

/** The names and situations of the page's table. `reserved` rows are about production or business-critical systems. */
export const severityLevels = frozen<Edition['severityLevels']>({
  low: { name: 'General guidance', impact: 'question', reserved: false, because: [low, scale] },
  normal: {
    name: 'System impaired',
    impact: 'non-critical-function-abnormal',
    reserved: false,
    because: [normal, scale],
  },
  high: {
    name: 'Production system impaired',
    impact: 'important-function-impaired',
    reserved: true,
    because: [high, scale],
  },
  urgent: {
    name: 'Production system down',
    impact: 'important-function-unavailable',
    reserved: true,
    because: [urgent, scale],
  },
  critical: {
    name: 'Business-critical system down',
    impact: 'critical-function-unavailable',
    reserved: true,
    because: [critical, scale],
  },
})

/** No severity can be changed. */
const fixedOnEveryPlan = everyPagePlan(answer('denied', fixed), answer('denied', notYet))

export const severityChange = frozen<Edition['severityChange']>({
  same: everyPagePlan<Answer<'no-change' | 'denied'>>(answer('no-change', same), answer('denied', notYet)),
  different: {
    'account-and-billing': fixedOnEveryPlan,
    'service-limit-increase': fixedOnEveryPlan,
    technical: fixedOnEveryPlan,
  },
  fixedLanguages: { 'account-and-billing': {}, 'service-limit-increase': {}, technical: {} },
  steps: null,
})
