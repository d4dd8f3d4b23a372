import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site, visit } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds, with the elements. */
async function findings(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe)
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
  visit(site, path, { now }, async ({ page }) => {
    await expectNoFindings(page)
    await expectToFit(page)
  }),
)

test.each(['/playground', '/getting-started', '/errors'])('%s is no wider than the screen', (path) =>
  visit(site, path, { viewport: phone, now }, ({ page }) => expectToFit(page)),
)

test('a report is no wider than the screen', () =>
  visit(site, '/report', { viewport: phone, now }, async ({ page }) => {
    await page.getByRole('button', { name: 'Show the example' }).click()
    await page.locator('.rp-open').first().click()
    await page.locator('.rp-details svg').waitFor()
    await expectToFit(page)
  }))

/** Looks at the width of a page on a small phone, on a tablet, and where the sidebar begins. */
async function expectToFit(page: Page): Promise<void> {
  for (const width of [320, 768, 960]) {
    await page.setViewportSize({ width, height: 700 })
    expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${String(width)} px`).toBeLessThanOrEqual(
      width,
    )
  }
}
