import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headingsWithWords } from '../.vitepress/search-words.js'
import { isTakenOver, openSite, type Site, visit } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The headings that the search of the site shows for some words, best first. */
const found = (page: Page) =>
  page.evaluate<string[]>(
    "[...document.querySelectorAll('.VPLocalSearchBox .result')].map((result) => result.getAttribute('href'))",
  )

test('the words that people search for lead to the pages that answer them', () =>
  visit(site, '/deadlines', {}, async ({ page }) => {
    await page.locator('.DocSearch-Button').first().click()
    const expected = [
      ['SLA', '/deadlines'],
      ['P1', '/plans-and-cases'],
      ['DST', '/business-time'],
      ['daylight saving', '/business-time'],
      ['business hours', '/deadlines'],
      ['install', '/getting-started'],
    ] as const
    for (const [words, path] of expected) {
      await page.locator('.VPLocalSearchBox .search-input').fill(words)
      await expect.poll(async () => (await found(page)).slice(0, 5).join(' '), { message: words }).toContain(path)
    }
  }))

test('the search of the Japanese pages finds Japanese words, from the middle of a sentence too', () =>
  visit(site, '/ja/', { locale: 'ja-JP' }, async ({ page }) => {
    await page.locator('.DocSearch-Button').first().click()
    const expected = [
      ['期限', '/ja/deadlines'],
      ['初回応答', '/ja/deadlines'],
      ['重要度', '/ja/plans-and-cases'],
      ['営業時間', '/ja/deadlines'],
      ['インストール', '/ja/getting-started'],
    ] as const
    for (const [words, path] of expected) {
      await page.locator('.VPLocalSearchBox .search-input').fill(words)
      await expect.poll(async () => (await found(page)).slice(0, 5).join(' '), { message: words }).toContain(path)
    }
  }))

test('each heading with words of its own is there', async () => {
  for (const place of headingsWithWords) {
    const [path = '', anchor = ''] = place.split('#')
    const html = await (await fetch(`${site.origin}/${path}`)).text()
    expect(html, place).toContain(`id="${anchor}"`)
  }
})

test.each([
  ['/no-such-page', 'There is no page at this address', 'Search the docs', '/getting-started'],
  ['/ja/no-such-page', 'このアドレスのページはありません', 'ドキュメントを検索', '/ja/getting-started'],
])('%s says that there is no page, and offers the search', async (path, heading, search, start) => {
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const response = await page.goto(`${site.origin}${path}`)
  expect(response?.status()).toBe(404)
  await isTakenOver(page)
  expect(await page.locator('h1').innerText()).toBe(heading)
  expect(await page.locator('.not-found a').first().getAttribute('href')).toBe(start)
  await page.getByRole('button', { name: search }).click()
  await page.locator('.VPLocalSearchBox').waitFor()
  await context.close()
})

test('the page for addresses without a page is there before its scripts', async () => {
  const context = await site.browser.newContext({ serviceWorkers: 'block', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.origin}/no-such-page`)
  expect(await page.locator('h1').innerText()).toBe('There is no page at this address')
  await context.close()
})

test('an answer of an example is in one piece at any width', () =>
  visit(site, '/deadlines', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
    const heights = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.vp-doc pre .answer')].map((answer) => answer.getBoundingClientRect().height / parseFloat(getComputedStyle(answer).lineHeight))",
    )
    expect(heights.length).toBeGreaterThan(10)
    expect(Math.max(...heights)).toBeLessThan(1.5)
  }))

/** The link of the sidebar that is marked as the page that is shown. */
const markedLink = "document.querySelector('.VPSidebarItem.is-active > .item > .link')?.getAttribute('href')"

test('on a phone, the menu opens with the pages, marks the one that is shown, and leads to others', () =>
  visit(site, '/deadlines', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
    const menu = page.locator('[aria-controls="VPSidebarNav"]')
    const sidebar = page.locator('.VPSidebar')
    for (const [path, next] of [
      ['/deadlines', '/tickets'],
      ['/tickets', '/errors'],
    ] as const) {
      await menu.click()
      await expect.poll(() => sidebar.getAttribute('class')).toContain('open')
      expect(await page.evaluate(markedLink)).toBe(path)
      await expect.poll(() => page.evaluate("document.activeElement.closest('.VPSidebar') !== null")).toBe(true)
      await sidebar.locator(`a[href="${next}"]`).click()
      await expect.poll(() => page.evaluate('location.pathname')).toBe(next)
      await expect.poll(() => sidebar.getAttribute('class')).not.toContain('open')
    }
  }))

test('a page that becomes wide has its sidebar and its menu, on the page that is shown then', () =>
  visit(site, '/deadlines', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
    await page.locator('.vp-doc a[href^="/errors"]').first().click()
    await expect.poll(() => page.evaluate('location.pathname')).toBe('/errors')
    await page.setViewportSize({ width: 1300, height: 844 })
    await expect.poll(() => page.evaluate(markedLink)).toBe('/errors')
    await page.locator('.VPNavBarMenu').getByRole('button', { name: 'Rules' }).hover()
    await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Every rule' }).click()
    await expect.poll(() => page.evaluate('location.pathname')).toBe('/rule-list')
    await expect.poll(() => page.evaluate(markedLink)).toBe('/rule-list')
  }))

/** The pages that the menu of the bar marks: a group, and the page in it. */
const markedInMenu =
  "[...document.querySelectorAll('.VPNavBarMenu a.active')].map((link) => link.getAttribute('href')).join()"

test('a sidebar and a menu that nobody has used yet mark the page, and those to which a link and the way back lead', () =>
  visit(site, '/deadlines', { viewport: { width: 1300, height: 844 } }, async ({ page }) => {
    expect(await page.evaluate(markedLink)).toBe('/deadlines')
    await page.locator('.vp-doc a[href^="/errors"]').first().click()
    await expect.poll(() => page.evaluate('location.pathname')).toBe('/errors')
    await expect.poll(() => page.evaluate(markedLink)).toBe('/errors')
    await expect.poll(() => page.evaluate(markedInMenu)).toBe('/errors')
    await page.goBack()
    await expect.poll(() => page.evaluate(markedLink)).toBe('/deadlines')
    await expect.poll(() => page.evaluate(markedInMenu)).toBe('/deadlines')
    await page.locator('.VPSidebar a[href="/tickets"]').click()
    await expect.poll(() => page.evaluate(markedLink)).toBe('/tickets')
  }))

test('a page that was visited is there without a connection', async () => {
  // Playwright's clock, which a visit sets, keeps a reload without a connection from its cached scripts.
  const context = await site.browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site.origin}/playground`)
  await isTakenOver(page)
  const isKept = () =>
    page.evaluate(
      "Promise.all([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)].map((name) => caches.match(name))).then((kept) => kept.every(Boolean))",
    )
  await expect.poll(isKept).toBe(true)
  await context.setOffline(true)
  await page.reload()
  await isTakenOver(page)
  await page.locator('select[name="severity"]').selectOption('low')
  await expect.poll(() => page.getByTestId('answer').innerText()).toMatch(/^Tue 29 Dec 2026, 14:00/)
  await context.close()
})

test('the front page loads nothing of the library', async () => {
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  let bytes = 0
  page.on('response', (response) => {
    if (response.url().endsWith('.js'))
      void response.body().then(
        (body) => (bytes += gzipSync(body).length),
        () => undefined,
      )
  })
  await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' })
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(120_000)
  await context.close()
})
