import { formatValue, SupportRulesError } from '../errors.js'
import { objectOf, optionsOf } from '../guards.js'

/** The languages of the texts, which are those of the AWS page. */
export const wordingLanguages = /* @__PURE__ */ Object.freeze(['en', 'ja'] as const)
/** A language of the texts, as an ISO 639-1 code. */
export type WordingLanguage = (typeof wordingLanguages)[number]

/** The language of a text. */
export interface WordingOptions {
  /** The default is `en`. */
  readonly language?: WordingLanguage | undefined
}

/** The language of a text, and the time zone of its times. */
export interface WallTimeOptions extends WordingOptions {
  /** The IANA time zone to show times in. The default is the zone in which business hours are counted, or `UTC`. */
  readonly timeZone?: string | undefined
}

/** Returns the requested language. Untyped callers may pass an invalid one. */
export function languageOf(options: WordingOptions): WordingLanguage {
  const { language = 'en' } = objectOf(options, 'options such as { language: "en" }', ['options'])
  if (wordingLanguages.includes(language)) return language
  throw new SupportRulesError(
    'language/unknown',
    `Expected a supported language; got ${formatValue(language)}. Pass one of ${wordingLanguages.join(', ')}.`,
    {
      path: ['language'],
      details: { candidates: wordingLanguages },
    },
  )
}

/** Does the same, and checks that there are no other options than those of texts. */
export const askedLanguage = (options: WallTimeOptions): WordingLanguage =>
  languageOf(optionsOf(options, ['language', 'timeZone']))
