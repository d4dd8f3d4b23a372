import type * as sdk from '@aws-sdk/client-support'
import type {
  AwsAttachmentDetails,
  AwsCaseDetails,
  AwsCommunication,
  AwsCommunicationTypeOptions,
  AwsCreateCaseInput,
  AwsCreateCaseOptions,
  AwsDateInterval,
  AwsRecentCommunications,
  AwsService,
  AwsServiceCategory,
  AwsServices,
  AwsSeverityLevel,
  AwsSeverityLevels,
  AwsSupportedHour,
  AwsSupportedLanguage,
  AwsSupportedLanguages,
} from 'aws-support-rules/aws-sdk'
import { readCase, toCreateCaseInput } from 'aws-support-rules/aws-sdk'
import { expectTypeOf, test } from 'vitest'

// The alarm: these are red when the SDK gains or loses a key of a shape that we read or write.
test('our shapes have the keys of the SDK', () => {
  expectTypeOf<keyof AwsAttachmentDetails>().toEqualTypeOf<keyof sdk.AttachmentDetails>()
  expectTypeOf<keyof AwsCaseDetails>().toEqualTypeOf<keyof sdk.CaseDetails>()
  expectTypeOf<keyof AwsCommunication>().toEqualTypeOf<keyof sdk.Communication>()
  expectTypeOf<keyof AwsCommunicationTypeOptions>().toEqualTypeOf<keyof sdk.CommunicationTypeOptions>()
  expectTypeOf<keyof AwsCreateCaseInput>().toEqualTypeOf<keyof sdk.CreateCaseCommandInput>()
  expectTypeOf<keyof AwsDateInterval>().toEqualTypeOf<keyof sdk.DateInterval>()
  expectTypeOf<keyof AwsRecentCommunications>().toEqualTypeOf<keyof sdk.RecentCaseCommunications>()
  expectTypeOf<keyof AwsService>().toEqualTypeOf<keyof sdk.Service>()
  expectTypeOf<keyof AwsServiceCategory>().toEqualTypeOf<keyof sdk.Category>()
  expectTypeOf<keyof AwsServices | '$metadata'>().toEqualTypeOf<keyof sdk.DescribeServicesCommandOutput>()
  expectTypeOf<keyof AwsSupportedLanguage>().toEqualTypeOf<keyof sdk.SupportedLanguage>()
  expectTypeOf<keyof AwsSupportedLanguages | '$metadata'>().toEqualTypeOf<
    keyof sdk.DescribeSupportedLanguagesCommandOutput
  >()
  expectTypeOf<keyof AwsSeverityLevel>().toEqualTypeOf<keyof sdk.SeverityLevel>()
  expectTypeOf<keyof AwsSupportedHour>().toEqualTypeOf<keyof sdk.SupportedHour>()
  expectTypeOf<keyof AwsSeverityLevels | '$metadata'>().toEqualTypeOf<keyof sdk.DescribeSeverityLevelsCommandOutput>()
  expectTypeOf<keyof AwsCreateCaseOptions | '$metadata'>().toEqualTypeOf<
    keyof sdk.DescribeCreateCaseOptionsCommandOutput
  >()
  expectTypeOf<keyof AwsRecentCommunications | '$metadata'>().toEqualTypeOf<
    keyof sdk.DescribeCommunicationsCommandOutput
  >()
})

test('what the SDK returns is what we read, and what we write is what it takes', () => {
  expectTypeOf<sdk.CaseDetails>().toExtend<AwsCaseDetails>()
  expectTypeOf<sdk.RecentCaseCommunications>().toExtend<AwsRecentCommunications>()
  expectTypeOf<sdk.DescribeCommunicationsCommandOutput>().toExtend<AwsRecentCommunications>()
  expectTypeOf<sdk.DescribeServicesCommandOutput>().toExtend<AwsServices>()
  expectTypeOf<sdk.DescribeSupportedLanguagesCommandOutput>().toExtend<AwsSupportedLanguages>()
  expectTypeOf<sdk.DescribeSeverityLevelsCommandOutput>().toExtend<AwsSeverityLevels>()
  expectTypeOf<sdk.DescribeCreateCaseOptionsCommandOutput>().toExtend<AwsCreateCaseOptions>()
  expectTypeOf<AwsCreateCaseInput>().toExtend<sdk.CreateCaseCommandInput>()
  expectTypeOf(toCreateCaseInput)
    .returns.extract<{ kind: 'input' }>()
    .toHaveProperty('input')
    .toExtend<sdk.CreateCaseCommandInput>()
})

test('the plan of an account may depend on the date', () => {
  readCase({}, { plan: (createdAt) => (createdAt < 0 ? 'basic' : 'enterprise') })
  // @ts-expect-error not a plan
  readCase({}, { plan: () => 'gold' })
})

test('a case needs its account', () => {
  // @ts-expect-error DescribeCases prints no plan, and nothing follows without one
  readCase({}, {})
})
