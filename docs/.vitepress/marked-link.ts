/**
 * Marks the page in its sidebar.
 *
 * The theme does so once its scripts run, and those of the sidebar wait until a reader uses it.
 */
export function withMarkedLink(html: string, page: string): string {
  const path = `/${page.replace(/(?:(^|\/)index)?\.md$/, '$1')}`
  return html.replace(
    new RegExp(
      `(class="VPSidebarItem [^"]*is-link)("[^>]*><div class="item"[^>]*>(?:(?!<a ).)*<a [^>]*href="${path}")`,
    ),
    '$1 is-active$2',
  )
}
