/** Changes of the severity: English summaries with their Japanese. */
export const severityChange = {
  'The severity of a case stays as it was chosen; if things change, talk to AWS Support in the case.':
    'ケースの重要度は選択後に変更できません。状況が変わった場合は、ケースの中でAWSサポートに相談してください。',
  'Keeping the severity that the case has is no change.': '現在と同じ重要度にすることは、変更にあたりません。',
  'On Basic, Developer and Business the severity of a case stays as it was chosen.':
    'ベーシック、デベロッパー、ビジネスでは、ケースの重要度を選択後に変更できません。',
  'Since 2025-05-21 the severity of a case can be changed on Enterprise On-Ramp and Enterprise.':
    '2025年5月21日から、エンタープライズ On-Rampとエンタープライズではケースの重要度を変更できます。',
  'A quota increase has a default severity, which cannot be changed.':
    '上限緩和の重要度は既定のもので、変更できません。',
  'An account and billing case that was created in Japanese or Turkish keeps its severity.':
    '日本語またはトルコ語で作成したアカウントと請求のケースでは、重要度を変更できません。',
  'A change of severity needs a reason; a comment may be added.':
    '重要度の変更には理由が必要です。コメントも追加できます。',
  'A raise to urgent or critical goes by a contact method: web, chat or phone.':
    'urgentまたはcriticalに引き上げるときは、ウェブ、チャット、電話から連絡方法を選びます。',
  'After a raise to urgent or critical the severity cannot be changed for 60 minutes.':
    'urgentまたはcriticalに引き上げた後の60分間は、重要度を変更できません。',
  'After a raise the next one may have to wait until the first-response time of the severity that was raised to has passed since the raise.':
    '引き上げの後、次の引き上げは、引き上げ先の重要度の初回応答時間が経過するまで待つ必要がある場合があります。',
  'A critical case cannot be raised further; a live contact takes the place of a change.':
    'criticalのケースはそれ以上引き上げられません。変更の代わりに、チャットまたは電話で直接やり取りします。',
  'The severity of a case can be changed on Business Support+, Enterprise and Unified Operations.':
    'Business Support+、エンタープライズ、Unified Operationsでは、ケースの重要度を変更できます。',
  'Enterprise On-Ramp keeps the change of severity that it had.':
    'エンタープライズ On-Rampでは、これまでどおり重要度を変更できます。',
  'AWS GovCloud (US) does not support changing the severity of a case.':
    'AWS GovCloud (US) では、ケースの重要度を変更できません。',
} satisfies Readonly<Record<string, string>>
