import type { WordingLanguage } from './language.js'

const joining: Readonly<Record<WordingLanguage, (before: readonly string[], last: string) => string>> = {
  en: (before, last) => (before.length === 0 ? last : `${before.join(', ')} and ${last}`),
  ja: (before, last) => (before.length === 0 ? last : `${before.join('、')}と${last}`),
}

const offering: typeof joining = {
  en: (before, last) => (before.length === 0 ? last : `${before.join(', ')} or ${last}`),
  ja: (before, last) => (before.length === 0 ? last : `${before.join('、')}または${last}`),
}

/** Joins items for a sentence, such as `A, B and C`. */
export function listInWords(items: readonly string[], language: WordingLanguage): string {
  return joining[language](items.slice(0, -1), items.slice(-1).join(''))
}

/** Joins items of which one is to be chosen, such as `A, B or C`. */
export function choicesInWords(items: readonly string[], language: WordingLanguage): string {
  return offering[language](items.slice(0, -1), items.slice(-1).join(''))
}
