import { parseArgs } from 'node:util'
import {
  type CaseType,
  caseTypes,
  type Language,
  languages,
  severities,
  type Severity,
} from '../editions/generated/vocabulary.js'
import { isSupportRulesError } from '../errors.js'
import type { CreatedCase, FirstResponse } from '../response/created-case.js'
import { explainFirstResponse } from '../response/explain-first-response.js'
import { firstResponse } from '../response/first-response.js'
import { firstResponseRange } from '../response/first-response-range.js'
import { describeFirstResponse } from '../wording/describe-first-response.js'
import { inProgramWords } from './advice.js'
import { write } from './output.js'
import { chosen, customerAt, editionNamed, instantNamed, planNamed } from './place.js'
import { onOneLine } from './printable.js'
import { UsageError } from './usage-error.js'

/** Runs the command `due`, and returns the exit code. */
export async function due(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      plan: { type: 'string' },
      severity: { type: 'string' },
      'case-type': { type: 'string', default: 'technical' },
      created: { type: 'string' },
      language: { type: 'string', default: 'en' },
      country: { type: 'string' },
      subdivision: { type: 'string' },
      'time-zone': { type: 'string' },
      partition: { type: 'string' },
      edition: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  })
  const format = chosen(values.format, ['text', 'json'] as const, 'a format')
  const { plan, severity, created: createdAt, country, subdivision, 'time-zone': timeZone } = values
  if (plan === undefined || severity === undefined || createdAt === undefined)
    throw new UsageError('Expected --plan, --severity and --created. See aws-support-rules due --help.')
  const created = {
    plan: planNamed(plan),
    severity: chosen<Severity>(severity, severities, 'a severity'),
    caseType: chosen<CaseType>(values['case-type'], caseTypes, 'a case type'),
    createdAt: new Date(instantNamed(createdAt, '--created')),
    language: chosen<Language>(values.language, languages, 'a language'),
    customer: await customerAt({ country, timeZone, subdivision }),
    edition: editionNamed(values.edition, values.partition),
  }
  const { data, lines } = answered(created, createdAt)
  await write(format === 'json' ? [`${JSON.stringify(data)}\n`] : lines)
  return 0
}

interface Answered {
  readonly data: object
  readonly lines: readonly string[]
}

function answered(created: CreatedCase & { readonly createdAt: Date }, asWritten: string): Answered {
  try {
    return oneAnswer(created)
  } catch (error) {
    if (!isSupportRulesError(error)) throw error
    if (error.code === 'time-zone/required') return range(created)
    const message = inProgramWords(error)
    throw new UsageError(
      message.replace(`got ${created.createdAt.toISOString()}`, () => `got ${JSON.stringify(asWritten)}`),
    )
  }
}

function oneAnswer(created: CreatedCase): Answered {
  const response = explainFirstResponse(created)
  const text = describeFirstResponse(response, { timeZone: created.customer?.timeZone })
  return { data: response, lines: [`${onOneLine(text)}\n`, ...rulesOf(response)] }
}

/** The answer for a country with several clocks, if the zone isn't known: for all of them, and for each. */
function range(created: CreatedCase): Answered {
  const found = firstResponseRange(created)
  if (found.kind === 'none') return oneAnswer(created)
  const responses = found.byTimeZone.map(({ timeZone }) => firstResponseIn(timeZone, created))
  const zones = responses.map((response) => `  ${onOneLine(describeFirstResponse(withoutWarnings(response)))}\n`)
  const text = onOneLine(describeFirstResponse(found))
  return { data: found, lines: [`${text}\n`, '\ntime zones\n', ...zones, ...rulesOf(responses[0])] }
}

const firstResponseIn = (timeZone: string, { customer, ...created }: CreatedCase): FirstResponse =>
  firstResponse({ ...created, customer: customer && { ...customer, timeZone } })

/** The warnings of all zones are beside the range. */
const withoutWarnings = (response: FirstResponse): FirstResponse =>
  response.kind === 'none' ? response : { ...response, warnings: [] }

/** The rules are the same in every zone. */
const rulesOf = (response: FirstResponse | undefined): readonly string[] => [
  '\nrules\n',
  ...(response?.because ?? []).map(({ id, summary }) => `  ${id}: ${summary}\n`),
]
