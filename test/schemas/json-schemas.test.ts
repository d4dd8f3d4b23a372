import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { draftSchema, instantSchema } from 'aws-support-rules/schemas'
import { validDraft } from 'aws-support-rules/testing'
import { describe, expect } from 'vitest'
import { jsonSchemaFiles } from '../../scripts/json-schema-files.js'
import type { JsonSchema } from '../../scripts/strict-json-schema.js'
import { test } from '../laws.js'

const files = jsonSchemaFiles()
const strict = Object.entries(files).filter(([name]) => name.endsWith('-strict'))

interface Part {
  readonly path: string
  readonly schema: JsonSchema
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null

/** A schema and all schemas in it, each with its path. */
function partsOf(schema: unknown, path = ''): readonly Part[] {
  if (!isSchema(schema)) return []
  const { properties = {}, items, anyOf = [], oneOf = [], allOf = [], additionalProperties } = schema
  return [
    { path, schema },
    ...Object.entries(properties).flatMap(([name, property]) => partsOf(property, `${path}.${name}`)),
    ...partsOf(items, `${path}[]`),
    ...partsOf(additionalProperties, `${path}.*`),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((part) => partsOf(part, path)),
  ]
}

test.each(Object.entries(files))('every property of %s has a description', (_, file) => {
  const described = partsOf(file).flatMap(({ path, schema }) =>
    Object.entries(schema.properties ?? {}).map(([name, property]) => ({
      path: `${path}.${name}`,
      description: isSchema(property) ? property.description : undefined,
    })),
  )
  expect(described.filter(({ description = '' }) => !/^[A-Z][\x20-\x7e]{4,}[^.]$/.test(description))).toEqual([])
})

/** The text in the first column of a table of a guide. */
const instantForms = readFileSync('docs/deadlines.md', 'utf8')
  .split('## Instants')[1]
  ?.split('##')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? ''))

describe('an instant', () => {
  // Validators that check formats take only RFC 3339 as date-time.
  const rfc3339 = /^\d{4}-\d\d-\d\d[t ]\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:\d\d)$/i
  const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': rfc3339 } })
  const isInstant = ajv.compile(files['instant'] ?? false)
  const isCase = ajv.compile(files['created-case'] ?? false)
  const created = { plan: 'business', caseType: 'technical', severity: 'high' }

  test.each(instantForms ?? [])('%s, from the guide, has the schema, as it is parsed', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(true)
    expect(isInstant(text)).toBe(true)
    expect(isCase({ ...created, createdAt: text }), JSON.stringify(isCase.errors)).toBe(true)
  })

  test.each(['2026-11-23T08:00:00', '2026-11-23', '2026-11-23T08:00:00+01:00[', 'now'])('%s is none', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(false)
    expect(isInstant(text)).toBe(false)
  })

  test('the guide has all its forms', () => {
    expect(instantForms).toHaveLength(6)
  })
})

test.each([
  ['2026-12-25', true],
  ['2026-12-25T00:00', false],
])('a validator that checks formats says of the date %s: %j', (date, isDate) => {
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } })
  const isCalendar = ajv.compile(files['holiday-calendar'] ?? false)
  for (const calendar of [{ closed: [date] }, { closed: [{ date }] }, { closed: [], validTo: date }])
    expect(isCalendar(calendar)).toBe(isDate)
})

describe('the strict variants', () => {
  test('are of a draft, a created case and a customer', () => {
    expect(strict.map(([name]) => name)).toEqual(['created-case-strict', 'customer-strict', 'draft-strict'])
  })

  test.each(strict)('%s requires all keys, allows no others, and has no oneOf', (_, file) => {
    expect(file.type).toBe('object')
    for (const { path, schema } of partsOf(file)) {
      expect(Object.keys(schema), path).not.toContain('oneOf')
      if (schema.type !== 'object') continue
      expect(schema.additionalProperties, path).toBe(false)
      expect(schema.required, path).toEqual(Object.keys(schema.properties ?? {}))
    }
  })

  test.each(strict)('%s has null where the plain one may lack a key', (name, file) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const required = files[name.replace('-strict', '')]?.required ?? []
    for (const [key, property] of Object.entries(file.properties ?? {}))
      expect(ajv.validate(property as object, null), key).toBe(!required.includes(key))
  })
})

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(files['draft-strict'] ?? false)
const optionals = { attachments: null, additionalContacts: null, signedInAs: null, resoldSupport: null }

test.prop([validDraft()])(
  'a draft whose missing keys are null has the strict schema, and is the same draft',
  (draft) => {
    const contact = draft.contact.method === 'phone' ? { extension: null, ...draft.contact } : draft.contact
    const args: unknown = JSON.parse(JSON.stringify({ ...optionals, ...draft, contact }))
    expect(validate(args), JSON.stringify(validate.errors)).toBe(true)
    expect(draftSchema.parse(args)).toEqual(draft)
  },
)
