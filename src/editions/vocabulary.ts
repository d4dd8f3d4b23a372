/** The support plans of all editions, lowest first. Use `plansOffered` for those of one edition. */
export const plans = /* @__PURE__ */ Object.freeze([
  'basic',
  'developer',
  'business',
  'business-support-plus',
  'enterprise-on-ramp',
  'enterprise',
  'unified-operations',
] as const)
export type Plan = (typeof plans)[number]

/** The case types, in the page's order. */
export const caseTypes = /* @__PURE__ */ Object.freeze([
  'account-and-billing',
  'service-limit-increase',
  'technical',
] as const)
export type CaseType = (typeof caseTypes)[number]

/** The severity codes, lowest first. */
export const severities = /* @__PURE__ */ Object.freeze(['low', 'normal', 'high', 'urgent', 'critical'] as const)
export type Severity = (typeof severities)[number]

/** The contact methods of a case, in the page's order. */
export const contactMethods = /* @__PURE__ */ Object.freeze(['web', 'chat', 'phone'] as const)
export type ContactMethod = (typeof contactMethods)[number]

/** The case languages of all editions, as ISO 639-1 codes. */
export const languages = /* @__PURE__ */ Object.freeze(['en', 'ja', 'zh', 'ko', 'tr', 'es', 'fr', 'pt'] as const)
export type Language = (typeof languages)[number]

/** The situations that the severity table describes, in its order. */
export const impacts = /* @__PURE__ */ Object.freeze([
  'question',
  'non-critical-function-abnormal',
  'important-function-impaired',
  'important-function-unavailable',
  'critical-function-unavailable',
] as const)
export type Impact = (typeof impacts)[number]

/** The kinds of sign-in to Support Center. Roles and federated identities count as IAM users. */
export const signIns = /* @__PURE__ */ Object.freeze(['root-user', 'iam-user'] as const)
export type SignIn = (typeof signIns)[number]

/** The AWS partitions whose rules are known: the AWS Regions and AWS GovCloud (US). */
export const partitions = /* @__PURE__ */ Object.freeze(['aws', 'aws-us-gov'] as const)
export type Partition = (typeof partitions)[number]
