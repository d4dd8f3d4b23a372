import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site, visit } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What axe finds, with the elements. */
async function findings(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  // Without the details of what passed, which take longer than the rules.
  const asked: RunOptions = { resultTypes: ['violations'], ...options }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(asked)})`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

const now = '2026-12-25T02:25:00Z'
const phone = { width: 360, height: 780 }

/** Looks at a page in light, in dark and on a phone. */
async function expectNoFindings(page: Page): Promise<void> {
  const viewport = page.viewportSize()
  expect(await findings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => page.evaluate('document.documentElement.classList.contains("dark")')).toBe(true)
  // The colours alone differ.
  expect(await findings(page, { runOnly: ['color-contrast'] })).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(phone)
  await expect.poll(() => page.evaluate('document.documentElement.classList.contains("dark")')).toBe(false)
  expect(await findings(page)).toEqual([])
  if (viewport) await page.setViewportSize(viewport)
}

test('the playground with problems, and with an answer', () =>
  visit(site, '/playground?plan=gold&country=US&created=2026-12-24T10:00', { now }, async ({ page }) => {
    await page.locator('.pg-range').waitFor()
    expect(await findings(page)).toEqual([])
    await page.locator('select[name="timeZone"]').selectOption('America/New_York')
    await page.locator('.pg-deadline svg').waitFor()
    await page.getByText('The rules of this answer').click()
    await page.getByText('The picture as text').click()
    await expectNoFindings(page)
  }))

test('a report with an open case, accounts to confirm and a file that can’t be read', () =>
  visit(site, '/report', { now }, async ({ page }) => {
    await page.getByRole('button', { name: 'Show the example' }).click()
    await page.locator('.rp-open').first().click()
    await page.locator('.rp-details svg').waitFor()
    await page.getByText('7 confirmed accounts').click()
    await page.getByRole('button', { name: 'Change' }).first().click()
    await page.getByText('By plan, severity').click()
    await page.getByText('Paste the text instead').click()
    await page.getByRole('button', { name: 'Read the text' }).click()
    await page.locator('.rp .pg-problem').waitFor()
    await expectNoFindings(page)
  }))

test.each(['/', '/deadlines', '/coming-from/biz', '/api/contact', '/404', '/ja/', '/ja/playground'])('%s', (path) =>
  visit(site, path, { now }, ({ page }) => expectNoFindings(page)),
)

const widthOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth')

test.each([
  '/',
  '/playground',
  '/getting-started',
  '/deadlines',
  '/errors',
  '/coming-from/biz',
  '/ja/',
  '/ja/playground',
])('%s is no wider than 320 px', (path) =>
  visit(site, path, { viewport: { width: 320, height: 700 }, now }, async ({ page }) => {
    expect(await widthOf(page)).toBeLessThanOrEqual(320)
  }),
)

test('a report is no wider than 320 px', () =>
  visit(site, '/report', { viewport: { width: 320, height: 700 }, now }, async ({ page }) => {
    await page.getByRole('button', { name: 'Show the example' }).click()
    await page.locator('.rp-open').first().click()
    await page.locator('.rp-details svg').waitFor()
    expect(await widthOf(page)).toBeLessThanOrEqual(320)
  }))

test('nothing moves while a page is loading', () =>
  visit(site, '/playground', { viewport: { width: 390, height: 844 }, now }, async ({ page }) => {
    await page.locator('.pg-standing .pg-state').waitFor()
    const shifts = await page.evaluate<number>(
      "new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0))).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => resolve(0), 300))",
    )
    expect(shifts).toBe(0)
  }))
