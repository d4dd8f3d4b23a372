/* oxlint-disable import-sort/imports -- The palette has to come after the theme's own styles. */
import type { Theme } from 'vitepress'
import { withBase } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineComponent, h } from 'vue'
import { hydrateAll } from './hydrate-on-use.js'
import LanguageLink from './LanguageLink.vue'
import NotFound from './NotFound.vue'
import { workOffline } from './offline.js'
import { keepRootAttributes } from './root-attributes.js'
import { useThemeNames } from './theme-names.js'
import './palette.css'
import './reading.css'

/** Browsers that can wait with the first paint until this is parsed, so that the bar above is whole: see nav-bar.ts. */
const contentTop = () => h('span', { id: 'content-top', hidden: true })

/** The one built page for addresses without a page is in English: in Japanese, nothing of it can be taken over. */
function makeNotFoundAnew(): void {
  const isJapanese = location.pathname.startsWith(withBase('/ja/'))
  if (isJapanese && document.querySelector('.not-found')) document.querySelector('#app')?.replaceChildren()
}

export default {
  extends: DefaultTheme,
  Layout: defineComponent(() => {
    useThemeNames()
    return () =>
      h(DefaultTheme.Layout, null, {
        'not-found': () => h(NotFound),
        'nav-bar-content-after': () => h(LanguageLink),
        'nav-screen-content-after': () => h(LanguageLink),
        'doc-top': contentTop,
        'page-top': contentTop,
      })
  }),
  enhanceApp: ({ router }) => {
    if (import.meta.env.SSR) return
    router.onBeforePageLoad = hydrateAll
    keepRootAttributes()
    makeNotFoundAnew()
    if (import.meta.env.PROD) void workOffline()
  },
} satisfies Theme
