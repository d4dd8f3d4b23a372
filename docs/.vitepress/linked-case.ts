/** Marks the page before it is painted; the playground takes the mark away once it shows the case of the link. */
const markLink = "location.search&&document.documentElement.classList.add('pg-linked')"

/** Keeps the built page of the playground from showing its own case first where a link asks for another one. */
export function withLinkedCase(html: string): string {
  return html.includes('<main class="pg"') ? html.replace('</head>', `  <script>${markLink}</script>\n  </head>`) : html
}
