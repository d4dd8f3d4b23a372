import type { CaseRoute } from '../editions/edition.js'
import type { Severity } from '../editions/generated/vocabulary.js'
import type { canChangeSeverity } from '../questions/change-severity.js'
import type { copiesOperationsContact, ownEmailAdvice } from '../questions/contact.js'
import type { WordingLanguage } from './language.js'
import { severityNames } from './names.js'

type AnswerOf<Question extends (facts: never) => { readonly answer: string }> = ReturnType<Question>['answer']

/** Every word that a question can return. */
export type AnswerWord =
  | Severity
  | CaseRoute
  | AnswerOf<typeof canChangeSeverity>
  | AnswerOf<typeof copiesOperationsContact>
  | AnswerOf<typeof ownEmailAdvice>

export const answerWords = {
  en: {
    low: severityNames.en.low,
    normal: severityNames.en.normal,
    high: severityNames.en.high,
    urgent: severityNames.en.urgent,
    critical: severityNames.en.critical,
    'support-center': 'In Support Center',
    'limit-increase-form': 'With the form for limit increases in Support Center',
    'contact-us': 'On the Contact Us page',
    'aws-partner': 'With the AWS Partner',
    none: 'None',
    'no-change': 'No change',
    allowed: 'Allowed',
    denied: 'Not allowed',
    include: 'Include it',
    'not-needed': 'Not needed',
    yes: 'Yes',
    no: 'No',
    'not-stated': 'Not stated',
  },
  ja: {
    low: `${severityNames.ja.low}です`,
    normal: `${severityNames.ja.normal}です`,
    high: `${severityNames.ja.high}です`,
    urgent: `${severityNames.ja.urgent}です`,
    critical: `${severityNames.ja.critical}です`,
    'support-center': 'サポートセンターです',
    'limit-increase-form': 'サポートセンターの上限緩和リクエストのフォームです',
    'contact-us': '「お問い合わせ」ページです',
    'aws-partner': 'AWSパートナーです',
    none: 'ありません',
    'no-change': '変更なしです',
    allowed: 'できます',
    denied: 'できません',
    include: '追加してください',
    'not-needed': '不要です',
    yes: 'はい',
    no: 'いいえ',
    'not-stated': '記載がありません',
  },
} satisfies Readonly<Record<WordingLanguage, Readonly<Record<AnswerWord, string>>>>
