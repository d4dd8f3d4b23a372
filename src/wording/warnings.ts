import type { Warning } from '../response/warning.js'
import { runInWords, runsOf } from './date-runs.js'
import type { WordingLanguage } from './language.js'
import { listInWords } from './lists.js'

const phrases: Readonly<
  Record<
    WordingLanguage,
    Readonly<Record<Warning['code'], (dates: string, isOne: boolean, subdivisions: string) => string>>
  >
> = {
  en: {
    'holidays/outside-data': (dates) => `the calendar has no data for ${dates}`,
    'holidays/not-announced': (dates) => `holidays of ${dates} may not be announced yet`,
    'holidays/estimated': (dates, isOne) =>
      isOne
        ? `the holiday of ${dates} is estimated and may move`
        : `the holidays of ${dates} are estimated and may move`,
    'holidays/regional': (dates, isOne, subdivisions) =>
      `parts of the country (${subdivisions}) are closed on the counted ${isOne ? 'day' : 'days'} ${dates}`,
    'holidays/older-than-case': (dates) => `the holidays are those known on ${dates} and may have changed since`,
    'edition/plan-ended': (dates) =>
      `the plan ended on ${dates} outside AWS GovCloud (US), and these are the rules of 2022`,
    'hours/language-of-non-technical-case': () =>
      'AWS answers account and billing cases in this language in business hours only',
    'severity/as-of-now': () => 'the severity is that of today and may have changed since the case was created',
  },
  ja: {
    'holidays/outside-data': (dates) => `${dates}のデータはカレンダーにないため、祝日かどうかわかりません。`,
    'holidays/not-announced': (dates) => `${dates}の祝日はまだ発表されていない可能性があります。`,
    'holidays/estimated': (dates) => `${dates}の祝日は推定の日付で、変わることがあります。`,
    'holidays/regional': (dates, _, subdivisions) =>
      `計算に含めた${dates}は、一部の地域（${subdivisions}）では休日です。`,
    'holidays/older-than-case': (dates) => `祝日は${dates}時点のデータで、その後変わった可能性があります。`,
    'edition/plan-ended': (dates) =>
      `このプランはAWS GovCloud (US) 以外では${dates}に終了しています。2022年のルールで計算しました。`,
    'hours/language-of-non-technical-case': () =>
      'この言語のアカウントおよび請求のケースには、営業時間内にのみ回答があります。',
    'severity/as-of-now': () => '重要度は現在のもので、ケースの作成後に変更された可能性があります。',
  },
}

const separators: Readonly<Record<WordingLanguage, string>> = { en: ', ', ja: '、' }
const mostRuns = 3
const mostPlaces = 6

/** Describes a reason why a deadline is less certain. Dates have their year unless it is `impliedYear`. */
export function warningInWords(
  { code, dates, subdivisions = [] }: Warning,
  language: WordingLanguage,
  impliedYear: string | null,
): string {
  const runs = runsOf(
    dates.map((date) => ({ date })),
    () => true,
  )
  const [first] = runs
  const last = runs.at(-1)
  const shown = first && last && runs.length > mostRuns ? [{ from: first.from, to: last.to }] : runs
  const list = listInWords(
    shown.map((run) => runInWords(run, language, impliedYear)),
    language,
  )
  // An answer that went through JSON may have a warning of a later release.
  const words = Object.hasOwn(phrases.en, code) ? phrases[language][code] : () => [code, list].filter(Boolean).join(' ')
  const places = subdivisions.slice(0, mostPlaces)
  const others = subdivisions.length > mostPlaces ? [...places, '…'] : places
  return words(list, dates.length === 1, others.join(separators[language]))
}
