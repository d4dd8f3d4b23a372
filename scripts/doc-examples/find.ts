import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** An example: a `ts` or `tsx` fence on a page, or an `@example` block in a doc comment. */
export interface Example {
  readonly file: string
  /** The line of its first line of code, counted from 1. */
  readonly line: number
  readonly code: string
  readonly extension: 'ts' | 'tsx'
  /** The function with the doc comment. */
  readonly of?: string
}

const fence = /^( *)```(tsx?)\b[^\n]*\n(.*?)^ *```/gms

/** Returns the `ts` and `tsx` fences in a Markdown text. Fences in other languages aren't examples. */
export function fencesOf(file: string, text: string): Example[] {
  return [...text.matchAll(fence)].map(({ 0: all, 1: indent = '', 2: language, 3: code = '', index }) => ({
    file,
    line: lineAt(text, index + all.indexOf('\n') + 1),
    extension: language === 'tsx' ? 'tsx' : 'ts',
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }))
}

const docComment =
  /^ *\/\*\*.*?\*\/(?=\s*(?:export )?(?:declare )?(?:async )?(?:(?:function\*?|const|class|interface|type) (\w+))?)/gms
const exampleTag = /^ *\* ?@example[^\n]*\n(.*?)(?=^ *\* ?@\w|^ *\*\/)/gms

/** Returns the `@example` blocks in a source text, fenced or not. */
export function exampleTagsOf(file: string, text: string): Example[] {
  return [...text.matchAll(docComment)].flatMap(({ 0: comment, 1: of, index }) =>
    [...comment.matchAll(exampleTag)].map((tag) => ({
      file,
      line: lineAt(text, index + tag.index + tag[0].indexOf('\n') + 1),
      extension: 'ts',
      code: (tag[1] ?? '').replaceAll(/^ *\* ?(?:```.*)?/gm, ''),
      ...(of !== undefined && { of }),
    })),
  )
}

export function findExamples(): Example[] {
  const pages = ['README.md', ...filesIn('docs', '.md')].filter((file) => existsSync(file))
  return [
    ...pages.flatMap((file) => fencesOf(file, readFileSync(file, 'utf8'))),
    ...filesIn('src', '.ts').flatMap((file) => exampleTagsOf(file, readFileSync(file, 'utf8'))),
  ]
}

/** Folders without examples. `docs/node_modules` has a link to this repository, so following it would never end. */
const skipped = ['node_modules', '.vitepress', 'api']

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return folder === 'docs' && skipped.includes(entry.name) ? [] : filesIn(path, ending)
      return entry.name.endsWith(ending) ? [path] : []
    })
    .sort()
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length
