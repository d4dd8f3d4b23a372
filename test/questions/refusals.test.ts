import { type Draft, edition2022_10, edition2026_08, edition2027_01, refusals } from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { draft } from './drafts.js'

const refused = (change: Partial<Draft>) =>
  refusals({ ...draft, ...change }).map(({ path, rule }) => [path.join('.'), rule.id])
const file = (bytes: number) => ({ name: 'error.log', bytes })

describe('one thing refused at a time', () => {
  test.each<[string, Partial<Draft>, string, string]>([
    ['a technical case on Basic', { plan: 'basic' }, 'caseType', 'case-type/technical-not-on-basic'],
    [
      'billing under Resold Support',
      { caseType: 'account-and-billing', resoldSupport: true },
      'caseType',
      'case-type/resold-support',
    ],
    ['no service', { service: '' }, 'service', 'form/service'],
    ['no category', { category: ' ' }, 'category', 'form/category'],
    ['a blank subject', { subject: '\t\n' }, 'subject', 'form/subject'],
    ['a blank description', { description: '' }, 'description', 'form/description'],
    ['high on Developer', { plan: 'developer', severity: 'high' }, 'severity', 'severity/high'],
    ['critical on Business', { plan: 'business', severity: 'critical' }, 'severity', 'severity/critical'],
    [
      'critical for a limit increase on Business',
      { plan: 'business', caseType: 'service-limit-increase', severity: 'critical' },
      'severity',
      'severity/critical',
    ],
    ['normal for billing on Basic', { plan: 'basic', caseType: 'account-and-billing' }, 'severity', 'severity/basic'],
    ['four files', { attachments: [file(1), file(1), file(1), file(1)] }, 'attachments', 'form/attachment-count'],
    ['a byte over 5 MB', { attachments: [file(1), file(5_242_881)] }, 'attachments.1.bytes', 'form/attachment-size'],
    [
      'chat on Developer',
      { plan: 'developer', contact: { method: 'chat' } },
      'contact.method',
      'contact/technical-on-developer',
    ],
    [
      'phone without country',
      { contact: { method: 'phone', country: '', number: '555 0100' } },
      'contact.country',
      'contact/phone-country',
    ],
    [
      'phone without number',
      { contact: { method: 'phone', country: 'US', number: ' ' } },
      'contact.number',
      'contact/phone-number',
    ],
    [
      'phone number without a digit',
      { contact: { method: 'phone', country: 'US', number: 'my desk' } },
      'contact.number',
      'contact/phone-number',
    ],
    [
      'contacts on Developer',
      { plan: 'developer', additionalContacts: ['a@example.com'] },
      'additionalContacts',
      'additional-contacts/not-listed-for-developer',
    ],
    [
      'contacts on Basic',
      { plan: 'basic', caseType: 'account-and-billing', severity: 'low', additionalContacts: ['a@example.com'] },
      'additionalContacts',
      'additional-contacts/not-on-basic',
    ],
    [
      'an address without domain',
      { additionalContacts: ['a@example.com', 'a@example'] },
      'additionalContacts.1',
      'additional-contacts/email-addresses',
    ],
  ])('%s', (_, change, path, rule) => {
    expect(refused(change)).toEqual([[path, rule]])
  })

  test('a severity, a language or a contact that data from elsewhere lacks', () => {
    const { severity: _severity, language: _language, contact: _contact, ...rest } = draft
    expect(refusals(rest as Draft).map(({ path, rule }) => [path, rule.id])).toEqual([
      [['severity'], 'form/severity'],
      [['language'], 'form/language'],
      [['contact'], 'contact/one-method'],
    ])
  })

  test('a language that the page does not offer', () => {
    const refusedFrench = refusals({ ...draft, language: 'fr', edition: edition2022_10 })
    expect(refusedFrench.map(({ path, rule }) => [path, rule.id])).toEqual([[['language'], 'form/language']])
  })
})

describe('what is just allowed', () => {
  test.each<[string, Partial<Draft>]>([
    ['a draft with nothing wrong', {}],
    ['three files of 5,242,880 bytes', { attachments: [file(5_242_880), file(5_242_880), file(5_242_880)] }],
    ['an empty file', { attachments: [file(0)] }],
    ['no files and no contacts, as empty lists', { plan: 'developer', attachments: [], additionalContacts: [] }],
    [
      'a phone call with an extension',
      { contact: { method: 'phone', country: 'DE', number: '030 555 0100', extension: '12' } },
    ],
    ['Japanese', { language: 'ja' }],
    ['critical on Enterprise On-Ramp', { plan: 'enterprise-on-ramp', severity: 'critical' }],
    ['a technical case under Resold Support', { resoldSupport: true }],
    [
      'tagged and dotted addresses',
      { additionalContacts: ['first.last+aws@mail.example.co.jp', "o'neil@example.org"] },
    ],
    [
      'chat for billing, contested',
      { plan: 'basic', caseType: 'account-and-billing', severity: 'low', contact: { method: 'chat' } },
    ],
  ])('%s', (_, change) => {
    expect(refused(change)).toEqual([])
  })
})

describe('many things refused', () => {
  test('come all at once, in the order of the form', () => {
    expect(
      refused({
        plan: 'developer',
        severity: 'urgent',
        service: '',
        category: '',
        subject: '',
        description: '',
        language: 'xx' as Draft['language'],
        contact: { method: 'phone', country: '', number: '' },
        attachments: [file(1), file(9e9), file(1), file(9e9)],
        additionalContacts: ['nobody'],
      }).map(([path]) => path),
    ).toEqual([
      'service',
      'category',
      'severity',
      'subject',
      'description',
      'attachments',
      'attachments.1.bytes',
      'attachments.3.bytes',
      'language',
      'contact.method',
      'contact.country',
      'contact.number',
      'additionalContacts',
      'additionalContacts.0',
    ])
  })

  test('a plan without technical cases is said once, not at severity and contact again', () => {
    expect(refused({ plan: 'basic', severity: 'critical', contact: { method: 'chat' } })).toEqual([
      ['caseType', 'case-type/technical-not-on-basic'],
    ])
  })

  test('a billing case of a reseller customer is still told about its severity', () => {
    expect(
      refused({ plan: 'business', caseType: 'account-and-billing', severity: 'critical', resoldSupport: true }),
    ).toEqual([
      ['caseType', 'case-type/resold-support'],
      ['severity', 'severity/critical'],
    ])
  })
})

describe('what a refusal tells about a value', () => {
  const onCurrentRules = { edition: edition2026_08 }
  test.each<[string, object, readonly [path: string, details: object][]]>([
    [
      'a case type that the plan lacks, with those that it has',
      { plan: 'basic' },
      [['caseType', { plan: 'basic', value: 'technical', choices: ['account-and-billing', 'service-limit-increase'] }]],
    ],
    [
      'a case type that a reseller answers, with the others',
      { caseType: 'account-and-billing', resoldSupport: true },
      [
        [
          'caseType',
          { plan: 'enterprise', value: 'account-and-billing', choices: ['service-limit-increase', 'technical'] },
        ],
      ],
    ],
    [
      'a severity and a contact method',
      { plan: 'developer', severity: 'urgent', contact: { method: 'chat' } },
      [
        ['severity', { plan: 'developer', value: 'urgent', choices: ['low', 'normal'] }],
        ['contact.method', { plan: 'developer', value: 'chat', choices: ['web'] }],
      ],
    ],
    [
      'a plan that is no longer offered',
      { plan: 'business', edition: edition2027_01 },
      [['plan', { plan: 'business', choices: ['basic', 'business-support-plus', 'enterprise', 'unified-operations'] }]],
    ],
    ['a missing field', { subject: '' }, [['subject', {}]]],
    [
      'files',
      { attachments: [file(1), file(1), file(1), file(5_242_881)] },
      [
        ['attachments', { value: 4, most: 3 }],
        ['attachments.3.bytes', { value: 5_242_881, most: 5_242_880 }],
      ],
    ],
    ['a language', { language: 'xx' }, [['language', { value: 'xx', choices: ['en', 'ja'] }]]],
    ['a language that is no text', { language: 7 }, [['language', { choices: ['en', 'ja'] }]]],
    ['no method', { contact: {} }, [['contact', {}]]],
    [
      'a phone call without anything',
      { contact: { method: 'phone' } },
      [
        ['contact.country', {}],
        ['contact.number', {}],
      ],
    ],
    [
      'contacts on Developer, one of them no address',
      { plan: 'developer', additionalContacts: ['a@example.com', 'b'] },
      [
        ['additionalContacts', { plan: 'developer', value: 2 }],
        ['additionalContacts.1', { value: 'b' }],
      ],
    ],
    ['a contact that is no text', { additionalContacts: [5] }, [['additionalContacts.0', {}]]],
    ['ten contacts', { ...onCurrentRules, additionalContacts: Array(10).fill('a@example.com') }, []],
    [
      'eleven contacts',
      { ...onCurrentRules, additionalContacts: Array(11).fill('a@example.com') },
      [['additionalContacts', { value: 11, most: 10 }]],
    ],
  ])('%s', (_, change, expected) => {
    expect(refusals({ ...draft, ...change }).map(({ path, details }) => [path.join('.'), details])).toEqual(expected)
  })
})

describe('addresses', () => {
  const long = `${'a'.repeat(64)}@${'b'.repeat(63)}.example`
  test.each([
    ['a@b.co', true],
    [long, true],
    [`a${long}`, false],
    ['', false],
    ['@example.com', false],
    ['a@', false],
    ['a b@example.com', false],
    ['a@exa mple.com', false],
    ['a..b@example.com', false],
    ['.a@example.com', false],
    ['a@-example.com', false],
    ['a@example-.com', false],
    ['a@example.c', false],
    ['a@b@example.com', false],
    ['Name <a@example.com>', false],
    ['a@example.com, b@example.com', false],
    [`a@${'b.'.repeat(130)}co`, false],
    ['a.@example.com', false],
    ['a@example.123', false],
    ['a@EXAMPLE.COM', true],
    // A label has 63 characters at most, and an address 254: 2 and 192 for three labels with their dots, and the last.
    [`a@${'b'.repeat(64)}.org`, false],
    [`a@example.${'b'.repeat(63)}`, true],
    [`a@example.${'b'.repeat(64)}`, false],
    [`a@${`${'b'.repeat(63)}.`.repeat(3)}${'c'.repeat(60)}`, true],
    [`a@${`${'b'.repeat(63)}.`.repeat(3)}${'c'.repeat(61)}`, false],
  ])('%s is an address: %s', (address, isOne) => {
    expect(refused({ additionalContacts: [address] }).length === 0).toBe(isOne)
  })

  test('what is none is refused at once, however many ways there are to split it', () => {
    const began = performance.now()
    expect(refused({ additionalContacts: [`${'a'.repeat(32)}"@example.org`] })).toHaveLength(1)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('a broken contract throws', () => {
  test.each<[string, unknown, string, (string | number)[]]>([
    ['an unknown plan', { ...draft, plan: 'gold' }, 'plan/unknown', ['plan']],
    ['a word every object has', { ...draft, plan: 'constructor' }, 'plan/unknown', ['plan']],
    ['an unknown case type', { ...draft, caseType: 'other' }, 'case-type/unknown', ['caseType']],
    ['an unknown severity', { ...draft, severity: 'high ' }, 'severity/unknown', ['severity']],
    [
      'an unknown contact method',
      { ...draft, contact: { method: 'fax' } },
      'contact-method/unknown',
      ['contact', 'method'],
    ],
    ['a contact that is a word', { ...draft, contact: 'web' }, 'draft/invalid', ['contact']],
    [
      'an extension that is a number',
      { ...draft, contact: { method: 'phone', country: 'DE', number: '1', extension: 5 } },
      'draft/invalid',
      ['contact', 'extension'],
    ],
    ['an unknown sign-in', { ...draft, signedInAs: 'IAM' }, 'signed-in-as/unknown', ['signedInAs']],
    [
      'a name of a file that is a number',
      { ...draft, attachments: [{ name: 5, bytes: 1 }] },
      'draft/invalid',
      ['attachments', 0, 'name'],
    ],
    [
      'a file of half a byte',
      { ...draft, attachments: [{ name: 'a', bytes: 0.5 }] },
      'attachment/invalid',
      ['attachments', 0, 'bytes'],
    ],
    ['a file of no size', { ...draft, attachments: [null] }, 'attachment/invalid', ['attachments', 0, 'bytes']],
    [
      'a negative file',
      { ...draft, attachments: [{ name: 'a', bytes: -1 }] },
      'attachment/invalid',
      ['attachments', 0, 'bytes'],
    ],
    ['files that are no list', { ...draft, attachments: 'error.log' }, 'draft/invalid', ['attachments']],
    ['a subject that is no text', { ...draft, subject: 5 }, 'draft/invalid', ['subject']],
    ['contacts that are no list', { ...draft, additionalContacts: 'a@b.co' }, 'draft/invalid', ['additionalContacts']],
    [
      'a number that is no text',
      { ...draft, contact: { method: 'phone', country: 'US', number: 5 } },
      'draft/invalid',
      ['contact', 'number'],
    ],
    [
      'a country that is no text',
      { ...draft, contact: { method: 'phone', country: 5, number: '1' } },
      'draft/invalid',
      ['contact', 'country'],
    ],
    ['nothing at all', undefined, 'facts/invalid', []],
    ['an edition by its name', { ...draft, edition: '2022-10' }, 'edition/invalid', ['edition']],
  ])('%s', (_, broken, code, path) => {
    expect(() => refusals(broken as Draft)).toThrow(expect.objectContaining({ code, path }) as Error)
  })

  test('the message says what would be accepted', () => {
    expect(() => refusals({ ...draft, plan: 'gold' as Draft['plan'] })).toThrow(
      'Expected a plan; got "gold". Pass one of basic, developer, business, business-support-plus, enterprise-on-ramp, enterprise, unified-operations.',
    )
  })
})

test('the edition may be given', () => {
  expect(
    refusals({
      ...draft,
      edition: { ...edition2022_10, attachments: { most: 1, mostBytes: 10 } },
      attachments: [file(11), file(1)],
    }),
  ).toHaveLength(2)
})
