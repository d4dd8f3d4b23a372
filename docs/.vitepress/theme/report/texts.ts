import { responseStateNames, type WordingLanguage } from 'aws-support-rules/wording'
import type { UnfinishedFile } from './read-files.js'
import type { RowState } from './rows.js'

/** The numbers of cases that together are all of them. */
export interface ReportParts {
  readonly counted: number
  readonly unconfirmed: number
  readonly leftOut: number
}

/** What the page of the report says, apart from the words of the library. */
export interface ReportTexts {
  readonly drop: string
  readonly choose: string
  readonly example: string
  readonly orDrop: string
  readonly paste: string
  readonly pasteLabel: string
  readonly pastedName: string
  readonly readText: string
  readonly exampleName: string
  readonly reading: (percent: number) => string
  readonly notRead: (file: string) => string
  readonly line: (line: number) => string
  readonly kept: (names: string) => string
  readonly unreadable: string
  readonly unfinished: (file: UnfinishedFile) => string
  readonly heading: string
  readonly title: (cases: number, parts: ReportParts) => string
  readonly files: (names: readonly string[]) => string
  readonly asOf: (when: string) => string
  readonly accounts: string
  readonly accountsHint: string
  readonly waiting: (count: number) => string
  readonly confirmAll: string
  readonly confirm: string
  readonly confirmed: (count: number) => string
  readonly change: string
  readonly forAll: string
  readonly useForAll: (count: number) => string
  readonly choosePlan: string
  readonly countryCode: string
  readonly unknownCountry: string
  readonly saveAccounts: string
  readonly forgetAccounts: string
  readonly accountsKept: string
  readonly account: string
  readonly noAccount: string
  readonly casesOf: (count: number) => string
  readonly plan: string
  readonly country: string
  readonly timeZone: string
  readonly notKnown: string
  readonly counts: string
  readonly groups: string
  readonly columns: readonly string[]
  readonly all: string
  readonly severity: string
  readonly month: string
  readonly noCountry: string
  readonly share: (met: number, decided: number, others: readonly string[]) => string
  readonly ofUnknown: (count: number) => string
  readonly ofResolved: (count: number) => string
  readonly ofPending: (count: number) => string
  readonly ofNoTarget: (count: number) => string
  readonly download: string
  readonly cases: string
  readonly filters: string
  readonly state: string
  readonly everyState: string
  readonly late: string
  readonly open: string
  readonly everyAccount: string
  readonly everySeverity: string
  readonly find: string
  readonly shown: (shown: number, of: number) => string
  readonly more: (count: number) => string
  readonly case: string
  readonly due: string
  readonly standing: string
  readonly facts: string
  readonly sortBy: (column: string) => string
  readonly byUrgency: string
  readonly nothing: string
  readonly unnamed: (number: number, file: string) => string
  readonly details: string
  readonly answered: (when: string) => string
  readonly answeredBy: (when: string) => string
  readonly notCounted: string
  readonly warnings: string
  readonly refused: (rule: string, count: number, words: string) => string
  readonly states: Readonly<Record<RowState, string>>
}

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

export const reportTexts: Readonly<Record<WordingLanguage, ReportTexts>> = {
  en: {
    drop: 'Files of cases',
    choose: 'Choose files',
    example: 'Show the example',
    orDrop: 'or drop them anywhere on the page',
    paste: 'Paste the text instead',
    pasteLabel: 'What the command printed',
    pastedName: 'The pasted text',
    readText: 'Read the text',
    exampleName: 'cases.json, the example',
    reading: (percent) => `Reading: ${String(percent)} %`,
    notRead: (file) => `${file} was not read to its end.`,
    line: (line) => `Line ${String(line)}: `,
    kept: (names) => `The report of ${names} is still below.`,
    unreadable: 'The browser could not read this file.',
    unfinished: ({ file, account }) =>
      `${file}: AWS has more cases than this file: its last page${account === '' ? '' : ` of account ${account}`} has a NextToken. Fetch all pages, without --max-items.`,
    heading: 'First responses',
    title: (cases, { counted, unconfirmed, leftOut }) => {
      const parts = [
        `${counted.toLocaleString('en')} counted`,
        ...(unconfirmed > 0 ? [`${unconfirmed.toLocaleString('en')} of accounts to confirm`] : []),
        ...(leftOut > 0 ? [`${leftOut.toLocaleString('en')} left out`] : []),
      ]
      return `${plural(cases, 'case', 'cases')}: ${parts.join(', ')}`
    },
    files: (names) => `${names.join(', ')}. `,
    asOf: (when) => `As of ${when}.`,
    accounts: 'Accounts',
    accountsHint:
      'AWS doesn’t print the plan and the country of an account. You can also drop an accounts.json, as the program takes it.',
    waiting: (count) =>
      `${plural(count, 'account waits', 'accounts wait')} for its plan. Until you confirm ${count === 1 ? 'it' : 'them'}, ${count === 1 ? 'its' : 'their'} cases are not counted.`,
    confirmAll: 'Confirm all',
    confirm: 'Confirm',
    confirmed: (count) => `${plural(count, 'confirmed account', 'confirmed accounts')}`,
    change: 'Change',
    forAll: 'All that wait',
    useForAll: (count) => `Use for ${count === 1 ? 'it' : `all ${count.toLocaleString('en')}`}`,
    choosePlan: 'Choose the plan',
    countryCode: 'Country code',
    unknownCountry: 'There is no country with this code.',
    saveAccounts: 'Download accounts.json',
    forgetAccounts: 'Forget these accounts',
    accountsKept: 'Confirmed accounts are kept in this browser for the next report.',
    account: 'Account',
    noAccount: 'no account named',
    casesOf: (count) => plural(count, 'case', 'cases'),
    plan: 'Plan',
    country: 'Country',
    timeZone: 'Time zone',
    notKnown: 'Not known',
    counts: 'Counts',
    groups: 'By plan, severity, month, country and account',
    columns: [
      ...['Cases', 'Met', 'Missed', 'Overdue', 'Met share', 'Unknown', 'Resolved unanswered', 'Pending', 'No target'],
      ...['Median', '90 %'],
    ],
    all: 'All',
    severity: 'Severity',
    month: 'Month of creation (UTC)',
    noCountry: 'none',
    share: (met, decided, others) =>
      `${String(met)} of ${String(decided)} decided cases met their target: met, missed or overdue.${others.length === 0 ? '' : ` Not in the share: ${others.join(', ')}.`}`,
    ofUnknown: (count) => `${String(count)} unknown`,
    ofResolved: (count) => `${String(count)} resolved without a response`,
    ofPending: (count) => `${String(count)} pending`,
    ofNoTarget: (count) => `${String(count)} without a target`,
    download: 'Download',
    cases: 'Cases',
    filters: 'Filters',
    state: 'State',
    everyState: 'All states',
    late: 'Late: overdue or missed',
    open: 'Open: overdue or pending',
    everyAccount: 'All accounts',
    everySeverity: 'All severities',
    find: 'Find a case or a subject',
    shown: (shown, of) => `${shown.toLocaleString('en')} of ${of.toLocaleString('en')} cases`,
    more: (count) => `Show ${String(count)} more`,
    case: 'Case',
    due: 'Due',
    standing: 'Where it stands',
    facts: 'Plan, severity',
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    byUrgency: 'Overdue first',
    nothing: 'No case has all of this.',
    unnamed: (number, file) => `case ${String(number)} of ${file}`,
    details: 'Deadline and picture',
    answered: (when) => `Answered ${when}.`,
    answeredBy: (when) => `AWS had answered by ${when}, perhaps earlier.`,
    notCounted: 'Not counted',
    warnings: 'Warnings',
    refused: (rule, count, words) =>
      `${rule}, ${plural(count, 'case', 'cases')}: ${words} Check the plan of the account at the creation.`,
    states: { ...responseStateNames.en, unconfirmed: 'Account to confirm', 'left-out': 'Left out' },
  },
  ja: {
    drop: 'ケースのファイル',
    choose: 'ファイルを選択',
    example: '例を表示',
    orDrop: 'または、このページにドロップしてください',
    paste: 'テキストを貼り付ける',
    pasteLabel: 'コマンドの出力',
    pastedName: '貼り付けたテキスト',
    readText: 'テキストを読み込む',
    exampleName: 'cases.json（例）',
    reading: (percent) => `読み込み中：${String(percent)}%`,
    notRead: (file) => `${file} を最後まで読み込めませんでした。`,
    line: (line) => `${String(line)}行目：`,
    kept: (names) => `${names} のレポートは引き続き下に表示しています。`,
    unreadable: 'ブラウザがこのファイルを読み込めませんでした。',
    unfinished: ({ file, account }) =>
      `${file}：AWS にはこのファイルより多くのケースがあります。${account === '' ? '' : `アカウント ${account} の`}最後のページに NextToken が含まれています。--max-items を指定せずに、すべてのページを取得してください。`,
    heading: '初回応答',
    title: (cases, { counted, unconfirmed, leftOut }) => {
      const parts = [
        `集計対象 ${counted.toLocaleString('ja')}件`,
        ...(unconfirmed > 0 ? [`アカウント未確認 ${unconfirmed.toLocaleString('ja')}件`] : []),
        ...(leftOut > 0 ? [`対象外 ${leftOut.toLocaleString('ja')}件`] : []),
      ]
      return `ケース ${cases.toLocaleString('ja')}件：${parts.join('、')}`
    },
    files: (names) => `${names.join('、')}：`,
    asOf: (when) => `${when} 時点の状況です。`,
    accounts: 'アカウント',
    accountsHint:
      'AWS の出力には、アカウントのサポートプランと国が含まれません。コマンドラインプログラム用の accounts.json をドロップすることもできます。',
    waiting: (count) =>
      `${count.toLocaleString('ja')}件のアカウントのプランを確認してください。確認するまで、そのケースは集計されません。`,
    confirmAll: 'すべて確認',
    confirm: '確認',
    confirmed: (count) => `確認済みのアカウント ${count.toLocaleString('ja')}件`,
    change: '変更',
    forAll: '未確認のすべて',
    useForAll: (count) => `${count.toLocaleString('ja')}件に適用`,
    choosePlan: 'プランを選択',
    countryCode: '国コード',
    unknownCountry: 'このコードの国または地域はありません。',
    saveAccounts: 'accounts.json をダウンロード',
    forgetAccounts: 'アカウントの設定を削除',
    accountsKept: '確認済みのアカウントは、次回のためにこのブラウザに保存されます。',
    account: 'アカウント',
    noAccount: 'アカウントの記載なし',
    casesOf: (count) => `${count.toLocaleString('ja')}件`,
    plan: 'サポートプラン',
    country: '国または地域',
    timeZone: 'タイムゾーン',
    notKnown: '不明',
    counts: '集計',
    groups: 'プラン、重要度、月、国、アカウントごとの集計',
    columns: [
      ...[
        'ケース数',
        '目標達成',
        '目標未達',
        '期限超過',
        '達成率',
        '不明',
        '応答なしで解決済み',
        '応答待ち',
        '目標なし',
      ],
      ...['中央値', '90%値'],
    ],
    all: '合計',
    severity: '重要度',
    month: '作成月（UTC）',
    noCountry: 'なし',
    share: (met, decided, others) =>
      `結果が確定した${String(decided)}件（目標達成、目標未達、期限超過）のうち、${String(met)}件が目標を達成しました。${others.length === 0 ? '' : `達成率に含まれないケース：${others.join('、')}。`}`,
    ofUnknown: (count) => `不明 ${String(count)}件`,
    ofResolved: (count) => `応答なしで解決済み ${String(count)}件`,
    ofPending: (count) => `応答待ち ${String(count)}件`,
    ofNoTarget: (count) => `目標なし ${String(count)}件`,
    download: 'ダウンロード',
    cases: 'ケース一覧',
    filters: '絞り込み',
    state: '状況',
    everyState: 'すべての状況',
    late: '遅延（期限超過または目標未達）',
    open: '未応答（期限超過または応答待ち）',
    everyAccount: 'すべてのアカウント',
    everySeverity: 'すべての重要度',
    find: 'ケース ID または件名で検索',
    shown: (shown, of) => `${of.toLocaleString('ja')}件中 ${shown.toLocaleString('ja')}件`,
    more: (count) => `さらに${String(count)}件を表示`,
    case: 'ケース',
    due: '期限',
    standing: '状況の説明',
    facts: 'サポートプラン、重要度',
    sortBy: (column) => `${column}で並べ替え`,
    byUrgency: '期限超過を先頭に表示',
    nothing: '条件に合うケースはありません。',
    unnamed: (number, file) => `${file} の${String(number)}件目`,
    details: '期限と図',
    answered: (when) => `${when} に応答がありました。`,
    answeredBy: (when) => `${when} までに応答がありました。初回応答はそれより前の可能性があります。`,
    notCounted: '集計対象外',
    warnings: '注意事項',
    refused: (rule, count, words) =>
      `${rule}（${count.toLocaleString('ja')}件）：${words}ケース作成時のアカウントのプランを確認してください。`,
    states: { ...responseStateNames.ja, unconfirmed: 'アカウント未確認', 'left-out': '対象外' },
  },
}
