import {
  allowedCaseTypes,
  allowedContactMethods,
  allowedLanguages,
  allowedSeverities,
  canAddAdditionalContacts,
  canChangeSeverity,
  canCreateCase,
  canReopenCase,
  canUseContactMethod,
  canUseSeverity,
  caseRoute,
  caseTypes,
  compareEditions,
  contactMethods,
  copiesOperationsContact,
  type Edition,
  explainFirstResponse,
  firstResponse,
  firstResponseRange,
  highestSeverity,
  impacts,
  languages,
  noHolidays,
  ownEmailAdvice,
  type Plan,
  plans,
  plansOffered,
  recommendations,
  refusals,
  responseProgress,
  responseTarget,
  severities,
  severityLevels,
  suggestSeverity,
} from 'aws-support-rules'
import { plansWithSeverities, readCase, type ReadCaseResult } from 'aws-support-rules/aws-sdk'
import { checkDraft } from 'aws-support-rules/schemas'
import { responseTargetTable, scheduleIdOf, scheduleTable } from 'aws-support-rules/tables'
import { brokenDraft, caseArbitrary, refusalRules, validDraft } from 'aws-support-rules/testing'
import { draft } from './drafts.js'

export type Path = readonly string[]

/** A copy of the edition with another value, or none, at a path. All other parts are the same objects. */
export function changedAt<Part extends object>(part: Part, [key = '', ...rest]: Path, value?: null): Part {
  const { [key]: child, ...others } = part as Record<string, unknown>
  if (rest.length > 0) return { ...part, [key]: changedAt(child as object, rest, value) }
  return (value === undefined ? others : { ...part, [key]: value }) as Part
}

/** A question about an edition. */
export interface Asked {
  readonly name: string
  readonly ask: (edition: Edition) => unknown
}

const monday = '2026-11-23T08:00:00Z'
const customer = { country: 'BR', timeZone: 'America/Sao_Paulo', holidays: () => noHolidays }
/** Only whether they can be made counts: two generators are never equal. */
const isMade = (made: object): boolean => typeof made === 'object'

/** A read case holds the edition that it was read by. */
const withoutEdition = (read: ReadCaseResult): unknown =>
  read.kind === 'problems' ? read : { ...read, case: { ...read.case, edition: undefined } }

const blank = {
  ...draft,
  service: '',
  category: '',
  severity: '',
  description: '',
  language: 'xx',
  contact: {},
} as never

const asked = (name: string, ask: Asked['ask']): Asked => ({ name, ask })

const aboutEveryPlan: readonly Asked[] = [
  asked('refusals', (edition) => refusals({ ...(blank as typeof draft), edition })),
  asked('plansOffered', (edition) => plansOffered({ edition })),
  asked('severityLevels', (edition) => severityLevels({ edition })),
  asked('canReopenCase', (edition) => canReopenCase({ resolvedAt: monday, now: monday, edition })),
  ...(['root-user', 'iam-user'] as const).map((signedInAs) =>
    asked('ownEmailAdvice', (edition) => ownEmailAdvice({ signedInAs, edition })),
  ),
  ...caseTypes.flatMap((caseType) =>
    [true, false].flatMap((canSignIn) =>
      [true, false].map((resoldSupport) =>
        asked('caseRoute', (edition) => caseRoute({ caseType, canSignIn, resoldSupport, edition })),
      ),
    ),
  ),
]

const aboutPlan = (plan: Plan): readonly Asked[] => [
  asked('allowedCaseTypes', (edition) => allowedCaseTypes({ plan, edition })),
  asked('canAddAdditionalContacts', (edition) => canAddAdditionalContacts({ plan, edition })),
  ...caseTypes.flatMap((caseType) => {
    const facts = { plan, caseType }
    return [
      asked('canCreateCase', (edition) => canCreateCase({ ...facts, edition })),
      asked('canCreateCase', (edition) => canCreateCase({ ...facts, resoldSupport: true, edition })),
      asked('allowedSeverities', (edition) => allowedSeverities({ ...facts, edition })),
      asked('allowedContactMethods', (edition) => allowedContactMethods({ ...facts, edition })),
      asked('allowedLanguages', (edition) => allowedLanguages({ ...facts, edition })),
      asked('highestSeverity', (edition) => highestSeverity({ ...facts, edition })),
      asked('copiesOperationsContact', (edition) => copiesOperationsContact({ ...facts, edition })),
      ...impacts.map((impact) => asked('suggestSeverity', (edition) => suggestSeverity({ ...facts, impact, edition }))),
      ...contactMethods.flatMap((contactMethod) => [
        asked('canUseContactMethod', (edition) => canUseContactMethod({ ...facts, contactMethod, edition })),
        asked('refusals', (edition) =>
          refusals({ ...draft, ...facts, contact: { method: contactMethod } as never, edition }),
        ),
      ]),
      ...severities.flatMap((severity) => aboutSeverity({ ...facts, severity })),
    ]
  }),
]

function aboutSeverity(facts: Pick<typeof draft, 'plan' | 'caseType' | 'severity'>): readonly Asked[] {
  const full = {
    ...draft,
    ...facts,
    subject: ' ',
    attachments: Array.from({ length: 11 }, () => ({ name: 'log', bytes: 2 ** 30 })),
    additionalContacts: Array.from({ length: 11 }, () => 'nobody'),
    signedInAs: 'iam-user' as const,
  }
  const created = { ...facts, createdAt: monday, customer, language: 'ja' } as const
  return [
    asked('canUseSeverity', (edition) => canUseSeverity({ ...facts, edition })),
    asked('responseTarget', (edition) => responseTarget({ ...facts, edition })),
    asked('refusals', (edition) => refusals({ ...full, edition })),
    asked('recommendations', (edition) => recommendations({ ...full, edition })),
    asked('opened by AWS', (edition) => firstResponse({ ...created, openedBy: 'aws', edition })),
    asked('explainFirstResponse', (edition) => explainFirstResponse({ ...created, edition })),
    asked('firstResponseRange', (edition) => firstResponseRange({ ...created, edition })),
    asked('responseProgress', (edition) => responseProgress({ ...created, edition }, { now: monday })),
    ...severities.map((to) =>
      asked('canChangeSeverity', (edition) =>
        canChangeSeverity({
          ...facts,
          from: facts.severity,
          to,
          reason: 'It is worse now',
          history: [{ from: 'low', to: facts.severity, at: monday }],
          now: '2026-11-23T08:30:00Z',
          edition,
        }),
      ),
    ),
    ...(facts.severity === 'low' ? languages : ([created.language] as const)).flatMap((language) => [
      asked('firstResponse', (edition) => firstResponse({ ...created, language, edition })),
      asked('readCase', (edition) =>
        withoutEdition(
          readCase(
            { serviceCode: 'amazon-ec2', severityCode: facts.severity, timeCreated: monday, language },
            { plan: facts.plan, caseType: facts.caseType, edition },
          ),
        ),
      ),
    ]),
  ]
}

/** The questions about each cell. */
export const everyQuestion: readonly Asked[] = [...aboutEveryPlan, ...plans.flatMap(aboutPlan)]

/** Slow questions. They read whole tables, or the whole edition. */
export const slowQuestions: readonly Asked[] = [
  ...languages.map((language) => asked('scheduleIdOf', (edition) => scheduleIdOf({ customer, language, edition }))),
  ...plans.map((plan) => asked('checkDraft', (edition) => checkDraft({ ...draft, plan }, { edition }))),
  asked('checkDraft', (edition) => checkDraft({ ...draft, plan: 'gold' }, { edition })),
  asked('plansWithSeverities', (edition) => plansWithSeverities(['low', 'normal', 'high', 'urgent'], { edition })),
  asked('scheduleTable', (edition) => Array.from(scheduleTable([customer], { edition }))),
  asked('compareEditions', (edition) => compareEditions({ before: edition, after: edition })),
  asked('responseTargetTable', (edition) => Array.from(responseTargetTable(edition))),
  asked('refusalRules', (edition) => refusalRules({ edition })),
  asked('validDraft', (edition) => isMade(validDraft({ edition }))),
  asked('brokenDraft', (edition) => isMade(brokenDraft({ edition }))),
  asked('caseArbitrary', (edition) => isMade(caseArbitrary({ edition }))),
]
