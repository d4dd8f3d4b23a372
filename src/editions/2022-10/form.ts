import { frozen } from '../cells.js'
import type { Edition } from '../edition.js'
import { stated } from '../rule.js'
import { emailAddresses, oneMethod, ownAddress, phoneCountry, phoneNumber } from './contact.js'

const section = 'creating-a-support-case'
const describing = 'describing-your-problem'
const choosing = 'choosing-severity'

export const service = stated(section, 'N11', 'form/service', 'A case names the service that it is about.')
export const category = stated(section, 'N11', 'form/category', 'A case names a category of its service.')
export const severity = stated(section, 'N11', 'form/severity', 'A case has a severity.')
export const subject = stated(
  section,
  'N12',
  'form/subject',
  'A case has a subject that says what it is about.',
  'A subject of nothing but white space is missing; the page gives no greatest length.',
)
export const description = stated(
  section,
  'N13',
  'form/description',
  'A case has a description: messages of errors, what was tried, how the service is used.',
  'A description of nothing but white space is missing; the page gives no greatest length, the AWS Support API takes 8,000 characters.',
)
export const attachmentCount = stated(section, 'N14', 'form/attachment-count', 'Up to three files may be attached.')
export const attachmentSize = stated(
  section,
  'N15',
  'form/attachment-size',
  'An attached file may have up to 5 MB.',
  'MB is 1,048,576 bytes, as in the limits of the AWS Support API, and 5,242,880 bytes are still allowed.',
)
export const language = stated(section, 'N16', 'form/language', 'A case is written in English or in Japanese.')
export const submitted = stated(
  section,
  'N22',
  'form/submitted',
  'Submitting the form creates the case and shows its number and summary.',
)

export const formRules = [
  service,
  category,
  severity,
  subject,
  description,
  attachmentCount,
  attachmentSize,
  language,
  submitted,
]

export const detail = stated(
  describing,
  'N23',
  'advice/detail',
  'The more detail a description has, with the resources it is about, the sooner the case can be resolved.',
)
export const performance = stated(
  describing,
  'N23',
  'advice/performance',
  'If the case is about performance, add timestamps and logs.',
  'Advised for every technical case, since a draft does not say that it is about performance.',
)
export const guidance = stated(
  describing,
  'N23',
  'advice/guidance',
  'With a general question or a feature request, describe the environment and the purpose.',
  'Advised for technical cases of low severity, which is the code for general guidance and feature requests.',
)
export const highestSeverities = stated(
  choosing,
  'N31',
  'advice/highest-severities',
  'Keep the highest severities for what has no workaround or directly affects production.',
  "Advised at the plan's highest severity where there is a choice, and at the severities whose names speak of production or the business.",
)

export const adviceRules = [detail, performance, guidance, highestSeverities]

export const form = frozen<Edition['form']>({
  service,
  category,
  severity,
  subject,
  description,
  attachmentCount,
  attachmentSize,
  language,
  contactMethod: oneMethod,
  phoneCountry,
  phoneNumber,
  emailAddress: emailAddresses,
})

export const advice = frozen<Edition['advice']>({
  detail,
  performance,
  guidance,
  highestSeverities,
  ownEmail: ownAddress,
})

export const attachments: Edition['attachments'] = { most: 3, mostBytes: 5 * 1024 * 1024 }
