/** The help of the program, and of each command. */
export const usage = {
  program: `Usage: aws-support-rules COMMAND [OPTIONS]

  report   how many cases met their first-response targets, and which are late
  due      when the first response to a case is due
  check    what AWS's rules refuse in a draft of a case

See aws-support-rules COMMAND --help, or --version. Unofficial: not a product of Amazon Web Services.
`,
  report: `Usage: aws-support-rules report [FILE… | -] [OPTIONS]

Reports on cases as DescribeCases prints them:

  aws support describe-cases --include-communications --include-resolved-cases \\
    | aws-support-rules report --plan business-support-plus

FILE has { "cases": [...] }, an array, JSON Lines or several documents, in UTF-8 or UTF-16. Keys: caseId or CaseId.
Communications, as DescribeCommunications prints or Cloud Intelligence Dashboards exports them, are joined to
their cases.

  --accounts FILE     plans and places by account id:
                      { "111122223333": { "plan": "business", "country": "US", "timeZone": "America/New_York",
                        "subdivision": "NY", "partition": "aws" } }
                      A plan by date: "plan": [{ "plan": "business" }, { "from": "2026-03-01", "plan": "enterprise" }]
  --plan PLAN         the plan of all accounts that the file does not name
  --country CODE      their country, such as DE, for business hours and holidays
  --subdivision CODE  their state, canton or province, such as BY
  --time-zone ZONE    their time zone, such as Europe/Berlin; also the one in which times are printed
  --edition ID        the edition to answer by; by default, the one in force when each case was created
  --now INSTANT       the instant of the report, such as 2026-11-24T10:00:00Z; by default, now
  --format FORMAT     text (default), json, csv, markdown or html

Exit code: 0 if everything was read, 1 if there are problems, 2 for a wrong call.
`,
  due: `Usage: aws-support-rules due --plan PLAN --severity SEVERITY --created INSTANT [OPTIONS]

  aws-support-rules due --plan developer --severity normal --created 2026-12-24T10:00:00+01:00 --country DE

  --plan PLAN           basic, developer, business, enterprise-on-ramp, enterprise, business-support-plus or
                        unified-operations
  --severity SEVERITY   low, normal, high, urgent or critical
  --created INSTANT     when the case was created, with an offset
  --case-type TYPE      technical (default), account-and-billing or service-limit-increase
  --language LANGUAGE   the language of the case, en by default
  --country CODE        the customer's country, if the target counts business hours
  --subdivision CODE    its state, canton or province
  --time-zone ZONE      its time zone, if the country has several
  --partition NAME      aws (default) or aws-us-gov
  --edition ID          the edition to answer by; by default, the one in force at the creation
  --format FORMAT       text (default) or json

Exit code: 0, or 2 for a wrong call.
`,
  check: `Usage: aws-support-rules check DRAFT.json [OPTIONS]

Prints everything that AWS's rules refuse in a draft of a case, and malformed fields.

  --edition ID      the edition to answer by; by default, the one in force now
  --format FORMAT   text (default) or json

Exit code: 0 if nothing is wrong, 1 if there are problems, 2 for a wrong call.
`,
} as const
