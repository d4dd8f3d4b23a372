import { answer, frozen, no, yes } from '../cells.js'
import { inferred, stated } from '../rule.js'
import type { Edition } from '../edition.js'
import { basicAndPaid, everyPagePlan, notYet } from './plans.js'

const section = 'case-management'
const creating = 'creating-a-support-case'

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
export const technicalNotOnBasic = stated(section, 'N5', 'case-type/technical-not-on-basic', 'Basic Support has no technical cases.')
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
export const supportCenter = stated(
  creating,
  'N7 N10',
  'route/support-center',
  'Account and billing cases and technical cases are created in Support Center.',
)
export const signIn = stated(
  creating,
  'N8',
  'route/sign-in',
  'Both the root user and IAM users may sign in to Support Center.',
  'Roles and federated identities count as IAM users; no plan narrows who may create a case.',
)
export const contactUs = stated(
  creating,
  'N9',
  'route/contact-us',
  'Whoever cannot sign in may use the Contact Us page for billing and account questions.',
)
export const contactUsNotOtherTypes = inferred(
  creating,
  'N9',
  'route/contact-us-not-other-types',
  'Without a sign-in there is no way to create a technical case or to ask for a limit increase.',
  'Contact Us is offered for billing and account questions only, and no other way is named.',
)
export const limitIncreaseForm = stated(
  creating,
  'N10',
  'route/limit-increase-form',
  'A limit increase starts from its own link in Support Center and follows its own steps.',
)

export const caseTypeRules = [
  list,
  accountAndBilling,
  limitIncrease,
  technical,
  technicalNotOnBasic,
  resoldSupport,
  resoldSupportOtherTypes,
  supportCenter,
  signIn,
  contactUs,
  contactUsNotOtherTypes,
  limitIncreaseForm,
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

export const routes = frozen<Edition['routes']>({
  'account-and-billing': {
    direct: { signedIn: answer('support-center', supportCenter, signIn), notSignedIn: answer('contact-us', contactUs) },
    resoldSupport: { signedIn: answer('aws-partner', resoldSupport), notSignedIn: answer('aws-partner', resoldSupport) },
  },
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
  technical: {
    direct: { signedIn: answer('support-center', supportCenter, signIn), notSignedIn: answer('none', contactUsNotOtherTypes) },
    resoldSupport: {
      signedIn: answer('support-center', supportCenter, resoldSupportOtherTypes),
      notSignedIn: answer('none', contactUsNotOtherTypes, resoldSupportOtherTypes),
    },
  },
})
