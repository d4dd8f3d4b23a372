import { languages as languagesOfThePage } from '../2022-10/response-times.js'
import { frozen } from '../cells.js'
import type { BusinessHours, Edition, LanguageCell, Rule } from '../edition.js'
import { statedBy } from '../rule.js'

const section = 'case-management'

export const fourLanguages = statedBy(
  ['guide-2025-05', 'guide-2026-08'],
  section,
  'form/four-languages',
  'A case is written in English, Japanese, Chinese or Korean.',
)
const japanese = statedBy(
  ['guide-2025-05', 'guide-legacy'],
  section,
  'first-response/japanese-contact-language',
  'Technical cases on Developer in Japanese, and all other cases in Japanese, are worked on from 09:00 to 18:00 in Japan, without weekends and holidays.',
  'Only on Developer is the target counted in these hours. The holidays are those of Japan.',
)
const chineseAndKorean = statedBy(
  ['guide-2025-05', 'guide-legacy'],
  section,
  'first-response/chinese-and-korean',
  'Technical cases on Developer in Chinese or Korean are worked on from 08:00 to 18:00 in the customer country.',
  'Cases that are not technical are worked on from 09:00 to 18:00 at GMT+8 or GMT+9. No target is said to be counted in those hours, so billing cases on Developer are counted like its technical ones.',
)

/** A language whose business hours are those of the customer country, as for English. */
/* @__NO_SIDE_EFFECTS__ */
export function hoursOfTheCustomer(offered: Rule, rule: Rule): LanguageCell {
  const hours: BusinessHours = { opens: '08:00', closes: '18:00', place: 'customer', because: [rule] }
  return { allowed: true, because: [offered], hours }
}

const notOffered: LanguageCell = { allowed: false, because: [fourLanguages] }

export const languages = frozen<Edition['languages']>({
  en: { ...languagesOfThePage.en, because: [fourLanguages] },
  ja: {
    allowed: true,
    because: [fourLanguages],
    hours: {
      opens: '09:00',
      closes: '18:00',
      place: { country: 'JP', timeZone: 'Asia/Tokyo', weekend: [6, 7] },
      because: [japanese],
    },
  },
  zh: hoursOfTheCustomer(fourLanguages, chineseAndKorean),
  ko: hoursOfTheCustomer(fourLanguages, chineseAndKorean),
  tr: notOffered,
  es: notOffered,
  fr: notOffered,
  pt: notOffered,
})
