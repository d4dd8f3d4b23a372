import plugin from './scripts/lint/plugin.js'

const errors = (names) => Object.fromEntries(names.map((name) => [name, 'error']))

/** The rules that ESLint recommends. */
const recommended = [
  'for-direction',
  'no-async-promise-executor',
  'no-case-declarations',
  'no-compare-neg-zero',
  'no-cond-assign',
  'no-constant-binary-expression',
  'no-constant-condition',
  'no-control-regex',
  'no-debugger',
  'no-delete-var',
  'no-dupe-else-if',
  'no-duplicate-case',
  'no-empty',
  'no-empty-character-class',
  'no-empty-pattern',
  'no-empty-static-block',
  'no-ex-assign',
  'no-extra-boolean-cast',
  'no-fallthrough',
  'no-global-assign',
  'no-invalid-regexp',
  'no-irregular-whitespace',
  'no-loss-of-precision',
  'no-misleading-character-class',
  'no-nonoctal-decimal-escape',
  'no-prototype-builtins',
  'no-regex-spaces',
  'no-self-assign',
  'no-shadow-restricted-names',
  'no-sparse-arrays',
  'no-unassigned-vars',
  'no-unexpected-multiline',
  'no-unsafe-finally',
  'no-unsafe-optional-chaining',
  'no-unused-labels',
  'no-unused-private-class-members',
  'no-useless-assignment',
  'no-useless-backreference',
  'no-useless-catch',
  'no-useless-escape',
  'preserve-caught-error',
  'require-yield',
  'use-isnan',
  'valid-typeof',
  'no-var',
  'prefer-const',
  'prefer-rest-params',
  'prefer-spread',
]

/** The rules of typescript-eslint's strict set that need no types. */
const strict = [
  'typescript/ban-ts-comment',
  'typescript/no-array-constructor',
  'typescript/no-duplicate-enum-values',
  'typescript/no-dynamic-delete',
  'typescript/no-empty-object-type',
  'typescript/no-explicit-any',
  'typescript/no-extra-non-null-assertion',
  'typescript/no-extraneous-class',
  'typescript/no-invalid-void-type',
  'typescript/no-misused-new',
  'typescript/no-namespace',
  'typescript/no-non-null-asserted-nullish-coalescing',
  'typescript/no-non-null-asserted-optional-chain',
  'typescript/no-non-null-assertion',
  'typescript/no-require-imports',
  'typescript/no-this-alias',
  'typescript/no-unnecessary-type-constraint',
  'typescript/no-unsafe-declaration-merging',
  'typescript/no-unsafe-function-type',
  'typescript/no-unused-expressions',
  'typescript/no-useless-constructor',
  'typescript/no-wrapper-object-types',
  'typescript/prefer-as-const',
  'typescript/prefer-literal-enum-member',
  'typescript/prefer-namespace-keyword',
  'typescript/triple-slash-reference',
  'typescript/unified-signatures',
]

/**
 * The rules of that set that need types, without the one about enums, which TypeScript refuses here
 * (erasableSyntaxOnly), and no-unsafe-class-instance-assignment, which oxlint 1.94 lacks.
 */
const typed = {
  ...errors([
    'typescript/await-thenable',
    'typescript/no-array-delete',
    'typescript/no-base-to-string',
    'typescript/no-confusing-void-expression',
    'typescript/no-deprecated',
    'typescript/no-duplicate-type-constituents',
    'typescript/no-floating-promises',
    'typescript/no-for-in-array',
    'typescript/no-generated-empty-object-type',
    'typescript/no-implied-eval',
    'typescript/no-meaningless-void-operator',
    'typescript/no-misused-promises',
    'typescript/no-misused-spread',
    'typescript/no-mixed-enums',
    'typescript/no-redundant-type-constituents',
    'typescript/no-unnecessary-boolean-literal-compare',
    'typescript/no-unnecessary-condition',
    'typescript/no-unnecessary-template-expression',
    'typescript/no-unnecessary-type-arguments',
    'typescript/no-unnecessary-type-assertion',
    'typescript/no-unnecessary-type-conversion',
    'typescript/no-unnecessary-type-parameters',
    'typescript/no-unsafe-argument',
    'typescript/no-unsafe-assignment',
    'typescript/no-unsafe-call',
    'typescript/no-unsafe-enum-comparison',
    'typescript/no-unsafe-member-access',
    'typescript/no-unsafe-return',
    'typescript/no-unsafe-unary-minus',
    'typescript/no-useless-default-assignment',
    'typescript/only-throw-error',
    'typescript/prefer-promise-reject-errors',
    'typescript/prefer-reduce-type-parameter',
    'typescript/prefer-return-this-type',
    'typescript/related-getter-setter-pairs',
    'typescript/require-await',
    'typescript/unbound-method',
    'typescript/use-unknown-in-catch-callback-variable',
  ]),
  'typescript/restrict-plus-operands': [
    'error',
    { allowAny: false, allowBoolean: false, allowNullish: false, allowNumberAndString: false, allowRegExp: false },
  ],
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  'typescript/return-await': ['error', 'error-handling-correctness-only'],
}
const off = (rules) => Object.fromEntries(Object.keys(rules).map((name) => [name, 'off']))

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

export default {
  plugins: ['typescript'],
  jsPlugins: [{ name: 'import-sort', specifier: 'eslint-plugin-simple-import-sort' }, './scripts/lint/plugin.js'],
  categories: { correctness: 'off' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['dist', 'reports', '.mutation', '.examples', '.types', '.engines', 'docs/.vitepress/{dist,cache}'],
  rules: {
    ...errors(recommended),
    ...errors(strict),
    ...typed,
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'import-sort/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^\\.']] }],
    'import-sort/exports': 'error',
  },
  overrides: [
    // vue-tsc checks the site's types when it is built, with the site's own packages.
    { files: ['docs/.vitepress/**', '**/*.js', '**/*.mjs'], rules: off(typed) },
    {
      files: ['src/**/*.ts'],
      rules: {
        ...errors(Object.keys(plugin.rules).map((name) => `house/${name}`)),
        'no-restricted-globals': ['error', ...hostGlobals],
        'no-restricted-properties': ['error', ...restrictedProperties, clockProperty],
      },
    },
    {
      files: ['**/*.test.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          { paths: [{ name: 'vitest', importNames: ['it'], message: 'Write test.' }] },
        ],
      },
    },
    {
      // In type tests, expressions that are expected to fail have no type.
      files: ['**/*.test-d.ts'],
      rules: off(
        errors(
          ['argument', 'assignment', 'call', 'member-access', 'return'].map((name) => `typescript/no-unsafe-${name}`),
        ),
      ),
    },
    {
      // The program reads the clock, files and the terminal, and writes. Its answers don't depend on the host either.
      files: ['src/cli/**/*.ts'],
      rules: {
        'house/clock': 'off',
        'no-restricted-globals': ['error', ...hostGlobals.filter((name) => name !== 'process')],
        'no-restricted-properties': ['error', ...restrictedProperties],
      },
    },
  ],
}
