import * as z from 'zod'
import { type InstantInput, instantMessage, instantPattern, isInstant } from '../instant.js'

/** Parses an exact instant, like every function of the package. A string needs an offset. */
export const instantSchema: z.ZodType<InstantInput> = /* @__PURE__ */ (() =>
  z
    .unknown()
    .refine(isInstant, { error: ({ input }) => instantMessage(input) })
    .meta({ anyOf: [{ type: 'string', pattern: instantPattern.source }, { type: 'integer' }] }))()
