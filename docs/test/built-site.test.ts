import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const dist = 'docs/.vitepress/dist'
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
const read = (path: string): string => readFileSync(`${dist}/${path}`, 'utf8')
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'))

test.each(entries)('the site imports %s from the built package', (entry) => {
  const resolved = createRequire(`${process.cwd()}/docs/index.js`).resolve(`aws-support-rules${entry.slice(1)}`)
  expect(resolved).toBe(`${process.cwd()}/dist/${entry.slice(2)}${entry === '.' ? '' : '/'}index.cjs`)
})

test('each page is built', () => {
  const sources = readdirSync('docs').filter((file) => file.endsWith('.md'))
  expect(sources.filter((file) => !existsSync(`${dist}/${file.replace('.md', '.html')}`))).toEqual([])
})

test('a page loads nothing from elsewhere', () => {
  const loads =
    /<(?:script|img|iframe|source)\b[^>]*\bsrc="(?:https?:)?\/\/|<link\b[^>]*\bhref="(?:https?:)?\/\/|@import\s+(?:url\()?["']?https?:|url\(["']?https?:/
  expect(files.filter((file) => /\.(html|css)$/.test(file) && loads.test(read(file)))).toEqual([])
})
