import { technicalNotOnBasic } from '../2022-10/case-types.js'
import {
  billingChat,
  billingWebAndPhone,
  channels,
  contacts,
  contactsNotOnBasic,
  contactsNotOnDeveloper,
  limitIncreaseOther,
  limitIncreaseWeb,
  operationsContactNotLimitIncrease,
  operationsContactOtherPlans,
  technicalBusinessAndUp,
  technicalDeveloper,
} from '../2022-10/contact.js'
import { answer, everyPlan, frozen, no, yes } from '../cells.js'
import type { Answer, Edition } from '../edition.js'
import { contestedBy, inferredFrom, statedBy } from '../rule.js'

const section = 'case-management'

const technicalCurrent = statedBy(
  ['guide-2026-08'],
  section,
  'contact/technical-on-current-plans',
  'Technical cases on Business Support+ and Enterprise are answered by phone, on the web or by chat, at any hour.',
)
const technicalUnifiedOperations = inferredFrom(
  ['third-party'],
  section,
  'contact/technical-on-unified-operations',
  'Technical cases on Unified Operations are answered by phone, on the web or by chat.',
  'Reports give it the contact methods of Enterprise, below which it cannot be expected to fall.',
)
const upToTen = statedBy(
  ['guide-2026-08', 'api'],
  section,
  'additional-contacts/up-to-ten',
  'Business Support+, Enterprise and Unified Operations may add up to ten contacts to a case.',
  'Ten is the limit of the form and of the API, so it is taken to hold on the older plans as well.',
)
const operationsContactBillingOnly = contestedBy(
  ['guide-2026-08', 'guide-legacy'],
  'create-support-case-from-interaction',
  'operations-contact/basic-account-and-billing-only',
  'On Basic Support the Operations contact of the account gets copies of account and billing cases alone.',
  'The page about the new form says so; the page for the older plans keeps technical cases in its wording. Basic is not one of the older plans.',
)

const technical = {
  web: {
    basic: no(technicalNotOnBasic),
    developer: yes(technicalDeveloper, channels),
    business: yes(technicalBusinessAndUp, channels),
    'business-support-plus': yes(technicalCurrent, channels),
    'enterprise-on-ramp': yes(technicalBusinessAndUp, channels),
    enterprise: yes(technicalCurrent, channels),
    'unified-operations': yes(technicalUnifiedOperations, channels),
  },
  live: {
    basic: no(technicalNotOnBasic),
    developer: no(technicalDeveloper),
    business: yes(technicalBusinessAndUp, channels),
    'business-support-plus': yes(technicalCurrent, channels),
    'enterprise-on-ramp': yes(technicalBusinessAndUp, channels),
    enterprise: yes(technicalCurrent, channels),
    'unified-operations': yes(technicalUnifiedOperations, channels),
  },
}

export const contactMethods = frozen<Edition['contactMethods']>({
  'account-and-billing': {
    web: everyPlan(yes(billingWebAndPhone, channels)),
    chat: everyPlan(yes(billingChat, channels)),
    phone: everyPlan(yes(billingWebAndPhone, channels)),
  },
  'service-limit-increase': {
    web: everyPlan(yes(limitIncreaseWeb, channels)),
    chat: everyPlan(yes(limitIncreaseOther, channels)),
    phone: everyPlan(yes(limitIncreaseOther, channels)),
  },
  technical: { web: technical.web, chat: technical.live, phone: technical.live },
})

export const additionalContacts = frozen<Edition['additionalContacts']>({
  basic: no(contactsNotOnBasic),
  developer: no(contactsNotOnDeveloper),
  business: yes(contacts),
  'business-support-plus': yes(upToTen),
  'enterprise-on-ramp': yes(contacts),
  enterprise: yes(upToTen),
  'unified-operations': yes(upToTen),
})

export const additionalContactCount = frozen<Edition['additionalContactCount']>({ most: 10, because: [upToTen] })

type Copies = Answer<'yes' | 'no' | 'not-stated'>
/* @__NO_SIDE_EFFECTS__ */
const copiesOnBasic = (basic: Copies) => ({
  ...everyPlan<Copies>(answer('not-stated', operationsContactOtherPlans)),
  basic,
})

export const operationsContact = frozen<Edition['operationsContact']>({
  'account-and-billing': copiesOnBasic(answer('yes', operationsContactBillingOnly)),
  'service-limit-increase': copiesOnBasic(answer('no', operationsContactNotLimitIncrease)),
  technical: copiesOnBasic(answer('no', operationsContactBillingOnly)),
})
