import type { Problem } from 'aws-support-rules'
import type { WordingLanguage } from 'aws-support-rules/wording'

/** What a person does about a problem of a field. The library's own messages speak to whoever calls it. */
const messages: Readonly<Record<WordingLanguage, Readonly<Record<string, string>>>> = {
  en: {
    'plan/unknown': 'There is no such plan. Choose one of the list.',
    'case-type/unknown': 'There is no such type of case. Choose one of the list.',
    'severity/unknown': 'There is no such severity. Choose one of the list.',
    'language/unknown': 'These rules have no cases in this language. Choose another language, or later rules.',
    'edition/invalid': 'There are no rules of that name. Choose some of the list.',
    'edition/none-in-force': 'The rules before 2022-10-20 aren’t known. Enter a later date, or choose the rules.',
    'country/unknown': 'There is no country with this code. Choose one of the list.',
    'time-zone/not-in-country': 'The country doesn’t use this time zone. Choose one of the list.',
    'time-zone/unknown': 'There is no such time zone. Enter one such as Europe/Berlin.',
    'time-zone/required': 'This country has no time zone of its own. Enter one such as Europe/Berlin.',
    'holidays/unknown-country': 'The package has no holidays for this place. Choose another, or leave holidays out.',
    'holidays/required': 'Holidays are either on or off.',
    'instant/invalid': 'Enter a date and a time, such as 24 December 2026, 10:00.',
    'instant/outside-time-zone-data': 'Enter a date from the year 2000 on.',
    'input/invalid': 'The link says nothing that can be chosen here.',
  },
  ja: {
    'plan/unknown': 'このプランはありません。一覧から選択してください。',
    'case-type/unknown': 'このケースタイプはありません。一覧から選択してください。',
    'severity/unknown': 'この重要度はありません。一覧から選択してください。',
    'language/unknown':
      'このルールでは、この言語のケースを作成できません。別の言語か、より新しいルールを選択してください。',
    'edition/invalid': 'この名前のルールはありません。一覧から選択してください。',
    'edition/none-in-force':
      '2022-10-20 より前のルールは不明です。それ以降の日付を入力するか、ルールを選択してください。',
    'country/unknown': 'このコードの国または地域はありません。一覧から選択してください。',
    'time-zone/not-in-country': 'この国または地域では使われていないタイムゾーンです。一覧から選択してください。',
    'time-zone/unknown': 'このタイムゾーンはありません。Asia/Tokyo のように入力してください。',
    'time-zone/required': 'この国または地域には固有のタイムゾーンがありません。Asia/Tokyo のように入力してください。',
    'holidays/unknown-country':
      'この場所の祝日のデータはありません。別の場所を選択するか、祝日を数えないようにしてください。',
    'holidays/required': '祝日の指定は on または off です。',
    'instant/invalid': '2026年12月24日 10:00 のように、日付と時刻を入力してください。',
    'instant/outside-time-zone-data': '2000年以降の日付を入力してください。',
    'input/invalid': 'リンクのこの部分は、ここで選択できる内容ではありません。',
  },
}

/** The message in the language of the page. A message of the library stays in English. */
export function messageFor({ code, message }: Problem, language: WordingLanguage): string {
  return messages[language][code] ?? message
}
