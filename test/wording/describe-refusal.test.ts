import type { Edition, Rule } from 'aws-support-rules'
import {
  type Draft,
  edition2022_10,
  edition2025_05,
  edition2026_08,
  edition2027_01,
  editionAwsUsGov2025_05,
  refusals,
} from 'aws-support-rules'
import { checkDraft } from 'aws-support-rules/schemas'
import {
  type DescribedDecision,
  describeDecision,
  type DescribedRefusal,
  describeRefusal,
  summaryOf,
} from 'aws-support-rules/wording'
import { describe, expect, test } from 'vitest'
import { draft } from '../questions/drafts.js'

const file = (bytes: number) => ({ name: 'writes.log', bytes })
const files = (count: number) => Array.from({ length: count }, () => file(1))
const addresses = (count: number) => Array.from({ length: count }, (_, index) => `user.${index}@example.com`)
const megabyte = 1024 * 1024
const onBasic = { plan: 'basic', caseType: 'account-and-billing', severity: 'low' } as const

const messages = (change: object, edition: Edition, language: 'en' | 'ja') =>
  refusals({ ...draft, ...change, edition }).map((refusal) => describeRefusal(refusal, { language }))

describe('the form is told what to enter, or what the plan allows', () => {
  test.each<readonly [edition: Edition, change: object, english: string, japanese: string]>([
    [
      edition2022_10,
      { plan: 'developer', severity: 'urgent' },
      'Developer Support goes up to System impaired.',
      'デベロッパーサポートで選択できる重要度は「システムの障害」までです。',
    ],
    [
      edition2022_10,
      { plan: 'business', severity: 'critical' },
      'Business Support goes up to Production system down.',
      'ビジネスサポートで選択できる重要度は「本番システムのダウン」までです。',
    ],
    [
      edition2022_10,
      { ...onBasic, severity: 'normal' },
      'On Basic Support, the only severity is General guidance.',
      'ベーシックサポートで選択できる重要度は「一般的なガイダンス」のみです。',
    ],
    [
      edition2025_05,
      { caseType: 'service-limit-increase' },
      'For a service limit increase, the only severity is General guidance.',
      'サービスの上限緩和で選択できる重要度は「一般的なガイダンス」のみです。',
    ],
    // The plan goes up to Production system down, but not in this language.
    [
      edition2025_05,
      { plan: 'business', caseType: 'account-and-billing', severity: 'critical', language: 'ja' },
      'For an account and billing case in this language, the only severity is General guidance.',
      'この言語のアカウントおよび請求のケースで選択できる重要度は「一般的なガイダンス」のみです。',
    ],
    [edition2022_10, { severity: ' ' }, 'Choose a severity.', '重要度を選択してください。'],
    [edition2022_10, { service: '' }, 'Choose a service.', 'サービスを選択してください。'],
    [edition2022_10, { category: '' }, 'Choose a category.', 'カテゴリを選択してください。'],
    [edition2022_10, { subject: ' ' }, 'Enter a subject.', '件名を入力してください。'],
    [edition2022_10, { description: '' }, 'Enter a description.', '説明を入力してください。'],
    [edition2022_10, { contact: undefined }, 'Choose a contact method.', '連絡方法を選択してください。'],
    [
      edition2022_10,
      { contact: { method: 'phone', country: '', number: '1' } },
      'Choose the country or region of the phone number.',
      '電話番号の国または地域を選択してください。',
    ],
    [
      edition2022_10,
      { contact: { method: 'phone', country: 'DE', number: '' } },
      'Enter a phone number.',
      '電話番号を入力してください。',
    ],
    [
      edition2022_10,
      { plan: 'developer', contact: { method: 'chat' } },
      'Chat is not available for technical cases on Developer Support. Choose Web.',
      'デベロッパーサポートの技術サポートのケースでは、チャットを使用できません。ウェブを選択してください。',
    ],
    [
      edition2022_10,
      { plan: 'basic' },
      'Basic Support has no technical cases. Choose another case type.',
      'ベーシックサポートでは、技術サポートのケースを作成できません。別のケースの種類を選択してください。',
    ],
    [
      edition2022_10,
      { caseType: 'account-and-billing', resoldSupport: true },
      'With Resold Support, contact your AWS Partner about accounts and billing.',
      '再販サポートをご利用の場合、アカウントおよび請求については、AWSパートナーにお問い合わせください。',
    ],
    [edition2022_10, { attachments: files(4) }, 'Attach at most 3 files.', '添付できるファイルは3個までです。'],
    [edition2026_08, { attachments: files(11) }, 'Attach at most 10 files.', '添付できるファイルは10個までです。'],
    [
      edition2022_10,
      { attachments: [file(5 * megabyte + 1)] },
      'This file is larger than 5 MB. Attach a smaller one.',
      'このファイルは5 MBを超えています。より小さいファイルを添付してください。',
    ],
    [
      edition2026_08,
      { attachments: [file(150 * megabyte + 1)] },
      'This file is larger than 150 MB. Attach a smaller one.',
      'このファイルは150 MBを超えています。より小さいファイルを添付してください。',
    ],
    [
      { ...edition2022_10, attachments: { most: 3, mostBytes: 1000 } },
      { attachments: [file(1001)] },
      'This file is larger than 1000 bytes. Attach a smaller one.',
      'このファイルは1000バイトを超えています。より小さいファイルを添付してください。',
    ],
    [
      edition2022_10,
      { language: 'tr' },
      'Turkish is not available. Choose English or Japanese.',
      'トルコ語は使用できません。英語または日本語を選択してください。',
    ],
    [
      edition2025_05,
      { language: 'xx' },
      'Choose English, Japanese, Chinese, Korean or Turkish.',
      '英語、日本語、中国語、韓国語またはトルコ語を選択してください。',
    ],
    [
      edition2022_10,
      { plan: 'business-support-plus' },
      'Business Support+ is not offered yet. Choose another plan.',
      'Business Support+はまだ提供されていません。別のプランを選択してください。',
    ],
    [
      edition2027_01,
      { plan: 'enterprise-on-ramp' },
      'Enterprise On-Ramp Support is no longer offered. Choose another plan.',
      'エンタープライズ On-Ramp サポートの提供は終了しています。別のプランを選択してください。',
    ],
    [
      editionAwsUsGov2025_05,
      { plan: 'unified-operations' },
      'Unified Operations is not offered in AWS GovCloud (US). Choose another plan.',
      'Unified OperationsはAWS GovCloud (US) では提供されていません。別のプランを選択してください。',
    ],
    [
      edition2022_10,
      { ...onBasic, additionalContacts: addresses(1) },
      'Basic Support has no additional contacts. Remove them.',
      'ベーシックサポートでは、連絡先を追加できません。追加の連絡先を削除してください。',
    ],
    [
      edition2026_08,
      { additionalContacts: addresses(11) },
      'Add at most 10 additional contacts.',
      '追加できる連絡先は10件までです。',
    ],
    [
      edition2022_10,
      { additionalContacts: ['nobody'] },
      'Enter an email address, such as name@example.com.',
      'name@example.comのように、Eメールアドレスを入力してください。',
    ],
  ])('in $id: $1', (edition, change, english, japanese) => {
    expect(messages(change, edition, 'en')).toEqual([english])
    expect(messages(change, edition, 'ja')).toEqual([japanese])
  })
})

const [severity] = refusals({ ...draft, plan: 'developer', severity: 'urgent' })
const withDetails = (details: unknown): DescribedRefusal => ({ ...required(severity), details: details as object })

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Expected a refusal; got none.')
  return value
}

describe('without the details', () => {
  test.each<unknown>([
    undefined,
    null,
    {},
    { plan: 'developer' },
    { plan: 'gold', choices: ['low'] },
    { choices: 5 },
    5,
  ])('a message names no plan and no limit: %j', (details) => {
    expect(describeRefusal(withDetails(details))).toBe('Choose a lower severity.')
    expect(describeRefusal(withDetails(details), { language: 'ja' })).toBe('より低い重要度を選択してください。')
  })

  test('nor do those of limits', () => {
    const form = ({ attachmentCount, attachmentSize }: Edition['form']) => [attachmentCount, attachmentSize]
    expect(form(edition2022_10.form).map((rule) => describeRefusal({ path: ['attachments'], rule }))).toEqual([
      'Attach fewer files.',
      'This file is too large. Attach a smaller one.',
    ])
  })
})

test.each([
  ['basic', 'Basic Support goes up to General guidance.'],
  ['business-support-plus', 'Business Support+ goes up to General guidance.'],
  ['enterprise-on-ramp', 'Enterprise On-Ramp Support goes up to General guidance.'],
  ['enterprise', 'Enterprise Support goes up to General guidance.'],
])('the plan %s is named as in a sentence', (plan, message) => {
  expect(describeRefusal(withDetails({ plan, choices: ['low'] }))).toBe(message)
})

test('a refusal may have been JSON, and come from checkDraft', () => {
  const json = JSON.parse(JSON.stringify(severity)) as DescribedRefusal
  expect(describeRefusal(json)).toBe('Developer Support goes up to System impaired.')
  const problems = checkDraft({ ...draft, plan: 'developer', severity: 'urgent', subject: 5 })
  expect(problems.map((problem) => (problem.kind === 'refused' ? describeRefusal(problem) : problem.code))).toEqual([
    'draft/invalid',
    'Developer Support goes up to System impaired.',
  ])
})

test('a rule of your own has its summary, and one of the page that has no message its summary in Japanese', () => {
  const own: Rule = { ...edition2022_10.form.subject, id: 'own/subject', summary: 'Start with the ticket number.' }
  const edition = { ...edition2022_10, form: { ...edition2022_10.form, subject: own } }
  expect(messages({ subject: '' }, edition, 'ja')).toEqual(['Start with the ticket number.'])
  const refused = (rule: Rule) => describeRefusal({ path: ['subject'], rule }, { language: 'ja' })
  expect(refused({ ...own, id: 'constructor' })).toBe('Start with the ticket number.')
  expect(refused(edition2022_10.advice.performance)).toMatch(/^パフォーマンス/)
})

test('what is no refusal is refused', () => {
  const rule = edition2022_10.form.subject
  for (const broken of [
    { rule },
    { path: ['subject'] },
    { path: ['subject'], rule: {} },
    { kind: 'malformed', path: [] },
  ])
    expect(() => describeRefusal(broken as unknown as DescribedRefusal)).toThrow(
      expect.objectContaining({ code: 'answer/invalid' }) as Error,
    )
})

test('a list of refusals, and another value without instants, is told apart from one that went through JSON', () => {
  const list: unknown = refusals({ ...draft, subject: '' })
  const messageOf = (run: () => unknown) => {
    try {
      return run()
    } catch (error) {
      return error instanceof Error && error.message
    }
  }
  expect([
    messageOf(() => describeRefusal(list as DescribedRefusal)),
    messageOf(() => describeDecision(list as DescribedDecision)),
    messageOf(() => summaryOf(undefined as never)),
  ]).toEqual([
    'Expected one item of refusals or checkDraft; got [a value of type object].',
    'Expected an answer, or one item of refusals or recommendations; got [a value of type object].',
    'Expected a rule; got undefined.',
  ])
})

test('a refusal says what its rule depends on, and nothing else', () => {
  const details = (change: Partial<Draft>) => refusals({ ...draft, ...change }).map((refusal) => refusal.details)
  expect(details({ subject: '' })).toEqual([{}])
  expect(details({ plan: 'basic' })).toEqual([
    { plan: 'basic', value: 'technical', choices: ['account-and-billing', 'service-limit-increase'] },
  ])
  expect(details({ caseType: 'account-and-billing', resoldSupport: true })).toEqual([
    { plan: 'enterprise', value: 'account-and-billing', choices: ['service-limit-increase', 'technical'] },
  ])
  expect(details({ attachments: [file(1), file(9e6), file(1), file(1)] })).toEqual([
    { value: 4, most: 3 },
    { value: 9_000_000, most: 5_242_880 },
  ])
  expect(details({ plan: 'developer', additionalContacts: ['nobody'] })).toEqual([
    { plan: 'developer', value: 1 },
    { value: 'nobody' },
  ])
})
