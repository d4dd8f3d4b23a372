import { type Because, type Decision, type Edition, editions } from 'aws-support-rules'
import { wordingLanguages } from 'aws-support-rules/wording'
import { expect, test } from 'vitest'
import { refusalMessages } from '../../src/wording/refusal-messages.js'

/** The decisions in a table, however deep. */
function decisionsIn(table: object): readonly Decision[] {
  if ('allowed' in table) return [table as Decision]
  return Object.values(table).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? decisionsIn(part) : [],
  )
}

const first = ([rule]: Because) => rule.id

/** The rules by which an edition can refuse a draft: those of the cells that say no, and those of the form. */
function refusingRules(edition: Edition): readonly string[] {
  const { plans, creation, severities, contactMethods, languages, additionalContacts, additionalContactCount } = edition
  const tables = [plans, creation, severities, contactMethods, languages, additionalContacts]
  return [
    ...tables.flatMap((table) =>
      decisionsIn(table).flatMap(({ allowed, because }) => (allowed ? [] : [first(because)])),
    ),
    ...Object.values(edition.form).map(({ id }) => id),
    ...Object.values(edition.defaultSeverities).flatMap((byLanguage) =>
      Object.values(byLanguage).map(({ because }) => first(because)),
    ),
    ...(additionalContactCount === null ? [] : [first(additionalContactCount.because)]),
  ]
}

const textsOf = (message: (typeof refusalMessages)[string], language: 'en' | 'ja') => [message?.[language] ?? []].flat()
const placeholdersIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test('the rules that can refuse a draft have messages, and no others', () => {
  const refusing = new Set(editions.flatMap(refusingRules))
  expect(refusing.size).toBeGreaterThan(25)
  expect(Object.keys(refusalMessages).sort()).toEqual([...refusing].sort())
})

test.each(Object.entries(refusalMessages))(
  '%s says the same in both languages, and ends with the plainest',
  (_, message) => {
    const [english, japanese] = wordingLanguages.map((language) => textsOf(message, language))
    expect(english?.map(placeholdersIn)).toEqual(japanese?.map(placeholdersIn))
    for (const text of english ?? [])
      expect(text.replaceAll(/\{(?:plan|value|choices|highest|most)\}/g, '')).not.toMatch(/[{}]/)
    expect(placeholdersIn(english?.at(-1) ?? '{missing}')).toEqual([])
    for (const text of english ?? []) expect(text).toMatch(/^(?:[A-Z{][^']*\.)$/)
    for (const text of japanese ?? []) expect(text).toMatch(/^(?:[^。]+(?:です|ます|ません|ください)。)+$/)
  },
)
