/**
 * Keeps the bar of a page from moving while the page is loading.
 *
 * The theme gives the bar of a page with a sidebar its class only once its scripts run, so the built page has it. And
 * browsers that can wait with the first paint until the bar is whole: the element is the first one below it.
 */
export function withWholeBar(html: string): string {
  const bar = html.includes('id="VPSidebarNav"')
    ? html.replace(/class="VPNavBar"/, 'class="VPNavBar has-sidebar top"')
    : html
  return html.includes('id="content-top"')
    ? bar.replace('</head>', '  <link rel="expect" href="#content-top" blocking="render">\n  </head>')
    : bar
}
