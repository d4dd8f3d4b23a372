import type { Edition, PerPlan, Rule } from '../../../src/editions/edition.js'
import type { CaseType, ContactMethod, Plan, Severity } from '../../../src/editions/generated/vocabulary.js'

/** The tables that have a column for each plan. */
export type PlanTables = Pick<
  Edition,
  'plans' | 'creation' | 'severities' | 'severityChange' | 'contactMethods' | 'additionalContacts' | 'operationsContact'
>

/** Returns the tables with the plans in `missing` refused by one rule. */
export function withoutPlans(tables: PlanTables, missing: readonly Plan[], rule: Rule): PlanTables {
  const row = <Cell>(cells: PerPlan<Cell>, cell: Cell): PerPlan<Cell> => ({
    ...cells,
    ...Object.fromEntries(missing.map((plan) => [plan, cell])),
  })
  const decisions = (cells: Edition['plans']) => row(cells, { allowed: false, because: [rule] })
  const { plans, creation, severities, severityChange, contactMethods, additionalContacts, operationsContact } = tables
  return {
    plans: decisions(plans),
    creation: eachCaseType((type) => ({
      direct: decisions(creation[type].direct),
      resoldSupport: decisions(creation[type].resoldSupport),
    })),
    severities: eachCaseType((type) =>
      eachSeverity((severity) =>
        row(severities[type][severity], { allowed: false, because: [rule], target: { kind: 'none', because: [rule] } }),
      ),
    ),
    severityChange: {
      ...severityChange,
      same: row(severityChange.same, { answer: 'denied', because: [rule] }),
      different: eachCaseType((type) => row(severityChange.different[type], { answer: 'denied', because: [rule] })),
    },
    contactMethods: eachCaseType((type) => eachContactMethod((method) => decisions(contactMethods[type][method]))),
    additionalContacts: decisions(additionalContacts),
    operationsContact: eachCaseType((type) => row(operationsContact[type], { answer: 'no', because: [rule] })),
  }
}

function eachCaseType<Cell>(of: (caseType: CaseType) => Cell): Record<CaseType, Cell> {
  return {
    'account-and-billing': of('account-and-billing'),
    'service-limit-increase': of('service-limit-increase'),
    technical: of('technical'),
  }
}

function eachSeverity<Cell>(of: (severity: Severity) => Cell): Record<Severity, Cell> {
  return { low: of('low'), normal: of('normal'), high: of('high'), urgent: of('urgent'), critical: of('critical') }
}

function eachContactMethod<Cell>(of: (contactMethod: ContactMethod) => Cell): Record<ContactMethod, Cell> {
  return { web: of('web'), chat: of('chat'), phone: of('phone') }
}
