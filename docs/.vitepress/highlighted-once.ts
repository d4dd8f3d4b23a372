import type { MarkdownOptions } from 'vitepress'

type Highlighter = Parameters<NonNullable<MarkdownOptions['shikiSetup']>>[0]

/**
 * Highlights each block of code once. The build renders a page three times, for the page and for the search, and
 * highlighting is most of the work.
 */
export function highlightOnce(highlighter: Highlighter): void {
  const { codeToHtml } = highlighter
  const highlighted = new Map<string, string>()
  highlighter.codeToHtml = (code, options) => {
    const block = JSON.stringify([options.lang, options.meta, code])
    const html = highlighted.get(block) ?? codeToHtml(code, options)
    highlighted.set(block, html)
    return html
  }
}
