import * as z from 'zod'
import { type InstantInput, isInstant } from '../instant.js'

/** An exact instant, read by the same reader as everywhere in the package; a string needs an offset. */
export const instantSchema: z.ZodType<InstantInput> = /* @__PURE__ */ (() =>
  z
    .unknown()
    .refine(isInstant, 'Expected an exact instant: ISO 8601 text with an offset, such as "2026-11-23T08:00:00Z", or whole epoch milliseconds')
    .meta({ anyOf: [{ type: 'string', format: 'date-time' }, { type: 'integer' }] }))()
