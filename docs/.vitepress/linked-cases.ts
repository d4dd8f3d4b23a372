import type { MarkdownRenderer } from 'vitepress'
import { caseSvg } from './case-svg.js'
import { readLink } from './theme/playground/link.js'

const playground = /playground(?:\.md)?\?(.*)$/

/** A link to a case in the playground that stands alone has the picture of the case below it, wide and for phones. */
export function drawLinkedCases(md: MarkdownRenderer): void {
  md.core.ruler.push('draw-linked-cases', ({ tokens, env, Token }) => {
    // Titles are rendered without a page.
    const { relativePath = '' } = env as { readonly relativePath?: string }
    const language = relativePath.startsWith('ja/') ? 'ja' : 'en'
    for (let index = tokens.length - 1; index >= 0; index--) {
      const [link, , end, ...others] = tokens[index]?.children ?? []
      if (link?.type !== 'link_open' || end?.type !== 'link_close' || others.length > 0) continue
      const query = playground.exec(link.attrGet('href') ?? '')?.[1]
      if (query === undefined) continue
      const { choices, problems } = readLink(query)
      if (problems[0]) throw new Error(`${relativePath}: ${problems[0].message}`)
      const pictures = [
        ['case-picture case-picture-wide', 688],
        ['case-picture case-picture-narrow', 300],
      ] as const
      const figures = pictures.map(([name, width]) => {
        const svg = caseSvg(choices, language, width)
        return svg === null ? '' : `<figure class="${name}">${svg}</figure>\n`
      })
      const figure = new Token('html_block', '', 0)
      figure.content = figures.join('')
      // After the end of the paragraph.
      if (figure.content !== '') tokens.splice(index + 2, 0, figure)
    }
  })
}
