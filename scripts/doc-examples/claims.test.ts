import { runInThisContext } from 'node:vm'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { moduleOf } from './claims.js'
import { exampleTagsOf, fencesOf } from './find.js'

async function play(code: string): Promise<void> {
  const body = moduleOf({ file: 'page.md', line: 10, extension: 'ts', code }).replace(/^import .*/, '')
  const { outputText } = ts.transpileModule(body.replace('export ', ''), {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  })
  const run = runInThisContext(`(expect) => {${outputText}\nreturn example()}`) as (
    expecting: typeof expect,
  ) => Promise<void>
  await run(expect)
}
const throwing = `const plan = (name: string) => { throw Object.assign(new Error(name), { name: 'SupportRulesError', code: 'plan/unknown' }) }\n`

test.each([
  ['an expression', '1 + 1 // => 2'],
  ['a constant', 'const two = 1 + 1 // => 2'],
  ['a statement over several lines', '[\n  1,\n  2,\n] // => [1, 2]'],
  ['a claim below its statement', '({ a: 1 })\n// => { a: 1 }'],
  ['a claim over several lines', '({ a: 1, b: 2 })\n// => {\n//   a: 1, b: 2,\n// }\n// And a remark.'],
  ['undefined', '[][0] // => undefined'],
  ['a date', 'new Date(0) // => new Date("1970-01-01T00:00:00Z")'],
  ['an error code', `${throwing}plan('gold') // throws 'plan/unknown'`],
  ['a comment that claims nothing', '1 + 1 // the sum'],
])('%s holds', async (_, code) => {
  await expect(play(code)).resolves.toBeUndefined()
})

test.each([
  ['another value', '1 + 1 // => 3', 'page.md:10'],
  ['another constant', '1 + 1\n\nconst two = 1 + 1 // => 3', 'page.md:12'],
  ['another value below', '({ a: 1 })\n// => { a: 2 }', 'page.md:10'],
  ['another error code', `${throwing}plan('gold') // throws 'plan/known'`, 'page.md:11'],
  ['no error', '1 + 1 // throws "plan/unknown"', 'page.md:10'],
  ['a claim inside a function', 'function two() {\n  return 2 // => 2\n}', 'page.md:11'],
  ['a claim that is commented out with its expression', '// 1 + 1 // => 2', 'page.md:10'],
])('%s is refused, with its place', async (_, code, place) => {
  await expect(play(code)).rejects.toThrow(place)
})

test('the ts fences of a page are examples, at their line', () => {
  const page = '# Title\n\n```sh\nnpm ci\n```\n\n- item\n\n  ```ts\n  const a = 1\n  ```\n\n```tsx\nb // => 2\n```\n'
  expect(fencesOf('page.md', page)).toEqual([
    { file: 'page.md', line: 10, extension: 'ts', code: 'const a = 1\n' },
    { file: 'page.md', line: 14, extension: 'tsx', code: 'b // => 2\n' },
  ])
})

test('the @example blocks of doc comments are examples of what they stand on', () => {
  const source = `/** No example. */
export const none = 1

/**
 * Says one.
 *
 * @example
 * one() // => 1
 *
 * @example
 * \`\`\`ts
 * one() + 1 // => 2
 * \`\`\`
 * @see two
 */
export function one() {}
`
  expect(exampleTagsOf('one.ts', source)).toEqual([
    { file: 'one.ts', line: 8, extension: 'ts', code: 'one() // => 1\n\n', of: 'one' },
    { file: 'one.ts', line: 11, extension: 'ts', code: '\none() + 1 // => 2\n\n', of: 'one' },
  ])
})
