import type { PageData } from 'vitepress'

/** Formats the day of the last change of a page while the site is built: in a browser, it takes as long as the page. */
export function addLastUpdated({ relativePath, lastUpdated, frontmatter }: PageData): void {
  // A page that isn't in Git has none.
  if (!lastUpdated) return
  const at = new Date(lastUpdated)
  const language = relativePath.startsWith('ja/') ? 'ja' : 'en'
  const inWords = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at)
  frontmatter['updated'] = { date: at.toISOString().slice(0, 10), inWords }
}
