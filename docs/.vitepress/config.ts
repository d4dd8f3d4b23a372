import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import llmstxt from 'vitepress-plugin-llms'
import { copyLinkedFiles, linkToCopies } from './linked-files.js'
import { anchorOf, linkRules } from './linked-rules.js'

const page = (text: string, name: string) => ({ text, link: `/${name}` })
/** Those of them that are there. */
const pages = (...items: ReturnType<typeof page>[]) =>
  items.filter(({ link }) => existsSync(fileURLToPath(new URL(`..${link}.md`, import.meta.url))))

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
const reference = pages(page('Error codes', 'errors'), page('Performance', 'performance'))
const playground = pages(page('Playground', 'playground'))

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, unknown>
}
const api = Object.keys(exports)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) => page(entry === '.' ? 'aws-support-rules' : entry.slice(2), `api/aws-support-rules${entry.slice(1)}`))

export default defineConfig({
  title: 'aws-support-rules',
  description:
    'Know what your AWS Support plan allows, and when the first response to a case is due. Every answer cites its rule.',
  lang: 'en',
  cleanUrls: true,
  srcExclude: ['examples/**'],
  head: [
    ['link', { rel: 'icon', href: '/icon.svg' }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
  ],
  markdown: {
    // Those whose every colour stands out enough from the ground of a code block.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: anchorOf },
    config: (md) => {
      linkToCopies(md)
      linkRules(md)
    },
  },
  buildEnd: copyLinkedFiles,
  vite: { plugins: [llmstxt()] },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guide', items: guide },
      ...playground,
      { text: 'Rules', items: rules },
      { text: 'Reference', items: [...reference, page('API', 'api/')] },
    ],
    sidebar: [
      { text: 'Guide', items: [...guide, ...playground] },
      { text: 'Rules', items: rules },
      { text: 'Reference', items: reference },
      { text: 'API', items: api, collapsed: false },
    ],
    footer: { message: 'MIT licence. Not a product of Amazon Web Services.' },
  },
})
