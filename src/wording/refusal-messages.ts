import type { WordingLanguage } from './language.js'

/** A text for each language, or several: the first one whose placeholders are all known is used. */
export type RefusalMessage = Readonly<Record<WordingLanguage, string | readonly string[]>>

const lowerSeverity = {
  en: ['{plan} goes up to {highest}.', 'Choose a lower severity.'],
  ja: ['{plan}で選択できる重要度は「{highest}」までです。', 'より低い重要度を選択してください。'],
}
const anotherLanguage = {
  en: ['{value} is not available. Choose {choices}.', 'Choose {choices}.', 'Choose a supported language.'],
  ja: [
    '{value}は使用できません。{choices}を選択してください。',
    '{choices}を選択してください。',
    'サポートされている言語を選択してください。',
  ],
}
const fewerFiles = {
  en: ['Attach at most {most} files.', 'Attach fewer files.'],
  ja: ['添付できるファイルは{most}個までです。', '添付ファイルの数を減らしてください。'],
}
const smallerFile = {
  en: ['This file is larger than {most}. Attach a smaller one.', 'This file is too large. Attach a smaller one.'],
  ja: [
    'このファイルは{most}を超えています。より小さいファイルを添付してください。',
    'このファイルは大きすぎます。より小さいファイルを添付してください。',
  ],
}

/** What a form tells its user when a rule refuses a field, by the id of the rule. */
export const refusalMessages: Readonly<Partial<Record<string, RefusalMessage>>> = {
  'plan/not-offered-yet': {
    en: ['{plan} is not offered yet. Choose another plan.', 'This plan is not offered yet. Choose another plan.'],
    ja: [
      '{plan}はまだ提供されていません。別のプランを選択してください。',
      'このプランはまだ提供されていません。別のプランを選択してください。',
    ],
  },
  'plan/not-offered-any-more': {
    en: ['{plan} is no longer offered. Choose another plan.', 'This plan is no longer offered. Choose another plan.'],
    ja: [
      '{plan}の提供は終了しています。別のプランを選択してください。',
      'このプランの提供は終了しています。別のプランを選択してください。',
    ],
  },
  'plan/not-offered-in-govcloud': {
    en: [
      '{plan} is not offered in AWS GovCloud (US). Choose another plan.',
      'This plan is not offered in AWS GovCloud (US). Choose another plan.',
    ],
    ja: [
      '{plan}はAWS GovCloud (US) では提供されていません。別のプランを選択してください。',
      'このプランはAWS GovCloud (US) では提供されていません。別のプランを選択してください。',
    ],
  },
  'case-type/technical-not-on-basic': {
    en: 'Basic Support has no technical cases. Choose another case type.',
    ja: 'ベーシックサポートでは、技術サポートのケースを作成できません。別のケースの種類を選択してください。',
  },
  'case-type/resold-support': {
    en: 'With Resold Support, contact your AWS Partner about accounts and billing.',
    ja: '再販サポートをご利用の場合、アカウントおよび請求については、AWSパートナーにお問い合わせください。',
  },
  'form/service': { en: 'Choose a service.', ja: 'サービスを選択してください。' },
  'form/category': { en: 'Choose a category.', ja: 'カテゴリを選択してください。' },
  'form/severity': { en: 'Choose a severity.', ja: '重要度を選択してください。' },
  'severity/high': lowerSeverity,
  'severity/urgent': lowerSeverity,
  'severity/critical': lowerSeverity,
  'severity/basic': {
    en: ['On Basic Support, the only severity is {highest}.', 'On Basic Support, choose the lowest severity.'],
    ja: [
      'ベーシックサポートで選択できる重要度は「{highest}」のみです。',
      'ベーシックサポートでは、最も低い重要度を選択してください。',
    ],
  },
  'severity/default-in-japanese-and-turkish': {
    en: [
      'For an account and billing case in this language, the only severity is {highest}.',
      'For an account and billing case in this language, choose the lowest severity.',
    ],
    ja: [
      'この言語のアカウントおよび請求のケースで選択できる重要度は「{highest}」のみです。',
      'この言語のアカウントおよび請求のケースでは、最も低い重要度を選択してください。',
    ],
  },
  'severity/default-for-limit-increases': {
    en: [
      'For a service limit increase, the only severity is {highest}.',
      'For a service limit increase, choose the lowest severity.',
    ],
    ja: [
      'サービスの上限緩和で選択できる重要度は「{highest}」のみです。',
      'サービスの上限緩和では、最も低い重要度を選択してください。',
    ],
  },
  'form/subject': { en: 'Enter a subject.', ja: '件名を入力してください。' },
  'form/description': { en: 'Enter a description.', ja: '説明を入力してください。' },
  'form/attachment-count': fewerFiles,
  'form/ten-attachments': fewerFiles,
  'form/attachment-size': smallerFile,
  'form/attachment-size-of-uploads': smallerFile,
  'form/language': anotherLanguage,
  'form/turkish': anotherLanguage,
  'form/languages-of-the-api': anotherLanguage,
  'contact/one-method': { en: 'Choose a contact method.', ja: '連絡方法を選択してください。' },
  'contact/technical-on-developer': {
    en: [
      '{value} is not available for technical cases on {plan}. Choose {choices}.',
      'For technical cases on Developer Support, choose Web.',
    ],
    ja: [
      '{plan}の技術サポートのケースでは、{value}を使用できません。{choices}を選択してください。',
      'デベロッパーサポートの技術サポートのケースでは、ウェブを選択してください。',
    ],
  },
  'contact/phone-country': {
    en: 'Choose the country or region of the phone number.',
    ja: '電話番号の国または地域を選択してください。',
  },
  'contact/phone-number': { en: 'Enter a phone number.', ja: '電話番号を入力してください。' },
  'additional-contacts/not-on-basic': {
    en: 'Basic Support has no additional contacts. Remove them.',
    ja: 'ベーシックサポートでは、連絡先を追加できません。追加の連絡先を削除してください。',
  },
  'additional-contacts/not-listed-for-developer': {
    en: 'Developer Support has no additional contacts. Remove them.',
    ja: 'デベロッパーサポートでは、連絡先を追加できません。追加の連絡先を削除してください。',
  },
  'additional-contacts/up-to-ten': {
    en: ['Add at most {most} additional contacts.', 'Add fewer additional contacts.'],
    ja: ['追加できる連絡先は{most}件までです。', '追加の連絡先の数を減らしてください。'],
  },
  'additional-contacts/email-addresses': {
    en: 'Enter an email address, such as name@example.com.',
    ja: 'name@example.comのように、Eメールアドレスを入力してください。',
  },
}
