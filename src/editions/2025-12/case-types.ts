import {
  accountAndBilling,
  limitIncrease,
  resoldSupport,
  resoldSupportOtherTypes,
  technical,
  technicalNotOnBasic,
} from '../2022-10/case-types.js'
import { contactUsNotOtherTypes, routes as routesOfThePage, signIn } from '../2022-10/routes.js'
import { answer, everyPlan, frozen, no, yes } from '../cells.js'
import type { Edition } from '../edition.js'
import { statedBy } from '../rule.js'

const limitIncreaseForm = statedBy(
  ['history', 'guide-2026-08'],
  'document-history',
  'route/limit-increase-form-where-service-quotas-lacks',
  'Limit increases are requested in Service Quotas; Support Center has a form for the services that Service Quotas lacks.',
  'The form left Support Center on 2025-06-23 and came back for these services on 2025-07-02. A limit increase here is one that Service Quotas lacks.',
)

export const creation = frozen<Edition['creation']>({
  'account-and-billing': {
    direct: everyPlan(yes(accountAndBilling)),
    resoldSupport: everyPlan(no(resoldSupport)),
  },
  'service-limit-increase': {
    direct: everyPlan(yes(limitIncrease)),
    resoldSupport: everyPlan(yes(limitIncrease, resoldSupportOtherTypes)),
  },
  technical: {
    direct: { ...everyPlan(yes(technical)), basic: no(technicalNotOnBasic) },
    resoldSupport: { ...everyPlan(yes(technical, resoldSupportOtherTypes)), basic: no(technicalNotOnBasic) },
  },
})

export const routes = frozen<Edition['routes']>({
  ...routesOfThePage,
  'service-limit-increase': {
    direct: {
      signedIn: answer('limit-increase-form', limitIncreaseForm, signIn),
      notSignedIn: answer('none', contactUsNotOtherTypes),
    },
    resoldSupport: {
      signedIn: answer('limit-increase-form', limitIncreaseForm, resoldSupportOtherTypes),
      notSignedIn: answer('none', contactUsNotOtherTypes, resoldSupportOtherTypes),
    },
  },
})
