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
    /<(?:script|img|iframe|source)\b[^>]*\bsrc="(?:https?:)?\/\/|<link\b(?![^>]*rel="(?:canonical|alternate)")[^>]*\bhref="(?:https?:)?\/\/|@import\s+(?:url\()?["']?https?:|url\(["']?https?:/
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

test('a page that is there in two languages says so, and has its language', () => {
  expect(read('deadlines.html')).toMatch(/<html lang="en"[^]*hreflang="ja" href="[^"]*\/ja\/deadlines"/)
  expect(read('ja/deadlines.html')).toMatch(/<html lang="ja"[^]*hreflang="en" href="[^"]*\/deadlines"/)
  expect(read('errors.html')).not.toContain('hreflang="ja" href')
})

test('an example of a deadline leads to the playground, and has its picture', () => {
  for (const page of ['getting-started', 'deadlines', 'progress-and-reports', 'ja/getting-started', 'ja/deadlines']) {
    const html = read(`${page}.html`)
    expect(html, page).toMatch(/href="\.\/playground\?plan=developer&amp;type=technical/)
    expect(html, page).toMatch(/<figure class="case-picture case-picture-wide"[^>]*><svg/)
  }
})

test('a rule id of the statements leads to the rule', () => {
  expect(read('rules.html')).toContain('href="/rule-list#severitycritical"')
})

test('llms.txt names each page, and llms-full.txt holds it', () => {
  const [list, full] = [read('llms.txt'), read('llms-full.txt')]
  // They are in English.
  const names = pages.map((page) => page.replace('.html', '')).filter((page) => !/^(?:index$|ja\/)/.test(page))
  expect(names.filter((name) => !list.includes(`(/${name.replace(/\/index$/, '')}.md)`))).toEqual([])
  expect(
    names.filter((name) => !full.includes(/<h1[^>]*>(.*?) <a/.exec(read(`${name}.html`))?.[1] ?? 'no title')),
  ).toEqual([])
})

test('each page is in the sidebar', () => {
  const sidebar = ['deadlines.html', 'ja/deadlines.html']
    .map((page) => /<nav [^>]*id="VPSidebarNav".*?<\/nav>/s.exec(read(page))?.[0])
    .join()
  const names = pages.map((page) => page.replace('.html', '')).filter((page) => !/^(?:(?:ja|api)\/)?index$/.test(page))
  expect(names.filter((name) => !sidebar.includes(`href="/${name}"`))).toEqual([])
})

test('each page has its own description, address and card', () => {
  const heads = pages.map((page) => {
    const html = read(page)
    const content = (name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1]
    return {
      page,
      description: content('description') ?? '',
      card: content('og:description') ?? '',
      title: content('og:title') ?? '',
      image: content('og:image') ?? '',
      canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '',
    }
  })
  for (const { page, description, card, title, image, canonical } of heads) {
    expect(description.length, page).toBeGreaterThan(20)
    expect(card, page).toBe(description)
    expect(title, page).not.toBe('')
    expect(new URL(canonical).pathname, page).toBe(`/${page.replace(/(index)?\.html$/, '')}`)
    expect(files, page).toContain(new URL(image).pathname.slice(1))
  }
  expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length)
})

test('the site map names each page, and robots.txt names the site map', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  expect(listed.sort()).toEqual([...idsOf.keys()].sort())
  expect(read('robots.txt')).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
  expect(files).toContain('favicon.ico')
})

test('the policy of each page lets it load from the site alone', () => {
  for (const page of pages) {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read(page))?.[1] ?? ''
    expect(policy, page).toMatch(/^default-src 'self'; script-src 'self'/)
    expect(policy, page).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline/)
  }
})

test('each error code is a place that a link can lead to', () => {
  const codes = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `(.+?)` +\|/gm)].map(([, code = '']) => code)
  const page = read('errors.html')
  expect(codes.length).toBeGreaterThan(50)
  expect(codes.filter((code) => !page.includes(`id="${code.replace('/', '')}"`))).toEqual([])
})

test('the main entry is a short page a topic, with a line each', () => {
  const index = read('api/index.html')
  expect(index).toContain('href="./first-response#firstresponse"')
  expect(index).toMatch(/canCreateCase<\/code><\/a>: Returns whether a plan may create a case/)
})
