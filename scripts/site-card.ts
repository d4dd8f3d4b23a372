// Draws docs/public/card.png, which chats and search engines show beside a link, from the picture of the built front
// page. Run it after `npm run docs:build` if that picture or the words have changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const page = readFileSync('docs/.vitepress/dist/index.html', 'utf8')
const picture = /<figure class="pg-picture"[^>]*>(<svg.*?<\/svg>)/s.exec(page)?.[1]
if (picture === undefined) throw new Error('The built front page has no picture: run npm run docs:build.')
const style = ['palette.css', 'playground/playground.css']
  .map((file) => readFileSync(`docs/.vitepress/theme/${file}`, 'utf8'))
  .join('\n')

const html = `<style>
${style}
:root { --vp-c-bg: #fff; --vp-c-bg-soft: #f1f1f3; --vp-c-text-1: #303036; --vp-c-divider: #c9c9d0; --vp-font-family-base: sans-serif }
body { box-sizing: border-box; width: 1200px; height: 630px; margin: 0; padding: 72px; display: grid; grid-template-columns: 1fr 520px;
  gap: 56px; align-items: center; background: #fff; color: #303036; font-family: sans-serif }
h1 { margin: 0 0 20px; font-size: 46px; line-height: 1.15 }
p { margin: 0; color: #4b4b52; font-size: 25px; line-height: 1.4 }
b { display: block; margin-bottom: 24px; color: #0f5e6b; font-size: 24px }
figure { margin: 0 }
</style><div><b>aws-support-rules</b><h1>When is AWS’s first response due?</h1>
<p>The rules of an AWS Support case, as functions. Every answer cites its rule.</p></div><figure class="pg-example"><div class="pg-picture">${picture}</div></figure>`

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
const card = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await card.setContent(html)
writeFileSync('docs/public/card.png', await card.screenshot())
await browser.close()
