/** Words that readers search for, by the heading that answers them. The pages themselves use AWS's own words. */
const words: Readonly<Record<string, string>> = {
  'getting-started#install': 'npm yarn pnpm bun setup quickstart import ESM CJS TypeScript',
  'getting-started#your-first-deadline': 'SLA response time due',
  'deadlines#deadlines': 'SLA service level agreement response time objective SLO',
  'deadlines#business-hours-or-around-the-clock': 'business hours working hours office hours 24x7 24/7',
  'deadlines#which-time-zone': 'DST daylight saving summer time timezone offset',
  'deadlines#instants': 'date format parse timestamp',
  'deadlines#due-and-late': 'breach breached violation late SLA',
  'business-time#a-schedule': 'working hours office hours opening hours calendar shifts',
  'business-time#where-clocks-change': 'DST daylight saving summer time transition skipped repeated hour',
  'plans-and-cases#severities': 'P1 P2 P3 P4 P5 sev1 sev2 priority urgency critical production system down',
  'progress-and-reports#where-a-case-stands': 'SLA breach breached status overdue',
  'progress-and-reports#a-report': 'dashboard metrics compliance percentage KPI',
  'editions#editions': 'versions history deprecated end of life EOL migration',
  'errors#errors': 'exception throw catch error code message',
  'performance#performance': 'benchmark bundle size speed fast',
  'conformance#conformance': 'test vectors compare engines correctness moment dayjs pandas',
}

/** Adds the words of each heading below it, in a page that is rendered for the index of the search. */
export function withSearchWords(html: string, path: string): string {
  const page = path.replace(/\.md$/, '')
  return html.replaceAll(/<h\d id="([^"]+)"[^]*?<\/h\d>/g, (heading: string, anchor: string) => {
    const more = words[`${page}#${anchor}`]
    return more === undefined ? heading : `${heading}\n<p>${more}</p>`
  })
}

/** The headings that have words, for the test that each of them is there. */
export const headingsWithWords: readonly string[] = Object.keys(words)
