import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tableRows } from '../../scripts/markdown-tables.js'

const readme = readFileSync('README.md', 'utf8')
/** Pages of the site alone: its home, two that are components, and one that includes CHANGELOG.md. */
const siteOnly = ['index.md', 'playground.md', 'report.md', 'changelog.md']

test('README.md leads to each page of docs', () => {
  const pages = readdirSync('docs').filter((file) => file.endsWith('.md') && !siteOnly.includes(file))
  expect(pages.filter((page) => !readme.includes(`](docs/${page})`))).toEqual([])
})

test('README.md has a row for each entry', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'))
  const firstCells = tableRows(readme).map(([first]) => first)
  expect(entries.filter((entry) => !firstCells.includes(`\`aws-support-rules${entry.slice(1)}\``))).toEqual([])
})
