import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HeadConfig, PageData } from 'vitepress'
import { otherLanguage } from './translated-pages.js'

/** The address at which the site is served: that of `vitepress preview`, unless SITE_URL names another. */
export const origin = (process.env['SITE_URL'] ?? 'http://localhost:4173').replace(/\/$/, '')

export const siteName = 'aws-support-rules'

/** Gives each page its description, its canonical address and the card that chats and search engines show. */
export function addPageHead(page: PageData): void {
  if (page.isNotFound) {
    page.frontmatter['head'] = [['meta', { name: 'robots', content: 'noindex' }]] satisfies HeadConfig[]
    return
  }
  page.description ||= descriptionOf(page)
  const address = addressOf(page.relativePath)
  const other = otherLanguage(page.relativePath)
  const property = (name: string, content: string): HeadConfig => ['meta', { property: name, content }]
  page.frontmatter['head'] = [
    ['link', { rel: 'canonical', href: address }],
    ...(other === null ? [] : [alternate('en', page.relativePath, other), alternate('ja', page.relativePath, other)]),
    property('og:type', 'website'),
    property('og:site_name', siteName),
    property('og:locale', page.relativePath.startsWith('ja/') ? 'ja_JP' : 'en_US'),
    property('og:title', page.title || siteName),
    property('og:description', page.description),
    property('og:url', address),
    property('og:image', `${origin}/card.png`),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', cardText),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ] satisfies HeadConfig[]
}

const addressOf = (path: string) => `${origin}/${path.replace(/(?:(^|\/)index)?\.md$/, '$1')}`

function alternate(language: 'en' | 'ja', ...paths: readonly string[]): HeadConfig {
  const path = paths.find((each) => each.startsWith('ja/') === (language === 'ja')) ?? ''
  return ['link', { rel: 'alternate', hreflang: language, href: addressOf(path) }]
}

const cardText =
  'Developer Support in Germany: a case created on Thursday at 10:00 before Christmas is due on Monday at 12:00.'

/** The first paragraph below the title, as plain text. */
function descriptionOf({ relativePath, title }: PageData): string {
  if (relativePath.startsWith('api/'))
    return `The functions and types of ${title}, each with its signature, its errors and an example.`
  const text = readFileSync(fileURLToPath(new URL(`../${relativePath}`, import.meta.url)), 'utf8')
  const paragraph = /^# .*\n+(?:<!--.*-->\n+)?((?!```)[^\n#|<-][^]*?)\n\n/m.exec(text)?.[1] ?? title
  return (
    paragraph
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[`*]/g, '')
      // A quotation mark would end the attribute.
      .replaceAll(/"([^"]*)"/g, '“$1”')
  )
}
