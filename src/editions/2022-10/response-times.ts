import { frozen } from '../cells.js'
import type { Edition, LanguageCell } from '../edition.js'
import { inferred, stated } from '../rule.js'
import { language } from './form.js'
import type { LanguageOfThePage } from './words.js'

const section = 'choosing-severity'

export const noneOnBasic = inferred(
  section,
  'N34 N46',
  'first-response/none-on-basic',
  'AWS publishes no first-response target for Basic Support.',
  'The table names the plans of each target, and Basic is at none of them. The day that users report is a habit and not a published target.',
)
export const noneForLimitIncrease = inferred(
  section,
  'N34 N46',
  'first-response/none-for-limit-increase',
  'AWS publishes no first-response target for service limit increases.',
  'A limit increase follows its own steps, has no severity to choose, and may be passed on to another team: the times of the table are not promised for it.',
)
export const businessHours = stated(
  section,
  'N40',
  'first-response/business-hours',
  'On Developer Support the target is an amount of business time.',
  '24 hours are 24 hours of business time, which is 2.4 days of ten hours, and not one day on the wall clock.',
)
export const window = stated(
  section,
  'N41',
  'first-response/business-day',
  'Business hours run from 08:00 to 18:00 on the clocks of the customer country.',
)
export const weekendsAndHolidays = stated(
  section,
  'N42',
  'first-response/weekends-and-holidays',
  'Weekends and holidays of the customer country have no business hours.',
  'AWS publishes no list of weekends or holidays: the weekend is the customary one of the country and the holidays are those the caller gives.',
)
export const country = stated(
  section,
  'N43',
  'first-response/customer-country',
  "The customer country is the one in the account's contact information.",
)
export const timeZone = stated(
  section,
  'N44',
  'first-response/time-zone',
  'In a country with several time zones the hours can differ.',
  'The page does not say which of the zones counts: the caller has to name it, and the library does not choose.',
)
export const japanese = stated(
  section,
  'N45',
  'first-response/japanese',
  'Support in Japanese works from 09:00 to 18:00.',
  'It is about the language of the case and not about the country: a Developer case in Japanese counts 09:00 to 18:00 in Japan, without weekends and holidays of Japan, in place of the hours of the customer country.',
)
export const effort = stated(
  section,
  'N46',
  'first-response/effort',
  'AWS makes every reasonable effort to send a first response within the target; it guarantees nothing, and later replies have no target.',
  'The clock starts when the case is created and never pauses. A response is in time if no more than the target has been counted: one sent in closed time after a target that ended at closing time still is.',
)
export const openedByAws = inferred(
  section,
  'N46',
  'first-response/none-opened-by-aws',
  'AWS publishes no first-response target for a case that AWS opened.',
  'The target is about the first response to a request of the customer, and such a case begins with a message of AWS.',
)
export const continuous = inferred(
  section,
  'N47',
  'first-response/continuous',
  'On the plans above Developer the target runs around the clock.',
  'Only Developer Support is said to count business hours, so the others count every hour.',
)

export const responseTimeRules = [
  noneOnBasic,
  noneForLimitIncrease,
  businessHours,
  window,
  weekendsAndHolidays,
  country,
  timeZone,
  japanese,
  effort,
  openedByAws,
  continuous,
]

const notOffered: LanguageCell = { allowed: false, because: [language] }
const offered: Readonly<Record<LanguageOfThePage, LanguageCell>> = {
  en: {
    allowed: true,
    because: [language],
    hours: {
      opens: '08:00',
      closes: '18:00',
      place: 'customer',
      because: [window, weekendsAndHolidays, country, timeZone],
    },
  },
  ja: {
    allowed: true,
    because: [language],
    hours: {
      opens: '09:00',
      closes: '18:00',
      place: { country: 'JP', timeZone: 'Asia/Tokyo', weekend: [6, 7] },
      because: [japanese],
    },
  },
}

/** The business hours in which a case is counted, by its language. */
export const languages = frozen<Edition['languages']>({
  ...offered,
  zh: notOffered,
  ko: notOffered,
  tr: notOffered,
  es: notOffered,
  fr: notOffered,
  pt: notOffered,
})
