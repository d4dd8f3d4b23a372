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
import type * as z from 'zod'

test('what a schema infers is our own type', () => {
  expectTypeOf<z.infer<typeof schemas.planSchema>>().toEqualTypeOf<Plan>()
  expectTypeOf<z.infer<typeof schemas.caseTypeSchema>>().toEqualTypeOf<CaseType>()
  expectTypeOf<z.infer<typeof schemas.severitySchema>>().toEqualTypeOf<Severity>()
  expectTypeOf<z.infer<typeof schemas.contactMethodSchema>>().toEqualTypeOf<ContactMethod>()
  expectTypeOf<z.infer<typeof schemas.languageSchema>>().toEqualTypeOf<Language>()
  expectTypeOf<z.infer<typeof schemas.instantSchema>>().toEqualTypeOf<InstantInput>()
  expectTypeOf<z.infer<typeof schemas.draftSchema>>().toEqualTypeOf<Draft>()
  expectTypeOf<z.infer<typeof schemas.customerSchema>>().toEqualTypeOf<Customer>()
  expectTypeOf<z.infer<typeof schemas.createdCaseSchema>>().toEqualTypeOf<Omit<CreatedCase, 'edition' | 'timeZones'>>()
  expectTypeOf<z.infer<typeof schemas.holidayCalendarSchema>>().toEqualTypeOf<HolidayCalendar>()
  expectTypeOf<z.input<typeof schemas.holidayCalendarSchema>>().toEqualTypeOf<HolidayDays>()
})

test('what was parsed is what the questions take', () => {
  expectTypeOf<z.infer<typeof schemas.createdCaseSchema>>().toExtend<CreatedCase>()
  expectTypeOf<Draft>().toExtend<z.input<typeof schemas.draftSchema>>()
  // A function from country to calendar is no data.
  expectTypeOf<Omit<Customer, 'holidays'> & { readonly holidays: HolidayCalendar }>().toExtend<
    z.input<typeof schemas.customerSchema>
  >()
})
