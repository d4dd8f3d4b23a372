import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { topicOf, topics } from './topics.js'

/**
 * Rewrites the pages that TypeDoc wrote to `out`: the main entry becomes a page a topic, and every page begins with its
 * functions and types, a line each.
 */
export function splitPages(out, fileOf) {
  const main = `${out}/aws-support-rules.md`
  const sections = sectionsOf(readFileSync(main, 'utf8'))
  const pages = topics.map(([page, title]) => {
    const own = sections.filter(({ name }) => topicOf(fileOf(name) ?? '')[0] === page)
    return { page, title, own: withAnchors(own) }
  })
  const placeOf = new Map(
    pages.flatMap(({ page, own }) => own.map(({ original, anchor }) => [original, { page, anchor }])),
  )
  rmSync(main)
  const list = []
  for (const { page, title, own } of pages) {
    if (own.length === 0) continue
    // Without the headings of the kinds, each member is one level higher.
    const members = own.map(({ text }) => text.replaceAll(/^#(?=##+ )/gm, '')).join('\n\n')
    const text = relinked(members, placeOf, '', page)
    writeFileSync(`${out}/${page}.md`, `# aws-support-rules: ${title}\n\n${lines(own, '')}\n\n${text}\n`)
    list.push(`## [${title}](${page}.md)\n\n${lines(own, `${page}.md`)}\n`)
  }
  writeFileSync(main, `# aws-support-rules\n\nThe main entry by topic.\n\n${list.join('\n')}`)
  for (const file of readdirSync(`${out}/aws-support-rules`, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.md')) continue
    const path = `${out}/aws-support-rules/${file}`
    const text = readFileSync(path, 'utf8')
    const [title = '', ...rest] = text.split('\n')
    const whole = `${title}\n\n${lines(sectionsOf(text), '')}\n${rest.join('\n')}`
    writeFileSync(path, relinked(whole, placeOf, '../'.repeat(file.split('/').length)))
  }
  const index = readFileSync(`${out}/index.md`, 'utf8').replace(/^## Modules$/m, '## Entries')
  writeFileSync(
    `${out}/index.md`,
    `${index.trimEnd()}\n\n## The main entry\n\n${list.join('\n').replaceAll('## [', '### [')}`,
  )
}

/** The members of a page, each with its heading, its text and the first sentence about it. */
function sectionsOf(page) {
  const sections = page
    .split(/^(?=### )/m)
    .slice(1)
    .map((part) => {
      const text = part.replace(/\n\*{3}\n*$|\n## [^]*$/, '').trimEnd()
      const heading = /^### (.+)$/m.exec(text)?.[1] ?? ''
      const about = text
        .replace(/^### .+\n+(?:(?:```[^]*?```|> .*)\n+)*/, '')
        .split('\n\n')[0]
        .replaceAll('\n', ' ')
      const sentence = /^(?:#|\||```)/.test(about) ? '' : (/^.*?[.:](?=\s|$)/.exec(about)?.[0] ?? about)
      const name = heading.replaceAll('\\', '').replace('()', '')
      return { name, text, sentence: sentence.replace(/:$/, '.') }
    })
  return withAnchors(sections).map((section) => ({ ...section, original: section.anchor }))
}

/** A function and a type may differ in their first letter alone: the anchor of the second has a number. */
function withAnchors(sections) {
  const seen = new Map()
  return sections.map((section) => {
    const word = section.name.toLowerCase()
    const before = seen.get(word) ?? 0
    seen.set(word, before + 1)
    return { ...section, anchor: before === 0 ? word : `${word}-${before}` }
  })
}

const lines = (sections, page) =>
  sections
    .map(({ name, anchor, sentence }) => `- [\`${name}\`](${page}#${anchor})${sentence === '' ? '' : `: ${sentence}`}`)
    .join('\n')

/** Links to the one page of the main entry lead to the page of the topic. */
function relinked(text, placeOf, up, page) {
  const placed = (link, original) => {
    const place = placeOf.get(original)
    if (place === undefined) return link
    return place.page === page ? `](#${place.anchor})` : `](${up}${place.page}.md#${place.anchor})`
  }
  const own = page === undefined ? text : text.replaceAll(/\]\(#([\w-]+)\)/g, placed)
  return own.replaceAll(/\]\((?:\.\.\/)*aws-support-rules\.md#([\w-]+)\)/g, placed)
}
