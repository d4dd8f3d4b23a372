/** Case types, how to create a case, and reopening: English summaries with their Japanese. */
export const caseTypes = {
  'A case is about account and billing, a service limit increase, or a technical matter.':
    'ケースの種類は、アカウントと請求、サービスの上限緩和、技術サポートの3つです。',
  'Every customer may create account and billing cases, whatever the plan.':
    'アカウントと請求のケースは、プランに関係なくすべてのお客様が作成できます。',
  'Every customer may ask for a service limit increase, whatever the plan.':
    'サービスの上限緩和は、プランに関係なくすべてのお客様がリクエストできます。',
  'A technical case gets help with AWS services, and sometimes with the software of third parties.':
    '技術サポートのケースでは、AWSのサービスについて、場合によってはサードパーティーのソフトウェアについても支援を受けられます。',
  'Basic Support has no technical cases.': 'ベーシックサポートでは、技術サポートのケースを作成できません。',
  'Customers of Resold Support take account and billing matters to their AWS Partner, not to AWS.':
    '再販サポートのお客様は、アカウントと請求についてはAWSではなくAWSパートナーに問い合わせます。',
  'For technical cases and limit increases under Resold Support the usual rules of the plan are applied.':
    '再販サポートでも、技術サポートのケースと上限緩和には、プランの通常の規則を適用します。',
  'Account and billing cases and technical cases are created in Support Center.':
    'アカウントと請求のケース、技術サポートのケースは、サポートセンターで作成します。',
  'Both the root user and IAM users may sign in to Support Center.':
    'サポートセンターには、ルートユーザーでもIAMユーザーでもサインインできます。',
  'Whoever cannot sign in may use the Contact Us page for billing and account questions.':
    'サインインできない場合、請求とアカウントに関する質問には「お問い合わせ」ページを利用できます。',
  'Without a sign-in there is no way to create a technical case or to ask for a limit increase.':
    'サインインできない場合、技術サポートのケースの作成や上限緩和のリクエストはできません。',
  'A limit increase starts from its own link in Support Center and follows its own steps.':
    '上限緩和は、サポートセンターにある専用のリンクから、専用の手順でリクエストします。',
  'Limit increases are requested in Service Quotas; Support Center has a form for the services that Service Quotas lacks.':
    '上限緩和はService Quotasでリクエストします。Service Quotasにないサービスについては、サポートセンターにフォームがあります。',
  'A resolved case can be reopened up to 14 days after its resolution.':
    '解決済みのケースは、解決から14日以内であれば再開できます。',
  'A case that can no longer be reopened is followed by a related case, which takes over case type, category and severity to be edited, or by a new case.':
    '再開できなくなったケースの代わりに、関連ケースか新しいケースを作成できます。関連ケースには、ケースの種類、カテゴリ、重要度が編集できる状態で引き継がれます。',
} satisfies Readonly<Record<string, string>>
