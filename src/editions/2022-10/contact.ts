import { answer, frozen, no, yes } from '../cells.js'
import type { Answer, Edition } from '../edition.js'
import { contested, inferred, stated } from '../rule.js'
import { technicalNotOnBasic } from './case-types.js'
import { basicAndPaid, everyPagePlan, notYet, pageRow } from './plans.js'

const section = 'creating-a-support-case'

export const oneMethod = stated(
  section,
  'N17',
  'contact/one-method',
  'A case names one contact method: web, chat or phone.',
)
export const channels = stated(
  section,
  'N18',
  'contact/channels',
  'Web is answered in Support Center, chat is live, and for phone AWS calls the customer.',
)
export const phoneCountry = stated(
  section,
  'N19',
  'contact/phone-country',
  'A phone call needs the country or region of the number.',
)
export const phoneNumber = stated(
  section,
  'N19',
  'contact/phone-number',
  'A phone call needs a number; an extension may be added.',
)
export const billingWebAndPhone = inferred(
  section,
  'N20',
  'contact/account-and-billing',
  'Account and billing cases are answered on the web or by phone on every plan.',
  'The page only says that the options depend on case type and plan; the AWS Billing guide names web and phone for all account owners.',
)
export const billingChat = contested(
  section,
  'N20',
  'contact/account-and-billing-chat',
  'Account and billing cases are taken to have chat on every plan.',
  'An account and billing example in the guide shows chat, also on Basic; the AWS Billing guide says that billing has none. We follow the guide of this page.',
)
export const limitIncreaseWeb = inferred(
  section,
  'N20',
  'contact/service-limit-increase',
  'Limit increases are answered on the web on every plan.',
  'Every text that mentions a method for limit increases names the web.',
)
export const limitIncreaseOther = inferred(
  section,
  'N20',
  'contact/service-limit-increase-chat-and-phone',
  'Limit increases are taken to have chat and phone on every plan.',
  'The guide to limit increases lists them without naming a plan; users report the web and sometimes phone. The evidence is thin.',
)
export const technicalDeveloper = inferred(
  section,
  'N20',
  'contact/technical-on-developer',
  'Technical cases on Developer Support are answered on the web only.',
  'Revisions of the guide up to 2021 say so; the sentence went when the form was rewritten, and nothing contradicts it.',
)
export const technicalBusinessAndUp = inferred(
  section,
  'N20',
  'contact/technical-on-business-and-up',
  'Technical cases on Business and both Enterprise plans are answered on the web, by chat or by phone.',
  'Earlier revisions and the plan pages of AWS say so; for Enterprise On-Ramp only a copy of a plan page does.',
)
export const contacts = stated(
  section,
  'N24',
  'additional-contacts/offered',
  'Business and both Enterprise plans may add contacts to a case.',
)
export const emailAddresses = stated(
  section,
  'N25',
  'additional-contacts/email-addresses',
  'Additional contacts are e-mail addresses, told when the status of the case changes.',
  'The page sets no limit to their number; the AWS Support API takes ten.',
)
export const ownAddress = stated(
  section,
  'N26',
  'additional-contacts/own-address',
  'Whoever is signed in as an IAM user should add their own address.',
)
export const ownAddressNotNeeded = stated(
  section,
  'N27',
  'additional-contacts/own-address-not-needed',
  'Signed in with the root address, adding it is not needed, and not refused.',
)
export const contactsNotOnBasic = stated(
  section,
  'N28',
  'additional-contacts/not-on-basic',
  'Basic Support has no additional contacts.',
)
export const contactsNotOnDeveloper = inferred(
  section,
  'N24 N28',
  'additional-contacts/not-listed-for-developer',
  'Developer Support is not among the plans that have additional contacts.',
  'The page names three plans that have the option and only Basic as without it. Until 2021 every plan but Basic had it; the condition on three plans is the newer text.',
)
export const operationsContactOnBasic = stated(
  section,
  'N29 N30',
  'operations-contact/basic',
  'On Basic Support the Operations contact of the account gets copies of account and billing and of technical cases.',
  'Copies of technical cases concern cases that were opened on a paid plan; Basic creates none. Without an Operations contact there is no copy.',
)
export const operationsContactNotLimitIncrease = stated(
  section,
  'N30',
  'operations-contact/not-for-limit-increase',
  'On Basic Support the Operations contact gets no copies of limit increases.',
)
export const operationsContactOtherPlans = inferred(
  section,
  'N29',
  'operations-contact/other-plans',
  'For paid plans the page does not say whether the Operations contact gets copies.',
  'The note is about Basic Support alone; no answer for other plans is drawn from it.',
)

export const contactRules = [
  oneMethod,
  channels,
  phoneCountry,
  phoneNumber,
  billingWebAndPhone,
  billingChat,
  limitIncreaseWeb,
  limitIncreaseOther,
  technicalDeveloper,
  technicalBusinessAndUp,
  contacts,
  emailAddresses,
  ownAddress,
  ownAddressNotNeeded,
  contactsNotOnBasic,
  contactsNotOnDeveloper,
  operationsContactOnBasic,
  operationsContactNotLimitIncrease,
  operationsContactOtherPlans,
]

const notOffered = no(notYet)

const technical = {
  web: pageRow(
    {
      basic: no(technicalNotOnBasic),
      developer: yes(technicalDeveloper, channels),
      business: yes(technicalBusinessAndUp, channels),
      'enterprise-on-ramp': yes(technicalBusinessAndUp, channels),
      enterprise: yes(technicalBusinessAndUp, channels),
    },
    notOffered,
  ),
  live: pageRow(
    {
      basic: no(technicalNotOnBasic),
      developer: no(technicalDeveloper),
      business: yes(technicalBusinessAndUp, channels),
      'enterprise-on-ramp': yes(technicalBusinessAndUp, channels),
      enterprise: yes(technicalBusinessAndUp, channels),
    },
    notOffered,
  ),
}

export const contactMethods = frozen<Edition['contactMethods']>({
  'account-and-billing': {
    web: everyPagePlan(yes(billingWebAndPhone, channels), notOffered),
    chat: everyPagePlan(yes(billingChat, channels), notOffered),
    phone: everyPagePlan(yes(billingWebAndPhone, channels), notOffered),
  },
  'service-limit-increase': {
    web: everyPagePlan(yes(limitIncreaseWeb, channels), notOffered),
    chat: everyPagePlan(yes(limitIncreaseOther, channels), notOffered),
    phone: everyPagePlan(yes(limitIncreaseOther, channels), notOffered),
  },
  technical: { web: technical.web, chat: technical.live, phone: technical.live },
})

export const additionalContacts = frozen<Edition['additionalContacts']>(
  pageRow(
    {
      basic: no(contactsNotOnBasic),
      developer: no(contactsNotOnDeveloper),
      business: yes(contacts),
      'enterprise-on-ramp': yes(contacts),
      enterprise: yes(contacts),
    },
    notOffered,
  ),
)

export const ownEmail = frozen<Edition['ownEmail']>({
  'root-user': answer('not-needed', ownAddressNotNeeded),
  'iam-user': answer('include', ownAddress),
})

type Copies = Answer<'yes' | 'no' | 'not-stated'>
/* @__NO_SIDE_EFFECTS__ */
const copiesOnBasic = (basic: Copies) =>
  basicAndPaid<Copies>(basic, answer('not-stated', operationsContactOtherPlans), answer('no', notYet))

export const operationsContact = frozen<Edition['operationsContact']>({
  'account-and-billing': copiesOnBasic(answer('yes', operationsContactOnBasic)),
  'service-limit-increase': copiesOnBasic(answer('no', operationsContactNotLimitIncrease)),
  technical: copiesOnBasic(answer('yes', operationsContactOnBasic)),
})
