import { type Edition, editions, refusals } from 'aws-support-rules'
import { acceptedDraftSchema, checkDraft, draftSchemaFor } from 'aws-support-rules/schemas'
import { brokenDraft, validDraft } from 'aws-support-rules/testing'
import { describeRefusal } from 'aws-support-rules/wording'
import { expect } from 'vitest'
import { fc, test } from '../laws.js'
import { drafts } from '../questions/drafts.js'

const language = fc.constantFrom('en', 'ja')
const schemas = new Map(
  editions.map((edition) => [
    edition.id,
    { en: acceptedDraftSchema({ edition }), ja: acceptedDraftSchema({ edition, language: 'ja' }) },
  ]),
)
const issuesOf = (input: unknown, edition: Edition, language: 'en' | 'ja' = 'en') =>
  schemas.get(edition.id)?.[language].safeParse(input).error?.issues ?? []

const asked = fc.constantFrom(...editions).chain((edition) =>
  fc.record({
    edition: fc.constant(edition),
    draft: fc.oneof(
      validDraft({ edition }),
      brokenDraft({ edition }).map(({ draft }) => draft),
      drafts,
    ),
  }),
)
/** Drafts of which any JSON takes the place of a field, or is added. */
const spoiled = fc.tuple(asked, fc.nat(), fc.jsonValue()).map(([{ edition, draft }, at, value]) => {
  const keys = [...Object.keys(draft), 'another']
  return { edition, input: { ...draft, [keys[at % keys.length] ?? '']: value } }
})

test.prop([asked, language])(
  'a well-formed draft has the issues that its refusals are',
  ({ draft, edition }, language) => {
    fc.pre(draftSchemaFor({ edition }).safeParse(draft).success)
    expect(issuesOf(draft, edition, language).map(({ path, message }) => ({ path, message }))).toEqual(
      refusals({ ...draft, edition }).map((refusal) => ({
        path: refusal.path,
        message: describeRefusal(refusal, { language }),
      })),
    )
  },
)

test.prop([
  fc.oneof(
    spoiled,
    asked.map(({ edition, draft }) => ({ edition, input: draft })),
  ),
])(
  'what is accepted is well-formed and refused nothing, and everything else has the issues of checkDraft',
  ({ input, edition }) => {
    const issues = issuesOf(input, edition)
    const parsed = draftSchemaFor({ edition }).safeParse(input)
    expect(issues.length === 0).toBe(parsed.success && refusals(parsed.data).length === 0)
    expect(issues.map(({ path }) => path)).toEqual(checkDraft(input, { edition }).map(({ path }) => path))
  },
)
