import { frozen, no, yes } from '../cells.js'
import type { Edition } from '../edition.js'
import { inferred, stated } from '../rule.js'
import { basicAndPaid, everyPagePlan, notYet } from './plans.js'

const section = 'case-management'

export const list = stated(
  section,
  'N1',
  'case-type/list',
  'A case is about account and billing, a service limit increase, or a technical matter.',
)
export const accountAndBilling = stated(
  section,
  'N2',
  'case-type/account-and-billing',
  'Every customer may create account and billing cases, whatever the plan.',
)
export const limitIncrease = stated(
  section,
  'N3',
  'case-type/service-limit-increase',
  'Every customer may ask for a service limit increase, whatever the plan.',
)
export const technical = stated(
  section,
  'N4',
  'case-type/technical',
  'A technical case gets help with AWS services, and sometimes with the software of third parties.',
  'Which third-party software is covered is not for this page; a plan that it does not exclude has technical cases.',
)
export const technicalNotOnBasic = stated(
  section,
  'N5',
  'case-type/technical-not-on-basic',
  'Basic Support has no technical cases.',
)
export const resoldSupport = stated(
  section,
  'N6',
  'case-type/resold-support',
  'Customers of Resold Support take account and billing matters to their AWS Partner, not to AWS.',
)
export const resoldSupportOtherTypes = inferred(
  section,
  'N6',
  'case-type/resold-support-other-types',
  'For technical cases and limit increases under Resold Support the usual rules of the plan are applied.',
  'The page excludes non-technical matters such as billing and account management and does not mention limit increases: they are not refused.',
)
export const caseTypeRules = [
  list,
  accountAndBilling,
  limitIncrease,
  technical,
  technicalNotOnBasic,
  resoldSupport,
  resoldSupportOtherTypes,
]

export const creation = frozen<Edition['creation']>({
  'account-and-billing': {
    direct: everyPagePlan(yes(accountAndBilling), no(notYet)),
    resoldSupport: everyPagePlan(no(resoldSupport), no(notYet)),
  },
  'service-limit-increase': {
    direct: everyPagePlan(yes(limitIncrease), no(notYet)),
    resoldSupport: everyPagePlan(yes(limitIncrease, resoldSupportOtherTypes), no(notYet)),
  },
  technical: {
    direct: basicAndPaid(no(technicalNotOnBasic), yes(technical), no(notYet)),
    resoldSupport: basicAndPaid(no(technicalNotOnBasic), yes(technical, resoldSupportOtherTypes), no(notYet)),
  },
})
