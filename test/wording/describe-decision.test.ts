import * as rules from 'aws-support-rules'
import { type DescribedDecision, describeDecision } from 'aws-support-rules/wording'
import { expect, test } from 'vitest'

const resolvedAt = '2026-11-09T10:00:00Z'
const raise: rules.WantedChange = {
  plan: 'enterprise',
  caseType: 'technical',
  from: 'high',
  to: 'urgent',
  history: [{ from: 'normal', to: 'high', at: '2026-11-23T06:00:00Z' }],
  now: '2026-11-23T09:00:00Z',
  edition: rules.edition2025_12,
}

test.each<readonly [DescribedDecision, string, string]>([
  [
    rules.canCreateCase({ plan: 'basic', caseType: 'technical' }),
    'No. Basic Support has no technical cases.',
    'できません。ベーシックサポートでは、技術サポートのケースを作成できません。',
  ],
  [
    rules.canUseContactMethod({ plan: 'developer', caseType: 'technical', contactMethod: 'web' }),
    'Yes. On Developer, technical cases can use web only. Web is answered in Support Center, chat is live, and for phone AWS calls you.',
    'できます。デベロッパーサポートの技術サポートのケースで使えるのは、ウェブのみです。ウェブではサポートセンターで回答を受け取り、チャットではリアルタイムでやり取りし、電話ではAWSからお客様に電話をかけます。',
  ],
  [
    rules.highestSeverity({ plan: 'basic', caseType: 'technical' }),
    'None. Basic Support has no technical cases.',
    'ありません。ベーシックサポートでは、技術サポートのケースを作成できません。',
  ],
  [
    rules.highestSeverity({ plan: 'basic', caseType: 'account-and-billing' }),
    'General guidance. A case on Basic has the lowest severity, with no other choice. Each plan has a highest severity.',
    '一般的なガイダンスです。ベーシックサポートのケースは最も低い重要度になり、ほかの重要度は選択できません。選択できる最も高い重要度は、プランごとに決まっています。',
  ],
  [
    rules.caseRoute({ caseType: 'account-and-billing', canSignIn: false }),
    "On the Contact Us page. If you can't sign in, use the Contact Us page for billing and account questions.",
    '「お問い合わせ」ページです。サインインできない場合、請求とアカウントに関する質問には「お問い合わせ」ページを利用できます。',
  ],
  [
    rules.ownEmailAdvice({ signedInAs: 'iam-user' }),
    'Include it. If you are signed in as an IAM user, add your own address.',
    '追加してください。IAMユーザーとしてサインインしている場合は、自分のEメールアドレスを追加してください。',
  ],
  [
    rules.copiesOperationsContact({ plan: 'business', caseType: 'technical' }),
    "Not stated. The page doesn't say whether the Operations contact receives copies on paid plans.",
    '記載がありません。有料プランでオペレーションの連絡先にコピーが届くかどうかは、AWSのページに記載されていません。',
  ],
  [
    rules.canReopenCase({ resolvedAt, now: '2026-11-23T10:00:00Z' }),
    'Yes. You can reopen a resolved case for 14 days. This is possible until Monday 23 November 2026 10:00 (UTC).',
    'できます。解決済みのケースは、解決から14日以内であれば再開できます。期限は2026年11月23日（月）10:00（UTC）です。',
  ],
  [
    rules.canReopenCase({ resolvedAt, now: '2026-11-23T10:00:01Z' }),
    "No. Once a case can't be reopened, create a related case, which copies the case type, category and severity for you to edit, or a new case. This was possible until Monday 23 November 2026 10:00 (UTC).",
    'できません。再開できなくなったケースについては、新しいケースまたは関連ケースを作成します。関連ケースには、ケースの種類、カテゴリ、重要度が引き継がれ、編集もできます。期限は2026年11月23日（月）10:00（UTC）でした。',
  ],
])('an answer is a word, and why', (decision, english, japanese) => {
  expect(describeDecision(decision)).toBe(english)
  expect(describeDecision(decision, { language: 'ja' })).toBe(japanese)
})

test.each<readonly [DescribedDecision, string, string]>([
  [rules.caseRoute({ caseType: 'technical', canSignIn: true }), 'In Support Center.', 'サポートセンターです。'],
  [
    rules.caseRoute({ caseType: 'service-limit-increase', canSignIn: true }),
    'With the form for limit increases in Support Center.',
    'サポートセンターの上限緩和リクエストのフォームです。',
  ],
  [
    rules.caseRoute({ caseType: 'account-and-billing', canSignIn: true, resoldSupport: true }),
    'With the AWS Partner.',
    'AWSパートナーです。',
  ],
  [rules.highestSeverity({ plan: 'developer', caseType: 'technical' }), 'System impaired.', 'システムの障害です。'],
  [
    rules.highestSeverity({ plan: 'business', caseType: 'technical' }),
    'Production system down.',
    '本番システムのダウンです。',
  ],
  [
    rules.highestSeverity({ plan: 'enterprise', caseType: 'technical' }),
    'Business-critical system down.',
    'ビジネスクリティカルなシステムのダウンです。',
  ],
  [
    { ...rules.highestSeverity({ plan: 'enterprise', caseType: 'technical' }), answer: 'high' },
    'Production system impaired.',
    '本番システムの障害です。',
  ],
  [rules.copiesOperationsContact({ plan: 'basic', caseType: 'account-and-billing' }), 'Yes.', 'はい。'],
  [rules.ownEmailAdvice({ signedInAs: 'root-user' }), 'Not needed.', '不要です。'],
  [rules.canChangeSeverity({ ...raise, to: 'high' }), 'No change.', '変更なしです。'],
  [rules.canChangeSeverity({ ...raise, history: [] }), 'Allowed.', 'できます。'],
  [
    rules.canChangeSeverity({ ...raise, caseType: 'service-limit-increase', from: 'low', history: [] }),
    'Not allowed.',
    'できません。',
  ],
  [{ ...rules.ownEmailAdvice({ signedInAs: 'root-user' }), answer: 'no' }, 'No.', 'いいえ。'],
])('the first sentence is the answer', (decision, english, japanese) => {
  expect(describeDecision(decision).startsWith(`${english} `)).toBe(true)
  expect(describeDecision(decision, { language: 'ja' }).startsWith(japanese)).toBe(true)
})

test('an answer whose instants are broken is none', () => {
  const [until, allowedFrom] = ['2026-11-23T10:00:00.000Z', new Date(NaN)]
  const reopening = rules.canReopenCase({ resolvedAt, now: '2026-11-23T10:00:00Z' })
  for (const broken of [
    { ...reopening, until },
    { ...rules.canChangeSeverity(raise), allowedFrom },
  ])
    expect(() => describeDecision(broken as never)).toThrow(
      expect.objectContaining({ code: 'answer/invalid' }) as Error,
    )
})

test('a change of severity says from when it is allowed and what it still needs', () => {
  const change = rules.canChangeSeverity(raise)
  expect(describeDecision(change, { timeZone: 'Asia/Tokyo' })).toMatch(
    /^Not allowed\. Before the next raise, .* Allowed from Monday 23 November 2026 19:00 \(Asia\/Tokyo\)\. Still needed: a reason and a contact method\.$/,
  )
  expect(describeDecision(change, { timeZone: 'Asia/Tokyo', language: 'ja' })).toMatch(
    /^できません。重要度を引き上げた後、.*変更できるのは2026年11月23日（月）19:00（Asia\/Tokyo）からです。次の入力が必要です：理由と連絡方法。$/,
  )
})

const draft: rules.Draft = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'urgent',
  service: 'amazon-dynamodb',
  category: 'throttling',
  subject: 'Writes are throttled',
  description: 'All writes fail.',
  language: 'en',
  contact: { method: 'phone', country: 'DE', number: '' },
  attachments: [
    { name: 'small.log', bytes: 1 },
    { name: 'large.log', bytes: 6_000_000 },
  ],
  signedInAs: 'iam-user',
}

test('a refusal names its field', () => {
  expect(rules.refusals(draft).map((refusal) => describeDecision(refusal))).toEqual([
    'Severity – Production system down: a first response within 1 hour on Business and both Enterprise plans, not on Developer.',
    'Attachment 2 – An attached file can be up to 5 MB.',
    'Contact method – On Developer, technical cases can use web only.',
    'Phone number – Phone needs a number; an extension is optional.',
  ])
  expect(rules.refusals(draft).map((refusal) => describeDecision(refusal, { language: 'ja' }))).toEqual([
    '【重要度】本番システムのダウン：ビジネス、エンタープライズ On-Ramp、エンタープライズの初回応答時間の目標は1時間以内です。デベロッパーでは選択できません。',
    '【添付ファイル2】添付ファイルのサイズは、1個あたり5 MBまでです。',
    '【連絡方法】デベロッパーサポートの技術サポートのケースで使えるのは、ウェブのみです。',
    '【電話番号】電話の場合は、電話番号を指定します。内線番号は任意です。',
  ])
})

test('so do recommendations, and a path that no form has stands for itself', () => {
  const [advised] = rules.recommendations(draft)
  expect(advised && describeDecision(advised, { language: 'ja' })).toBe(
    '【説明】対象のリソースを含めて、問題を詳しく説明してください。ケースの早期解決につながります。',
  )
  expect(advised && describeDecision({ ...advised, path: ['custom', 0, 'field'] })).toMatch(/^custom\.0\.field – /)
})
