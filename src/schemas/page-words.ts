import type * as z from 'zod'
import { languagesOfThePage, plansOfThePage } from '../editions/generated/2022-10/words.js'
import { editionRequired } from '../questions/facts.js'
import { languageSchema, planSchema } from './words.js'

// Without an edition, data may only use the plans and languages on the page. Others are reported at their field.

/* @__NO_SIDE_EFFECTS__ */
const ofThePage = <Schema extends z.ZodEnum>(
  schema: Schema,
  words: readonly string[],
  field: 'plan' | 'language',
): Schema =>
  schema.refine((word) => words.includes(String(word)), {
    error: ({ input }) => editionRequired(field, String(input)).message,
    params: { code: 'edition/required' },
  })

export const pagePlanSchema: typeof planSchema = /* @__PURE__ */ ofThePage(planSchema, plansOfThePage, 'plan')
export const pageLanguageSchema: typeof languageSchema = /* @__PURE__ */ ofThePage(
  languageSchema,
  languagesOfThePage,
  'language',
)
