import { notYet, pageRow } from '../2022-10/plans.js'
import { same } from '../2022-10/severities.js'
import { answer, everyPlan, frozen } from '../cells.js'
import type { Answer, Edition, Rule, SeverityChangeSteps } from '../edition.js'
import { statedBy } from '../rule.js'

const section = 'case-management'

const onBothEnterprisePlans = statedBy(
  ['history', 'guide-2025-05'],
  'document-history',
  'severity-change/on-both-enterprise-plans',
  'Since 2025-05-21 the severity of a case can be changed on Enterprise On-Ramp and Enterprise.',
  'The steps are those of the guide as it stood after 2026-08-31; the document history records no change of them.',
)
export const notOnOtherPlans = statedBy(
  ['guide-2025-05', 'guide-2026-08'],
  section,
  'severity-change/not-on-other-plans',
  'On Basic, Developer and Business the severity of a case stays as it was chosen.',
)
export const notForLimitIncreases = statedBy(
  ['guide-2025-05', 'guide-2026-08'],
  section,
  'severity-change/not-for-limit-increases',
  'A quota increase has a default severity, which cannot be changed.',
  'The words can be read as about requests in Japanese and Turkish alone; every quota increase is taken to be fixed.',
)
const notForBilling = statedBy(
  ['guide-2026-08'],
  section,
  'severity-change/not-for-billing-in-japanese-or-turkish',
  'An account and billing case that was created in Japanese or Turkish keeps its severity.',
)
const reason = statedBy(
  ['guide-2026-08'],
  section,
  'severity-change/reason',
  'A change of severity needs a reason; a comment may be added.',
)
const contactMethod = statedBy(
  ['guide-2026-08'],
  section,
  'severity-change/contact-method',
  'A raise to urgent or critical goes by a contact method: web, chat or phone.',
)
const sixtyMinutes = statedBy(
  ['guide-2026-08'],
  section,
  'severity-change/sixty-minutes',
  'After a raise to urgent or critical the severity cannot be changed for 60 minutes.',
  'Allowed again from the end of the sixtieth minute.',
)
const nextRaise = statedBy(
  ['guide-2026-08'],
  section,
  'severity-change/next-raise',
  'After a raise the next one may have to wait until the first-response time of the severity that was raised to has passed since the raise.',
  'It may be allowed sooner; the answer gives the instant from which it is. The time counts from the last raise, also where the severity was lowered since.',
)
const liveContact = statedBy(
  ['guide-2026-08'],
  section,
  'severity-change/live-contact-at-critical',
  'A critical case cannot be raised further; a live contact takes the place of a change.',
  'Lowering it is allowed, since the 60 minutes after a raise to critical would else have no end.',
)

const hour = { minutes: 60, because: [sixtyMinutes] } as const

export const steps: SeverityChangeSteps = {
  reason,
  contactMethod: { low: null, normal: null, high: null, urgent: contactMethod, critical: contactMethod },
  pause: { low: null, normal: null, high: null, urgent: hour, critical: hour },
  nextRaise,
  instead: { low: null, normal: null, high: null, urgent: null, critical: liveContact },
}

export const fixedLanguages: Edition['severityChange']['fixedLanguages'] = {
  'account-and-billing': { ja: answer('denied', notForBilling), tr: answer('denied', notForBilling) },
  'service-limit-increase': {},
  technical: {},
}

type Change = Answer<'allowed' | 'denied'>
/* @__NO_SIDE_EFFECTS__ */
const row = (onBoth: Rule | null) => {
  const denied: Change = answer('denied', notOnOtherPlans)
  const enterprise: Change = onBoth === null ? answer('denied', notForLimitIncreases) : answer('allowed', onBoth)
  return pageRow<Change>(
    { basic: denied, developer: denied, business: denied, 'enterprise-on-ramp': enterprise, enterprise },
    answer('denied', notYet),
  )
}

export const severityChange = frozen<Edition['severityChange']>({
  same: pageRow<Answer<'no-change' | 'denied'>>(everyPlan(answer('no-change', same)), answer('denied', notYet)),
  different: {
    'account-and-billing': row(onBothEnterprisePlans),
    'service-limit-increase': row(null),
    technical: row(onBothEnterprisePlans),
  },
  fixedLanguages,
  steps,
})
