import { useRoute } from 'vitepress'
import { onMounted, watch } from 'vue'
import { usePageLanguage } from './page-language.js'

/** What the theme calls its parts for screen readers. It has no option for their names. */
const names = [
  ['#main-nav-aria-label', { en: 'Main navigation', ja: 'メインナビゲーション' }],
  ['#sidebar-aria-label', { en: 'Sidebar navigation', ja: 'サイドバーナビゲーション' }],
  ['#doc-footer-aria-label', { en: 'Previous and next page', ja: '前後のページ' }],
  ['.VPNavBarHamburger', { en: 'Menu', ja: 'メニュー' }],
  ['.VPNavBarExtra > button', { en: 'More', ja: 'その他' }],
] as const

/** Gives the parts of the theme names in the language of the page. */
export function useThemeNames(): void {
  const language = usePageLanguage()
  const route = useRoute()
  onMounted(() => {
    watch(
      [language, () => route.path],
      () => {
        for (const [selector, { [language.value]: name }] of names) {
          const element = document.querySelector(selector)
          if (element?.hasAttribute('aria-label')) element.setAttribute('aria-label', name)
          else if (element) element.textContent = name
        }
      },
      { immediate: true, flush: 'post' },
    )
  })
}
