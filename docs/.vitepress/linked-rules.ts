import { readFileSync } from 'node:fs'
import type { MarkdownRenderer } from 'vitepress'

const read = (page: string) => readFileSync(new URL(`../${page}.md`, import.meta.url), 'utf8')
const places = new Map([
  ...[...read('rule-list').matchAll(/^### (.+)$/gm)].map(([, id = '']): [string, string] => [
    id,
    `/rule-list#${anchorOf(id)}`,
  ]),
  ...[...read('errors').matchAll(/^\| `(.+?)` +\|/gm)].map(([, code = '']): [string, string] => [
    code,
    `/errors#${anchorOf(code)}`,
  ]),
])

/** The anchor that GitHub gives a heading, so that a link to it works in the repository and on the site. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}

/** The id of a rule and the code of an error lead to where they are explained, on every page but that one. */
export function linkRules(md: MarkdownRenderer): void {
  const { code_inline: plain } = md.renderer.rules
  md.renderer.rules.code_inline = (tokens, index, options, env, self) => {
    const html = plain?.(tokens, index, options, env, self) ?? ''
    const place = places.get(tokens[index]?.content ?? '')
    const { relativePath } = env as { relativePath: string }
    const isLinked =
      tokens.slice(0, index).filter(({ type }) => type === 'link_open').length >
      tokens.slice(0, index).filter(({ type }) => type === 'link_close').length
    if (place === undefined || isLinked) return html
    const [page = '', anchor = ''] = place.slice(1).split('#')
    if (page !== relativePath.replace('.md', '')) return `<a class="rule" href="${place}">${html}</a>`
    // The row that explains a code begins with it. A rule has a heading, whose anchor is there already.
    const isRow = page === 'errors' && tokens.length === 1
    return isRow ? `<a class="rule" id="${anchor}" href="#${anchor}">${html}</a>` : html
  }
}
