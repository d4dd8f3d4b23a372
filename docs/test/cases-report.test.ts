import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site, visit } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const text = readFileSync('docs/examples/cases.json', 'utf8')
const { cases } = JSON.parse(text) as { cases: object[] }
const accounts = JSON.parse(readFileSync('docs/examples/accounts.json', 'utf8')) as Record<
  string,
  { plan: string; country: string; timeZone?: string }
>
const now = '2026-12-25T02:25:00Z'

/** Drops a file on the page, as a person would beside the frame that is meant for it. */
const drop = (page: Page, name: string, content: string) =>
  page.evaluate(`(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })()`)

const title = (page: Page) => page.locator('.rp-title')
const rows = (page: Page) => page.locator('.rp-case')
const showExample = async (page: Page) => {
  await page.getByRole('button', { name: 'Show the example' }).click()
  await title(page).waitFor()
}

test('a dropped file becomes a report once its accounts are confirmed, and nothing is sent or asked for', () =>
  visit(site, '/report', { now }, async ({ page, requests }) => {
    await expect.poll(() => page.getByRole('button', { name: 'Show the example' }).isEnabled()).toBe(true)
    await settled(requests)
    const before = requests.length
    await drop(page, 'cases.json', text)
    await expect.poll(() => title(page).innerText()).toBe('14 cases: 0 counted, 14 of accounts to confirm')
    expect(await page.evaluate('document.activeElement.className')).toBe('rp-title')
    expect((await title(page).boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    expect(await page.getByRole('button', { name: 'Confirm all' }).isDisabled()).toBe(true)
    for (const [id, { plan, country, timeZone }] of Object.entries(accounts)) {
      const account = page.getByRole('group', { name: `Account ${id}` })
      await account.getByLabel('Plan').selectOption(plan)
      await account.getByLabel('Country').fill(country)
      await account.getByLabel('Country').blur()
      if (timeZone !== undefined) await account.getByLabel('Time zone').selectOption(timeZone)
    }
    await page.getByRole('button', { name: 'Confirm all' }).click()
    await expect.poll(() => title(page).innerText()).toBe('14 cases: 14 counted')
    // 7 met, 2 missed and 1 overdue are decided; 1 unknown, none resolved unanswered, 1 pending and 2 without a target.
    const total = page.locator('.pg-report').first().locator('tbody tr').first()
    expect((await total.innerText()).split(/\s*\t\s*/).slice(0, 10)).toEqual([
      'All',
      '14',
      '7',
      '2',
      '1',
      '70 %',
      '1',
      '0',
      '1',
      '2',
    ])
    expect(requests.slice(before).filter((address) => !address.startsWith('data:'))).toEqual([])
    expect(page.url()).not.toContain('111122223333')
    // They are known the next time. A file that is dropped before the page is ready is lost.
    await page.reload()
    await expect.poll(() => page.getByRole('button', { name: 'Show the example' }).isEnabled()).toBe(true)
    await drop(page, 'cases.json', text)
    await expect.poll(() => title(page).innerText()).toBe('14 cases: 14 counted')
    await page.getByText('7 confirmed accounts').click()
    await page.getByRole('button', { name: 'Forget these accounts' }).click()
    await expect.poll(() => title(page).innerText()).toBe('14 cases: 0 counted, 14 of accounts to confirm')
  }))

test('the list has what is overdue first, and is filtered and sorted', () =>
  visit(site, '/report', { now }, async ({ page }) => {
    await showExample(page)
    expect(await rows(page).count()).toBe(14)
    const first = rows(page).first()
    expect(await first.innerText()).toMatch(
      /Overdue\s+17034519685[^]*222233334444[^]*Developer, low[^]*Thu 26 Nov 2026, 09:00[^]*21 business days/,
    )
    await page.getByLabel('State', { exact: true }).selectOption('late')
    await expect.poll(() => rows(page).count()).toBe(3)
    await page.getByLabel('State', { exact: true }).selectOption('')
    await page.getByRole('button', { name: 'Due' }).click()
    await expect.poll(() => first.innerText()).toMatch(/Mon 9 Nov 2026/)
    expect(await page.locator('th[aria-sort]').innerText()).toBe('Due')
    await page.getByLabel('Find a case or a subject').fill('partition')
    await expect.poll(() => rows(page).count()).toBe(1)
  }))

test('each case has its deadline and its picture, whose counted spans add up to its target', () =>
  visit(site, '/report', { now }, async ({ page }) => {
    await showExample(page)
    for (const button of await page.locator('.rp-open').all()) await button.click()
    await expect.poll(() => page.locator('.rp-details svg').count()).toBe(12)
    const sums = await page.evaluate<[number, number][]>(
      "[...document.querySelectorAll('.rp-details svg')].map((svg) => [Number(svg.dataset.targetMs), [...svg.querySelectorAll('[data-counted-ms]')].reduce((sum, span) => sum + Number(span.dataset.countedMs), 0)])",
    )
    for (const [target, counted] of sums) expect(counted).toBe(target)
  }))

test('a malformed file names its line, and leaves the report as it was', () =>
  visit(site, '/report', { now }, async ({ page }) => {
    await showExample(page)
    const alert = page.locator('.rp [role="alert"]')
    await drop(page, 'broken.json', '{\n  "cases": [\n  5')
    await expect
      .poll(() => alert.innerText())
      .toMatch(/^broken\.json was not read to its end\.\s+Line 3: Expected more JSON[^]*The report of cases\.json/)
    expect(await rows(page).count()).toBe(14)
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"cases": 5}') })
    await expect.poll(() => alert.innerText()).toMatch(/^other\.json[^]*Expected cases, as DescribeCases returns them/)
    expect(await rows(page).count()).toBe(14)
  }))

test('pasted cases are counted or left out with their reasons, and none is lost', () =>
  visit(site, '/report', { now }, async ({ page }) => {
    await showExample(page)
    const [first] = cases
    await page.getByText('Paste the text instead').click()
    await page
      .getByLabel('What the command printed')
      .fill(
        JSON.stringify([
          first,
          { ...first, displayId: '2', severityCode: 'sev1', timeCreated: 'soon' },
          { ...first, displayId: '3', timeCreated: '1850-01-01T00:00:00Z' },
        ]),
      )
    await page.getByRole('button', { name: 'Read the text' }).click()
    await expect.poll(() => title(page).innerText()).toBe('3 cases: 1 counted, 2 left out')
    await page.getByRole('button', { name: '2', exact: true }).click()
    await expect
      .poll(() => page.locator('.rp-details').innerText())
      .toMatch(/At severityCode: .*severity\/unknown[^]*At timeCreated: .*instant\/invalid/)
  }))

test('a report is downloaded as CSV, Markdown and JSON', () =>
  visit(site, '/report', { now }, async ({ page }) => {
    await showExample(page)
    const beginnings = { CSV: /^caseId,displayId/, Markdown: /^# First responses/, JSON: /^\{\n"now"/ }
    for (const [format, beginning] of Object.entries(beginnings)) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: `Download ${format}` }).click()
      expect(readFileSync(await (await download).path(), 'utf8')).toMatch(beginning)
    }
  }))

test('of 5,000 cases, 100 are shown, and more of them on request', () =>
  visit(site, '/report', { now }, async ({ page }) => {
    await showExample(page)
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...cases[index % cases.length],
      displayId: String(index),
    }))
    await page.evaluate(`window.many = new File([${JSON.stringify(JSON.stringify({ cases: many }))}], 'many.json')`)
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(many)
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    })()`)
    await expect.poll(() => title(page).innerText()).toContain('5,000 cases')
    expect(await rows(page).count()).toBe(100)
    await page.getByRole('button', { name: 'Show 100 more' }).click()
    await expect.poll(() => rows(page).count()).toBe(200)
  }))

test('the report speaks Japanese', () =>
  visit(site, '/ja/report', { now, locale: 'ja-JP' }, async ({ page }) => {
    await page.getByRole('button', { name: '例を表示' }).click()
    await expect.poll(() => title(page).innerText()).toBe('ケース 14件：集計対象 14件')
    await page.locator('.rp-open').first().click()
    await expect.poll(() => page.locator('.rp-details').innerHTML()).toMatch(/勤労感謝の日/)
    expect(await rows(page).first().innerText()).toMatch(/期限超過[^]*2026年11月26日\(木\) 09:00[^]*21営業日超過/)
  }))

test('a file and a case that cannot be read are said in Japanese, and so is the report in Markdown', () =>
  visit(site, '/ja/report', { now, locale: 'ja-JP' }, async ({ page }) => {
    await page.getByRole('button', { name: '例を表示' }).click()
    await title(page).waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'ダウンロード Markdown' }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^# 初回応答\n\nケース 14件：集計対象 14件。/)
    const [first] = cases
    await drop(page, 'broken.json', JSON.stringify({ cases: [{ ...first, severityCode: 'sev1' }] }).slice(0, -1))
    const alert = page.locator('.rp [role="alert"]')
    await expect
      .poll(() => alert.innerText())
      .toMatch(/^broken\.json を最後まで読み込めませんでした。\s+1行目：JSON が途中で終わっています。/)
    await expect.poll(() => title(page).innerText()).toBe('ケース 1件：集計対象 0件、対象外 1件')
    await page.locator('.rp-open').click()
    await expect
      .poll(() => page.locator('.rp-details').innerText())
      .toMatch(/^severityCode：この重要度コードはありません。（値："sev1"） severity\/unknown/)
  }))

/** Waits until the site has fetched ahead what its links lead to. */
async function settled(requests: readonly string[]): Promise<void> {
  for (let before = -1; before !== requests.length;) {
    before = requests.length
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
