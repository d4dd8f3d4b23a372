import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress'

const start = [
  { text: 'はじめに', link: '/ja/getting-started' },
  { text: 'プレイグラウンド', link: '/ja/playground' },
  { text: 'レポート', link: '/ja/report' },
]
const guide = [
  { text: 'プランとケース', link: '/ja/plans-and-cases' },
  { text: '初回応答の期限', link: '/ja/deadlines' },
  { text: '進捗とレポート', link: '/ja/progress-and-reports' },
]
const inEnglish = [
  { text: 'すべてのガイド', link: '/getting-started' },
  { text: 'すべてのルール', link: '/rule-list' },
  { text: 'エラーコード', link: '/errors' },
  { text: 'API', link: '/api/' },
]

/** The Japanese pages: the words of the theme around them, and where they lead. */
export const japanese: LocaleSpecificConfig<DefaultTheme.Config> = {
  lang: 'ja',
  description:
    'AWS サポートのプランで何ができるか、初回応答の期限はいつかを調べられます。すべての回答に根拠となるルールがあります。',
  themeConfig: {
    nav: [{ text: 'ガイド', items: [...start.slice(0, 1), ...guide] }, ...start.slice(1)],
    sidebar: [
      { text: '使い始める', items: start },
      { text: 'ガイド', items: guide },
      { text: '英語のページ', items: inEnglish },
    ],
    outline: { level: [2, 3], label: 'このページの内容' },
    docFooter: { prev: '前のページ', next: '次のページ' },
    lastUpdated: { text: '最終更新' },
    darkModeSwitchLabel: '外観',
    lightModeSwitchTitle: 'ライトテーマに切り替え',
    darkModeSwitchTitle: 'ダークテーマに切り替え',
    sidebarMenuLabel: 'メニュー',
    returnToTopLabel: '先頭に戻る',
    skipToContentLabel: '本文へ移動',
    footer: { message: 'MIT ライセンス。Amazon Web Services の製品ではありません。' },
  },
}

/** The words of the search on the Japanese pages. */
export const japaneseSearch = {
  button: { buttonText: '検索', buttonAriaLabel: '検索' },
  modal: {
    displayDetails: '詳細を表示',
    resetButtonTitle: '検索条件を消去',
    backButtonTitle: '検索を閉じる',
    noResultsText: '見つかりませんでした：',
    footer: {
      selectText: '選択',
      selectKeyAriaLabel: 'Enter',
      navigateText: '移動',
      navigateUpKeyAriaLabel: '上矢印',
      navigateDownKeyAriaLabel: '下矢印',
      closeText: '閉じる',
      closeKeyAriaLabel: 'Esc',
    },
  },
}
