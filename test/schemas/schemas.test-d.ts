import type {
  CaseType,
  ContactMethod,
  CreatedCase,
  Customer,
  Draft,
  InstantInput,
  Language,
  Plan,
  Severity,
} from 'aws-support-rules'
import type { HolidayCalendar, HolidayDays } from 'aws-support-rules/business-time'
import * as schemas from 'aws-support-rules/schemas'
import { expectTypeOf, test } from 'vitest'
import * as z from 'zod'

test('what a schema infers is our own type', () => {
  expectTypeOf<z.infer<typeof schemas.planSchema>>().toEqualTypeOf<Plan>()
  expectTypeOf<z.infer<typeof schemas.caseTypeSchema>>().toEqualTypeOf<CaseType>()
  expectTypeOf<z.infer<typeof schemas.severitySchema>>().toEqualTypeOf<Severity>()
  expectTypeOf<z.infer<typeof schemas.contactMethodSchema>>().toEqualTypeOf<ContactMethod>()
  expectTypeOf<z.infer<typeof schemas.languageSchema>>().toEqualTypeOf<Language>()
  expectTypeOf<z.infer<typeof schemas.instantSchema>>().toEqualTypeOf<InstantInput>()
  expectTypeOf<z.infer<typeof schemas.holidayCalendarSchema>>().toEqualTypeOf<HolidayCalendar>()
  expectTypeOf<z.input<typeof schemas.holidayCalendarSchema>>().toEqualTypeOf<HolidayDays>()
})

test('what an object schema infers is our own type, but for keys that zod leaves writable', () => {
  type CaseData = Omit<CreatedCase, 'edition' | 'timeZones'>
  expectTypeOf<Readonly<z.infer<typeof schemas.draftSchema>>>().toExtend<Draft>()
  expectTypeOf<Draft>().toExtend<z.infer<typeof schemas.draftSchema>>()
  expectTypeOf<Readonly<z.infer<typeof schemas.customerSchema>>>().toEqualTypeOf<Customer>()
  expectTypeOf<z.infer<typeof schemas.createdCaseSchema>>().toExtend<CaseData>()
  expectTypeOf<CaseData>().toExtend<z.infer<typeof schemas.createdCaseSchema>>()
})

test('what was parsed is what the questions take', () => {
  expectTypeOf<z.infer<typeof schemas.createdCaseSchema>>().toExtend<CreatedCase>()
  expectTypeOf<Draft>().toExtend<z.input<typeof schemas.draftSchema>>()
  // A function from country to calendar is no data.
  expectTypeOf<Omit<Customer, 'holidays'> & { readonly holidays: HolidayCalendar }>().toExtend<
    z.input<typeof schemas.customerSchema>
  >()
})

test('words have their options', () => {
  expectTypeOf(schemas.planSchema.options).toEqualTypeOf<Plan[]>()
  expectTypeOf(schemas.severitySchema.options).toEqualTypeOf<Severity[]>()
  expectTypeOf(schemas.caseTypeSchema.options).toEqualTypeOf<CaseType[]>()
  expectTypeOf(schemas.contactMethodSchema.options).toEqualTypeOf<ContactMethod[]>()
  expectTypeOf(schemas.languageSchema.options).toEqualTypeOf<Language[]>()
  expectTypeOf(schemas.planSchema.enum.basic).toEqualTypeOf<'basic'>()
  expectTypeOf(schemas.severitySchema.exclude(['critical']).options).toEqualTypeOf<Exclude<Severity, 'critical'>[]>()
})

test('objects have their shape, and can be extended, picked from and left out of', () => {
  expectTypeOf(schemas.draftSchema.shape.plan.options).toEqualTypeOf<Plan[]>()
  expectTypeOf(schemas.createdCaseSchema.shape.severity).toEqualTypeOf(schemas.severitySchema)
  expectTypeOf(schemas.customerSchema.shape.country).toExtend<z.ZodEnum>()

  expectTypeOf(schemas.draftSchema.extend({ ticket: z.string() }).parse({})).toExtend<Draft & { ticket: string }>()
  expectTypeOf(schemas.draftSchema.pick({ subject: true }).parse({})).toEqualTypeOf<{ subject: string }>()
  expectTypeOf(schemas.createdCaseSchema.omit({ plan: true }).parse({})).not.toHaveProperty('plan')
  expectTypeOf(schemas.draftSchema.partial().shape.subject).toEqualTypeOf<z.ZodOptional<z.ZodString>>()
  expectTypeOf(schemas.customerSchema.safeExtend({ name: z.string() }).parse({}).name).toEqualTypeOf<string>()
})

test('an accepted draft is a draft', () => {
  expectTypeOf<z.infer<ReturnType<typeof schemas.acceptedDraftSchema>>>().toEqualTypeOf<Draft>()
  expectTypeOf<z.input<ReturnType<typeof schemas.acceptedDraftSchema>>>().toEqualTypeOf<schemas.DraftInput>()
})
