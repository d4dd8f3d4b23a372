import type { Edition, Rule } from '../editions/edition.js'
import { edition2022_10 } from '../editions/generated/edition-2022-10.js'
import { type ErrorCode, type ErrorPath, expected, type Problem, problemOf } from '../errors.js'
import { plainData } from '../plain-data.js'
import { editionOf, type EditionOption } from '../questions/facts.js'
import { refusals } from '../questions/refusals.js'
import { answerableDraft } from './answerable-draft.js'
import { anyDraftShape, draftSchema } from './draft.js'

/** A malformed field with an error code, or a field that the page refuses with the id of its rule. */
export type DraftProblem =
  | ({ readonly kind: 'malformed' } & Problem)
  | {
      readonly kind: 'refused'
      readonly path: ErrorPath
      readonly code: string
      readonly message: string
      readonly rule: Rule
    }

/**
 * Returns everything that is wrong with a draft from outside. `[]` means that the draft is fine.
 *
 * Malformed fields come first, including unknown keys. Then come the other fields that the page refuses, in the order
 * of the form. A missing required field is only refused by its rule, not reported as malformed too. If the plan or the
 * case type is malformed, only the rules for every plan are checked. Without an edition, a plan or language that isn't
 * on the page is the problem `edition/required`.
 *
 * It never throws because of the input. Throws `edition/invalid` if the edition is invalid.
 *
 * @example
 * import { checkDraft } from 'aws-support-rules/schemas'
 *
 * const problems = checkDraft({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'urgent',
 *   service: 'amazon-dynamodb',
 *   category: 'throttling',
 *   subject: 'Writes are throttled',
 *   description: 42,
 *   language: 'en',
 *   contact: { method: 'web' },
 *   urgent: true,
 * })
 * problems.map(({ path, code }) => [path, code])
 * // => [[['description'], 'draft/invalid'], [['urgent'], 'key/unknown'], [['severity'], 'severity/urgent']]
 */
export function checkDraft(input: unknown, asked: EditionOption = {}): readonly DraftProblem[] {
  const edition = editionOf(asked) ?? edition2022_10
  let data: unknown
  try {
    data = plainData(input)
  } catch (error) {
    return [{ kind: 'malformed', ...problemOf(error) }]
  }
  const schema = asked.edition === undefined ? draftSchema : anyDraftShape()
  const malformed = (schema.safeParse(data).error?.issues ?? []).flatMap(malformedBy)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return malformed
  const { draft, replaced, isOfPlan } = answerableDraft({ ...data }, malformed)
  const everyPlans = isOfPlan ? null : rulesOfEveryPlan(edition)
  const refused = refusals({ ...draft, edition }).filter(
    ({ path, rule }) => !isUnder(path, replaced) && (everyPlans === null || everyPlans.has(rule)),
  )
  const told = new Set(refused.map(({ path }) => key(path)))
  return [
    ...malformed.filter(({ path }) => !told.has(key(path)) && !(key(path) === methodKey && told.has(contactKey))),
    ...refused.map(({ path, rule }) => ({
      kind: 'refused' as const,
      path,
      code: rule.id,
      message: rule.summary,
      rule,
    })),
  ]
}

const key = (path: ErrorPath): string => JSON.stringify(path)
const contactKey = '["contact"]'
const methodKey = '["contact","method"]'

const isUnder = (path: ErrorPath, paths: ReadonlySet<string>): boolean =>
  path.some((_, index) => paths.has(key(path.slice(0, index + 1))))

const rulesOfEveryPlan = ({ form, languages }: Edition): ReadonlySet<Rule> =>
  new Set([...Object.values(form), ...Object.values(languages).map(({ because }) => because[0])])

const codes: Readonly<Partial<Record<string, ErrorCode>>> = {
  plan: 'plan/unknown',
  caseType: 'case-type/unknown',
  severity: 'severity/unknown',
  language: 'language/unknown',
  method: 'contact-method/unknown',
  attachments: 'attachment/invalid',
  signedInAs: 'signed-in-as/unknown',
}

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly params?: Readonly<Record<string, unknown>> | undefined
}

function malformedBy({ path: given, message, keys = [], params }: Issue): DraftProblem[] {
  const path = given.map((part) => (typeof part === 'number' ? part : String(part)))
  const [field, part] = path
  const usual = (field === 'contact' ? part === 'method' && codes['method'] : codes[field ?? '']) || 'draft/invalid'
  const code = params?.['code'] === 'edition/required' ? 'edition/required' : usual
  return keys.length === 0
    ? [{ kind: 'malformed', code, path, message }]
    : keys.map((name) => ({
        kind: 'malformed',
        code: 'key/unknown',
        path: [...path, name],
        message: expected('a field of a draft', name),
      }))
}
