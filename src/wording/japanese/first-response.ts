/** The clock of the first response: English summaries with their Japanese. */
export const firstResponse = {
  'AWS publishes no first-response target for Basic Support.':
    'ベーシックサポートについて、AWSは初回応答時間の目標を公表していません。',
  'AWS publishes no first-response target for a case that AWS opened.':
    'AWSが作成したケースについて、AWSは初回応答時間の目標を公表していません。',
  'AWS publishes no first-response target for service limit increases.':
    'サービスの上限緩和について、AWSは初回応答時間の目標を公表していません。',
  'No target is published for critical account and billing cases on Unified Operations.':
    'Unified Operationsでのcriticalのアカウントと請求のケースについて、目標は公表されていません。',
  'On Developer Support the target is an amount of business time.':
    'デベロッパーサポートの目標は、営業時間で数えます。',
  'Business hours run from 08:00 to 18:00 on the clocks of the customer country.':
    '営業時間は、お客様の国の現地時間で08:00から18:00までです。',
  'Weekends and holidays of the customer country have no business hours.':
    'お客様の国の週末と祝日は、営業時間に含まれません。',
  "The customer country is the one in the account's contact information.":
    'お客様の国は、アカウントの連絡先情報にある国です。',
  'In a country with several time zones the hours can differ.':
    '複数のタイムゾーンがある国では、営業時間が異なることがあります。',
  'Support in Japanese works from 09:00 to 18:00.': '日本語サポートの対応時間は、09:00から18:00までです。',
  'Technical cases on Developer in Japanese, and all other cases in Japanese, are worked on from 09:00 to 18:00 in Japan, without weekends and holidays.':
    '日本語のケースは、デベロッパーの技術サポートのケースもそれ以外のケースも、週末と祝日を除く日本時間の09:00から18:00までに対応されます。',
  'Technical cases on Developer in Chinese or Korean are worked on from 08:00 to 18:00 in the customer country.':
    'デベロッパーでの中国語または韓国語の技術サポートのケースは、お客様の国の08:00から18:00までに対応されます。',
  'Cases on Developer in Turkish are taken to be worked on from 08:00 to 18:00 in the customer country.':
    'デベロッパーでのトルコ語のケースは、お客様の国の08:00から18:00までに対応されるものとしています。',
  'Cases on Developer in Spanish, French or Portuguese are taken to be worked on from 08:00 to 18:00 in the customer country.':
    'デベロッパーでのスペイン語、フランス語、ポルトガル語のケースは、お客様の国の08:00から18:00までに対応されるものとしています。',
  'AWS makes every reasonable effort to send a first response within the target; it guarantees nothing, and later replies have no target.':
    'AWSは目標時間内に初回の応答を送るよう合理的な範囲で努めますが、保証はしていません。2回目以降の応答に目標はありません。',
  'On the plans above Developer the target runs around the clock.':
    'デベロッパーより上のプランでは、目標の時間を24時間365日数えます。',
  'On Business Support+, Enterprise and Unified Operations support works around the clock, and every hour counts.':
    'Business Support+、エンタープライズ、Unified Operationsのサポートは24時間365日対応で、すべての時間を数えます。',
} satisfies Readonly<Record<string, string>>
