import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const clockAndHost = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'src reads no clock: take the instant as an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'src reads no clock: take the instant as an argument.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'src reads no clock: take the instant as an argument.' },
  { selector: 'MemberExpression[property.name=/^(getTimezoneOffset|resolvedOptions|toLocaleString|toLocaleDateString|toLocaleTimeString|toDateString|toTimeString)$/]', message: 'This reads the host time zone or locale.' },
  { selector: 'MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]', message: 'This reads the host time zone: use the UTC form.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length>1]', message: 'This reads the host time zone: use Date.UTC.' },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="parse"]', message: 'Date.parse reads the host time zone: use parseInstant.' },
  { selector: 'ExportAllDeclaration', message: 'Every public name is listed.' },
]

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'reports', '.stryker-tmp', '.examples', 'docs/.vitepress'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-globals': ['error', 'process', 'Buffer', 'console', 'fetch', 'setTimeout', 'setInterval', 'performance', 'navigator', 'Intl'],
      'no-restricted-syntax': ['error', ...clockAndHost],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'src runs on every runtime.' }] }],
    },
  },
)
