import {
  caseTypes,
  contactMethods,
  languages,
  plans,
  severities,
  signIns,
} from '../../../src/editions/generated/vocabulary.js'

/** How the text of a cell becomes data. */
export type CellKind =
  | 'decision'
  | 'answer'
  | 'target'
  | 'rule'
  | 'rules'
  | 'level'
  | 'hours'
  | 'non-technical hours'
  | 'number'
  | 'most'
  | 'pause'

/** A table of an edition: the label of each row, with the place of its cells in the edition. */
export interface TableLayout {
  readonly title: string
  readonly kind: CellKind
  readonly rows: Readonly<Record<string, readonly string[]>>
  /** The key of each column under a row; a table without keys has one column, the cell itself. */
  readonly columns: Readonly<Record<string, string>>
}

const caseTypeNames = {
  'account-and-billing': 'account and billing cases',
  'service-limit-increase': 'service limit increases',
  technical: 'technical cases',
} as const

const rowsOf = <Label extends string>(
  labels: readonly Label[],
  place: (label: Label) => readonly string[],
  name: (label: Label) => string = (label) => label,
): Readonly<Record<string, readonly string[]>> => Object.fromEntries(labels.map((label) => [name(label), place(label)]))

const eachPlan = rowsOf(plans, () => [])
const planColumns = Object.fromEntries(Object.keys(eachPlan).map((plan) => [plan, plan]))
const single = { answer: '' }

const formFields = [
  'service',
  'category',
  'severity',
  'subject',
  'description',
  'attachmentCount',
  'attachmentSize',
  'language',
  'contactMethod',
  'phoneCountry',
  'phoneNumber',
  'emailAddress',
]
const adviceFields = [
  'detail',
  'descriptionGuidance',
  'performance',
  'guidance',
  'highestSeverities',
  'ownEmail',
  'primaryContact',
]

/** Every table of an edition, in the page's order. */
export const tableLayouts: readonly TableLayout[] = [
  { title: 'Plans', kind: 'decision', columns: planColumns, rows: { offered: ['plans'] } },
  {
    title: 'Who may create a case',
    kind: 'decision',
    columns: planColumns,
    rows: {
      ...rowsOf(caseTypes, (type) => ['creation', type, 'direct']),
      ...rowsOf(
        caseTypes,
        (type) => ['creation', type, 'resoldSupport'],
        (type) => `${type}, Resold Support`,
      ),
    },
  },
  {
    title: 'Where to create a case',
    kind: 'answer',
    columns: { 'signed in': 'signedIn', 'not signed in': 'notSignedIn' },
    rows: {
      ...rowsOf(caseTypes, (type) => ['routes', type, 'direct']),
      ...rowsOf(
        caseTypes,
        (type) => ['routes', type, 'resoldSupport'],
        (type) => `${type}, Resold Support`,
      ),
    },
  },
  {
    title: 'Severity levels',
    kind: 'level',
    columns: { name: 'name', situations: 'impacts', 'about production': 'reserved' },
    rows: rowsOf(severities, (severity) => ['severityLevels', severity]),
  },
  ...caseTypes.map((type): TableLayout => ({
    title: `Severities of ${caseTypeNames[type]}`,
    kind: 'target',
    columns: planColumns,
    rows: rowsOf(severities, (severity) => ['severities', type, severity]),
  })),
  {
    title: 'Changes of the severity',
    kind: 'answer',
    columns: planColumns,
    rows: {
      'to the same': ['severityChange', 'same'],
      ...rowsOf(caseTypes, (type) => ['severityChange', 'different', type]),
    },
  },
  {
    title: 'Languages whose cases keep their severity',
    kind: 'answer',
    columns: single,
    rows: Object.fromEntries(
      caseTypes.flatMap((type) =>
        languages.map((language) => [`${type} in ${language}`, ['severityChange', 'fixedLanguages', type, language]]),
      ),
    ),
  },
  {
    title: 'Steps of a change',
    kind: 'rule',
    columns: {},
    rows: {
      reason: ['severityChange', 'steps', 'reason'],
      'next raise': ['severityChange', 'steps', 'nextRaise'],
      ...rowsOf(
        severities,
        (each) => ['severityChange', 'steps', 'contactMethod', each],
        (each) => `contact method for ${each}`,
      ),
      ...rowsOf(
        severities,
        (each) => ['severityChange', 'steps', 'instead', each],
        (each) => `instead at ${each}`,
      ),
    },
  },
  {
    title: 'Minutes without a change',
    kind: 'pause',
    columns: { minutes: '' },
    rows: rowsOf(
      severities,
      (each) => ['severityChange', 'steps', 'pause', each],
      (each) => `after ${each}`,
    ),
  },
  {
    title: 'Contact methods',
    kind: 'decision',
    columns: planColumns,
    rows: Object.fromEntries(
      caseTypes.flatMap((type) =>
        contactMethods.map((method) => [`${type} by ${method}`, ['contactMethods', type, method]]),
      ),
    ),
  },
  {
    title: 'Languages',
    kind: 'hours',
    columns: { offered: 'allowed', hours: 'hours', in: 'place', 'hours by': 'because' },
    rows: rowsOf(languages, (language) => ['languages', language]),
  },
  {
    title: 'Hours of account and billing cases by language',
    kind: 'non-technical hours',
    columns: { hours: '', in: '' },
    rows: rowsOf(languages, (language) => ['languages', language, 'nonTechnicalHours']),
  },
  {
    title: 'Technical help in English',
    kind: 'rule',
    columns: {},
    rows: rowsOf(languages, (language) => ['languages', language, 'technicalHelpInEnglish']),
  },
  {
    title: 'Default severities by language',
    kind: 'answer',
    columns: single,
    rows: Object.fromEntries(
      caseTypes.flatMap((type) =>
        languages.map((language) => [`${type} in ${language}`, ['defaultSeverities', type, language]]),
      ),
    ),
  },
  { title: 'Additional contacts', kind: 'decision', columns: planColumns, rows: { offered: ['additionalContacts'] } },
  {
    title: 'Own e-mail address',
    kind: 'answer',
    columns: single,
    rows: rowsOf(signIns, (signIn) => ['ownEmail', signIn]),
  },
  {
    title: 'Copies for the Operations contact',
    kind: 'answer',
    columns: planColumns,
    rows: rowsOf(caseTypes, (type) => ['operationsContact', type]),
  },
  {
    title: 'Attachments',
    kind: 'number',
    columns: { number: '' },
    rows: { most: ['attachments', 'most'], 'most bytes each': ['attachments', 'mostBytes'] },
  },
  {
    title: 'Number of additional contacts',
    kind: 'most',
    columns: { most: '' },
    rows: { most: ['additionalContactCount'] },
  },
  {
    title: 'The form',
    kind: 'rule',
    columns: {},
    rows: rowsOf(formFields, (field) => ['form', field]),
  },
  {
    title: 'Advice',
    kind: 'rule',
    columns: {},
    rows: rowsOf(adviceFields, (field) => ['advice', field]),
  },
  {
    title: 'Every case',
    kind: 'rule',
    columns: {},
    rows: { 'highest severity': ['highestSeverity'], effort: ['effort'], 'opened by AWS': ['openedByAws'] },
  },
  { title: 'Days to reopen', kind: 'number', columns: { number: '' }, rows: { days: ['reopening', 'days'] } },
  {
    title: 'Reopening',
    kind: 'rules',
    columns: {},
    rows: { 'within these days': ['reopening', 'within'], later: ['reopening', 'after'] },
  },
]
