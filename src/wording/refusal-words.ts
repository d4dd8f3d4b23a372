import type { Refusal, RefusalDetails } from '../questions/refusal.js'
import type { WordingLanguage } from './language.js'
import { choicesInWords } from './lists.js'
import { contactMethodNames, languageNames, planNames, severityNames } from './names.js'
import { refusalMessages } from './refusal-messages.js'

/** A refusal, with or without its details. */
export type DescribedRefusal = Pick<Refusal, 'path' | 'rule'> & { readonly details?: RefusalDetails | undefined }

type Words = Readonly<Record<string, string | undefined>>

/** The names of the plans as subjects of a sentence. */
const plansInSentences: Readonly<Record<WordingLanguage, Words>> = {
  en: {
    ...planNames.en,
    basic: 'Basic Support',
    developer: 'Developer Support',
    business: 'Business Support',
    'enterprise-on-ramp': 'Enterprise On-Ramp Support',
    enterprise: 'Enterprise Support',
  },
  ja: planNames.ja,
}

const namesByField: Readonly<Partial<Record<string, Readonly<Record<WordingLanguage, Words>>>>> = {
  severity: severityNames,
  language: languageNames,
  method: contactMethodNames,
}

/**
 * Returns the message for a refusal, or `undefined` if its rule has none.
 *
 * It is apart from `describeRefusal`, so that the schemas can bundle the messages without the summaries of all rules.
 */
export function refusalInWords(
  { path, rule, details }: DescribedRefusal,
  language: WordingLanguage,
): string | undefined {
  const message = ownValue(refusalMessages, rule.id)
  if (message === undefined) return undefined
  const texts = message[language]
  const known = wordsOf(details ?? {}, String(path.at(-1)), language)
  return (typeof texts === 'string' ? [texts] : texts)
    .map((text) => filledIn(text, known))
    .find((text) => text !== undefined)
}

function ownValue<Value>(table: Readonly<Partial<Record<string, Value>>>, key: unknown): Value | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined
}

/** Returns the words for the placeholders. Details may come from JSON, so what isn't known has no word. */
function wordsOf({ plan, value, choices, most }: RefusalDetails, field: string, language: WordingLanguage): Words {
  const names = ownValue(namesByField, field)?.[language] ?? {}
  const accepted = (Array.isArray(choices) ? choices : []).flatMap((choice) => ownValue(names, choice) ?? [])
  return {
    plan: ownValue(plansInSentences[language], plan),
    value: ownValue(names, value),
    choices: accepted.length > 0 ? choicesInWords(accepted, language) : undefined,
    highest: accepted.at(-1),
    most: Number.isSafeInteger(most) ? amountInWords(Number(most), field, language) : undefined,
  }
}

const megabyte = 1024 * 1024

const bytes: Readonly<Record<WordingLanguage, string>> = { en: ' bytes', ja: 'バイト' }

function amountInWords(amount: number, field: string, language: WordingLanguage): string {
  if (field !== 'bytes') return String(amount)
  return amount % megabyte === 0 ? `${amount / megabyte} MB` : `${amount}${bytes[language]}`
}

/** Fills in the placeholders of a text, or returns `undefined` if one of them isn't known. */
function filledIn(text: string, words: Words): string | undefined {
  const placeholders = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return placeholders.every((name) => words[name] !== undefined)
    ? text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
    : undefined
}
