import * as z from 'zod'

/**
 * Returns the schema of an optional field. `null` also means that the field is left out, as tools with strict schemas
 * and many databases write it.
 */
/* @__NO_SIDE_EFFECTS__ */
export const optionalField = <Out, In>(
  schema: z.ZodType<Out, In>,
  description: string,
): z.ZodOptional<z.ZodType<Out | undefined, In | null>> =>
  z.optional(z.nullable(schema).transform((value) => value ?? undefined)).describe(description)
