import {
  allowedCaseTypes,
  allowedContactMethods,
  allowedSeverities,
  canAddContacts,
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
  ownEmailAdvice,
  plans,
  type ResponseTarget,
  responseTarget,
  severities,
  severityLevels,
  suggestSeverity,
} from 'aws-support-rules'
import { pageFigures, rowsOf } from './page-figures.js'

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

/** A check for each cell of a table whose rows are words of a list and whose columns are plans. */
function cells<Row extends string>(
  name: keyof typeof pageFigures,
  rows: readonly Row[],
  ask: (edition: Edition, row: Row, plan: (typeof plans)[number]) => unknown,
): FigureCheck[] {
  const table = rowsOf(pageFigures[name])
  return rows.flatMap((row, index) =>
    plans.map((plan) => ({
      title: `${name}: ${row} on ${plan}`,
      expected: table[index]?.[plan],
      asked: (edition) => ask(edition, row, plan),
    })),
  )
}

const targets = (name: keyof typeof pageFigures, caseType: (typeof caseTypes)[number]) =>
  cells(name, severities, (edition, severity, plan) => duration(responseTarget({ plan, caseType, severity, edition })))

const one = (title: string, expected: unknown, asked: (edition: Edition) => unknown): FigureCheck => ({ title, expected, asked })

export const figureChecks: readonly FigureCheck[] = [
  ...cells('creation', caseTypes, (edition, caseType, plan) => decision(canCreateCase({ plan, caseType, edition }).allowed)),
  ...cells('creation', caseTypes, (edition, caseType, plan) => decision(allowedCaseTypes({ plan, edition }).includes(caseType))),
  ...cells('creationUnderResoldSupport', caseTypes, (edition, caseType, plan) =>
    decision(canCreateCase({ plan, caseType, resoldSupport: true, edition }).allowed),
  ),
  ...cells('severities', caseTypes, (edition, caseType, plan) => listed(allowedSeverities({ plan, caseType, edition }))),
  ...cells('severities', caseTypes, (edition, caseType, plan) =>
    listed(severities.filter((severity) => canUseSeverity({ plan, caseType, severity, edition }).allowed)),
  ),
  ...targets('technicalTargets', 'technical'),
  ...targets('billingTargets', 'account-and-billing'),
  ...targets('limitIncreaseTargets', 'service-limit-increase'),
  ...cells('contactMethods', caseTypes, (edition, caseType, plan) => listed(allowedContactMethods({ plan, caseType, edition }))),
  ...cells('contactMethods', caseTypes, (edition, caseType, plan) =>
    listed(contactMethods.filter((contactMethod) => canUseContactMethod({ plan, caseType, contactMethod, edition }).allowed)),
  ),
  ...cells('additionalContacts', ['additional contacts'], (edition, _, plan) => decision(canAddContacts({ plan, edition }).allowed)),
  ...cells('operationsContact', caseTypes, (edition, caseType, plan) => copiesOperationsContact({ plan, caseType, edition }).answer),
  ...cells(
    'severityChange',
    ['low to urgent'],
    (edition, _, plan) => canChangeSeverity({ plan, caseType: 'account-and-billing', from: 'low', to: 'urgent', edition }).answer,
  ),
  one(
    'the same severity is no change',
    'no-change',
    (edition) => canChangeSeverity({ plan: 'enterprise', caseType: 'technical', from: 'high', to: 'high', edition }).answer,
  ),
  one('a root user need not add the own address', 'not-needed', (edition) => ownEmailAdvice({ signedInAs: 'root-user', edition }).answer),
  one('an IAM user should add the own address', 'include', (edition) => ownEmailAdvice({ signedInAs: 'iam-user', edition }).answer),
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
    one(`the route of ${caseType} with ${JSON.stringify(facts)}`, route, (edition) => caseRoute({ caseType, ...facts, edition }).answer),
  ),
  one(
    'the names of the severities',
    ['General guidance', 'System impaired', 'Production system impaired', 'Production system down', 'Business-critical system down'],
    (edition) => severityLevels({ edition }).map(({ name }) => name),
  ),
  one('the situations of the severities, in order', impacts, (edition) => severityLevels({ edition }).map(({ impact }) => impact)),
  one(
    'a business-critical function is down, on Business',
    'urgent',
    (edition) => suggestSeverity({ plan: 'business', caseType: 'technical', impact: 'critical-function-unavailable', edition }).answer,
  ),
  one(
    'the highest severity of Enterprise',
    'critical',
    (edition) => highestSeverity({ plan: 'enterprise', caseType: 'technical', edition }).answer,
  ),
  one('three files', 3, ({ attachments }) => attachments.most),
  one('5 MB a file', 5_242_880, ({ attachments }) => attachments.mostBytes),
  one('English counts 08:00 to 18:00 of the customer', ['08:00', '18:00', 'customer'], ({ languages: { en } }) => [
    en.hours.opens,
    en.hours.closes,
    en.hours.place,
  ]),
  one('Japanese counts 09:00 to 18:00 in Japan', ['09:00', '18:00', 'Asia/Tokyo', 'JP', [6, 7]], ({ languages: { ja } }) => [
    ja.hours.opens,
    ja.hours.closes,
    ...(ja.hours.place === 'customer' ? [] : [ja.hours.place.timeZone, ja.hours.place.country, ja.hours.place.weekend]),
  ]),
  one('both languages are offered', [true, true], ({ languages: { en, ja } }) => [en.allowed, ja.allowed]),
]
