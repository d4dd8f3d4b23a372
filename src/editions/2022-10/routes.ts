import { answer, frozen } from '../cells.js'
import type { Edition } from '../edition.js'
import { inferred, stated } from '../rule.js'
import { resoldSupport, resoldSupportOtherTypes } from './case-types.js'

const creating = 'creating-a-support-case'

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

export const routeRules = [supportCenter, signIn, contactUs, contactUsNotOtherTypes, limitIncreaseForm]

export const routes = frozen<Edition['routes']>({
  'account-and-billing': {
    direct: { signedIn: answer('support-center', supportCenter, signIn), notSignedIn: answer('contact-us', contactUs) },
    resoldSupport: {
      signedIn: answer('aws-partner', resoldSupport),
      notSignedIn: answer('aws-partner', resoldSupport),
    },
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
    direct: {
      signedIn: answer('support-center', supportCenter, signIn),
      notSignedIn: answer('none', contactUsNotOtherTypes),
    },
    resoldSupport: {
      signedIn: answer('support-center', supportCenter, resoldSupportOtherTypes),
      notSignedIn: answer('none', contactUsNotOtherTypes, resoldSupportOtherTypes),
    },
  },
})
