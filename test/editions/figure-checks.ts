import {
  allowedCaseTypes,
  allowedContactMethods,
  allowedLanguages,
  allowedSeverities,
  canAddAdditionalContacts,
  canChangeSeverity,
  canCreateCase,
  canUseContactMethod,
  canUseSeverity,
  caseRoute,
  caseTypes,
  contactMethods,
  copiesOperationsContact,
  type Edition,
  highestSeverity,
  impacts,
  type Language,
  languages,
  ownEmailAdvice,
  plans,
  plansOffered,
  type ResponseTarget,
  responseTarget,
  severities,
  severityLevels,
  suggestSeverity,
} from 'aws-support-rules'
import type { BusinessHours, LanguageCell } from '../../src/editions/edition.js'
import { type Figures, rowsOf } from './page-figures.js'

/** One figure that an edition has to give, as a question that is asked of it. */
export interface FigureCheck {
  readonly title: string
  readonly expected: unknown
  readonly asked: (edition: Edition) => unknown
}

const decision = (allowed: boolean): string => (allowed ? 'yes' : 'no')
const listed = (words: readonly string[]): string => words.join(' ') || '-'

function duration(target: ResponseTarget): string {
  if (target.kind === 'none') return '-'
  const [amount, unit] = target.minutes < 60 ? [target.minutes, 'minute'] : [target.minutes / 60, 'hour']
  return `${amount} ${target.kind === 'continuous' ? '' : 'business '}${unit}${amount === 1 ? '' : 's'}`
}

type PlanTable = Exclude<keyof Figures, 'languages' | 'billingLanguages' | 'limits'>
type Plan = (typeof plans)[number]

const one = (title: string, expected: unknown, asked: (edition: Edition) => unknown): FigureCheck => ({
  title,
  expected,
  asked,
})

/** A check for each figure of an edition. A plan without a column is asked about as well: it is not offered. */
export function figureChecks(figures: Figures): readonly FigureCheck[] {
  /** A check for each cell of a table whose rows are words of a list and whose columns are plans. */
  function cells<Row extends string>(
    name: PlanTable,
    rows: readonly Row[],
    notOffered: string,
    ask: (edition: Edition, row: Row, plan: Plan) => unknown,
  ): FigureCheck[] {
    const table = rowsOf(figures[name])
    return rows.flatMap((row) =>
      plans.map((plan) =>
        one(`${name}: ${row} on ${plan}`, table.find((each) => each['row'] === row)?.[plan] ?? notOffered, (edition) =>
          ask(edition, row, plan),
        ),
      ),
    )
  }

  const targets = (name: PlanTable, caseType: (typeof caseTypes)[number]) =>
    cells(name, severities, '-', (edition, severity, plan) =>
      duration(responseTarget({ plan, caseType, severity, edition })),
    )

  const limits = new Map(rowsOf(figures.limits).map(({ row, figure }) => [row, figure]))
  const limit = (name: string, asked: (edition: Edition) => string | number | undefined) =>
    one(name, limits.get(name), (edition) => String(asked(edition) ?? 'none'))
  const offered = rowsOf(figures.creation)[0] ?? {}

  return [
    ...cells('creation', caseTypes, 'no', (edition, caseType, plan) =>
      decision(canCreateCase({ plan, caseType, edition }).allowed),
    ),
    ...cells('creation', caseTypes, 'no', (edition, caseType, plan) =>
      decision(allowedCaseTypes({ plan, edition }).includes(caseType)),
    ),
    ...cells('creationUnderResoldSupport', caseTypes, 'no', (edition, caseType, plan) =>
      decision(canCreateCase({ plan, caseType, resoldSupport: true, edition }).allowed),
    ),
    ...cells('severities', caseTypes, '-', (edition, caseType, plan) =>
      listed(allowedSeverities({ plan, caseType, edition })),
    ),
    ...cells('severities', caseTypes, '-', (edition, caseType, plan) =>
      listed(severities.filter((severity) => canUseSeverity({ plan, caseType, severity, edition }).allowed)),
    ),
    ...targets('technicalTargets', 'technical'),
    ...targets('billingTargets', 'account-and-billing'),
    ...targets('limitIncreaseTargets', 'service-limit-increase'),
    ...cells('contactMethods', caseTypes, '-', (edition, caseType, plan) =>
      listed(allowedContactMethods({ plan, caseType, edition })),
    ),
    ...cells('contactMethods', caseTypes, '-', (edition, caseType, plan) =>
      listed(
        contactMethods.filter(
          (contactMethod) => canUseContactMethod({ plan, caseType, contactMethod, edition }).allowed,
        ),
      ),
    ),
    ...cells('additionalContacts', ['additional contacts'], 'no', (edition, _, plan) =>
      decision(canAddAdditionalContacts({ plan, edition }).allowed),
    ),
    ...cells(
      'operationsContact',
      caseTypes,
      'no',
      (edition, caseType, plan) => copiesOperationsContact({ plan, caseType, edition }).answer,
    ),
    ...cells(
      'severityChange',
      caseTypes,
      'denied',
      (edition, caseType, plan) => canChangeSeverity({ plan, caseType, from: 'low', to: 'urgent', edition }).answer,
    ),
    // The table itself as well: a plan without the severity, or a case without it, is denied whatever this table says.
    ...cells(
      'severityChange',
      caseTypes,
      'denied',
      (edition, caseType, plan) => edition.severityChange.different[caseType][plan].answer,
    ),
    ...plans.flatMap((plan) => [
      one(`${plan} is offered`, plan in offered, (edition) => plansOffered({ edition }).includes(plan)),
      one(
        `the same severity on ${plan}`,
        plan in offered ? 'no-change' : 'denied',
        (edition) => canChangeSeverity({ plan, caseType: 'technical', from: 'high', to: 'high', edition }).answer,
      ),
    ]),
    one(
      'a root user need not add the own address',
      'not-needed',
      (edition) => ownEmailAdvice({ signedInAs: 'root-user', edition }).answer,
    ),
    one(
      'an IAM user should add the own address',
      'include',
      (edition) => ownEmailAdvice({ signedInAs: 'iam-user', edition }).answer,
    ),
    ...(
      [
        ['account-and-billing', {}, 'support-center'],
        ['account-and-billing', { canSignIn: false }, 'contact-us'],
        ['account-and-billing', { resoldSupport: true }, 'aws-partner'],
        ['account-and-billing', { resoldSupport: true, canSignIn: false }, 'aws-partner'],
        ['service-limit-increase', {}, 'limit-increase-form'],
        ['service-limit-increase', { canSignIn: false }, 'none'],
        ['service-limit-increase', { resoldSupport: true }, 'limit-increase-form'],
        ['service-limit-increase', { resoldSupport: true, canSignIn: false }, 'none'],
        ['technical', {}, 'support-center'],
        ['technical', { canSignIn: false }, 'none'],
        ['technical', { resoldSupport: true }, 'support-center'],
        ['technical', { resoldSupport: true, canSignIn: false }, 'none'],
      ] as const
    ).map(([caseType, facts, route]) =>
      one(
        `the route of ${caseType} with ${JSON.stringify(facts)}`,
        route,
        (edition) => caseRoute({ caseType, ...facts, edition }).answer,
      ),
    ),
    one(
      'the names of the severities',
      [
        'General guidance',
        'System impaired',
        'Production system impaired',
        'Production system down',
        'Business-critical system down',
      ],
      (edition) => severityLevels({ edition }).map(({ name }) => name),
    ),
    one('the severities about production', ['high', 'urgent', 'critical'], (edition) =>
      severities.filter((severity) => edition.severityLevels[severity].reserved),
    ),
    one(
      'advice to IAM users on Developer, until anyone may open its cases',
      !figures.severityChange.includes('allowed'),
      ({ advice }) => advice.primaryContact !== null,
    ),
    one('the situations of the severities, in order', impacts, (edition) =>
      severityLevels({ edition }).flatMap(({ impacts: situations }) => situations),
    ),
    ...plans.map((plan) =>
      one(
        `the highest severity for a business-critical function on ${plan}`,
        rowsOf(figures.severities)
          .find(({ row }) => row === 'technical')
          ?.[plan]?.replace('-', '')
          .split(' ')
          .at(-1) || null,
        (edition) =>
          suggestSeverity({ plan, caseType: 'technical', impact: 'critical-function-unavailable', edition }).answer,
      ),
    ),
    one(
      'the highest severity of Enterprise',
      'critical',
      (edition) => highestSeverity({ plan: 'enterprise', caseType: 'technical', edition }).answer,
    ),
    limit('files', ({ attachments }) => attachments.most),
    limit('bytes a file', ({ attachments }) => attachments.mostBytes),
    limit('additional contacts', ({ additionalContactCount }) => additionalContactCount?.most),
    limit('days to reopen', ({ reopening }) => reopening.days),
    limit('in force from', ({ inForceFrom }) => inForceFrom),
    limit('partition', ({ partition }) => partition),
    ...languages.flatMap((language) => [
      hoursCheck(`the hours of ${language}`, figures.languages, language, (cell) => cell.hours),
      hoursCheck(
        `the hours of ${language} for account and billing`,
        figures.billingLanguages,
        language,
        (cell) => cell.nonTechnicalHours ?? cell.hours,
      ),
      one(
        `the default severity of account and billing cases in ${language}`,
        figures.severityChange.includes('allowed') && ['ja', 'tr'].includes(language) ? 'low' : undefined,
        ({ defaultSeverities }) => defaultSeverities['account-and-billing'][language]?.answer,
      ),
    ]),
    one(
      'the languages of a technical case',
      rowsOf(figures.languages).map(({ row }) => row),
      (edition) => allowedLanguages({ plan: 'enterprise', caseType: 'technical', edition }),
    ),
    ...changeSteps(figures),
  ]
}

const zoneOf: Readonly<Record<string, string>> = {
  JP: 'Asia/Tokyo',
  CN: 'Asia/Shanghai',
  KR: 'Asia/Seoul',
  TR: 'Europe/Istanbul',
}

const placeOf = (place = ''): unknown =>
  place === 'customer' ? place : { country: place, timeZone: zoneOf[place], weekend: [6, 7] }

type OfferedLanguage = Extract<LanguageCell, { readonly allowed: true }>

function hoursCheck(
  title: string,
  table: string,
  language: Language,
  hoursOf: (cell: OfferedLanguage) => BusinessHours,
): FigureCheck {
  const row = rowsOf(table).find((each) => each['row'] === language)
  return one(title, row ? [row['opens'], row['closes'], placeOf(row['place'])] : null, (edition) => {
    const cell = edition.languages[language]
    if (!cell.allowed) return null
    const { opens, closes, place } = hoursOf(cell)
    return [opens, closes, place]
  })
}

/** The steps of a change of severity, which are the same wherever there are any. */
function changeSteps({ severityChange }: Figures): FigureCheck[] {
  if (!severityChange.includes('allowed')) return [one('no steps', null, (edition) => edition.severityChange.steps)]
  const pauses = { low: null, normal: null, high: null, urgent: 60, critical: 60 }
  return [
    ...severities.map((to) =>
      one(
        `minutes without a change after a raise to ${to}`,
        pauses[to],
        ({ severityChange: { steps } }) => steps?.pause[to]?.minutes ?? null,
      ),
    ),
    ...caseTypes.map((caseType) =>
      one(
        `languages of ${caseType} with fixed severity`,
        caseType === 'account-and-billing' ? ['denied', 'denied'] : [],
        ({ severityChange: { fixedLanguages } }) =>
          [fixedLanguages[caseType].ja, fixedLanguages[caseType].tr].flatMap((cell) => cell?.answer ?? []),
      ),
    ),
    one('raises that need a contact method', ['urgent', 'critical'], ({ severityChange: { steps } }) =>
      severities.filter((to) => (steps?.contactMethod[to] ?? null) !== null),
    ),
    one('severities with something in place of a change', ['critical'], ({ severityChange: { steps } }) =>
      severities.filter((at) => (steps?.instead[at] ?? null) !== null),
    ),
  ]
}
