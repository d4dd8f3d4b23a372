import * as z from 'zod'
import { contactMethods, signIns } from '../editions/generated/vocabulary.js'
import type { Attachment, Draft } from '../questions/draft.js'
import { optionalField } from './optional-field.js'
import { caseTypeSchema, type languageSchema, type planSchema, severitySchema } from './words.js'

/* @__NO_SIDE_EFFECTS__ */
const contactField = () =>
  z
    .discriminatedUnion('method', [
      z.strictObject({
        method: z.enum(contactMethods).exclude(['phone']).describe('AWS answers in Support Center, or in a live chat'),
      }),
      z.strictObject({
        method: z.enum(['phone']).describe('AWS calls you'),
        country: z.string().describe('The country or region of the phone number, such as DE'),
        number: z.string().describe('The phone number'),
        extension: optionalField(z.string(), 'The extension of the phone number'),
      }),
    ])
    .describe('How AWS should answer')

/* @__NO_SIDE_EFFECTS__ */
const attachmentsField = (): z.ZodType<readonly Attachment[], readonly Attachment[]> =>
  z.array(
    z.strictObject({
      name: z.string().describe('The name of the file'),
      bytes: z.int().min(0).describe('The size of the file in bytes'),
    }),
  )

/* @__NO_SIDE_EFFECTS__ */
const addressesField = (): z.ZodType<readonly string[], readonly string[]> => z.array(z.string())

/** Returns the fields of a draft. */
/* @__NO_SIDE_EFFECTS__ */
export const draftFields = (plan: typeof planSchema, language: typeof languageSchema) =>
  ({
    plan,
    caseType: caseTypeSchema,
    severity: severitySchema,
    service: z.string().describe('The code of the AWS service, such as amazon-dynamodb'),
    category: z.string().describe('The code of the category of the service, such as throttling'),
    subject: z.string().describe('What the case is about, in one line'),
    description: z.string().describe('The problem: error messages, what you tried, and how you use the service'),
    language,
    contact: contactField(),
    attachments: optionalField(attachmentsField(), 'The attached files'),
    additionalContacts: optionalField(addressesField(), 'Email addresses that AWS notifies when the case changes'),
    signedInAs: optionalField(z.enum(signIns), 'Who creates the case; roles and federated users are IAM users'),
    resoldSupport: optionalField(z.boolean(), 'Whether the account has Resold Support from an AWS Partner'),
  }) satisfies Record<keyof Draft, z.ZodType>
