import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Customer } from 'aws-support-rules'
import * as schemas from 'aws-support-rules/schemas'
import { brokenDraft, caseArbitrary, customerArbitrary, planArbitrary, validDraft } from 'aws-support-rules/testing'
import { expect } from 'vitest'
import * as z from 'zod'
import { fc, test } from '../laws.js'

// Ajv is the second opinion on the JSON Schema files. Formats and dates are annotations there: it may take what zod refuses, and not the reverse.
const ajv = new Ajv2020({ strict: false, validateFormats: false })
const bySchema = new Map(
  [schemas.draftSchema, schemas.createdCaseSchema, schemas.customerSchema, schemas.planSchema].map((schema) => [
    schema as z.ZodType,
    ajv.compile(z.toJSONSchema(schema, { io: 'input' })),
  ]),
)
const validates = (schema: z.ZodType, value: unknown): boolean =>
  bySchema.get(schema)?.(JSON.parse(JSON.stringify(value))) ?? false

/** Data of one kind with one field replaced or added, deep or shallow. */
const spoiled = (data: fc.Arbitrary<object>) =>
  fc.tuple(data, fc.nat(), fc.jsonValue(), fc.boolean()).map(([object, at, value, adds]) => {
    const keys = Object.keys(object)
    return { ...object, [adds ? 'another' : (keys[at % keys.length] ?? '')]: value }
  })
const drafts = fc.oneof(
  validDraft(),
  brokenDraft().map(({ draft }) => draft),
)

test.prop([fc.oneof(drafts, spoiled(drafts))])(
  'a draft in JSON has the JSON Schema exactly if zod takes it',
  (draft) => {
    const json: unknown = JSON.parse(JSON.stringify(draft))
    expect(validates(schemas.draftSchema, json)).toBe(schemas.draftSchema.safeParse(json).success)
  },
)

const inData = ({ holidays, ...customer }: Customer) => ({
  ...customer,
  holidays:
    typeof holidays === 'function' ? { [customer.country]: holidays(customer.country), JP: holidays('JP') } : holidays,
})
const customers = customerArbitrary().map(inData)
const cases = caseArbitrary().map(({ edition: _, customer, ...data }) => ({
  ...data,
  customer: inData(customer),
  createdAt: new Date(data.createdAt).toISOString(),
}))
test.prop([fc.oneof(cases, spoiled(cases))])('a created case in JSON that zod takes has the JSON Schema', (created) => {
  const json: unknown = JSON.parse(JSON.stringify(created))
  if (schemas.createdCaseSchema.safeParse(json).success) expect(validates(schemas.createdCaseSchema, json)).toBe(true)
})

test.prop([fc.oneof(customers, spoiled(customers))])(
  'a customer in JSON that zod takes has the JSON Schema',
  (customer) => {
    const json: unknown = JSON.parse(JSON.stringify(customer))
    if (schemas.customerSchema.safeParse(json).success) expect(validates(schemas.customerSchema, json)).toBe(true)
  },
)

test.prop([fc.oneof(planArbitrary(), fc.string(), fc.jsonValue())])(
  'a plan has the JSON Schema exactly if zod takes it',
  (plan) => {
    expect(validates(schemas.planSchema, plan)).toBe(schemas.planSchema.safeParse(plan).success)
  },
)
