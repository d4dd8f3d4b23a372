import type * as z from 'zod'

export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The program that runs the tool adds these. Calendars by country code have keys that a strict schema can't list, and
 * `null` for `answeredBy` doesn't mean that it is left out. `readCase` sets the last two.
 */
const addedByPrograms = ['holidays', 'answeredBy', 'severityAsOfNow']

/** Limits that some APIs refuse in a strict schema. The zod schema checks them again. */
const limits = ['minimum', 'maximum', 'format', 'pattern', '$comment']

/**
 * Returns the strict variant of a schema, as tool calling of language models needs it: all keys are required, unknown
 * keys are forbidden, and `oneOf` is `anyOf`. An optional key is `null` if it is left out.
 */
export function strictJsonSchema(schema: JsonSchema): JsonSchema {
  const { oneOf, anyOf, items, properties, ...rest } = schema
  const either = oneOf ?? anyOf
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !limits.includes(key))),
    ...(either && { anyOf: either.map(strictJsonSchema) }),
    ...(isSchema(items) && { items: strictJsonSchema(items) }),
    ...(properties && strictProperties(properties, schema.required ?? [])),
  }
}

function strictProperties(properties: NonNullable<JsonSchema['properties']>, required: readonly string[]): JsonSchema {
  const kept = Object.entries(properties).filter(([key]) => !addedByPrograms.includes(key))
  for (const [key, property] of kept) {
    if (!required.includes(key) && !acceptsNull(property))
      throw new Error(`Expected the optional key ${key} to accept null; got ${JSON.stringify(property)}.`)
  }
  return {
    properties: Object.fromEntries(
      kept.map(([key, property]) => [key, isSchema(property) ? strictJsonSchema(property) : property]),
    ),
    required: kept.map(([key]) => key),
    additionalProperties: false,
  }
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function acceptsNull(schema: unknown): boolean {
  if (!isSchema(schema)) return false
  const types: readonly unknown[] = [schema.type].flat()
  return types.includes('null') || (schema.anyOf ?? []).some(acceptsNull)
}
