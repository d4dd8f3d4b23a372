import type { ResponseProgressRange } from '../response/response-progress-range.js'
import type { WordingLanguage } from './language.js'

const phrases: Readonly<
  Record<WordingLanguage, { readonly intro: string; readonly inZone: (timeZone: string, text: string) => string }>
> = {
  en: { intro: 'depends on the time zone', inZone: (timeZone, text) => `; in ${timeZone}: ${text}` },
  ja: { intro: 'タイムゾーンによって異なります。', inZone: (timeZone, text) => `${timeZone}では、${text}` },
}

/** Describes a range by its first and its last time zone, or once if both have the same words. */
export function rangeInWords<Progress extends ResponseProgressRange['earliest']>(
  { earliest, latest }: { readonly earliest: Progress; readonly latest: Progress },
  language: WordingLanguage,
  words: (progress: Progress) => string,
): string {
  const { intro, inZone } = phrases[language]
  const texts = [earliest, latest].map((progress) => inZone(progress.counting?.timeZone ?? 'UTC', words(progress)))
  return words(earliest) === words(latest) ? words(earliest) : intro + texts.join('')
}
