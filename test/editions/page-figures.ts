// What the page and the readings say, written down apart from src/editions, as a person would copy them from the page and from docs/readings.md.
// Columns are plans; a plan without a column is not offered. "technical" rows of the targets are compared with the page's own table in page-table.test.ts as well.

export const pageFigures = {
  creation: `
| case type              | basic | developer | business | enterprise-on-ramp | enterprise |
| account-and-billing    | yes   | yes       | yes      | yes                | yes        |
| service-limit-increase | yes   | yes       | yes      | yes                | yes        |
| technical              | no    | yes       | yes      | yes                | yes        |`,

  creationUnderResoldSupport: `
| case type              | basic | developer | business | enterprise-on-ramp | enterprise |
| account-and-billing    | no    | no        | no       | no                 | no         |
| service-limit-increase | yes   | yes       | yes      | yes                | yes        |
| technical              | no    | yes       | yes      | yes                | yes        |`,

  severities: `
| case type              | basic | developer  | business               | enterprise-on-ramp              | enterprise                      |
| account-and-billing    | low   | low normal | low normal high urgent | low normal high urgent critical | low normal high urgent critical |
| service-limit-increase | low   | low normal | low normal high urgent | low normal high urgent critical | low normal high urgent critical |
| technical              | -     | low normal | low normal high urgent | low normal high urgent critical | low normal high urgent critical |`,

  technicalTargets: `
| severity | basic | developer         | business | enterprise-on-ramp | enterprise |
| low      | -     | 24 business hours | 24 hours | 24 hours           | 24 hours   |
| normal   | -     | 12 business hours | 12 hours | 12 hours           | 12 hours   |
| high     | -     | -                 | 4 hours  | 4 hours            | 4 hours    |
| urgent   | -     | -                 | 1 hour   | 1 hour             | 1 hour     |
| critical | -     | -                 | -        | 30 minutes         | 15 minutes |`,

  billingTargets: `
| severity | basic | developer         | business | enterprise-on-ramp | enterprise |
| low      | -     | 24 business hours | 24 hours | 24 hours           | 24 hours   |
| normal   | -     | 12 business hours | 12 hours | 12 hours           | 12 hours   |
| high     | -     | -                 | 4 hours  | 4 hours            | 4 hours    |
| urgent   | -     | -                 | 1 hour   | 1 hour             | 1 hour     |
| critical | -     | -                 | -        | 30 minutes         | 15 minutes |`,

  limitIncreaseTargets: `
| severity | basic | developer | business | enterprise-on-ramp | enterprise |
| low      | -     | -         | -        | -                  | -          |
| normal   | -     | -         | -        | -                  | -          |
| high     | -     | -         | -        | -                  | -          |
| urgent   | -     | -         | -        | -                  | -          |
| critical | -     | -         | -        | -                  | -          |`,

  contactMethods: `
| case type              | basic          | developer      | business       | enterprise-on-ramp | enterprise     |
| account-and-billing    | web chat phone | web chat phone | web chat phone | web chat phone     | web chat phone |
| service-limit-increase | web chat phone | web chat phone | web chat phone | web chat phone     | web chat phone |
| technical              | -              | web            | web chat phone | web chat phone     | web chat phone |`,

  additionalContacts: `
| question            | basic | developer | business | enterprise-on-ramp | enterprise |
| additional contacts | no    | no        | yes      | yes                | yes        |`,

  operationsContact: `
| case type              | basic | developer  | business   | enterprise-on-ramp | enterprise |
| account-and-billing    | yes   | not-stated | not-stated | not-stated         | not-stated |
| service-limit-increase | no    | not-stated | not-stated | not-stated         | not-stated |
| technical              | yes   | not-stated | not-stated | not-stated         | not-stated |`,

  severityChange: `
| case type              | basic  | developer | business | enterprise-on-ramp | enterprise |
| account-and-billing    | denied | denied    | denied   | denied             | denied     |
| service-limit-increase | denied | denied    | denied   | denied             | denied     |
| technical              | denied | denied    | denied   | denied             | denied     |`,

  languages: `
| language | opens | closes | place    |
| en       | 08:00 | 18:00  | customer |
| ja       | 09:00 | 18:00  | JP       |`,

  billingLanguages: `
| language | opens | closes | place    |
| en       | 08:00 | 18:00  | customer |
| ja       | 09:00 | 18:00  | JP       |`,

  limits: `
| limit               | figure     |
| files               | 3          |
| bytes a file        | 5242880    |
| additional contacts | none       |
| days to reopen      | 14         |
| in force from       | 2022-10-20 |
| partition           | aws        |`,
}

export type Figures = typeof pageFigures

/** The rows of a table as records of column to cell, the first column under its own heading. */
export function rowsOf(table: string): Record<string, string>[] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  return rows.map((cells) =>
    Object.fromEntries(head.map((column, index) => [index === 0 ? 'row' : column, cells[index] ?? ''])),
  )
}
