import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type MarkdownEnv, type MarkdownRenderer } from 'vitepress'
import llmstxt from 'vitepress-plugin-llms'
import { markAnswers } from './answers.js'
import { topics } from './api/topics.js'
import { pictureStyle } from './case-svg.js'
import { highlightOnce } from './highlighted-once.js'
import { japanese, japaneseSearch } from './japanese.js'
import { nameInJapanese } from './japanese-names.js'
import { addLastUpdated } from './last-updated.js'
import { withLinkedCase } from './linked-case.js'
import { drawLinkedCases } from './linked-cases.js'
import { copyLinkedFiles, linkFromChangelog, linkToCopies } from './linked-files.js'
import { anchorOf, linkRules } from './linked-rules.js'
import { withMarkedLink } from './marked-link.js'
import { withWholeBar } from './nav-bar.js'
import { withNotFoundPage } from './not-found.js'
import { addPageHead, origin, siteName } from './page-head.js'
import { playgroundChunk } from './playground-chunk.js'
import { withSearchWords } from './search-words.js'
import { withSecurityPolicy } from './security-policy.js'
import { writeSiteFiles } from './site-files.js'
import { keepWhole } from './whole-words.js'
import { workerFromSources } from './worker-from-sources.js'

const page = (text: string, name: string) => ({ text, link: `/${name}` })
/** Those of them that are there. */
const pages = (...items: ReturnType<typeof page>[]) =>
  items.filter(({ link }) => existsSync(fileURLToPath(new URL(`..${link}.md`, import.meta.url))))

const start = pages(
  page('Getting started', 'getting-started'),
  page('Cookbook', 'cookbook'),
  page('Playground', 'playground'),
  page('Report', 'report'),
)
const guide = pages(
  page('Plans and cases', 'plans-and-cases'),
  page('Deadlines', 'deadlines'),
  page('Business time', 'business-time'),
  page('Tickets with pauses', 'tickets'),
  page('Countries and holidays', 'countries-and-holidays'),
  page('What a holiday is', 'what-a-holiday-is'),
  page('Unsettled days', 'unsettled-holidays'),
  page('Progress and reports', 'progress-and-reports'),
  page('The program', 'program'),
  page('Cookbook', 'cookbook'),
  page('AWS SDK', 'aws-sdk'),
  page('Wording', 'wording'),
  page('Warehouse tables', 'warehouse'),
  page('Editions', 'editions'),
  page('Property tests', 'property-tests'),
)
const rules = pages(
  page('Statements of the page', 'rules'),
  page('Every rule', 'rule-list'),
  page('Readings', 'readings'),
)
const comingFrom = pages(
  page('moment-business-time', 'coming-from/moment-business-time'),
  page('dayjs-business-time', 'coming-from/dayjs-business-time'),
  page('luxon-business-days', 'coming-from/luxon-business-days'),
  page('biz and business_time', 'coming-from/biz'),
  page('pandas', 'coming-from/pandas'),
)
const reference = pages(
  page('Error codes', 'errors'),
  page('Performance', 'performance'),
  page('Conformance', 'conformance'),
  page('Changelog', 'changelog'),
)

const { exports, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, unknown>
  version: string
}
const mainEntry = pages(...topics.map(([name, title]) => page(title, `api/${name}`)))
const api = Object.keys(exports)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) =>
    entry === '.'
      ? { ...page('aws-support-rules', 'api/aws-support-rules'), items: mainEntry }
      : page(entry.slice(2), `api/aws-support-rules${entry.slice(1)}`),
  )

/**
 * VitePress sends the options of its search to the browser, a function as text that the page's security policy forbids
 * to run. It sends what can be enumerated; this one is needed by the build alone.
 */
const renderForSearch = (source: string, env: MarkdownEnv, md: MarkdownRenderer) =>
  withSearchWords(md.render(source, env), env.relativePath)
const search = Object.defineProperty({ provider: 'local' as const, options: {} }, 'options', {
  value: Object.defineProperty({ locales: { ja: { translations: japaneseSearch } } }, '_render', {
    value: renderForSearch,
  }),
  enumerable: true,
})

const ofTheme = (file: string) => fileURLToPath(new URL(`theme/${file}`, import.meta.url))
/** Parts of the theme that took half of the time until a page answers, and what stands in their place. */
const themeParts = [
  { find: /^\.\/components\/VPSidebar\.vue$/, replacement: ofTheme('wide-sidebar.ts') },
  { find: /^\.\/VPNavBarMenu\.vue$/, replacement: ofTheme('wide-menu.ts') },
  { find: /^\.\/VPDocFooterLastUpdated\.vue$/, replacement: ofTheme('LastUpdated.vue') },
  { find: /^theme\/(?=VP)/, replacement: 'vitepress/dist/client/theme-default/components/' },
]

export default defineConfig({
  title: siteName,
  description:
    'Know what your AWS Support plan allows, and when the first response to a case is due. Every answer cites its rule.',
  cleanUrls: true,
  // Without it, the theme computes the style of the whole page once more while the page is loading.
  appearance: { disableTransition: false },
  srcExclude: ['examples/**'],
  head: [
    ['link', { rel: 'icon', href: '/favicon.ico', sizes: '32x32' }],
    ['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['style', {}, pictureStyle()],
  ],
  markdown: {
    // Those whose every colour stands out enough from the ground of a code block.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: anchorOf },
    codeTransformers: [markAnswers],
    shikiSetup: highlightOnce,
    config: (md) => {
      linkFromChangelog(md)
      linkToCopies(md)
      linkRules(md)
      drawLinkedCases(md)
      keepWhole(md)
      nameInJapanese(md)
    },
  },
  lastUpdated: true,
  sitemap: { hostname: origin },
  transformPageData: (page) => {
    addPageHead(page)
    addLastUpdated(page)
  },
  transformHtml: (html, _, { page: name, content }) =>
    withSecurityPolicy(withLinkedCase(withMarkedLink(withWholeBar(withNotFoundPage(html, name, content)), name))),
  buildEnd: (site) => {
    copyLinkedFiles(site)
    writeSiteFiles(site)
  },
  // Both have the same label, so that the theme has no menu of its own: its links would lead to pages that aren't there.
  locales: {
    root: { label: siteName, lang: 'en' },
    ja: { label: siteName, ...japanese },
  },
  vite: {
    resolve: { alias: themeParts },
    plugins: [llmstxt({ ignoreFiles: ['ja/**'] }), playgroundChunk],
    worker: { plugins: () => [workerFromSources] },
  },
  themeConfig: {
    search,
    outline: [2, 3],
    nav: [
      { text: 'Guide', items: [...start.slice(0, -2), ...guide] },
      ...start.slice(-2),
      { text: 'Rules', items: rules },
      { text: 'Reference', items: [...reference, page('API', 'api/')] },
      page(`v${version}`, 'changelog'),
    ],
    sidebar: [
      { text: 'Start', items: start },
      { text: 'Guide', items: guide },
      { text: 'Coming from', items: comingFrom },
      { text: 'Rules', items: rules },
      { text: 'Reference', items: reference },
      { text: 'API', items: api },
    ],
    footer: { message: 'MIT licence. Not a product of Amazon Web Services.' },
  },
})
