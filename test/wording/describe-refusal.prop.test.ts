import { editions, refusals } from 'aws-support-rules'
import { brokenDraft } from 'aws-support-rules/testing'
import { describeRefusal, summaryOf } from 'aws-support-rules/wording'
import { expect } from 'vitest'
import { fc, test } from '../laws.js'
import { drafts } from '../questions/drafts.js'

const edition = fc.constantFrom(...editions)
const refused = edition.chain((each) =>
  fc.record({
    edition: fc.constant(each),
    draft: fc.oneof(
      brokenDraft({ edition: each }).map(({ draft }) => draft),
      drafts,
    ),
  }),
)

test.prop([refused])('every refusal has words of its own in both languages, with nothing left to fill in', (asked) => {
  for (const refusal of refusals({ ...asked.draft, edition: asked.edition })) {
    for (const described of [refusal, { path: refusal.path, rule: refusal.rule }]) {
      const [english, japanese] = [describeRefusal(described), describeRefusal(described, { language: 'ja' })]
      expect(`${english} ${japanese}`).not.toMatch(/[{}]|undefined|NaN/)
      expect(english).not.toBe(summaryOf(refusal.rule))
      expect(japanese).toMatch(/[\u3041-\u30ff]/)
    }
  }
})

test.prop([refused])('the choices of a refusal are accepted in its place', ({ draft, edition }) => {
  for (const { path, details } of refusals({ ...draft, edition })) {
    const [field] = path
    if (field === undefined || path.length > 1) continue
    for (const choice of details.choices ?? []) {
      const paths = refusals({ ...draft, [field]: choice, edition }).map((refusal) => refusal.path.join('.'))
      expect(paths).not.toContain(field)
    }
  }
})
