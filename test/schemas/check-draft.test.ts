import { type Edition, edition2022_10, editions, refusals } from 'aws-support-rules'
import { checkDraft } from 'aws-support-rules/schemas'
import { brokenDraft, refusalRules, validDraft } from 'aws-support-rules/testing'
import { describe, expect } from 'vitest'
import { fc, test } from '../laws.js'

const draft = {
  plan: 'enterprise',
  caseType: 'technical',
  severity: 'normal',
  service: 'amazon-dynamodb',
  category: 'throttling',
  subject: 'Writes are throttled',
  description: 'All writes fail.',
  language: 'en',
  contact: { method: 'web' },
}
const found = (input: unknown) => checkDraft(input).map(({ path, code }) => [path.join('.'), code])

describe('malformed fields and refusals come in one list', () => {
  test.each<[string, unknown, [string, string][]]>([
    ['a valid draft has none', draft, []],
    ['optional fields may be undefined', { ...draft, attachments: undefined, resoldSupport: undefined }, []],
    ['no draft', 'draft', [['', 'draft/invalid']]],
    ['a list', [draft], [['', 'draft/invalid']]],
    [
      'nothing in it: what the page asks for is refused, the rest malformed',
      {},
      [
        ['plan', 'plan/unknown'],
        ['caseType', 'case-type/unknown'],
        ['service', 'form/service'],
        ['category', 'form/category'],
        ['severity', 'form/severity'],
        ['subject', 'form/subject'],
        ['description', 'form/description'],
        ['language', 'form/language'],
        ['contact', 'contact/one-method'],
      ],
    ],
    ['a missing field is said once', { ...draft, subject: undefined }, [['subject', 'form/subject']]],
    [
      'null is missing',
      { ...draft, subject: null, contact: null },
      [
        ['subject', 'form/subject'],
        ['contact', 'contact/one-method'],
      ],
    ],
    [
      'a field of another type',
      { ...draft, subject: 5, description: '' },
      [
        ['subject', 'draft/invalid'],
        ['description', 'form/description'],
      ],
    ],
    [
      'an unknown word hides no refusal of the others',
      { ...draft, severity: 'sev1', description: ' ' },
      [
        ['severity', 'severity/unknown'],
        ['description', 'form/description'],
      ],
    ],
    [
      'an unknown plan asks only what holds for every plan',
      { ...draft, plan: 'gold', subject: '', severity: 'critical' },
      [
        ['plan', 'plan/unknown'],
        ['subject', 'form/subject'],
      ],
    ],
    [
      'an unknown case type too',
      { ...draft, plan: 'developer', caseType: 'tech', subject: '', severity: 'critical' },
      [
        ['caseType', 'case-type/unknown'],
        ['subject', 'form/subject'],
      ],
    ],
    ['a plan of a later edition needs it', { ...draft, plan: 'unified-operations' }, [['plan', 'edition/required']]],
    ['so does a language', { ...draft, language: 'ko' }, [['language', 'edition/required']]],
    ['a language that is no word is malformed', { ...draft, language: 1 }, [['language', 'language/unknown']]],
    ['a language that is not offered is refused', { ...draft, language: 'xx' }, [['language', 'form/language']]],
    [
      'an unknown contact method',
      { ...draft, contact: { method: 'fax' } },
      [['contact.method', 'contact-method/unknown']],
    ],
    ['a contact without a method', { ...draft, contact: {} }, [['contact', 'contact/one-method']]],
    ['a contact that is blank text', { ...draft, contact: ' ' }, [['contact', 'draft/invalid']]],
    ['a contact method that is null', { ...draft, contact: { method: null } }, [['contact', 'contact/one-method']]],
    ['a contact that is a word', { ...draft, contact: 'web' }, [['contact', 'draft/invalid']]],
    [
      'a phone without a country, with a number that is none',
      { ...draft, contact: { method: 'phone', number: 5 } },
      [
        ['contact.number', 'draft/invalid'],
        ['contact.country', 'contact/phone-country'],
      ],
    ],
    [
      'a file of another type among too many',
      {
        ...draft,
        attachments: [
          { name: 'a', bytes: -1 },
          { name: 'b', bytes: 5_242_881 },
          { name: 'c', bytes: 1 },
          { name: 'd', bytes: 1 },
        ],
      },
      [
        ['attachments.0.bytes', 'attachment/invalid'],
        ['attachments', 'form/attachment-count'],
        ['attachments.1.bytes', 'form/attachment-size'],
      ],
    ],
    [
      'an address of another type beside a malformed one',
      { ...draft, additionalContacts: [5, 'nobody'] },
      [
        ['additionalContacts.0', 'draft/invalid'],
        ['additionalContacts.1', 'additional-contacts/email-addresses'],
      ],
    ],
    [
      'unknown keys',
      { ...draft, urgent: true, contact: { method: 'web', number: '1' } },
      [
        ['contact.number', 'key/unknown'],
        ['urgent', 'key/unknown'],
      ],
    ],
  ])('%s', (_, input, expected) => {
    expect(found(input)).toEqual(expected)
  })

  test('what stands in for a malformed field is not refused', () => {
    const { because } = edition2022_10.contactMethods.technical.web.enterprise
    const { technical } = edition2022_10.contactMethods
    const web = { ...technical.web, enterprise: { allowed: false, because } }
    const contactMethods = { ...edition2022_10.contactMethods, technical: { ...technical, web } }
    const edition: Edition = { ...edition2022_10, contactMethods }
    const problems = (contact: unknown) =>
      checkDraft({ ...draft, contact }, { edition }).map(({ path, code }) => [path.join('.'), code])
    expect(problems({ method: 'web' })).toEqual([['contact.method', because[0].id]])
    expect(problems('web')).toEqual([['contact', 'draft/invalid']])
  })

  test('a refusal has its rule, a malformed field what was expected', () => {
    const [malformed, refused] = checkDraft({ ...draft, plan: 'developer', severity: 'critical', subject: 5 })
    expect(malformed).toMatchObject({ kind: 'malformed', message: expect.stringContaining('string') as string })
    expect(refused).toMatchObject({ kind: 'refused', rule: { id: 'severity/critical', statements: ['N38'] } })
  })
})

describe('hostile input is reported, not run', () => {
  test('keys of prototypes are unknown keys, and pollute nothing', () => {
    const input: unknown = JSON.parse(
      `${JSON.stringify(draft).slice(0, -1)}, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}`,
    )
    expect(found(input)).toEqual([
      ['__proto__', 'key/unknown'],
      ['constructor', 'key/unknown'],
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('a required field is not found on a prototype', () => {
    expect(found(Object.create(draft)).length).toBe(9)
  })

  test('cycles end', () => {
    const cyclic: Record<string, unknown> = { ...draft }
    cyclic['contact'] = cyclic
    cyclic['attachments'] = [cyclic, [cyclic]]
    expect(found(cyclic).map(([path]) => path)).toContain('contact')
  })

  test.each<[string, unknown]>([
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ],
    [
      'a getter that throws',
      {
        ...draft,
        get subject() {
          throw new Error('no')
        },
      },
    ],
    ['a revoked proxy', ((revocable) => (revocable.revoke(), revocable.proxy))(Proxy.revocable({}, {}))],
    [
      'a list whose item throws',
      {
        ...draft,
        attachments: Object.defineProperty([1], 0, {
          get: () => {
            throw new Error('no')
          },
        }),
      },
    ],
  ])('%s', (_, input) => {
    expect(checkDraft(input)).toMatchObject([{ kind: 'malformed', code: 'input/unreadable' }])
  })

  test.each<[string, unknown]>([
    ['a symbol', Symbol('draft')],
    ['a function', () => draft],
    ['a bigint', 5n],
    ['a Date', new Date(NaN)],
    ['a Map', new Map(Object.entries(draft))],
    ['an object without a prototype', Object.assign(Object.create(null), { plan: Symbol('plan') })],
  ])('%s', (_, input) => {
    expect(checkDraft(input).length).toBeGreaterThan(0)
  })
})

describe('large input', () => {
  const many = 100_000
  const tenMillionCharacters = 'x'.repeat(10_000_000)
  test.each<[string, () => unknown, number]>([
    ['a subject of ten million characters', () => ({ ...draft, subject: tenMillionCharacters }), 0],
    ['an address of ten million characters', () => ({ ...draft, additionalContacts: [tenMillionCharacters] }), 1],
    [
      'a hundred thousand unknown keys',
      () => ({
        ...draft,
        ...Object.fromEntries(Array.from({ length: many }, (_, index) => [`key${index}`, index])),
      }),
      many,
    ],
    [
      'half a million files',
      () => ({ ...draft, attachments: Array.from({ length: 5 * many }, () => ({ name: 'a', bytes: 1 })) }),
      1,
    ],
    [
      'a hundred thousand broken addresses',
      () => ({ ...draft, additionalContacts: Array.from({ length: many }, () => 5) }),
      many,
    ],
    [
      'a hundred thousand levels',
      () => {
        let deep: unknown = 1
        for (let level = 0; level < many; level += 1) deep = { deep }
        return { ...draft, deep }
      },
      1,
    ],
    [
      'an object that refers to itself a thousand times on each level',
      () => {
        const self: Record<string, unknown> = {}
        for (let index = 0; index < 1000; index += 1) self[`key${index}`] = self
        return { ...draft, self }
      },
      1,
    ],
  ])('%s', (_, make, problems) => {
    const input = make()
    const started = performance.now()
    expect(checkDraft(input).length).toBe(problems)
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})

test.prop([
  fc.constantFrom(...editions).chain((edition) => validDraft({ edition }).map((valid) => ({ edition, valid }))),
])('a valid draft of an edition has no problem', ({ edition, valid }) => {
  expect(checkDraft(valid, { edition })).toEqual([])
})

test.prop([
  fc.constantFrom(...editions).chain((edition) => brokenDraft({ edition }).map((broken) => ({ ...broken, edition }))),
])('a draft that breaks one rule has that one problem, as refusals says', ({ draft: broken, rule, edition }) => {
  expect(checkDraft(broken, { edition }).map(({ code, path }) => ({ code, path }))).toEqual(
    refusals({ ...broken, edition }).map(({ path }) => ({ code: rule.id, path })),
  )
})

test.each(refusalRules().map(({ id }) => id))('%s has a draft that breaks it and no other rule', (id) => {
  fc.assert(
    fc.property(brokenDraft({ rule: id }), ({ draft: broken }) => {
      expect(refusals(broken).map(({ rule }) => rule.id)).toEqual([id])
    }),
    { numRuns: 20 },
  )
})
