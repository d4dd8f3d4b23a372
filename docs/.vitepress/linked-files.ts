import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { MarkdownRenderer, SiteConfig } from 'vitepress'

/** From the name of a copy on the site to the file. */
const copies = new Map<string, string>()

/** The changelog is a page of the site too: its links to other pages start at the repository's root. */
export function linkFromChangelog(md: MarkdownRenderer): void {
  md.core.ruler.push('link-from-changelog', ({ tokens, env }) => {
    const { relativePath } = env as { relativePath: string }
    if (relativePath !== 'changelog.md') return
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.attrGet('href')
      if (href !== null) token.attrSet('href', href.replace(/^docs\//, './'))
    }
  })
}

/** A link to a file that is no page works in the repository as it stands; on the site it leads to a copy of the file. */
export function linkToCopies(md: MarkdownRenderer): void {
  md.core.ruler.push('link-to-copies', ({ tokens, env }) => {
    const { path } = env as { path: string }
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.attrGet('href')
      if (href === null || /^(?:[a-z]+:|[/#])|\.md(?:#.*)?$/.test(href)) continue
      const file = resolve(dirname(path), href)
      if (!existsSync(file) || !statSync(file).isFile()) continue
      const copy = `/files/${basename(file)}.txt`
      copies.set(copy, file)
      token.attrSet('href', copy)
    }
  })
}

export function copyLinkedFiles({ outDir }: SiteConfig): void {
  for (const [copy, file] of copies) {
    mkdirSync(dirname(outDir + copy), { recursive: true })
    copyFileSync(file, outDir + copy)
  }
}
