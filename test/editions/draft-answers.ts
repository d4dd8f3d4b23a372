import {
  canAddAdditionalContacts,
  caseTypes,
  contactMethods,
  type Draft,
  type Edition,
  type EditionOption,
  languages,
  plans,
  type Recommendation,
  recommendations,
  type Refusal,
  refusals,
  severities,
} from 'aws-support-rules'
import type { Ask } from './answer-book.js'
import { signIns } from './questions.js'

type Kind = Pick<Draft, 'plan' | 'caseType'>
type Fault = Readonly<Partial<Record<keyof Draft, unknown>>>

/** Asks what is refused in drafts with no fault and with each single fault, and what is recommended for drafts. */
export function askAboutDrafts(ask: Ask, edition: Edition): void {
  const faults = faultsIn(edition)
  const refused = ({ plan, caseType, fault }: Kind & { readonly fault: string }): unknown => {
    const draft = Object.assign(validDraft({ plan, caseType, edition }), faults[fault])
    return refusals(draft).map(inShort)
  }
  const recommended = (facts: Kind & Pick<Draft, 'severity' | 'signedInAs'>): unknown =>
    recommendations({ ...validDraft({ ...facts, edition }), ...facts }).map(inShort)
  for (const plan of plans)
    for (const caseType of caseTypes) {
      for (const fault of Object.keys(faults)) ask(refused, { plan, caseType, fault })
      for (const severity of severities)
        for (const signedInAs of signIns) ask(recommended, { plan, caseType, severity, signedInAs })
    }
}

const inShort = ({ path, rule }: Refusal | Recommendation): string => `${path.join('.')} ${rule.id}`

/** A draft that nothing refuses, if the plan has its case type: with as many contacts and files as there may be. */
function validDraft(facts: Kind & { readonly edition: Edition }): Draft & EditionOption {
  const { attachments, additionalContactCount } = facts.edition
  return {
    ...facts,
    severity: 'low',
    service: 'amazon-dynamodb',
    category: 'throttling',
    subject: 'Writes are throttled',
    description: 'Since 10:40 UTC every write to the orders table fails.',
    language: 'en',
    contact: { method: 'web' },
    attachments: files(attachments.most, attachments.mostBytes),
    ...(canAddAdditionalContacts(facts).allowed
      ? { additionalContacts: addresses(additionalContactCount?.most ?? 10) }
      : {}),
  }
}

const phone = { method: 'phone', country: 'DE', number: '301234567' }
const files = (count: number, bytes: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `${index}.log`, bytes }))
const addresses = (count: number) => Array.from({ length: count }, (_, index) => `${index}@example.com`)

/** Changes to a draft, by name. Most of them break one rule of some editions. */
function faultsIn({ attachments }: Edition): Readonly<Record<string, Fault>> {
  const faults: Readonly<Record<string, Fault>> = {
    none: {},
    ...named(severities, (severity) => ({ severity })),
    ...named([...languages, 'xx'], (language) => ({ language })),
    ...named(contactMethods, (method) => ({ contact: method === 'phone' ? phone : { method } })),
    ...Object.fromEntries(
      (['service', 'category', 'severity', 'subject', 'description'] as const).map((field) => [
        `blank-${field}`,
        { [field]: ' ' },
      ]),
    ),
    'no-contact': { contact: undefined },
    'no-phone-country': { contact: { ...phone, country: '' } },
    'no-phone-number': { contact: { ...phone, number: '' } },
    ...named(
      [3, 4, 10, 11].map((count) => `${count}-files`),
      (name) => ({ attachments: files(Number.parseInt(name), 1) }),
    ),
    ...named(
      [5_242_880, 5_242_881, 157_286_400, 157_286_401].map((bytes) => `${bytes}-bytes`),
      (name) => ({ attachments: files(1, Number.parseInt(name)) }),
    ),
    'no-file': { attachments: [] },
    'file-too-many': { attachments: files(attachments.most + 1, attachments.mostBytes) },
    'bytes-too-many': {
      attachments: [...files(attachments.most - 1, attachments.mostBytes), ...files(1, attachments.mostBytes + 1)],
    },
    ...named(
      [1, 10, 11].map((count) => `${count}-addresses`),
      (name) => ({ additionalContacts: addresses(Number.parseInt(name)) }),
    ),
    'not-an-address': { additionalContacts: ['nobody'] },
    'resold-support': { resoldSupport: true },
  }
  const everyFault = [
    ...['resold-support', 'critical', 'xx', 'no-phone-number', 'blank-service', 'blank-category', 'blank-subject'],
    ...['blank-description', 'bytes-too-many', '11-addresses'],
  ]
  return { ...faults, 'every-fault': everyFault.reduce((all, fault) => ({ ...all, ...faults[fault] }), {}) }
}

const named = <Name extends string>(names: readonly Name[], fault: (name: Name) => Fault) =>
  Object.fromEntries(names.map((name) => [name, fault(name)]))
