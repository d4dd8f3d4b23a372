import { edition2022_10 } from '../editions/generated/edition-2022-10.js'
import { languages } from '../editions/generated/vocabulary.js'
import { type ErrorCode, type ErrorPath, expected, type Problem, problemOf } from '../errors.js'
import { plainData } from '../plain-data.js'
import { type GivenEdition, throwMissingCell } from '../questions/edition-cells.js'
import type { EditionOption } from '../questions/facts.js'
import { languageCell } from '../questions/language-cell.js'
import type { Refusal } from '../questions/refusal.js'
import { refusals } from '../questions/refusals.js'
import { answerableDraft } from './answerable-draft.js'
import { anyDraftSchema, draftSchema } from './draft.js'

/** A malformed field with an error code, or a field that the page refuses with the id of its rule. */
export type DraftProblem =
  | ({ readonly kind: 'malformed' } & Problem)
  | ({ readonly kind: 'refused'; readonly code: string; readonly message: string } & Refusal)

/** Returns a draft from outside as plain data, and everything that is wrong with it. */
export function readDraft(
  input: unknown,
  asked: EditionOption,
): { readonly data: unknown; readonly problems: readonly DraftProblem[] } {
  let data: unknown
  try {
    data = plainData(input)
  } catch (error) {
    return { data, problems: [{ kind: 'malformed', ...problemOf(error) }] }
  }
  return { data, problems: problemsOf(data, asked) }
}

function problemsOf(data: unknown, asked: EditionOption): readonly DraftProblem[] {
  const edition = asked.edition ?? edition2022_10
  const schema = asked.edition === undefined ? draftSchema : anyDraftSchema
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
    ...refused.map((refusal) => ({
      kind: 'refused' as const,
      code: refusal.rule.id,
      message: refusal.rule.summary,
      ...refusal,
    })),
  ]
}

const key = (path: ErrorPath): string => JSON.stringify(path)
const contactKey = '["contact"]'
const methodKey = '["contact","method"]'

const isUnder = (path: ErrorPath, paths: ReadonlySet<string>): boolean =>
  path.some((_, index) => paths.has(key(path.slice(0, index + 1))))

const rulesOfEveryPlan = (edition: GivenEdition): ReadonlySet<unknown> =>
  new Set<unknown>([
    ...Object.values(edition.form ?? throwMissingCell(edition.form, 'form')),
    ...languages.map((language) => languageCell(edition, language).because[0]),
  ])

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
