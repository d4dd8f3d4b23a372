import { expect, test } from 'vitest'
import { readmeFaults, withSizes } from './readme-sizes.js'

const sizes = [
  { imports: '{ canCreateCase }', from: '.', kB: 4.93 },
  { imports: '*', from: '.', kB: 70.2 },
  { imports: '*', from: './countries', kB: 5.1 },
]
const readme =
  '# Title\n\n| import | what it answers | size |\n| --- | --- | --- |\n| `aws-support-rules` | the rules | `canCreateCase` 4.5 kB, all 71.0 kB |\n| `aws-support-rules/countries` | clocks |\n'

test('a size that is off by more than half a kilobyte, or missing, is a fault', () => {
  expect(readmeFaults(readme, sizes).map((fault) => fault.split(';')[0])).toEqual([
    'README.md: . has all 70.2 kB',
    'README.md: ./countries has all 5.1 kB',
  ])
})

test('the sizes are written into the rows of their entries', () => {
  const written = withSizes(readme, sizes)
  expect(written).toContain(
    '| `aws-support-rules` | the rules | `canCreateCase` 4.9 kB, all 70.2 kB |\n| `aws-support-rules/countries` | clocks | all 5.1 kB |\n',
  )
  expect(readmeFaults(written, sizes)).toEqual([])
  expect(withSizes(written, sizes)).toBe(written)
})

test('a size beside something is a size of its own', () => {
  const beside = [...sizes, { imports: '*', from: './countries', beside: '{ canCreateCase }', kB: 3.2 }]
  const written = withSizes(readme, beside)
  expect(written).toContain('| clocks | all 5.1 kB, all beside `canCreateCase` 3.2 kB |\n')
  expect(readmeFaults(written, beside)).toEqual([])
  expect(readmeFaults(written.replace('3.2', '5.1'), beside)).toHaveLength(1)
})
