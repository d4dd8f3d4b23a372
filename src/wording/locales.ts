import type { Locale } from 'date-fns'
import { enUS } from 'date-fns/locale/en-US'
import { ja } from 'date-fns/locale/ja'
import type { WordingLanguage } from './language.js'

/** Each locale has its own import path, because `date-fns/locale` would bundle all locales. */
export const locales: Readonly<Record<WordingLanguage, Locale>> = { en: enUS, ja }
