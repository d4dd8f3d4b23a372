/** The Japanese of each reading of a rule, by its English: a reading that someone changed has no Japanese. */
export const japaneseReadings: Readonly<Record<string, string>> = {
  'The list of three plans is complete.': '3つのプランの一覧がすべてであると解釈しています。',
  'Only account and billing is left to the partner.':
    'AWS パートナーが対応するのは、アカウントおよび請求のみと解釈しています。',
  'As the AWS Billing guide has it for all account owners.':
    'AWS Billing のガイドに、すべてのアカウント所有者が使えると記載されています。',
  'We follow this guide rather than the AWS Billing guide.': 'AWS Billing のガイドではなく、このガイドに従っています。',
  'Every text that mentions a method names the web.': '連絡方法に触れている記述は、いずれもウェブを挙げています。',
  'The guide to limit increases lists them for any plan.':
    '上限緩和のガイドに、プランを問わない連絡方法として記載されています。',
  'It still holds, as guides up to 2021 had it.': '2021年までのガイドの記載が現在も有効であると解釈しています。',
  "As earlier guides and AWS's plan pages have it.": '以前のガイドと、プランを説明する AWS のページに従っています。',
  'It has at least the methods of Enterprise.':
    '少なくともエンタープライズサポートの連絡方法を使えると解釈しています。',
  'Basic is in no row of the table.': '表のどの行にもベーシックサポートがありません。',
  "The table isn't about limit increases.": 'この表は上限緩和を対象としていません。',
  "Above Developer, the sentence is about cases that aren't technical.":
    'デベロッパーより上位のプランでは、技術サポート以外のケースに関する記述と解釈しています。',
  'The target is for a request of the customer.': '目標は、お客様からのリクエストを対象としています。',
  'Only Developer counts business hours.': '営業時間で計算するのは、デベロッパーサポートのみと解釈しています。',
  'GMT+8 is taken as China, its largest country with this language.':
    'GMT+8 を、この言語を使う最大の国である中国の時間と解釈しています。',
  'The five minutes are for technical cases alone.':
    '5分以内という目標は、技術サポートのケースのみが対象と解釈しています。',
  'Without hours of its own, Turkish has those of English.':
    'トルコ語には独自の対応時間の記載がないため、英語と同じと解釈しています。',
  'Without hours of their own, they have those of English.':
    '独自の対応時間の記載がないため、英語と同じと解釈しています。',
  'The target counts the hours in which AWS can answer.':
    '目標時間は、AWS が応答できる時間帯のみで計算すると解釈しています。',
  'The notes about languages limit when AWS answers, not the target.':
    '言語に関する注記は、AWS が応答する時間帯についてのもので、目標についてのものではないと解釈しています。',
  "A case in Turkish can exist, so it isn't refused.": 'トルコ語のケースは存在しうるため、拒否しません。',
  "A case in a language of the API can exist, so it isn't refused.":
    'API で指定できる言語のケースは存在しうるため、拒否しません。',
  'The note is about Basic alone.': '注記の対象は、ベーシックサポートのみと解釈しています。',
  'The page about the new form decides.': '新しいフォームに関するページに従っています。',
  "A plan that isn't named for GovCloud isn't offered there.":
    'AWS GovCloud での提供について記載のないプランは、提供されていないと解釈しています。',
  'Contact Us is for billing and account questions only.':
    '「お問い合わせ」ページは、請求とアカウントに関する質問のみが対象です。',
  'It is a recommendation and refuses no draft.':
    '推奨事項であり、これを理由にケースの下書きを拒否することはありません。',
  'On-Ramp had the change, and no text takes it away by name.':
    'エンタープライズ On-Ramp では以前から変更でき、変更できなくなったという明示的な記述はありません。',
  'Basic has one fixed severity, like low.': 'ベーシックサポートの重要度は固定されており、low に相当します。',
  'No severity of the plan is refused, since some forms ask for one.':
    '重要度を尋ねるフォームがあるため、そのプランの重要度はいずれも拒否しません。',
  'The page denies changes, and this changes nothing.':
    'ページには変更できないとありますが、同じ重要度の指定は変更に当たりません。',
  "The default is the lowest severity, and a new case can't have another.":
    'デフォルトは最も低い重要度で、新しいケースではほかの重要度を選択できないと解釈しています。',
  'The default is the lowest severity.': 'デフォルトは最も低い重要度と解釈しています。',
  'The example with the plans of 2022 also holds for the newer plans.':
    '2022年のプランの例は、新しいプランにも当てはまると解釈しています。',
  "The page about ending plans doesn't name it.": '終了するプランに関するページに、このプランの記載はありません。',
  "The upgrade isn't said to happen by itself.": '自動的にアップグレードされるとは記載されていません。',
}
