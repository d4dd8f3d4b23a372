import * as z from 'zod'
import { plainData } from '../plain-data.js'

/** A schema that first takes the value over as plain data, so that a getter or a proxy that throws is an issue like any other. */
export function untrusted<Out, In>(schema: z.ZodType<Out>): z.ZodType<Out, In> {
  return z.preprocess((value: In, context) => {
    try {
      return plainData(value)
    } catch {
      context.issues.push({
        code: 'custom',
        input: undefined,
        message: 'Expected plain data; got a value that throws when it is read.',
        continue: false,
      })
      return z.NEVER
    }
  }, schema)
}
