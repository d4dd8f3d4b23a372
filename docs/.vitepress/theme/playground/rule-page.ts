import type { Rule } from 'aws-support-rules'

/** Where the site explains a rule: its id is the heading, whose anchor has no slash. */
export function rulePage({ id }: Pick<Rule, 'id'>): string {
  return `/rule-list#${id.replaceAll('/', '')}`
}
