import type { Locale } from 'date-fns'
import { enUS } from 'date-fns/locale/en-US'
import { ja } from 'date-fns/locale/ja'
import type { WordingLanguage } from './language.js'

/** Each by its own path: the list of all locales would come along with `date-fns/locale`. */
export const locales: Readonly<Record<WordingLanguage, Locale>> = { en: enUS, ja }
