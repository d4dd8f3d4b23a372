// Draws docs/public/card.png, which chats and search engines show beside a link. Run it if the picture or the words have
// changed.
import { writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { publicHolidays } from '../src/holidays/index.js'
import { editionInForce, explainFirstResponse } from '../src/index.js'
import { timelineSvg } from '../src/picture/index.js'

const explained = explainFirstResponse({
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-12-24T10:00:00+01:00',
  customer: { country: 'DE', holidays: publicHolidays },
  edition: editionInForce,
})
const picture = timelineSvg(explained, { theme: 'light', width: 520 })

const html = `<style>
body { box-sizing: border-box; width: 1200px; height: 630px; margin: 0; padding: 72px; display: grid; grid-template-columns: 1fr 520px;
  gap: 56px; align-items: center; background: #fff; color: #303036; font-family: sans-serif }
h1 { margin: 0 0 20px; font-size: 46px; line-height: 1.15 }
p { margin: 0; color: #4b4b52; font-size: 25px; line-height: 1.4 }
b { display: block; margin-bottom: 24px; color: #0f5e6b; font-size: 24px }
</style><div><b>aws-support-rules</b><h1>When is AWS’s first response due?</h1>
<p>The rules of an AWS Support case, as functions. Every answer cites its rule.</p></div>${picture}`

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
const card = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await card.setContent(html)
writeFileSync('docs/public/card.png', await card.screenshot())
await browser.close()
