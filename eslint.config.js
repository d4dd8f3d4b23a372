import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import importSort from 'eslint-plugin-simple-import-sort'
import tseslint from 'typescript-eslint'
import importCircles from './scripts/import-circles.js'

/**
 * The folders of src, with the folders and files that each may import from, those it may only import types from, and
 * packages.
 */
const folders = {
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
    packages: ['node:[a-z/]+'],
  },
}

const importsOf = ([folder, { from = [], typesFrom = [], packages = [] }]) => {
  const names = Object.keys(folders).filter((name) => name !== folder && !from.includes(name))
  const upTo = (others) => `^(\\.\\.?/)+(?!(${from.join('|').replaceAll('.', '\\.') || '/'})$)(${others.join('|')})/`
  const forbidden = names.filter((name) => !typesFrom.includes(name))
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: upTo(forbidden),
              message: `src/${folder} imports from ${[...from, 'errors.ts'].join(', ')}${typesFrom.map((name) => `, types from ${name}`).join('')}.`,
            },
            ...typesFrom.map((name) => ({
              regex: upTo([name]),
              allowTypeImports: true,
              message: `src/${folder} imports only types from ${name}.`,
            })),
            {
              regex: '^\\.\\.?/(\\.\\./)*index\\.js$',
              message: 'An entry is for users: import from the file of the subject.',
            },
            {
              regex: `^(?!\\.|(${packages.join('|') || '\\.'})(/|$))`,
              message: `src/${folder} imports ${packages.join(', ') || 'no package'}.`,
            },
          ],
        },
      ],
    },
  }
}

const noClock = 'src reads no clock: take the instant as an argument.'
const noHost = 'This reads the host’s time zone or locale.'
const localFields = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Year']
const hostMethods = [
  ...localFields.flatMap((field) => [`get${field}`, `set${field}`]),
  'getTimezoneOffset',
  'resolvedOptions',
  'toDateString',
  'toTimeString',
  'localeCompare',
  ...['', 'Date', 'Time'].map((part) => `toLocale${part}String`),
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'systemDefault',
  'systemDefaultZone',
  'SYSTEM',
]
const hostGlobals = [
  'process',
  'Buffer',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'navigator',
  'crypto',
  'Intl',
  'Temporal',
  'globalThis',
  'global',
  'window',
  'self',
  'require',
  'Deno',
  'Bun',
]

const clockProperty = { object: 'Date', property: 'now', message: noClock }
const restrictedProperties = [
  { object: 'Date', property: 'parse', message: 'Date.parse reads the host’s time zone: use parseInstant.' },
  { object: 'Math', property: 'random', message: 'The same question gets the same answer.' },
  ...hostMethods.map((property) => ({ property, message: noHost })),
]
const clockSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: noClock },
  { selector: 'CallExpression[callee.name="Date"]', message: noClock },
  { selector: 'CallExpression[callee.property.name="now"]', message: noClock },
]
const restrictedSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length>1]', message: `${noHost} Use Date.UTC.` },
  { selector: 'ExportAllDeclaration', message: 'Every public name is listed.' },
  {
    selector:
      'ImportDeclaration[importKind="value"][source.value=/^zod/] > :matches(ImportSpecifier[importKind="value"], ImportDefaultSpecifier)',
    message: 'import * as z: a named import of zod costs its users 370 kB.',
  },
]

export default defineConfig(
  {
    ignores: [
      'dist',
      'coverage',
      'reports',
      '.stryker-tmp',
      '.mutation',
      '.examples',
      '.types',
      '.engines',
      'docs/.vitepress/{dist,cache}',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-sort': importSort },
    rules: {
      'import-sort/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^\\.']] }],
      'import-sort/exports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-circles': importCircles },
    rules: {
      'import-circles/none': 'error',
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-properties': ['error', ...restrictedProperties, clockProperty],
      'no-restricted-syntax': ['error', ...restrictedSyntax, ...clockSyntax],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [{ name: 'vitest', importNames: ['it'], message: 'Write test.' }] }],
    },
  },
  Object.entries(folders).map(importsOf),
  {
    files: ['src/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\./cli/', message: 'No entry imports the program.' }] },
      ],
    },
  },
  {
    // The program reads the clock, files and the terminal, and writes. Its answers don't depend on the host either.
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals.filter((name) => name !== 'process')],
      'no-restricted-properties': ['error', ...restrictedProperties],
      'no-restricted-syntax': ['error', ...restrictedSyntax],
    },
  },
)
