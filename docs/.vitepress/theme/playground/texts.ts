import type { Rule } from 'aws-support-rules'
import type { WordingLanguage } from 'aws-support-rules/wording'

/** What the playground says, apart from the words of the library. */
export interface PlaygroundTexts {
  readonly form: string
  readonly case: string
  readonly plan: string
  readonly caseType: string
  readonly severity: string
  readonly language: string
  readonly customer: string
  readonly country: string
  readonly subdivision: string
  readonly wholeCountry: string
  readonly timeZone: string
  readonly notKnown: string
  readonly holidays: string
  readonly creation: string
  readonly created: string
  readonly now: string
  readonly zoneNotKnown: (zone: string) => string
  readonly edition: string
  readonly inForce: string
  readonly editionFrom: (date: string) => string
  readonly govCloudFrom: (date: string) => string
  readonly skipped: (zone: string, time: string, moved: string) => string
  readonly use: (time: string) => string
  readonly repeated: (zone: string, time: string) => string
  readonly first: string
  readonly second: string
  readonly firstResponse: string
  readonly noAnswer: string
  readonly seeField: string
  readonly noTarget: string
  readonly loading: string
  readonly loadingHow: string
  readonly notLoaded: string
  readonly severityTooHigh: (plan: string, severity: string) => string
  readonly range: (from: string, to: string) => string
  readonly whyRange: string
  readonly dueThere: string
  readonly notYetCreated: string
  readonly nowItIs: (when: string) => string
  readonly nowState: (state: string) => string
  readonly rulesOfAnswer: string
  readonly versions: (timeZones: string, holidays?: { readonly calendar: string; readonly asOf: string }) => string
  readonly copyLink: string
  readonly copied: string
  readonly inAddressBar: string
  readonly pictureAsText: string
  readonly picture: string
  readonly copySvg: string
  readonly saveSvg: string
  readonly savePng: string
  readonly copyText: string
  readonly notCopied: string
  readonly changesTitle: (date: string, plan: string) => string
  readonly subjects: Readonly<Record<string, string>>
  readonly changing: (subjects: readonly { readonly name: string; readonly count: number }[]) => string
  readonly everyChange: string
  readonly afterwards: (plan: string) => readonly [before: string, after: string]
  readonly showOn: (plan: string) => string
  readonly noChange: string
  readonly questionsTitle: string
  readonly question: string
  readonly answer: string
  readonly rules: string
  readonly allowed: string
  readonly notAllowed: string
  readonly allowedWith: (needs: readonly string[]) => string
  readonly needs: Readonly<Record<string, string>>
  readonly caseOn: (caseType: string, plan: string) => string
  readonly whereOpened: string
  readonly routes: Readonly<
    Record<'support-center' | 'limit-increase-form' | 'contact-us' | 'aws-partner' | 'none', string>
  >
  readonly severityOf: (severity: string) => string
  readonly highestSeverity: string
  readonly none: string
  readonly changeTo: (severity: string) => string
  readonly contactBy: (method: string) => string
  readonly additionalContacts: string
  readonly operationsCopy: string
  readonly stated: Readonly<Record<'yes' | 'no' | 'not-stated', string>>
  readonly basis: Readonly<Record<Rule['basis'], string>>
  readonly reading: string
  readonly withoutScripts: string
  readonly toReport: string
}

const listed = new Intl.ListFormat('en', { type: 'conjunction' })

export const playgroundTexts: Readonly<Record<WordingLanguage, PlaygroundTexts>> = {
  en: {
    form: 'The case',
    case: 'Case',
    plan: 'Plan',
    caseType: 'Type',
    severity: 'Severity',
    language: 'Language',
    customer: 'Customer',
    country: 'Country',
    subdivision: 'State or province',
    wholeCountry: 'The whole country',
    timeZone: 'Time zone',
    notKnown: 'Not known',
    holidays: 'Closed on public holidays',
    creation: 'Creation and rules',
    created: 'Created, in the customer’s local time',
    now: 'Now',
    zoneNotKnown: (zone) => `${zone}, since the time zone isn’t known`,
    edition: 'Rules',
    inForce: 'In force at creation',
    editionFrom: (date) => `From ${date}`,
    govCloudFrom: (date) => `AWS GovCloud (US), from ${date}`,
    skipped: (zone, time, moved) => `Clocks in ${zone} skip ${time} on this day. The answer counts from ${moved}.`,
    use: (time) => `Use ${time}`,
    repeated: (zone, time) => `Clocks in ${zone} go back, so ${time} happens twice on this day. Which one is meant?`,
    first: 'The first',
    second: 'The second',
    firstResponse: 'First response',
    noAnswer: 'No answer',
    seeField: 'The marked field says what is missing.',
    noTarget: 'No target',
    loading: 'Loading holidays …',
    loadingHow: 'The holidays of this place are on their way.',
    notLoaded: 'The holidays could not be loaded. Check the connection, and choose again.',
    severityTooHigh: (plan, severity) => `${plan} goes up to ${severity}. Choose a lower severity.`,
    range: (from, to) => `${from} to ${to} UTC`,
    whyRange:
      'Business hours are counted on the customer’s clock, and the country has several. Choose the time zone to get one answer.',
    dueThere: 'Due there',
    notYetCreated: 'not yet created',
    nowItIs: (when) => `Now it is ${when}.`,
    nowState: (state) => `now ${state.toLowerCase()}`,
    rulesOfAnswer: 'The rules of this answer',
    versions: (timeZones, holidays) =>
      `Time zones ${timeZones}${holidays ? `, holidays ${holidays.calendar} as of ${holidays.asOf}` : ''}.`,
    copyLink: 'Copy link',
    copied: 'Copied',
    inAddressBar: 'It is in the address bar',
    pictureAsText: 'The picture as text',
    picture: 'Picture',
    copySvg: 'Copy SVG',
    saveSvg: 'Download SVG',
    savePng: 'Download PNG',
    copyText: 'Copy text',
    notCopied: 'The browser did not allow it',
    changesTitle: (date, plan) => `What changes on ${date} for ${plan}`,
    subjects: {
      canCreateCase: 'types of case',
      canUseSeverity: 'severities',
      responseTarget: 'first-response targets',
      canUseContactMethod: 'contact methods',
      canAddAdditionalContacts: 'additional contacts',
      copiesOperationsContact: 'copies to the Operations contact',
      canChangeSeverity: 'severity changes',
    },
    changing: (subjects) =>
      `Answers that change: ${subjects.map(({ name, count }) => `${String(count)} about ${name}`).join(', ')}.`,
    everyChange: 'Every changed answer',
    afterwards: (plan) => [`On ${plan}, this case then has: `, '.'],
    showOn: (plan) => `Show it on ${plan}`,
    noChange: 'Nothing that this page asks. The plan goes on.',
    questionsTitle: 'What is allowed, and why',
    question: 'Question',
    answer: 'Answer',
    rules: 'Rules',
    allowed: 'Allowed',
    notAllowed: 'Not allowed',
    allowedWith: (needs) => `Allowed with ${listed.format(needs)}`,
    needs: { reason: 'a reason', contactMethod: 'chat or phone' },
    caseOn: (caseType, plan) => `A ${caseType.toLowerCase()} case on ${plan}`,
    whereOpened: 'Where it is opened',
    routes: {
      'support-center': 'Support Center',
      'limit-increase-form': 'The limit increase form',
      'contact-us': 'Contact Us',
      'aws-partner': 'The AWS Partner',
      none: 'Nowhere',
    },
    severityOf: (severity) => `Severity ${severity}`,
    highestSeverity: 'Highest severity',
    none: 'none',
    changeTo: (severity) => `Change to ${severity} later`,
    contactBy: (method) => `Contact by ${method.toLowerCase()}`,
    additionalContacts: 'Additional contacts',
    operationsCopy: 'A copy to the Operations contact',
    stated: { yes: 'Yes', no: 'No', 'not-stated': 'Not stated' },
    basis: { stated: 'stated', inferred: 'inferred', contested: 'contested' },
    reading: 'Reading',
    withoutScripts: 'The form needs JavaScript. Without it, this page shows the answer for one case.',
    toReport: 'Do you have a file of cases? Make a report of all of them.',
  },
  ja: {
    form: 'ケースの条件',
    case: 'ケース',
    plan: 'サポートプラン',
    caseType: 'ケースタイプ',
    severity: '重要度',
    language: 'ケースの言語',
    customer: 'お客様',
    country: '国または地域',
    subdivision: '州または県',
    wholeCountry: '全国',
    timeZone: 'タイムゾーン',
    notKnown: '不明',
    holidays: '祝日は営業時間に数えない',
    creation: '作成日時とルール',
    created: '作成日時（お客様の現地時間）',
    now: '現在',
    zoneNotKnown: (zone) => `${zone}（タイムゾーンが不明なため）`,
    edition: 'ルール',
    inForce: 'ケース作成時に有効なルール',
    editionFrom: (date) => `${date} 以降のルール`,
    govCloudFrom: (date) => `AWS GovCloud (US)、${date} 以降のルール`,
    skipped: (zone, time, moved) =>
      `${zone} では、この日の ${time} は時計が進むため存在しません。${moved} から数えています。`,
    use: (time) => `${time} にする`,
    repeated: (zone, time) => `${zone} では、この日は時計が戻るため ${time} が2回あります。どちらですか。`,
    first: '1回目',
    second: '2回目',
    firstResponse: '初回応答の期限',
    noAnswer: '回答できません',
    seeField: '印のついた項目の説明をご確認ください。',
    noTarget: '目標なし',
    loading: '祝日を読み込んでいます…',
    loadingHow: 'この国または地域の祝日を読み込んでいます。',
    notLoaded: '祝日を読み込めませんでした。接続を確認して、もう一度選択してください。',
    severityTooHigh: (plan, severity) =>
      `${plan}で選択できる重要度は「${severity}」までです。より低い重要度を選択してください。`,
    range: (from, to) => `${from}～${to}（UTC）`,
    whyRange:
      '営業時間はお客様の現地時間で数えますが、この国または地域には複数のタイムゾーンがあります。タイムゾーンを選択すると、期限が1つに決まります。',
    dueThere: '現地時間での期限',
    notYetCreated: '作成前',
    nowItIs: (when) => `現在は ${when} です。`,
    nowState: (state) => `現在：${state}`,
    rulesOfAnswer: 'この回答の根拠となるルール',
    versions: (timeZones, holidays) =>
      `タイムゾーンのデータ ${timeZones}${holidays ? `、祝日のデータ ${holidays.calendar}（${holidays.asOf} 時点）` : ''}`,
    copyLink: 'リンクをコピー',
    copied: 'コピーしました',
    inAddressBar: 'アドレスバーに表示しました',
    pictureAsText: '図をテキストで表示',
    picture: '図',
    copySvg: 'SVG をコピー',
    saveSvg: 'SVG をダウンロード',
    savePng: 'PNG をダウンロード',
    copyText: 'テキストをコピー',
    notCopied: 'ブラウザで許可されていません',
    changesTitle: (date, plan) => `${date} に${plan}で変わること`,
    subjects: {
      canCreateCase: 'ケースタイプ',
      canUseSeverity: '重要度',
      responseTarget: '初回応答時間の目標',
      canUseContactMethod: '連絡方法',
      canAddAdditionalContacts: '追加の連絡先',
      copiesOperationsContact: 'オペレーション連絡先への通知',
      canChangeSeverity: '重要度の変更',
    },
    changing: (subjects) =>
      `回答が変わる項目：${subjects.map(({ name, count }) => `${name} ${String(count)}件`).join('、')}。`,
    everyChange: '変わる回答の一覧（英語）',
    afterwards: (plan) => [`${plan}では、このケースの目標は`, 'になります。'],
    showOn: (plan) => `${plan}で表示`,
    noChange: 'このページの質問に関する変更はありません。プランは継続します。',
    questionsTitle: 'できることとその理由',
    question: '質問',
    answer: '回答',
    rules: 'ルール',
    allowed: 'できます',
    notAllowed: 'できません',
    allowedWith: (needs) => `できます（${needs.join('、')}が必要）`,
    needs: { reason: '理由', contactMethod: 'チャットまたは電話' },
    caseOn: (caseType, plan) => `${plan}での${caseType}のケースの作成`,
    whereOpened: '作成する場所',
    routes: {
      'support-center': 'サポートセンター',
      'limit-increase-form': '上限緩和リクエストのフォーム',
      'contact-us': '「お問い合わせ」ページ',
      'aws-partner': 'AWS パートナー',
      none: 'なし',
    },
    severityOf: (severity) => `重要度「${severity}」の選択`,
    highestSeverity: '選択できる最も高い重要度',
    none: 'なし',
    changeTo: (severity) => `作成後に重要度を「${severity}」に変更`,
    contactBy: (method) => `${method}での連絡`,
    additionalContacts: '追加の連絡先の指定',
    operationsCopy: 'オペレーション連絡先への通知',
    stated: { yes: 'あり', no: 'なし', 'not-stated': '記載なし' },
    basis: { stated: '明記', inferred: '推定', contested: '解釈が分かれる' },
    reading: '解釈',
    withoutScripts:
      'フォームを使うには JavaScript が必要です。JavaScript なしでは、1つのケースの回答だけを表示します。',
    toReport: 'ケースのファイルがある場合は、すべてのケースのレポートを作成できます。',
  },
}
