import type { Problem } from 'aws-support-rules'
import type { WordingLanguage } from 'aws-support-rules/wording'

/** What is wrong with a case of a file, or keeps its result from being certain. By the codes that `readCase` returns. */
const inJapanese: Readonly<Record<string, string>> = {
  'case-type/unknown': 'サービスコードがないため、ケースタイプを判定できません。',
  'case/managed-services': 'AWS Managed Services（AMS）のケースです。AMS には独自のサービスコミットメントがあります。',
  'case/repeated': '同じケースが複数あります。最初の1件だけを集計します。',
  'communications/incomplete': 'やり取りの一部しかないため、初回応答の日時を確定できません。',
  'communications/invalid': 'やり取りが、AWS Support API の出力の形式ではありません。',
  'country/unknown': 'この国コードはありません。',
  'customer/required': '営業時間で数える目標です。アカウントの国を選択してください。',
  'edition/none-in-force': '2022年10月20日より前のルールは不明です。',
  'edition/required': 'このルールでは、このプランまたは言語を判定できません。',
  'holidays/unknown-country': 'この場所の祝日のデータはありません。',
  'input/invalid': 'DescribeCases の出力の形式ではありません。',
  'instant/invalid': '日時として読み取れません。',
  'instant/outside-time-zone-data': '日時が、タイムゾーンのデータの範囲外です。',
  'language/unknown': 'このルールでは、この言語のケースを作成できません。',
  'plan/unknown': 'このルールには、このサポートプランがありません。',
  'response/before-creation': 'AWS の応答の日時が、ケースの作成日時より前です。',
  'severity/unknown': 'この重要度コードはありません。',
  'time-zone/not-in-country': 'この国または地域では使われていないタイムゾーンです。',
  'time-zone/required':
    'この国または地域には複数のタイムゾーンがあります。アカウントのタイムゾーンを選択してください。',
  'time-zone/unknown': 'このタイムゾーンはありません。',
}

/** A problem in the language of the page, with its place and, in Japanese, the value that the message ends with. */
export function problemText({ code, path, message }: Problem, language: WordingLanguage): string {
  const place = path.join('.')
  if (language === 'en') return place === '' ? message : `At ${place}: ${message}`
  const text = inJapanese[code] ?? message
  const got = place === '' ? undefined : /; got (".*?")\.(?: |$)/u.exec(message)?.[1]
  return `${place === '' ? '' : `${place}：`}${text}${got === undefined ? '' : `（値：${got}）`}`
}
