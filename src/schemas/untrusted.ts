import * as z from 'zod'
import { plainData } from '../plain-data.js'

/** Returns a schema that first copies the value as plain data. A getter or proxy that throws then becomes an issue. */
export function untrusted<Out, In>(schema: z.ZodType<Out>): z.ZodType<Out, In> {
  return z.preprocess((value: In, context) => {
    try {
      return plainData(value)
    } catch {
      context.issues.push({
        code: 'custom',
        input: undefined,
        message:
          'Expected plain data; got a value that throws when it is read. Pass an object without getters that throw.',
        continue: false,
      })
      return z.NEVER
    }
  }, schema)
}
