import * as z from 'zod'
import * as core from 'zod/v4/core'
import { problemOf } from '../errors.js'
import { plainData } from '../plain-data.js'

/**
 * Returns a strict object schema that first copies its value as plain data. A getter or proxy that throws then becomes
 * an issue.
 *
 * It is an object schema of its own kind rather than a pipe, so that `shape`, `extend` and the like work, and what they
 * return copies the value too.
 */
/* @__NO_SIDE_EFFECTS__ */
export function untrustedObject<Shape extends core.$ZodShape>(shape: Shape): z.ZodObject<Shape, core.$strict> {
  const plainObject: core.$constructor<z.ZodObject> = z.ZodObject
  const UntrustedObject = core.$constructor<z.ZodObject<Shape, core.$strict>>(
    'UntrustedObject',
    (schema, definition) => {
      plainObject.init(schema, definition)
      const parse = schema._zod.parse.bind(schema._zod)
      schema._zod.parse = (payload, context) => {
        try {
          payload.value = plainData(payload.value)
        } catch (error) {
          const { message } = problemOf(error)
          payload.issues.push({ code: 'custom', path: [], message, input: undefined, inst: schema })
          return payload
        }
        return parse(payload, context)
      }
    },
  )
  return new UntrustedObject({ type: 'object', shape, catchall: z.never() })
}
