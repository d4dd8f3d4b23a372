import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { copyLinkedFiles, linkToCopies } from './linked-files.js'

const page = (text: string, name: string) => ({ text, link: `/${name}` })
/** Those of them that are there: API pages are generated, and a page may come with a later entry. */
const pages = (...items: ReturnType<typeof page>[]) =>
  items.filter(({ link }) => existsSync(fileURLToPath(new URL(`..${link}.md`, import.meta.url))))

const guide = pages(
  page('Plans and cases', 'plans-and-cases'),
  page('Deadlines', 'deadlines'),
  page('Countries and holidays', 'countries-and-holidays'),
  page('Progress and reports', 'progress-and-reports'),
  page('AWS SDK', 'aws-sdk'),
  page('From AWS data to answers', 'aws-data'),
  page('Wording', 'wording'),
  page('Warehouse tables', 'warehouse'),
  page('Editions', 'editions'),
  page('Property tests', 'property-tests'),
)
const rules = pages(page('Statements of the page', 'rules'), page('Every rule', 'rule-list'), page('Readings', 'readings'))
const reference = pages(page('Error codes', 'errors'), page('Performance', 'performance'))
const playground = pages(page('Playground', 'playground'))

export default defineConfig({
  title: 'aws-support-rules',
  description: 'The rules of an AWS Support case as pure TypeScript functions: what each plan may open, and when the first response is due.',
  lang: 'en',
  cleanUrls: true,
  srcExclude: ['examples/**'],
  head: [
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }],
  ],
  markdown: { config: linkToCopies },
  buildEnd: copyLinkedFiles,
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guide', items: guide },
      ...playground,
      { text: 'Rules', items: rules },
      { text: 'Reference', items: reference },
    ],
    sidebar: [
      { text: 'Guide', items: [...guide, ...playground] },
      { text: 'Rules', items: rules },
      { text: 'Reference', items: reference },
    ],
    footer: { message: 'MIT licence. Not a product of Amazon Web Services.' },
  },
})
