import * as z from 'zod'
import { languagesOfThePage, plansOfThePage } from '../editions/generated/2022-10/words.js'
import type { Language, Plan } from '../editions/generated/vocabulary.js'
import { editionRequired } from '../questions/facts.js'
import { languageSchema, planSchema } from './words.js'

// Without an edition, data may only use the plans and languages on the page. Others are reported at their field.

/* @__NO_SIDE_EFFECTS__ */
const ofThePage = <Word extends string>(
  schema: z.ZodType<Word, Word>,
  words: readonly string[],
  field: 'plan' | 'language',
): z.ZodType<Word, Word> =>
  schema.refine((word) => words.includes(word), {
    error: ({ input }) => editionRequired(field, String(input)).message,
    params: { code: 'edition/required' },
  })

export const pagePlanSchema: z.ZodType<Plan, Plan> = /* @__PURE__ */ ofThePage(planSchema, plansOfThePage, 'plan')
export const pageLanguageSchema: z.ZodType<Language, Language> = /* @__PURE__ */ ofThePage(
  languageSchema,
  languagesOfThePage,
  'language',
)
