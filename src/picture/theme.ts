import { throwExpected } from '../errors.js'

/** The colours of a picture: light, dark, or those of the reader's system. */
export type PictureTheme = 'light' | 'dark' | 'auto'

interface Colours {
  readonly ground: string
  readonly text: string
  readonly quiet: string
  readonly track: string
  readonly line: string
  readonly open: string
  readonly edge: string
  readonly counted: string
  readonly onCounted: string
  readonly warm: string
}

/** Text has a contrast of at least 4.5 against its ground, and the edge of open hours 3 against the track. */
const light: Colours = {
  ground: '#fff',
  text: '#1f2328',
  quiet: '#57606a',
  track: '#eff2f5',
  line: '#c5ccd4',
  open: '#c4e3e8',
  edge: '#42808b',
  counted: '#0f5e6b',
  onCounted: '#fff',
  warm: '#8f4f00',
}
const dark: Colours = {
  ground: '#1b1d22',
  text: '#eceef1',
  quiet: '#a9b1bb',
  track: '#2a2e35',
  line: '#4c535d',
  open: '#21474e',
  edge: '#5b9fab',
  counted: '#7cc4cf',
  onCounted: '#10242a',
  warm: '#f0b35a',
}

const rules = (scope: string, { ground, text, quiet, track, line, open, edge, counted, onCounted, warm }: Colours) =>
  Object.entries({
    g: `fill:${ground}`,
    t: `fill:${track}`,
    x: `fill:none;stroke:${line}`,
    o: `fill:${open};stroke:${edge}`,
    c: `fill:${counted}`,
    h: `fill:none;stroke:${warm}`,
    m: `fill:${text};stroke:${text}`,
    n: `fill:${warm};stroke:${warm}`,
    l: `fill:${text}`,
    q: `fill:${quiet}`,
    i: `fill:${onCounted}`,
    w: `fill:${warm}`,
  })
    .map(([name, style]) => `.${scope} .${name}{${style}}`)
    .join('')

/** Returns the style of a picture. Its scope has the theme's name, since styles in a page are shared by its pictures. */
export function styleOf(theme: PictureTheme): { readonly scope: string; readonly style: string } {
  if (!['light', 'dark', 'auto'].includes(theme))
    throwExpected('facts/invalid', 'light, dark or auto for theme', theme, ['theme'])
  const scope = `support-timeline-${theme}`
  const style = rules(scope, theme === 'dark' ? dark : light)
  return {
    scope,
    style: theme === 'auto' ? `${style}@media(prefers-color-scheme:dark){${rules(scope, dark)}}` : style,
  }
}
