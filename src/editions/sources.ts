/** The sources other than the page: a key for `Rule.sources`, and where we read it. */
export const sources = /* @__PURE__ */ Object.freeze({
  'guide-2022-10':
    'AWS Support User Guide, other pages of the revision of 2022-10-20 (awsdocs/aws-support-user-guide at ca76b05)',
  'guide-2025-05':
    'AWS Support User Guide as it stood between 2025-05-21 and 2025-12-02: case-management.md (crowecawcaw/aws-docs-history, docs/awssupport/latest/user, at ef907e6e), case-example.md and aws-support-plans.md (at 8205ba9b)',
  'guide-2026-08':
    'AWS Support User Guide as it stood after 2026-08-31 (crowecawcaw/aws-docs-history, docs/awssupport/latest/user, at 3e930b27; create-support-case-from-interaction.md at 35321247; c2hans/aws-docs at 6f3635df)',
  'guide-legacy': 'AWS Support User Guide, case-management-legacy.md in the same two repositories',
  history: 'AWS Support User Guide, document history (History.md of the guide after 2026-08-31)',
  'plans-end': 'AWS Support User Guide, support-plans-eos.md of the guide after 2026-08-31',
  'unified-operations': 'AWS Support User Guide, uo-gs-incident-response.md of the guide after 2026-08-31',
  api: 'AWS Support API model support/2013-04-15 (botocore 1.43.107, @aws-sdk/client-support 3.1134.0 of 2026-09-17)',
  govcloud:
    'AWS GovCloud (US) User Guide, govcloud-support.md, customer-supp.md and getting-started-standard-account-linking.md (crowecawcaw/aws-docs-history, docs/govcloud-us/latest/UserGuide, at 156b8938)',
  'third-party': 'Reports of others than AWS',
} as const)

/** The id of a source of a rule. */
export type SourceId = keyof typeof sources
