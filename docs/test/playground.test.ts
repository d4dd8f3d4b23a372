import { readFileSync } from 'node:fs'
import { explainFirstResponse } from 'aws-support-rules'
import { publicHolidays } from 'aws-support-rules/holidays'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site, visit } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const answer = (page: Page) => page.getByTestId('answer')
const choose = (page: Page, name: string, value: string) => page.locator(`select[name="${name}"]`).selectOption(value)
const problemsAt = (page: Page, label: string) =>
  page.locator('.pg-field', { has: page.getByLabel(label, { exact: true }) }).locator('.pg-problem')

/** The milliseconds of the counted spans in each picture, beside the target that it claims. */
async function counted(page: Page): Promise<{ readonly sum: number; readonly target: number }> {
  const spans = await page.locator('svg[data-target-ms] [data-counted-ms]').all()
  const each = await Promise.all(spans.map((span) => span.getAttribute('data-counted-ms')))
  const target = await page.locator('svg[data-target-ms]').getAttribute('data-target-ms')
  return { sum: each.reduce((sum, ms) => sum + Number(ms), 0), target: Number(target) }
}

test('choices change the deadline, the rules and the picture', () =>
  visit(site, '/playground', {}, async ({ page }) => {
    await expect
      .poll(() => answer(page).innerText())
      .toMatch(/^Mon 28 Dec 2026, 12:00\n.*Europe\/Berlin.*Christmas Day.*weekend/s)
    expect(await counted(page)).toEqual({ sum: 12 * 3_600_000, target: 12 * 3_600_000 })
    await choose(page, 'severity', 'low')
    await expect.poll(() => answer(page).innerText()).toMatch(/^Tue 29 Dec 2026, 14:00/)
    expect(await counted(page)).toEqual({ sum: 24 * 3_600_000, target: 24 * 3_600_000 })
    await page.getByLabel('Closed on public holidays').uncheck()
    // Thursday 8 h, Friday 10 h, Monday 6 h.
    await expect.poll(() => answer(page).innerText()).toMatch(/^Mon 28 Dec 2026, 14:00/)
    await choose(page, 'plan', 'basic')
    await expect.poll(() => answer(page).innerText()).toMatch(/^No target/)
    const technical = page.locator('.pg-questions tr', { hasText: 'A technical case on Basic' })
    expect(await technical.innerText()).toMatch(
      /Not allowed[^]*Basic Support has no technical cases\.[^]*case-type\/technical-not-on-basic[^]*N5/,
    )
    expect(await page.locator('svg[data-target-ms]').count()).toBe(0)
    await choose(page, 'plan', 'enterprise')
    await choose(page, 'severity', 'critical')
    await expect.poll(() => answer(page).innerText()).toMatch(/^Thu 24 Dec 2026, 10:15/)
    expect(await counted(page)).toEqual({ sum: 900_000, target: 900_000 })
  }))

test("the creation is a wall time of the customer's zone, whatever the visitor's", () =>
  visit(site, '/playground', {}, async ({ page }) => {
    await choose(page, 'country', 'US')
    await choose(page, 'timeZone', 'America/Los_Angeles')
    await page.locator('input[name="created"]').fill('2026-11-24T17:30')
    await page.locator('input[name="created"]').dispatchEvent('change')
    const explained = explainFirstResponse({
      plan: 'developer',
      caseType: 'technical',
      severity: 'normal',
      createdAt: '2026-11-24T17:30:00-08:00',
      customer: { country: 'US', timeZone: 'America/Los_Angeles', holidays: publicHolidays('US') },
    })
    const marks = page.locator('svg[data-target-ms] line[data-mark]')
    await expect.poll(() => marks.first().getAttribute('data-at')).toBe('2026-11-25T01:30:00.000Z')
    expect(await marks.last().getAttribute('data-at')).toBe(explained.kind === 'due' && explained.dueAt.toISOString())
    const spans = await page.locator('[data-counted-ms]').all()
    expect(await Promise.all(spans.map((span) => span.getAttribute('data-from')))).toEqual(
      explained.counted?.map(({ from }) => from.toISOString()),
    )
  }))

test('now is marked in the picture, and the state follows the clock', () =>
  visit(site, '/playground', {}, async ({ page }) => {
    const standing = page.locator('.pg-standing')
    await expect.poll(() => standing.innerText()).toMatch(/now pending.*7 hours 40 minutes/s)
    expect(await page.locator('line[data-mark="now"]').getAttribute('data-at')).toBe('2026-12-24T13:20:00.000Z')
    await page.clock.setFixedTime(new Date('2026-12-28T12:30:00Z'))
    await expect.poll(() => standing.innerText()).toMatch(/now overdue.*1 hour 30 minutes/s)
    await page.getByRole('button', { name: 'Now' }).click()
    await expect.poll(() => page.locator('input[name="created"]').inputValue()).toBe('2026-12-28T13:30')
    await expect.poll(() => standing.innerText()).toMatch(/now pending/)
  }))

test('the choices are in the address, which shows them again, in the other language too', async () => {
  let address = ''
  let said = ''
  await visit(site, '/playground', {}, async ({ page }) => {
    await choose(page, 'country', 'JP')
    await choose(page, 'language', 'ja')
    await choose(page, 'edition', '2022-10')
    await expect.poll(() => answer(page).innerText()).toMatch(/Asia\/Tokyo/)
    address = page.url().slice(site.origin.length)
    said = await answer(page).innerText()
  })
  expect(address).toBe(
    '/playground?plan=developer&type=technical&severity=normal&country=JP&language=ja&created=2026-12-24T10:00&holidays=on&edition=2022-10',
  )
  await visit(site, address, {}, async ({ page }) => {
    await expect.poll(() => answer(page).innerText()).toBe(said)
    expect(await page.locator('select[name="country"]').inputValue()).toBe('JP')
    await page.getByRole('link', { name: '日本語' }).click()
    await page.waitForURL(`**/ja${address}`)
    await expect.poll(() => answer(page).innerText()).toMatch(/^2026年12月25日\(金\) 13:00/)
    expect(await page.evaluate('document.documentElement.lang')).toBe('ja')
  })
})

test('a link is shown with its picture, however late the browser tells a width', () =>
  visit(
    site,
    '/playground?country=JP',
    { before: 'window.ResizeObserver = class { observe() {} disconnect() {} }' },
    async ({ page }) => {
      await expect.poll(() => page.evaluate('document.documentElement.className')).not.toMatch(/pg-linked/)
      expect(await page.locator('.pg-picture svg').count()).toBe(1)
    },
  ))

test('the Japanese page speaks Japanese: form, answer, picture, rules and problems', () =>
  visit(site, '/ja/playground?plan=gold', { locale: 'ja-JP' }, async ({ page }) => {
    await expect.poll(() => answer(page).innerText()).toMatch(/^2026年11月5日\(木\) 10:00\n.*12営業時間.*文化の日/s)
    expect(await page.locator('.pg-picture svg').innerHTML()).toMatch(/文化の日[^]*計測/)
    expect(await problemsAt(page, 'サポートプラン').innerText()).toMatch(/^このプランはありません/)
    const texts = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.pg :is(label, legend, h1, h2, button, summary, th, option, .pg-verdict, .pg-rule-list > li > p:first-child)')].filter((element) => !element.closest('[lang=en]')).map((element) => element.textContent.trim())",
    )
    // Apart from names of products and codes.
    const foreign = /^(?:Business Support\+|Unified Operations|AWS GovCloud.*|JP-\d+|.*\([A-Z]{2}\))$/
    expect(
      texts.filter(
        (text) =>
          text !== '' && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) && !foreign.test(text),
      ),
    ).toEqual([])
  }))

test('holidays of other countries are loaded when they are needed', () =>
  visit(site, '/playground', {}, async ({ page, requests }) => {
    await expect.poll(() => answer(page).innerText()).toMatch(/^Mon 28 Dec/)
    expect(requests.filter((address) => address.includes('all-holidays'))).toEqual([])
    await choose(page, 'country', 'FR')
    await expect.poll(() => answer(page).innerText()).toMatch(/^Mon 28 Dec 2026, 12:00\n.*Europe\/Paris/s)
    expect(requests.filter((address) => address.includes('all-holidays'))).not.toEqual([])
  }))

test('the picture can be taken away as SVG, PNG and text', () =>
  visit(site, '/playground', { permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
    const save = async (name: string) => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      const file = await download
      return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
    }
    const svg = await save('Download SVG')
    expect(svg.name).toBe('first-response.svg')
    expect(svg.content.toString()).toMatch(/^<svg xmlns=[^]*prefers-color-scheme:dark/)
    const png = await save('Download PNG')
    expect(png.content.subarray(1, 4).toString()).toBe('PNG')
    // Twice 720 pixels wide.
    expect(png.content.readUInt32BE(16)).toBe(1440)
    await page.getByRole('button', { name: 'Copy text' }).click()
    await expect
      .poll(() => page.evaluate<string>('navigator.clipboard.readText()'))
      .toMatch(/^First response due Mon 28 Dec[^]*Fri 25 Dec {2}Christmas Day/)
  }))

test('a broken link is said beside the fields, in words and then by code, with the first choices in their place', () =>
  visit(site, '/playground?plan=gold&country=US&zone=Europe/Berlin&created=soon&severity=low', {}, async ({ page }) => {
    await expect
      .poll(() => problemsAt(page, 'Plan').innerText())
      .toMatch(/^There is no such plan\. Choose one of the list\. plan\/unknown/)
    expect(await problemsAt(page, 'Time zone').first().innerText()).toMatch(/time-zone\/not-in-country/)
    expect(await page.locator('#pg-created-problems').innerText()).toMatch(/instant\/invalid/)
    expect(await page.getByLabel('Plan', { exact: true }).getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('select[name="severity"]').inputValue()).toBe('low')
    await choose(page, 'timeZone', 'America/Chicago')
    await expect.poll(() => page.locator('.pg-form .pg-problem').count()).toBe(0)
    expect(await answer(page).innerText()).toMatch(/America\/Chicago/)
  }))

test('what the choices lack is said beside the field that lacks it', () =>
  visit(site, '/playground?country=US&zone=America/Denver&edition=2022-10&language=en', {}, async ({ page }) => {
    await choose(page, 'language', 'zh')
    await expect
      .poll(() => problemsAt(page, 'Language').innerText())
      .toMatch(/Choose another language.*language\/unknown/)
    const code = problemsAt(page, 'Language').getByRole('link')
    expect(await code.getAttribute('href')).toBe('/errors#languageunknown')
  }))

test('a country with several clocks has a range, unless the browser is on one of them', async () => {
  await visit(site, '/playground', {}, async ({ page }) => {
    await choose(page, 'country', 'US')
    await expect.poll(() => answer(page).innerText()).toMatch(/^Mon 28 Dec 2026, 15:00 to 20:00 UTC/)
    expect(await page.locator('.pg-range tbody tr').count()).toBe(8)
    await choose(page, 'timeZone', 'America/New_York')
    await expect.poll(() => answer(page).innerText()).toMatch(/America\/New_York/)
  })
  await visit(site, '/playground', { timezoneId: 'America/Denver' }, async ({ page }) => {
    await choose(page, 'country', 'US')
    await expect.poll(() => page.locator('select[name="timeZone"]').inputValue()).toBe('America/Denver')
  })
})

test('a wall time that is skipped or happens twice is said, and settled by the visitor', () =>
  visit(site, '/playground?plan=enterprise&created=2026-03-29T02:30', {}, async ({ page }) => {
    const note = page.locator('.pg-note')
    await expect.poll(() => note.innerText()).toMatch(/Europe\/Berlin skip 02:30/)
    await page.getByRole('button', { name: 'Use 03:30' }).click()
    expect(await page.locator('input[name="created"]').inputValue()).toBe('2026-03-29T03:30')
    await expect.poll(() => note.count()).toBe(0)
    await page.locator('input[name="created"]').fill('2026-10-25T02:30')
    await expect.poll(() => note.innerText()).toMatch(/02:30 happens twice/)
    const created = page.locator('svg[data-target-ms] line[data-mark="created"]')
    expect(await created.getAttribute('data-at')).toBe('2026-10-25T00:30:00.000Z')
    await page.getByLabel('The second').check()
    await expect.poll(() => created.getAttribute('data-at')).toBe('2026-10-25T01:30:00.000Z')
    expect(page.url()).toContain('occurrence=second')
  }))

test('a date is no fault while it is typed', () =>
  visit(site, '/playground', {}, async ({ page }) => {
    const created = page.locator('input[name="created"]')
    await created.fill('0002-12-24T10:00')
    expect(await page.locator('.pg-form .pg-problem').count()).toBe(0)
    await created.fill('2026-12-23T10:00')
    await expect.poll(() => answer(page).innerText()).toMatch(/^Thu 24 Dec 2026, 12:00/)
    await created.fill('')
    await created.blur()
    await expect.poll(() => page.locator('#pg-created-problems').innerText()).toMatch(/^Enter a date and a time/)
  }))

test('what the next rules change for the plan is said, and leads to the plan that follows', () =>
  visit(site, '/playground', {}, async ({ page }) => {
    const changes = page.locator('.pg-changes')
    expect(await changes.innerText()).toMatch(/What changes on 2027-01-01 for Developer[^]*first-response targets/)
    await page.getByRole('button', { name: 'Show it on Business Support+' }).click()
    await expect.poll(() => changes.innerText()).toMatch(/for Business Support\+[^]*Nothing/)
  }))

test('before scripts run, the form has the choices of the answer', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.origin}/playground`)
  const chosen = async (name: string) => page.locator(`select[name="${name}"] option:checked`).innerText()
  expect(await Promise.all(['plan', 'caseType', 'severity', 'country'].map(chosen))).toEqual([
    'Developer',
    'Technical',
    'normal: System impaired',
    'Germany (DE)',
  ])
  expect(await answer(page).innerText()).toMatch(/^Mon 28 Dec 2026, 12:00/)
  expect(await page.locator('noscript p').isVisible()).toBe(true)
  await context.close()
})

test('on a phone the answer stays in view while choosing, and no field is small enough to zoom', () =>
  visit(site, '/playground', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
    await page.locator('select[name="severity"]').scrollIntoViewIfNeeded()
    const bar = page.locator('.pg-bar')
    await choose(page, 'severity', 'low')
    await expect.poll(() => bar.innerText()).toMatch(/Tue 29 Dec 2026, 14:00/)
    const box = await bar.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
    const sizes = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.pg select, .pg input[type=datetime-local]')].map((field) => parseFloat(getComputedStyle(field).fontSize))",
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
  }))

test('nothing is drawn again while nobody does anything', () =>
  visit(site, '/playground', {}, async ({ page }) => {
    await page.evaluate(
      'new MutationObserver((all) => (window.changes += all.length)).observe(document.querySelector(".pg"), { subtree: true, childList: true, attributes: true, characterData: true })',
    )
    // On a busy machine, the first of these spans may still be one of loading.
    const changes = async () => {
      await page.evaluate('window.changes = 0')
      await page.waitForTimeout(2500)
      return page.evaluate('window.changes')
    }
    await expect.poll(changes).toBe(0)
  }))

test('everything can be chosen with the keyboard alone', () =>
  visit(site, '/playground', {}, async ({ page }) => {
    const focused = () =>
      page.evaluate<string>('document.activeElement.name || document.activeElement.textContent.trim()')
    const order: string[] = []
    for (let step = 0; step < 60 && !order.includes('edition'); step += 1) {
      await page.keyboard.press('Tab')
      const name = await focused()
      if (name !== order.at(-1)) order.push(name)
      if (name === 'plan') await page.keyboard.press('ArrowDown')
      if (name === 'severity') await page.keyboard.press('u')
      if (name === 'holidays') await page.keyboard.press('Space')
    }
    expect(order.slice(order.indexOf('plan'))).toEqual([
      'plan',
      'caseType',
      'severity',
      'language',
      'country',
      'subdivision',
      'holidays',
      'created',
      'Now',
      'edition',
    ])
    await expect.poll(() => answer(page).innerText()).toMatch(/^Thu 24 Dec 2026, 11:00\n+Due Thursday/)
    expect(page.url()).toMatch(/plan=business&.*severity=urgent&.*holidays=off/)
    while ((await focused()) !== 'The picture as text') await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.pg-text').innerText()).toMatch(/^First response due Thu 24 Dec 2026 11:00/)
  }))

test('a rule leads to its place on the page of rules', () =>
  visit(site, '/playground', {}, async ({ page }) => {
    const link = page.locator('.pg-questions .pg-meta a').first()
    const place = (await link.getAttribute('href')) ?? ''
    await link.click()
    await page.waitForURL(`**${place}`)
    await expect.poll(() => page.locator(`[id="${place.split('#')[1] ?? ''}"]`).count()).toBe(1)
  }))
