import { formatValue, SupportRulesError } from '../errors.js'
import { objectOf } from '../guards.js'

/** The languages of the texts: those of the AWS page. */
export const wordingLanguages = ['en', 'ja'] as const
export type WordingLanguage = (typeof wordingLanguages)[number]

export interface WordingOptions {
  /** `en` by default. */
  readonly language?: WordingLanguage | undefined
}

export interface WallTimeOptions extends WordingOptions {
  /** IANA name of the zone whose clock is formatValue where the value names none: `UTC` by default. */
  readonly timeZone?: string | undefined
}

/** The language that was asked for; types promise it, JavaScript callers may break it. */
export function languageOf(options: WordingOptions): WordingLanguage {
  const { language = 'en' } = objectOf(options, 'options such as { language: "en" }', ['options'])
  if (wordingLanguages.includes(language)) return language
  throw new SupportRulesError(
    'language/unknown',
    `No texts in the language ${formatValue(language)}. Pass one of ${wordingLanguages.join(', ')}.`,
    {
      path: ['language'],
      details: { candidates: wordingLanguages },
    },
  )
}
