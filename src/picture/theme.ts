import { wordOf } from '../guards.js'

/** The colours of a picture: light, dark, or those of the reader's system. */
export type PictureTheme = 'light' | 'dark' | 'auto'

/** A tuple, since the names of fields would be in every bundle. */
type Colours = readonly [
  ground: string,
  text: string,
  quiet: string,
  track: string,
  line: string,
  open: string,
  edge: string,
  counted: string,
  onCounted: string,
  warm: string,
]

/** Text has a contrast of at least 4.5 against its ground, and the edge of open hours 3 against the track. */
const light: Colours = [
  '#fff',
  '#1f2328',
  '#57606a',
  '#eff2f5',
  '#c5ccd4',
  '#c4e3e8',
  '#42808b',
  '#0f5e6b',
  '#fff',
  '#8f4f00',
]
const dark: Colours = [
  '#1b1d22',
  '#eceef1',
  '#a9b1bb',
  '#2a2e35',
  '#4c535d',
  '#21474e',
  '#5b9fab',
  '#7cc4cf',
  '#10242a',
  '#f0b35a',
]

const rules = (scope: string, [ground, text, quiet, track, line, open, edge, counted, onCounted, warm]: Colours) =>
  [
    `g{fill:${ground}`,
    `t{fill:${track}`,
    `x{fill:none;stroke:${line}`,
    `o{fill:${open};stroke:${edge}`,
    `c{fill:${counted}`,
    `h{fill:none;stroke:${warm}`,
    `m{fill:${text};stroke:${text}`,
    `n{fill:${warm};stroke:${warm}`,
    `l{fill:${text}`,
    `q{fill:${quiet}`,
    `i{fill:${onCounted}`,
    `w{fill:${warm}`,
  ]
    .map((rule) => `.${scope} .${rule}}`)
    .join('')

/** Returns the style of a picture. Its scope has the theme's name, since styles in a page are shared by its pictures. */
export function styleOf(theme: PictureTheme): { readonly scope: string; readonly style: string } {
  const scope = `support-timeline-${wordOf(theme, ['light', 'dark', 'auto'], 'a theme', 'facts/invalid', ['theme'])}`
  const style = rules(scope, theme === 'dark' ? dark : light)
  return {
    scope,
    style: theme === 'auto' ? `${style}@media(prefers-color-scheme:dark){${rules(scope, dark)}}` : style,
  }
}
