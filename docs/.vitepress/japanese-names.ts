import type { MarkdownRenderer } from 'vitepress'

const isJapanese = (env: unknown) =>
  (env as { readonly relativePath?: string }).relativePath?.startsWith('ja/') === true

/** Names the buttons of examples and the links of headings in Japanese, for which VitePress has one language a site. */
export function nameInJapanese(md: MarkdownRenderer): void {
  const { fence } = md.renderer.rules
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const html = fence?.(tokens, index, options, env, self) ?? ''
    return isJapanese(env) ? html.replace('title="Copy Code"', 'title="コードをコピー"') : html
  }
  md.core.ruler.push('japanese-names', ({ tokens, env }) => {
    if (!isJapanese(env)) return
    for (const link of tokens.flatMap(({ children }) => children ?? [])) {
      const heading = /^Permalink to "(.*)"$/.exec(link.attrGet('aria-label') ?? '')?.[1]
      if (heading !== undefined) link.attrSet('aria-label', `「${heading}」へのリンク`)
    }
  })
}
