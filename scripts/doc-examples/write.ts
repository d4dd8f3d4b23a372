// Writes each example as a module to .examples/, and one test file that runs them and finds functions without an
// example.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { moduleOf } from './claims.js'
import { findExamples } from './find.js'

const examples = findExamples()
const moduleFile = ({ file, line }: { file: string; line: number }) => `${file}/line-${String(line)}`

rmSync('.examples', { recursive: true, force: true })
for (const example of examples) {
  const file = `.examples/${moduleFile(example)}.${example.extension}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, moduleOf(example))
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
const entries = Object.keys(exports)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) => `aws-support-rules${entry.slice(1)}`)
const illustrated = examples.flatMap(({ of, code }) => (of !== undefined && /\/\/ (=>|throws) /.test(code) ? [of] : []))

mkdirSync('.examples', { recursive: true })
writeFileSync(
  '.examples/examples.test.ts',
  `import { expect, test } from 'vitest'
${entries.map((entry, index) => `import * as entry${String(index)} from '${entry}'`).join('\n')}

const entries: Record<string, Record<string, unknown>> = {
${entries.map((entry, index) => `  '${entry}': entry${String(index)},`).join('\n')}
}
const illustrated = new Set(${JSON.stringify([...new Set(illustrated)])})

test.each(Object.keys(entries))('every function of %s has an example that claims something', (entry) => {
  const functions = Object.entries(entries[entry] ?? {}).filter(([, value]) => typeof value === 'function' && !String(value).startsWith('class'))
  expect(functions.map(([name]) => name).filter((name) => !illustrated.has(name))).toEqual([])
})

${examples
  .map(
    (example) => `test('${example.file}:${String(example.line)}', async () => {
  const { example } = await import('./${moduleFile(example)}.js')
  await example()
})`,
  )
  .join('\n')}
`,
)
console.log(`${String(examples.length)} examples, ${String(entries.length)} entries`)
