import type { CaseType, ContactMethod, Language, Plan, Severity } from '../editions/generated/vocabulary.js'
import { frozen } from '../frozen.js'
import type { ResponseState } from '../response/response-progress.js'
import type { WordingLanguage } from './language.js'

/** The names of a set of words in every language of the texts. */
type Names<Word extends string> = Readonly<Record<WordingLanguage, Readonly<Record<Word, string>>>>

/**
 * The names of the plans.
 *
 * @example
 * import { planNames } from 'aws-support-rules/wording'
 *
 * planNames.en['enterprise-on-ramp'] // => 'Enterprise On-Ramp'
 * planNames.ja.developer // => 'デベロッパーサポート'
 */
export const planNames = /* @__PURE__ */ frozen({
  en: {
    basic: 'Basic',
    developer: 'Developer',
    business: 'Business',
    'business-support-plus': 'Business Support+',
    'enterprise-on-ramp': 'Enterprise On-Ramp',
    enterprise: 'Enterprise',
    'unified-operations': 'Unified Operations',
  },
  ja: {
    basic: 'ベーシックサポート',
    developer: 'デベロッパーサポート',
    business: 'ビジネスサポート',
    'business-support-plus': 'Business Support+',
    'enterprise-on-ramp': 'エンタープライズ On-Ramp サポート',
    enterprise: 'エンタープライズサポート',
    'unified-operations': 'Unified Operations',
  },
} satisfies Names<Plan>)

/**
 * The names of the case types.
 *
 * @example
 * import { caseTypeNames } from 'aws-support-rules/wording'
 *
 * caseTypeNames.en['account-and-billing'] // => 'Account and billing'
 * caseTypeNames.ja.technical // => '技術サポート'
 */
export const caseTypeNames = /* @__PURE__ */ frozen({
  en: {
    'account-and-billing': 'Account and billing',
    'service-limit-increase': 'Service limit increase',
    technical: 'Technical',
  },
  ja: {
    'account-and-billing': 'アカウントおよび請求',
    'service-limit-increase': 'サービスの上限緩和',
    technical: '技術サポート',
  },
} satisfies Names<CaseType>)

/**
 * The names of the severities. The English names are those on the AWS page.
 *
 * @example
 * import { severityNames } from 'aws-support-rules/wording'
 *
 * severityNames.en.urgent // => 'Production system down'
 * severityNames.ja.urgent // => '本番システムのダウン'
 */
export const severityNames = /* @__PURE__ */ frozen({
  en: {
    low: 'General guidance',
    normal: 'System impaired',
    high: 'Production system impaired',
    urgent: 'Production system down',
    critical: 'Business-critical system down',
  },
  ja: {
    low: '一般的なガイダンス',
    normal: 'システムの障害',
    high: '本番システムの障害',
    urgent: '本番システムのダウン',
    critical: 'ビジネスクリティカルなシステムのダウン',
  },
} satisfies Names<Severity>)

/**
 * The names of the contact methods.
 *
 * @example
 * import { contactMethodNames } from 'aws-support-rules/wording'
 *
 * contactMethodNames.ja.phone // => '電話'
 */
export const contactMethodNames = /* @__PURE__ */ frozen({
  en: { web: 'Web', chat: 'Chat', phone: 'Phone' },
  ja: { web: 'ウェブ', chat: 'チャット', phone: '電話' },
} satisfies Names<ContactMethod>)

/**
 * The names of the languages of a case.
 *
 * @example
 * import { languageNames } from 'aws-support-rules/wording'
 *
 * languageNames.en.ja // => 'Japanese'
 * languageNames.ja.ja // => '日本語'
 */
export const languageNames = /* @__PURE__ */ frozen({
  en: {
    en: 'English',
    ja: 'Japanese',
    zh: 'Chinese',
    ko: 'Korean',
    tr: 'Turkish',
    es: 'Spanish',
    fr: 'French',
    pt: 'Portuguese',
  },
  ja: {
    en: '英語',
    ja: '日本語',
    zh: '中国語',
    ko: '韓国語',
    tr: 'トルコ語',
    es: 'スペイン語',
    fr: 'フランス語',
    pt: 'ポルトガル語',
  },
} satisfies Names<Language>)

/**
 * The names of the states of a case.
 *
 * @example
 * import { responseStateNames } from 'aws-support-rules/wording'
 *
 * responseStateNames.en['resolved-unanswered'] // => 'Resolved without a response'
 * responseStateNames.ja.met // => '目標達成'
 */
export const responseStateNames = /* @__PURE__ */ frozen({
  en: {
    pending: 'Pending',
    overdue: 'Overdue',
    met: 'Met',
    missed: 'Missed',
    unknown: 'Unknown',
    'resolved-unanswered': 'Resolved without a response',
    'no-target': 'No target',
  },
  ja: {
    pending: '応答待ち',
    overdue: '期限超過',
    met: '目標達成',
    missed: '目標未達',
    unknown: '不明',
    'resolved-unanswered': '応答なしで解決済み',
    'no-target': '目標なし',
  },
} satisfies Names<ResponseState>)
