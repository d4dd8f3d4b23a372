// The later editions as a person would write them down from their sources (docs/editions.md), apart from src/editions.
import { type Figures, pageFigures } from './page-figures.js'

const figures2025_05: Figures = {
  ...pageFigures,
  severityChange: `
| case type              | basic  | developer | business | enterprise-on-ramp | enterprise |
| account-and-billing    | denied | denied    | denied   | allowed            | allowed    |
| service-limit-increase | denied | denied    | denied   | denied             | denied     |
| technical              | denied | denied    | denied   | allowed            | allowed    |`,
  languages: `
| language | opens | closes | place    |
| en       | 08:00 | 18:00  | customer |
| ja       | 09:00 | 18:00  | JP       |
| zh       | 08:00 | 18:00  | customer |
| ko       | 08:00 | 18:00  | customer |
| tr       | 08:00 | 18:00  | customer |`,
  billingLanguages: `
| language | opens | closes | place    |
| en       | 08:00 | 18:00  | customer |
| ja       | 09:00 | 18:00  | JP       |
| zh       | 09:00 | 18:00  | CN       |
| ko       | 09:00 | 18:00  | KR       |
| tr       | 09:00 | 18:00  | TR       |`,
  severities: `
| case type              | basic | developer  | business               | enterprise-on-ramp              | enterprise                      |
| account-and-billing    | low   | low normal | low normal high urgent | low normal high urgent critical | low normal high urgent critical |
| service-limit-increase | low   | low        | low                    | low                             | low                             |
| technical              | -     | low normal | low normal high urgent | low normal high urgent critical | low normal high urgent critical |`,
  limits: pageFigures.limits.replace('2022-10-20', '2025-05-21'),
}

const figures2025_12: Figures = {
  creation: `
| case type              | basic | developer | business | business-support-plus | enterprise-on-ramp | enterprise | unified-operations |
| account-and-billing    | yes   | yes       | yes      | yes                   | yes                | yes        | yes                |
| service-limit-increase | yes   | yes       | yes      | yes                   | yes                | yes        | yes                |
| technical              | no    | yes       | yes      | yes                   | yes                | yes        | yes                |`,

  creationUnderResoldSupport: `
| case type              | basic | developer | business | business-support-plus | enterprise-on-ramp | enterprise | unified-operations |
| account-and-billing    | no    | no        | no       | no                    | no                 | no         | no                 |
| service-limit-increase | yes   | yes       | yes      | yes                   | yes                | yes        | yes                |
| technical              | no    | yes       | yes      | yes                   | yes                | yes        | yes                |`,

  severities: `
| case type              | basic | developer  | business               | business-support-plus           | enterprise-on-ramp              | enterprise                      | unified-operations              |
| account-and-billing    | low   | low normal | low normal high urgent | low normal high urgent critical | low normal high urgent critical | low normal high urgent critical | low normal high urgent critical |
| service-limit-increase | low   | low        | low                    | low                             | low                             | low                             | low                             |
| technical              | -     | low normal | low normal high urgent | low normal high urgent critical | low normal high urgent critical | low normal high urgent critical | low normal high urgent critical |`,

  technicalTargets: `
| severity | basic | developer         | business | business-support-plus | enterprise-on-ramp | enterprise | unified-operations |
| low      | -     | 24 business hours | 24 hours | 24 hours              | 24 hours           | 24 hours   | 24 hours           |
| normal   | -     | 12 business hours | 12 hours | 12 hours              | 12 hours           | 12 hours   | 12 hours           |
| high     | -     | -                 | 4 hours  | 4 hours               | 4 hours            | 4 hours    | 4 hours            |
| urgent   | -     | -                 | 1 hour   | 1 hour                | 1 hour             | 1 hour     | 1 hour             |
| critical | -     | -                 | -        | 30 minutes            | 30 minutes         | 15 minutes | 5 minutes          |`,

  billingTargets: `
| severity | basic | developer         | business | business-support-plus | enterprise-on-ramp | enterprise | unified-operations |
| low      | -     | 24 business hours | 24 hours | 24 hours              | 24 hours           | 24 hours   | 24 hours           |
| normal   | -     | 12 business hours | 12 hours | 12 hours              | 12 hours           | 12 hours   | 12 hours           |
| high     | -     | -                 | 4 hours  | 4 hours               | 4 hours            | 4 hours    | 4 hours            |
| urgent   | -     | -                 | 1 hour   | 1 hour                | 1 hour             | 1 hour     | 1 hour             |
| critical | -     | -                 | -        | 30 minutes            | 30 minutes         | 15 minutes | -                  |`,

  limitIncreaseTargets: `
| severity | basic | developer | business | business-support-plus | enterprise-on-ramp | enterprise | unified-operations |
| low      | -     | -         | -        | -                     | -                  | -          | -                  |
| normal   | -     | -         | -        | -                     | -                  | -          | -                  |
| high     | -     | -         | -        | -                     | -                  | -          | -                  |
| urgent   | -     | -         | -        | -                     | -                  | -          | -                  |
| critical | -     | -         | -        | -                     | -                  | -          | -                  |`,

  contactMethods: `
| case type              | basic          | developer      | business       | business-support-plus | enterprise-on-ramp | enterprise     | unified-operations |
| account-and-billing    | web chat phone | web chat phone | web chat phone | web chat phone        | web chat phone     | web chat phone | web chat phone     |
| service-limit-increase | web chat phone | web chat phone | web chat phone | web chat phone        | web chat phone     | web chat phone | web chat phone     |
| technical              | -              | web            | web chat phone | web chat phone        | web chat phone     | web chat phone | web chat phone     |`,

  additionalContacts: `
| question            | basic | developer | business | business-support-plus | enterprise-on-ramp | enterprise | unified-operations |
| additional contacts | no    | no        | yes      | yes                   | yes                | yes        | yes                |`,

  operationsContact: `
| case type              | basic | developer  | business   | business-support-plus | enterprise-on-ramp | enterprise | unified-operations |
| account-and-billing    | yes   | not-stated | not-stated | not-stated            | not-stated         | not-stated | not-stated         |
| service-limit-increase | no    | not-stated | not-stated | not-stated            | not-stated         | not-stated | not-stated         |
| technical              | no    | not-stated | not-stated | not-stated            | not-stated         | not-stated | not-stated         |`,

  severityChange: `
| case type              | basic  | developer | business | business-support-plus | enterprise-on-ramp | enterprise | unified-operations |
| account-and-billing    | denied | denied    | denied   | allowed               | allowed            | allowed    | allowed            |
| service-limit-increase | denied | denied    | denied   | denied                | denied             | denied     | denied             |
| technical              | denied | denied    | denied   | allowed               | allowed            | allowed    | allowed            |`,

  languages: figures2025_05.languages,
  billingLanguages: figures2025_05.billingLanguages,

  limits: pageFigures.limits.replace('2022-10-20', '2025-12-02').replace('contacts | none', 'contacts | 10  '),
}

const figures2026_08: Figures = {
  ...figures2025_12,
  languages: `${figures2025_12.languages}
| es       | 08:00 | 18:00  | customer |
| fr       | 08:00 | 18:00  | customer |
| pt       | 08:00 | 18:00  | customer |`,
  billingLanguages: `${figures2025_12.billingLanguages}
| es       | 08:00 | 18:00  | customer |
| fr       | 08:00 | 18:00  | customer |
| pt       | 08:00 | 18:00  | customer |`,
  limits: `
| limit               | figure     |
| files               | 10         |
| bytes a file        | 157286400  |
| additional contacts | 10         |
| days to reopen      | 14         |
| in force from       | 2026-08-31 |
| partition           | aws        |`,
}

/** A table without the columns of some plans. */
function without(table: string, plans: readonly string[]): string {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').slice(1, -1))
  const columns = rows[0]?.flatMap((cell, index) => (plans.includes(cell.trim()) ? [] : [index])) ?? []
  return rows.map((cells) => `|${columns.map((index) => cells[index]).join('|')}|`).join('\n')
}

const ended = ['developer', 'business', 'enterprise-on-ramp']
const figures2027_01: Figures = {
  creation: without(figures2026_08.creation, ended),
  creationUnderResoldSupport: without(figures2026_08.creationUnderResoldSupport, ended),
  severities: without(figures2026_08.severities, ended),
  technicalTargets: without(figures2026_08.technicalTargets, ended),
  billingTargets: without(figures2026_08.billingTargets, ended),
  limitIncreaseTargets: without(figures2026_08.limitIncreaseTargets, ended),
  contactMethods: without(figures2026_08.contactMethods, ended),
  additionalContacts: without(figures2026_08.additionalContacts, ended),
  operationsContact: without(figures2026_08.operationsContact, ended),
  severityChange: without(figures2026_08.severityChange, ended),
  languages: figures2026_08.languages,
  billingLanguages: figures2026_08.billingLanguages,
  limits: figures2026_08.limits.replace('2026-08-31', '2027-01-01'),
}

const figuresAwsUsGov: Figures = {
  ...pageFigures,
  limits: pageFigures.limits.replace('2022-10-20', '2025-05-21').replace('| aws ', '| aws-us-gov '),
}

export const figuresByEdition: Readonly<Record<string, Figures>> = {
  '2022-10': pageFigures,
  '2025-05': figures2025_05,
  '2025-12': figures2025_12,
  '2026-08': figures2026_08,
  '2027-01': figures2027_01,
  'aws-us-gov-2025-05': figuresAwsUsGov,
}
