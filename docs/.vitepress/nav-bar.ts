/**
 * Gives the bar of a page with a sidebar the class that the theme adds only once its scripts run. Otherwise the bar would
 * move while the page is loading.
 */
export function withNavBar(html: string): string {
  return html.includes('id="VPSidebarNav"')
    ? html.replace(/class="VPNavBar"/, 'class="VPNavBar has-sidebar top"')
    : html
}
