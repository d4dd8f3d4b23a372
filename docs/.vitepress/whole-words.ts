import type { MarkdownRenderer } from 'vitepress'

/** As many characters fit beside others on a phone. An id such as `plan/unknown` may break where its parts meet, the name of
 * a package not. */
const shortCode = /^(?:[^/]{1,18}|@[\w-]+\/[\w-]{1,14})$/
const dates = /(\d{4}-\d\d(?:-\d\d)?)/

/** Keeps lines from breaking at the hyphens of a date, or within a short piece of code, such as `--plan`. */
export function keepWhole(md: MarkdownRenderer): void {
  md.core.ruler.push('keep-whole', ({ tokens, Token }) => {
    const html = (content: string) => Object.assign(new Token('html_inline', '', 0), { content })
    for (const [index, inline] of tokens.entries()) {
      // The text of a heading is also its name in the outline.
      if (inline.children === null || tokens[index - 1]?.type === 'heading_open') continue
      inline.children = inline.children.flatMap((token) => {
        if (token.type === 'code_inline' && shortCode.test(token.content)) token.attrJoin('class', 'whole')
        if (token.type !== 'text' || !dates.test(token.content)) return [token]
        return token.content.split(dates).flatMap((part, place) => {
          const text = Object.assign(new Token('text', '', 0), { content: part })
          return place % 2 === 0 ? [text] : [html('<span class="whole">'), text, html('</span>')]
        })
      })
    }
  })
}
