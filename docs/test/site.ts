// The built site on a server of its own, and a browser that looks at it.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const dist = 'docs/.vitepress/dist'
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.ico': 'image/x-icon',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface Site {
  readonly origin: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Debian's Chromium without windows: `apt-get install -y chromium-headless-shell`, or the browser that CHROMIUM names. */
export async function openSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const found = [path, `${path}.html`, `${path}index.html`]
      .map((name) => `${dist}${name}`)
      .find((name) => existsSync(name) && statSync(name).isFile())
    const file = found ?? `${dist}/404.html`
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    })
    response.end(readFileSync(file))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // VitePress fetches ahead what the links of a page lead to, but not for slow connections. No test looks at it.
    '--force-effective-connection-type=2G',
  ]
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
    args: ['--headless', '--no-sandbox', '--disable-gpu', ...quiet],
  })
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    browser,
    close: async () => {
      await browser.close()
      await new Promise((closed) => server.close(closed))
    },
  }
}

export interface Visit {
  readonly page: Page
  /** The addresses that the page has asked for. */
  readonly requests: string[]
}

/** Waits until Vue has taken the page over. The site's policy forbids what Playwright's own wait evaluates. */
export async function isTakenOver(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate("Boolean(document.querySelector('#app').__vue_app__)")).toBe(true)
}

/** Notes each part of a page that moves without being asked to. */
const noteShifts = `window.shifts = []
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries())
    shifts.push(value + ' ' + sources.map(({ node, previousRect: from, currentRect: to }) =>
      (node?.className || node?.nodeName) + ' ' + JSON.stringify([from, to])).join(', '))
}).observe({ type: 'layout-shift', buffered: true })`

interface VisitOptions extends BrowserContextOptions {
  readonly now?: string
  /** A script that runs before those of the page. */
  readonly before?: string
}

/**
 * Looks at a page at an instant, and is red where something moves while the page is loading, or where the page has an
 * error or asks another host for anything.
 */
export async function visit(
  { browser, origin }: Site,
  path: string,
  { now = '2026-12-24T13:20:00Z', before = '', ...options }: VisitOptions,
  look: (visited: Visit) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    timezoneId: 'Pacific/Apia',
    locale: 'en-GB',
    // Each visit is a first one, without the site's service worker.
    serviceWorkers: 'block',
    ...options,
  })
  const page = await context.newPage()
  const [errors, requests]: [string[], string[]] = [[], []]
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    const isSaid = message.type() === 'error' || message.type() === 'warning'
    if (isSaid && !message.text().startsWith('Service Worker registration blocked')) errors.push(message.text())
  })
  page.on('request', (request) => requests.push(request.url()))
  await page.clock.setFixedTime(new Date(now))
  await page.addInitScript(`${noteShifts}\n${before}`)
  await page.goto(`${origin}${path}`)
  // The page answers once Vue has taken it over.
  await isTakenOver(page)
  expect(
    await page.evaluate(
      "new Promise((painted) => requestAnimationFrame(() => setTimeout(() => painted(shifts.join('\\n')))))",
    ),
  ).toBe('')
  await look({ page, requests })
  expect(errors).toEqual([])
  expect(requests.filter((address) => !address.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(address))).toEqual(
    [],
  )
  await context.close()
}
