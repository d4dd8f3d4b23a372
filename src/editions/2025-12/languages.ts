import { hoursOfTheCustomer, languages as languagesBefore } from '../2025-05/languages.js'
import { frozen } from '../cells.js'
import type { Edition, LanguageCell } from '../edition.js'
import { inferredFrom, statedBy } from '../rule.js'

export const turkish = statedBy(
  ['history', 'guide-2026-08'],
  'document-history',
  'form/turkish',
  'A case is written in English, Japanese, Chinese, Korean or, since 2026-04-14, Turkish.',
  'The edition answers from 2025-12-02 on, and a draft has no date: Turkish is not refused in the months before, when there were no such cases.',
)
const hoursOfTurkish = inferredFrom(
  ['guide-2026-08'],
  'case-management',
  'first-response/turkish',
  'Cases on Developer in Turkish are taken to be worked on from 08:00 to 18:00 in the customer country.',
  'Hours are stated for cases that are not technical, 09:00 to 18:00 at GMT+3, and for the plans above Developer, which get technical help in English at any hour.',
)

const notOffered: LanguageCell = { allowed: false, because: [turkish] }

export const languages = frozen<Edition['languages']>({
  ...languagesBefore,
  tr: hoursOfTheCustomer(turkish, hoursOfTurkish),
  es: notOffered,
  fr: notOffered,
  pt: notOffered,
})
