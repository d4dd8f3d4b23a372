/**
 * Writes the page for addresses without a page as the other pages are written. VitePress leaves it empty, so that only
 * its scripts would fill it, a second later.
 */
export function withNotFoundPage(html: string, page: string, content: string): string {
  return page === '404.md' ? html.replace('<div id="app"></div>', () => `<div id="app">${content}</div>`) : html
}
