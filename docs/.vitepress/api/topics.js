/** The topics of the main entry, each a page, with the source files whose exports it shows. The first that matches counts. */
export const topics = [
  [
    'plans',
    'Plans and case types',
    /^questions\/(case-types|plans|languages|reopening|facts)|^editions\/plan-succession/,
  ],
  ['severities', 'Severities', /^questions\/(severities|change-severity|wanted-change)/],
  ['contact', 'Contact', /^questions\/contact/],
  ['drafts', 'Drafts', /^questions\/(draft|refusal|recommendation)/],
  [
    'first-response',
    'First response',
    /^questions\/response-target|^response\/(created-case|explain|first-response|target|warning)/,
  ],
  ['progress', 'Progress and reports', /^response\//],
  ['editions', 'Editions and rules', /^editions\/|^questions\//],
  ['shared', 'Customers, calendars, instants and errors', /^/],
]

/** The topic of a source file below `src`. */
export function topicOf(file) {
  return topics.find(([, , files]) => files.test(file))
}
