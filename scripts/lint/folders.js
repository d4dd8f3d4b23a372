/**
 * The folders of src, with the folders and files that each may import from, those it may only import types from, and
 * packages.
 */
export const folders = {
  editions: {},
  questions: { from: ['editions'] },
  'business-time': {},
  countries: { typesFrom: ['business-time'] },
  holidays: { from: ['business-time/holiday-calendar.js'], typesFrom: ['business-time'] },
  'js-joda': { from: ['business-time'], packages: ['@js-joda/core'] },
  'platform-time-zones': { from: ['business-time'], packages: ['date-fns-tz'] },
  response: { from: ['questions', 'editions', 'business-time', 'countries'] },
  schemas: {
    from: [
      'response',
      'questions',
      'editions',
      'business-time',
      'countries',
      'wording/language.js',
      'wording/refusal-words.js',
    ],
    packages: ['zod'],
  },
  'aws-sdk': { from: ['response', 'questions', 'editions', 'business-time', 'countries'] },
  wording: { from: ['response', 'questions', 'editions', 'business-time', 'countries'], packages: ['date-fns'] },
  picture: { from: ['business-time', 'wording/language.js'], typesFrom: ['response'] },
  tables: { from: ['response', 'questions', 'editions', 'business-time', 'countries'] },
  testing: { from: ['response', 'questions', 'editions', 'business-time', 'countries'], packages: ['fast-check'] },
  // The program. Nothing imports it, and it has no packages but Node's own.
  cli: {
    from: [
      ...['aws-sdk', 'response', 'questions', 'editions', 'business-time', 'countries'],
      ...['holidays', 'schemas', 'wording', 'picture'],
    ],
    packages: ['node:*'],
  },
}
