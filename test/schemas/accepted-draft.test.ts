import { type Edition, edition2022_10, edition2026_08, edition2027_01, editionInForce } from 'aws-support-rules'
import { acceptedDraftSchema } from 'aws-support-rules/schemas'
import { describe, expect, test } from 'vitest'
import { draft } from '../questions/drafts.js'

const found = (input: unknown, language: 'en' | 'ja' = 'en', edition: Edition = edition2022_10) =>
  (acceptedDraftSchema({ edition, language }).safeParse(input).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ])

describe('issues are at their fields, in the words of a form', () => {
  const refused = {
    ...draft,
    plan: 'developer',
    severity: 'critical',
    subject: ' ',
    attachments: [
      { name: 'a', bytes: 1 },
      { name: 'b', bytes: 5_242_881 },
    ],
    contact: { method: 'phone', country: 'DE' },
  }

  test('in English', () => {
    expect(found(refused)).toEqual([
      ['severity', 'Developer Support goes up to System impaired.'],
      ['subject', 'Enter a subject.'],
      ['attachments.1.bytes', 'This file is larger than 5 MB. Attach a smaller one.'],
      ['contact.method', 'Phone is not available for technical cases on Developer Support. Choose Web.'],
      ['contact.number', 'Enter a phone number.'],
    ])
  })

  test('in Japanese', () => {
    expect(found(refused, 'ja').slice(0, 2)).toEqual([
      ['severity', 'デベロッパーサポートで選択できる重要度は「システムの障害」までです。'],
      ['subject', '件名を入力してください。'],
    ])
  })

  test('with the rule or the error code for programs', () => {
    const { error } = acceptedDraftSchema({ edition: edition2022_10 }).safeParse({ ...refused, service: 5 })
    expect(error?.issues.slice(0, 2)).toMatchObject([
      { code: 'custom', path: ['service'], params: { code: 'draft/invalid' } },
      { code: 'custom', path: ['severity'], params: { code: 'severity/critical' } },
    ])
  })
})

describe('malformed fields are reported as checkDraft does', () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ['nothing', undefined, ['']],
    [
      'an unknown plan hides what depends on it',
      { ...draft, plan: 'gold', severity: 'critical', subject: '' },
      ['plan', 'subject'],
    ],
    ['unknown keys', { ...draft, urgent: true }, ['urgent']],
    ['a missing subject once', { ...draft, subject: undefined }, ['subject']],
  ])('%s', (_, input, paths) => {
    expect(found(input).map(([path]) => path)).toEqual(paths)
  })

  test('what can’t be read is an issue', () => {
    const throwing = {
      get plan() {
        throw new Error('no')
      },
    }
    expect(found(throwing)).toEqual([['', expect.stringContaining('plain data')]])
  })
})

test('the output is the draft: an edition is not in it, and null in an optional field means left out', () => {
  const edition = edition2026_08
  const json = { ...draft, attachments: null, additionalContacts: null, signedInAs: null, resoldSupport: null }
  expect(acceptedDraftSchema({ edition }).parse(json)).toEqual(draft)
})

test('the edition decides', () => {
  expect(found({ ...draft, plan: 'developer' })).toEqual([])
  expect(found({ ...draft, plan: 'developer' }, 'en', edition2027_01)).toEqual([
    ['plan', 'Developer Support is no longer offered. Choose another plan.'],
  ])
})

test('a rule of your own has its summary', () => {
  const subject = { ...edition2022_10.form.subject, id: 'own/subject', summary: 'Start with the ticket number.' }
  const edition = { ...edition2022_10, form: { ...edition2022_10.form, subject } }
  expect(found({ ...draft, subject: '' }, 'ja', edition)).toEqual([['subject', 'Start with the ticket number.']])
})

test.each<readonly [string, unknown, string]>([
  ['no options', undefined, 'facts/invalid'],
  ['no edition', {}, 'edition/invalid'],
  ['a function in place of the edition', { edition: editionInForce }, 'edition/invalid'],
  ['a language without texts', { edition: edition2022_10, language: 'de' }, 'language/unknown'],
])('%s: throws', (_, facts, code) => {
  expect(() => acceptedDraftSchema(facts as { edition: Edition })).toThrow(expect.objectContaining({ code }) as Error)
})
