import * as z from 'zod'
import * as core from 'zod/v4/core'
import { problemOf } from '../errors.js'
import { plainData } from '../plain-data.js'

/**
 * Returns a schema that first copies its value as plain data. A getter or proxy that throws then becomes an issue.
 *
 * It is a schema of its own kind rather than a pipe, so that `shape`, `extend` and the like work, and what they return
 * copies the value too.
 */
/* @__NO_SIDE_EFFECTS__ */
function untrusted<Kind extends core.$ZodType, Schema extends Kind>(
  kind: core.$constructor<Kind>,
  definition: Schema['_zod']['def'],
): Schema {
  const Untrusted = core.$constructor<Schema>('Untrusted', (schema, given) => {
    kind.init(schema, given)
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
  })
  return new Untrusted(definition)
}

/** Returns a strict object schema of untrusted data. */
/* @__NO_SIDE_EFFECTS__ */
export const untrustedObject = <Shape extends core.$ZodShape>(shape: Shape): z.ZodObject<Shape, core.$strict> =>
  untrusted<z.ZodObject, z.ZodObject<Shape, core.$strict>>(z.ZodObject, {
    type: 'object',
    shape,
    catchall: z.never(),
  })

/** Does the same for a union. */
/* @__NO_SIDE_EFFECTS__ */
export const untrustedUnion = <Union extends z.ZodDiscriminatedUnion>({ _zod: { def } }: Union): Union =>
  untrusted<z.ZodDiscriminatedUnion, Union>(z.ZodDiscriminatedUnion, def)
