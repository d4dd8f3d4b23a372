/** Contact methods, additional contacts and the Operations contact: English summaries with their Japanese. */
export const contact = {
  'A case names one contact method: web, chat or phone.':
    'ケースには、ウェブ、チャット、電話の中から連絡方法を1つ指定します。',
  'Web is answered in Support Center, chat is live, and for phone AWS calls the customer.':
    'ウェブではサポートセンターに回答が届き、チャットではその場でやり取りし、電話ではAWSからお客様に電話をかけます。',
  'A phone call needs the country or region of the number.': '電話では、電話番号の国または地域が必要です。',
  'A phone call needs a number; an extension may be added.': '電話では、電話番号が必要です。内線番号も追加できます。',
  'Account and billing cases are answered on the web or by phone on every plan.':
    'アカウントと請求のケースは、どのプランでもウェブと電話で回答を受けられます。',
  'Account and billing cases are taken to have chat on every plan.':
    'アカウントと請求のケースでは、どのプランでもチャットを使えるものとしています。',
  'Limit increases are answered on the web on every plan.': '上限緩和には、どのプランでもウェブで回答があります。',
  'Limit increases are taken to have chat and phone on every plan.':
    '上限緩和では、どのプランでもチャットと電話を使えるものとしています。',
  'Technical cases on Developer Support are answered on the web only.':
    'デベロッパーサポートの技術サポートのケースには、ウェブでのみ回答があります。',
  'Technical cases on Business and both Enterprise plans are answered on the web, by chat or by phone.':
    'ビジネス、エンタープライズ On-Ramp、エンタープライズの技術サポートのケースでは、ウェブ、チャット、電話を使えます。',
  'Technical cases on Business Support+ and Enterprise are answered by phone, on the web or by chat, at any hour.':
    'Business Support+とエンタープライズの技術サポートのケースでは、電話、ウェブ、チャットを時間帯を問わず使えます。',
  'Technical cases on Unified Operations are answered by phone, on the web or by chat.':
    'Unified Operationsの技術サポートのケースでは、電話、ウェブ、チャットを使えます。',
  'Business and both Enterprise plans may add contacts to a case.':
    'ビジネス、エンタープライズ On-Ramp、エンタープライズでは、ケースに連絡先を追加できます。',
  'Developer Support is not among the plans that have additional contacts.':
    'デベロッパーサポートは、追加の連絡先を使えるプランに含まれていません。',
  'Business Support+, Enterprise and Unified Operations may add up to ten contacts to a case.':
    'Business Support+、エンタープライズ、Unified Operationsでは、ケースに連絡先を10件まで追加できます。',
  'Basic Support has no additional contacts.': 'ベーシックサポートでは、連絡先を追加できません。',
  'Additional contacts are e-mail addresses, told when the status of the case changes.':
    '追加の連絡先はEメールアドレスで、ケースの状況が変わると通知が届きます。',
  'Whoever is signed in as an IAM user should add their own address.':
    'IAMユーザーでサインインしている場合は、自分のEメールアドレスを追加してください。',
  'Signed in with the root address, adding it is not needed, and not refused.':
    'ルートユーザーのEメールアドレスでサインインしている場合、そのアドレスを追加する必要はありませんが、追加しても拒否されません。',
  'On Basic Support the Operations contact of the account gets copies of account and billing and of technical cases.':
    'ベーシックサポートでは、アカウントと請求のケースおよび技術サポートのケースの写しが、アカウントのオペレーションの連絡先に届きます。',
  'On Basic Support the Operations contact of the account gets copies of account and billing cases alone.':
    'ベーシックサポートでは、アカウントと請求のケースに限り、写しがアカウントのオペレーションの連絡先に届きます。',
  'For paid plans the page does not say whether the Operations contact gets copies.':
    '有料のプランでオペレーションの連絡先に写しが届くかどうかは、AWSのページに記載がありません。',
  'On Basic Support the Operations contact gets no copies of limit increases.':
    'ベーシックサポートでは、上限緩和の写しはオペレーションの連絡先に届きません。',
} satisfies Readonly<Record<string, string>>
