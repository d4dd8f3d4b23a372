// The shapes of the AWS Support API that this folder reads and writes. They match @aws-sdk/client-support without
// importing it. test/aws-sdk/shapes.test-d.ts compares them with the SDK's types, and fails if AWS adds or drops a key.

/** An attachment of a communication. */
export interface AwsAttachmentDetails {
  readonly attachmentId?: string | undefined
  readonly fileName?: string | undefined
}

/** A communication in DescribeCases and DescribeCommunications. */
export interface AwsCommunication {
  readonly caseId?: string | undefined
  readonly body?: string | undefined
  readonly submittedBy?: string | undefined
  readonly timeCreated?: string | undefined
  readonly attachments?: readonly AwsAttachmentDetails[] | undefined
  readonly attachmentSet?: readonly AwsAttachmentDetails[] | undefined
}

/**
 * The five newest communications of a case, and a token if there are more. Also the output of DescribeCommunications.
 */
export interface AwsRecentCommunications {
  readonly communications?: readonly AwsCommunication[] | undefined
  readonly nextToken?: string | undefined
}

/** A case in the output of DescribeCases. */
export interface AwsCaseDetails {
  readonly caseId?: string | undefined
  readonly displayId?: string | undefined
  readonly subject?: string | undefined
  readonly status?: string | undefined
  readonly serviceCode?: string | undefined
  readonly categoryCode?: string | undefined
  readonly severityCode?: string | undefined
  readonly submittedBy?: string | undefined
  readonly timeCreated?: string | undefined
  readonly recentCommunications?: AwsRecentCommunications | undefined
  readonly ccEmailAddresses?: readonly string[] | undefined
  readonly language?: string | undefined
}

/** The input of CreateCase, as the SDK's command accepts it. */
export interface AwsCreateCaseInput {
  subject: string
  communicationBody: string
  serviceCode?: string
  categoryCode?: string
  severityCode?: string
  issueType?: string
  language?: string
  ccEmailAddresses?: string[]
  attachmentSetId?: string
  uploadIds?: string[]
  dryRun?: boolean
}

/** A severity level in the output of DescribeSeverityLevels. */
export interface AwsSeverityLevel {
  readonly code?: string | undefined
  readonly name?: string | undefined
}

/** The output of DescribeSeverityLevels. */
export interface AwsSeverityLevels {
  readonly severityLevels?: readonly AwsSeverityLevel[] | undefined
}

/** A category of a service in the output of DescribeServices. */
export interface AwsServiceCategory {
  readonly code?: string | undefined
  readonly name?: string | undefined
}

/** A service in the output of DescribeServices. */
export interface AwsService {
  readonly code?: string | undefined
  readonly name?: string | undefined
  readonly categories?: readonly AwsServiceCategory[] | undefined
}

/** The output of DescribeServices. */
export interface AwsServices {
  readonly services?: readonly AwsService[] | undefined
}

/** A language in the output of DescribeSupportedLanguages. */
export interface AwsSupportedLanguage {
  readonly code?: string | undefined
  readonly language?: string | undefined
  readonly display?: string | undefined
}

/** The output of DescribeSupportedLanguages. */
export interface AwsSupportedLanguages {
  readonly supportedLanguages?: readonly AwsSupportedLanguage[] | undefined
}

/** Hours of a day in DescribeCreateCaseOptions. */
export interface AwsSupportedHour {
  readonly startTime?: string | undefined
  readonly endTime?: string | undefined
}

/** A range of dates in DescribeCreateCaseOptions. */
export interface AwsDateInterval {
  readonly startDateTime?: string | undefined
  readonly endDateTime?: string | undefined
}

/** When a contact method of DescribeCreateCaseOptions is offered. */
export interface AwsCommunicationTypeOptions {
  readonly type?: string | undefined
  readonly supportedHours?: readonly AwsSupportedHour[] | undefined
  readonly datesWithoutSupport?: readonly AwsDateInterval[] | undefined
}

/** The output of DescribeCreateCaseOptions. */
export interface AwsCreateCaseOptions {
  readonly languageAvailability?: string | undefined
  readonly communicationTypes?: readonly AwsCommunicationTypeOptions[] | undefined
}
