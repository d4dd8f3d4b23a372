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

test.each(entries)('%s has a page of its API', (entry) => {
  expect(read(`api/aws-support-rules${entry.slice(1)}.html`)).toMatch(/<h1 [^>]*>aws-support-rules/)
})

const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html')
const idsOf = new Map(
  pages.map((page) => [
    `/${page.replace(/(index)?\.html$/, '')}`,
    new Set([...read(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
  ]),
)

test('a link leads to a page, to a heading of it, or to a file', () => {
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/<a [^>]*href="([^"]+)"/g)]
      .map(([, href = '']) => new URL(href, `http://site/${page.replace(/(index)?\.html$/, '')}`))
      .filter(({ host, pathname, hash }) => {
        if (host !== 'site' || files.includes(pathname.slice(1))) return false
        const ids = idsOf.get(pathname)
        return ids === undefined || (hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))))
      })
      .map(({ pathname, hash }) => `${page}: ${pathname}${hash}`),
  )
  expect(broken).toEqual([])
})

test('a rule id of the statements leads to the rule', () => {
  expect(read('rules.html')).toContain('href="/rule-list#severitycritical"')
})

test('llms.txt names each page, and llms-full.txt holds it', () => {
  const [list, full] = [read('llms.txt'), read('llms-full.txt')]
  const names = pages.map((page) => page.replace('.html', '')).filter((page) => page !== 'index')
  expect(names.filter((name) => !list.includes(`(/${name.replace(/\/index$/, '')}.md)`))).toEqual([])
  expect(
    names.filter((name) => !full.includes(/<h1[^>]*>(.*?) <a/.exec(read(`${name}.html`))?.[1] ?? 'no title')),
  ).toEqual([])
})

test('each page is in the sidebar', () => {
  const sidebar = /<nav [^>]*id="VPSidebarNav".*?<\/nav>/s.exec(read('deadlines.html'))?.[0] ?? ''
  const names = pages
    .map((page) => page.replace('.html', ''))
    .filter((page) => page !== 'index' && page !== 'api/index')
  expect(names.filter((name) => !sidebar.includes(`href="/${name}"`))).toEqual([])
})
