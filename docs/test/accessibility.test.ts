import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site, visit } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What axe finds, with the elements. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

const desktop = { width: 1280, height: 900 }
const phone = { width: 360, height: 780 }
const looks = [
  ['light', { colorScheme: 'light', viewport: desktop }],
  ['dark', { colorScheme: 'dark', viewport: desktop }],
  ['phone', { colorScheme: 'light', viewport: phone }],
] as const
const now = '2026-12-25T02:25:00Z'

test.each(looks)('the home page, %s', (_, look) =>
  visit(site, '/', { ...look, now }, async ({ page }) => {
    expect(await findings(page)).toEqual([])
  }),
)

test.each(looks)('the playground with problems and an answer, %s', (_, look) =>
  visit(site, '/playground?plan=gold&country=US&created=2026-12-24T10:00', { ...look, now }, async ({ page }) => {
    await page.locator('.pg-range').waitFor()
    expect(await findings(page)).toEqual([])
    await page.locator('select[name="timeZone"]').selectOption('America/New_York')
    await page.locator('.pg-deadline svg').waitFor()
    await page.getByText('The rules of this answer').click()
    await page.getByText('The picture as text').click()
    expect(await findings(page)).toEqual([])
  }),
)

test.each(looks)('a report with an open case, accounts to confirm and a file that can’t be read, %s', (_, look) =>
  visit(site, '/report', { ...look, now }, async ({ page }) => {
    await page.getByRole('button', { name: 'Show the example' }).click()
    await page.locator('.rp-open').first().click()
    await page.locator('.rp-details svg').waitFor()
    await page.getByText('7 confirmed accounts').click()
    await page.getByRole('button', { name: 'Change' }).first().click()
    await page.getByText('By plan, severity').click()
    await page.getByText('Paste the text instead').click()
    await page.getByRole('button', { name: 'Read the text' }).click()
    await page.locator('.rp .pg-problem').waitFor()
    expect(await findings(page)).toEqual([])
  }),
)

test.each(
  [
    ...['/getting-started', '/deadlines', '/errors', '/coming-from/biz', '/api/first-response', '/404'],
    ...['/ja/', '/ja/playground', '/ja/deadlines'],
  ].flatMap((path) => looks.map(([name, look]) => [path, name, look] as const)),
)('%s, %s', (path, _, look) =>
  visit(site, path, { ...look, now }, async ({ page }) => {
    expect(await findings(page)).toEqual([])
  }),
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
