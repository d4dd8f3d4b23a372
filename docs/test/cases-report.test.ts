import { readFileSync } from 'node:fs'
import { editionInForce, type Plan, type ResponseCounts, responseReport } from 'aws-support-rules'
import { accountIdOf, type AwsCase, type AwsCaseDetails, readCase } from 'aws-support-rules/aws-sdk'
import { publicHolidays } from 'aws-support-rules/holidays'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site, visit } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const text = readFileSync('docs/examples/cases.json', 'utf8')
const { cases } = JSON.parse(text) as { cases: AwsCaseDetails[] }
const accounts = JSON.parse(readFileSync('docs/examples/accounts.json', 'utf8')) as Record<
  string,
  { plan: Plan; country: string; timeZone?: string }
>
const now = '2026-12-25T02:25:00Z'

/** Drops a file on the page, as a person would beside the frame that is meant for it. */
const drop = (page: Page, name: string, content: string) =>
  page.evaluate(`(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })()`)

/** How many requests there were once the site has fetched ahead what its links lead to. */
async function settled(requests: readonly string[]): Promise<number> {
  for (let before = -1; before !== requests.length;) {
    before = requests.length
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return requests.length
}

/** The rows of the report as they are shown: the name, and the eight counts. */
async function shownRows(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await page.locator('[data-testid="report"] tbody tr:not(.pg-group)').all()
  return Promise.all(rows.map(async (row) => (await row.locator('th, td').allTextContents()).slice(0, 9)))
}

const countsOf = ({
  cases: all,
  met,
  missed,
  pending,
  overdue,
  unknown,
  resolvedUnanswered,
  noTarget,
}: ResponseCounts<AwsCase>) => [all, met, missed, pending, overdue, unknown, resolvedUnanswered, noTarget].map(String)

test('a dropped file becomes the report of responseReport, and loads nothing', () =>
  visit(site, '/playground', { now }, async ({ page, requests }) => {
    const before = await settled(requests)
    await drop(page, 'cases.json', text)
    await page.locator('[data-testid="report"]').waitFor()
    for (const [id, { plan, country, timeZone }] of Object.entries(accounts)) {
      const account = page.getByRole('group', { name: `Account ${id}` })
      await account.getByLabel('Plan').selectOption(plan)
      await account.getByLabel('Country').selectOption(country)
      if (timeZone !== undefined) await account.getByLabel('Time zone').selectOption(timeZone)
    }
    expect((await shownRows(page))[0]?.slice(0, 2)).toEqual(['All', '0'])
    await page.getByRole('button', { name: 'Confirm all' }).click()
    const read = cases.map((details) => {
      const { plan, ...customer } = accounts[accountIdOf(details.caseId ?? '') ?? ''] ?? {
        plan: 'developer',
        country: 'DE',
      }
      return readCase(details, { plan, customer: { ...customer, holidays: publicHolidays }, edition: editionInForce })
    })
    const { total, bySeverity, byMonth } = responseReport(
      read.flatMap((one) => (one.kind === 'problems' ? [] : [one.case])),
      { now },
    )
    await expect.poll(() => shownRows(page)).toContainEqual(['All', ...countsOf(total)])
    const shown = await shownRows(page)
    for (const tally of bySeverity) expect(shown).toContainEqual([tally.severity, ...countsOf(tally)])
    for (const tally of byMonth) expect(shown).toContainEqual([tally.month, ...countsOf(tally)])
    expect(await page.locator('.pg-entry').count()).toBe(cases.length)
    expect(page.url()).not.toContain('111122223333')
    expect(requests.slice(before)).toEqual([])
  }))

test('each case has its picture, whose counted spans add up to its target', () =>
  visit(site, '/playground', { now }, async ({ page }) => {
    await page.getByRole('button', { name: 'Show the example' }).click()
    await page.locator('[data-testid="report"]').waitFor()
    for (const entry of await page.locator('.pg-entry').all()) {
      await entry.locator('summary').first().click()
      if ((await entry.getAttribute('data-state')) === 'no target') continue
      // The picture is drawn once the entry has opened.
      await entry.locator('svg').waitFor()
      const spans = await entry.locator('[data-counted-ms]').all()
      const each = await Promise.all(spans.map((span) => span.getAttribute('data-counted-ms')))
      expect(each.reduce((sum, ms) => sum + Number(ms), 0)).toBe(
        Number(await entry.locator('svg').getAttribute('data-target-ms')),
      )
    }
    expect(await page.locator('.pg-entry svg').count()).toBe(12)
  }))

test('a malformed file names its line and column, a file without cases its path, and both leave the report as it was', () =>
  visit(site, '/playground', { now }, async ({ page }) => {
    await page.getByRole('button', { name: 'Show the example' }).click()
    await page.locator('[data-testid="report"]').waitFor()
    const shown = await shownRows(page)
    const alert = page.locator('.pg-cases [role="alert"]')
    await drop(page, 'broken.json', '{\n  "cases": [\n    {},\n  ]\n}')
    await expect
      .poll(() => alert.innerText())
      .toMatch(
        /^broken\.json was not read\.\s+Line 4, column 3: Expected a value, found "\]"\. json\/syntax\s+The report of cases\.json/,
      )
    expect(await shownRows(page)).toEqual(shown)
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"cases": 5}') })
    await expect.poll(() => alert.innerText()).toMatch(/^other\.json was not read\.\s+At cases: .* input\/invalid/)
    expect(await shownRows(page)).toEqual(shown)
  }))

test('pasted cases are rows or are left out with their codes, and none is lost', () =>
  visit(site, '/playground', { now }, async ({ page }) => {
    const [first] = cases
    await page.getByText('Paste the text instead').click()
    await page.getByLabel('What the command printed').fill(
      JSON.stringify({
        cases: [
          first,
          { ...first, severityCode: 'sev1', timeCreated: 'soon' },
          null,
          { ...first, timeCreated: '1850-01-01T00:00:00Z' },
        ],
      }),
    )
    await page.getByRole('button', { name: 'Read the text' }).click()
    await expect.poll(() => page.getByTestId('left-out').locator('li').count()).toBe(3)
    expect(await page.locator('.pg-entry').count()).toBe(1)
    const said = await page.getByTestId('left-out').innerText()
    expect(said).toMatch(
      /At cases\.1\.severityCode: .*severity\/unknown[^]*At cases\.1\.timeCreated: .*instant\/invalid[^]*At cases\.2.*case-type\/unknown/,
    )
    expect(said).toMatch(/edition\/none-in-force/)
  }))

test('several files become one report, which is shown at once and takes the focus', () =>
  visit(site, '/playground', { now }, async ({ page }) => {
    const [first, second] = cases
    await page.locator('input[type="file"]').setInputFiles([
      { name: 'one.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ cases: [first] })) },
      { name: 'two.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify([second])) },
    ])
    const title = page.locator('.pg-report-title')
    await expect.poll(() => title.innerText()).toMatch(/^one\.json, two\.json: 2 cases, 0 in the report, 2 of accounts/)
    expect(await page.evaluate('document.activeElement.className')).toBe('pg-report-title')
    const box = await title.boundingBox()
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0)
    expect(box?.y ?? 10_000).toBeLessThan(900)
  }))
