import type { CaseAccount } from '../aws-sdk/case-account.js'
import type { Plan } from '../editions/generated/vocabulary.js'
import { expected, SupportRulesError } from '../errors.js'
import { fieldsOf } from '../guards.js'
import { epochMillisecondsOf, isInstant } from '../instant.js'
import { planNamed, refuseMistypedKey } from './place.js'
import { UsageError } from './usage-error.js'

const example = '{ "from": "2026-03-01", "plan": "enterprise" }'
const keys = ['from', 'plan'] as const

interface Period {
  readonly from: number
  readonly plan: Plan
}

/** Returns the plan of an account in the accounts file: one, or those that it had one after the other. */
export function planByDate(given: unknown): CaseAccount['plan'] {
  if (typeof given === 'string') return planNamed(given)
  if (!Array.isArray(given) || given.length === 0)
    throw new UsageError(expected(`a plan, or a list such as [${example}]`, given))
  const sorted = given.map(periodOf).sort((a, b) => b.from - a.from)
  for (const [index, { from }] of sorted.entries()) {
    if (from !== sorted[index + 1]?.from) continue
    const when = from === -Infinity ? 'without "from"' : `from ${JSON.stringify(new Date(from).toISOString())}`
    throw new UsageError(`Expected one plan ${when}; got several.`)
  }
  return (createdAt): Plan => {
    const period = sorted.find(({ from }) => from <= createdAt)
    if (period !== undefined) return period.plan
    throw new SupportRulesError(
      'plan/unknown',
      expected(
        `a case from ${new Date(sorted.at(-1)?.from ?? 0).toISOString()} on, when the first plan of the account begins`,
        new Date(createdAt),
      ),
      { path: ['plan'] },
    )
  }
}

function periodOf(given: unknown): Period {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new UsageError(expected(`a plan by date, such as ${example}`, given))
  refuseMistypedKey(given, keys)
  const { from, plan } = fieldsOf(given)
  if (typeof plan !== 'string') throw new UsageError(expected('a plan', plan))
  return { from: startOf(from), plan: planNamed(plan) }
}

/** A date begins at 00:00 UTC, as editions do. Without a date, the plan was always there. */
function startOf(from: unknown): number {
  if (from === undefined) return -Infinity
  const text = typeof from === 'string' && /^\d{4}-\d\d-\d\d$/.test(from) ? `${from}T00:00:00Z` : from
  if (typeof text === 'string' && isInstant(text)) return epochMillisecondsOf(text, [])
  throw new UsageError(expected('a date such as "2026-03-01"', from))
}
