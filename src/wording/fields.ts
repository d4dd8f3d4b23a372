import type { ErrorPath } from '../errors.js'
import type { Draft } from '../questions/draft.js'
import type { WordingLanguage } from './language.js'

type FieldPath =
  keyof Draft | 'contact.method' | 'contact.country' | 'contact.number' | 'attachments.#.bytes' | 'additionalContacts.#'

/** The field names of a draft by path, with # for an index. */
const fieldNames: Readonly<Record<WordingLanguage, Readonly<Record<FieldPath, string>>>> = {
  en: {
    plan: 'Plan',
    caseType: 'Case type',
    severity: 'Severity',
    service: 'Service',
    category: 'Category',
    subject: 'Subject',
    description: 'Description',
    language: 'Language',
    contact: 'Contact method',
    'contact.method': 'Contact method',
    'contact.country': 'Country of the phone number',
    'contact.number': 'Phone number',
    attachments: 'Attachments',
    'attachments.#.bytes': 'Attachment #',
    additionalContacts: 'Additional contacts',
    'additionalContacts.#': 'Additional contact #',
    signedInAs: 'Sign-in',
    resoldSupport: 'Resold Support',
  },
  ja: {
    plan: 'サポートプラン',
    caseType: 'ケースの種類',
    severity: '重要度',
    service: 'サービス',
    category: 'カテゴリ',
    subject: '件名',
    description: '説明',
    language: '言語',
    contact: '連絡方法',
    'contact.method': '連絡方法',
    'contact.country': '電話番号の国',
    'contact.number': '電話番号',
    attachments: '添付ファイル',
    'attachments.#.bytes': '添付ファイル#',
    additionalContacts: '追加の連絡先',
    'additionalContacts.#': '追加の連絡先#',
    signedInAs: 'サインイン',
    resoldSupport: '再販サポート',
  },
}

/** Returns the name of the field at a path, or the path itself if the form has no such field. */
export function fieldInWords(path: ErrorPath, language: WordingLanguage): string {
  const place = path.find((step) => typeof step === 'number')
  const key = path.map((step) => (typeof step === 'number' ? '#' : step)).join('.')
  const names: Readonly<Partial<Record<string, string>>> = fieldNames[language]
  return ((Object.hasOwn(names, key) ? names[key] : undefined) ?? path.join('.')).replace(
    '#',
    place === undefined ? '' : String(place + 1),
  )
}
