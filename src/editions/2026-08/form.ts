import { form as formOfThePage } from '../2022-10/form.js'
import { hoursOfTheCustomer } from '../2025-05/languages.js'
import { languages as languagesBefore } from '../2025-12/languages.js'
import { frozen } from '../cells.js'
import type { Edition } from '../edition.js'
import { contestedBy, inferredFrom, statedBy } from '../rule.js'

const tenFiles = statedBy(
  ['history', 'guide-2026-08', 'api'],
  'document-history',
  'form/ten-attachments',
  'Up to ten files may be attached.',
  'The console takes ten since 2026-07-21 and the API since 2026-08-31, with which this edition begins. Without the permission support:UploadAttachment it stays at three files of 5 MB.',
)
const size = statedBy(
  ['history', 'guide-2026-08', 'api'],
  'document-history',
  'form/attachment-size-of-uploads',
  'An attached file may have up to 150 MB.',
  'MB is 1,048,576 bytes, as the API has it, and 157,286,400 bytes are still allowed. An empty file is not refused, although the API wants a byte.',
)
const languagesOfTheApi = contestedBy(
  ['api', 'guide-2026-08'],
  'CreateCase',
  'form/languages-of-the-api',
  'A case is written in English, Japanese, Chinese, Korean, Turkish, Spanish, French or Portuguese.',
  'The API lists them and the guide does not. A case that the API created in one of them exists, so they are not refused; when they came is not known.',
)
const hoursOfTheirCases = inferredFrom(
  ['api', 'guide-2026-08'],
  'CreateCase',
  'first-response/languages-of-the-api',
  'Cases on Developer in Spanish, French or Portuguese are taken to be worked on from 08:00 to 18:00 in the customer country.',
  'No hours are stated for these languages, so they have those of English.',
)

export const attachments: Edition['attachments'] = { most: 10, mostBytes: 150 * 1024 * 1024 }

export const form = frozen<Edition['form']>({
  ...formOfThePage,
  attachmentCount: tenFiles,
  attachmentSize: size,
  language: languagesOfTheApi,
})

const listedByTheApi = hoursOfTheCustomer(languagesOfTheApi, hoursOfTheirCases)

export const languages = frozen<Edition['languages']>({
  ...languagesBefore,
  es: listedByTheApi,
  fr: listedByTheApi,
  pt: listedByTheApi,
})
