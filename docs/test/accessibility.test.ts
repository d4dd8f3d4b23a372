import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site, visit } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What axe finds and calls serious or critical, with the elements. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
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

test.each(looks)('the playground with a report, an open case and problems, %s', (_, look) =>
  visit(site, '/playground?plan=gold&country=US&created=2026-12-24T10:00', { ...look, now }, async ({ page }) => {
    await page.getByRole('button', { name: 'Show the example' }).click()
    await page.locator('.pg-entry summary').first().click()
    await page.locator('.pg-entry svg').waitFor()
    await page.getByText('Paste the text instead').click()
    await page.getByRole('button', { name: 'Read the text' }).click()
    await page.locator('.pg-cases .pg-problem').waitFor()
    expect(await findings(page)).toEqual([])
    await page.locator('select[name="timeZone"]').selectOption('America/New_York')
    await page.locator('.pg-deadline svg').waitFor()
    await page.getByText('The rules of this answer').click()
    await page.getByText('The picture as a table').first().click()
    expect(await findings(page)).toEqual([])
  }),
)

test.each(
  ['/getting-started', '/deadlines', '/errors', '/coming-from/biz', '/api/first-response', '/404'].flatMap((path) =>
    looks.map(([name, look]) => [path, name, look] as const),
  ),
)('%s, %s', (path, _, look) =>
  visit(site, path, { ...look, now }, async ({ page }) => {
    expect(await findings(page)).toEqual([])
  }),
)

test.each(['/', '/playground', '/getting-started', '/errors', '/coming-from/biz'])(
  '%s is no wider than 320 px',
  (path) =>
    visit(site, path, { viewport: { width: 320, height: 700 }, now }, async ({ page }) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    }),
)

test.each(['/', '/playground'])('%s is no wider than a phone', (path) =>
  visit(site, path, { viewport: phone, now }, async ({ page }) => {
    if (path === '/playground') {
      await page.getByRole('button', { name: 'Show the example' }).click()
      await page.locator('.pg-entry summary').first().click()
      await page.locator('.pg-entry svg').waitFor()
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
  }),
)
