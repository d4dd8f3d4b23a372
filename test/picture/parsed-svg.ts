/** An element of a picture: its name, its attributes and its text. */
export interface Parsed {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** Reads an SVG as strictly as XML: tags that don't match, unquoted attributes and loose ampersands throw. */
export function parsedSvg(svg: string): readonly Parsed[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: (typeof elements)[number][] = []
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z0-9-]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  let read = 0
  for (const [all, closes, name = '', list = '', isEmpty, text] of svg.matchAll(token)) {
    read += all.length
    if (text !== undefined) {
      if (/&(?!lt;|gt;|quot;|amp;)/.test(text)) throw new Error(`a loose ampersand in ${text}`)
      const parent = open.at(-1)
      if (!parent) throw new Error(`text outside: ${text}`)
      parent.text += unescaped(text)
    } else if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      const attributes = Object.fromEntries(
        [...list.matchAll(/ ([a-zA-Z0-9-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
      )
      const element = { name, attributes, text: '' }
      elements.push(element)
      if (isEmpty !== '/') open.push(element)
    }
  }
  if (read !== svg.length || open.length > 0) throw new Error(`not XML after ${svg.slice(0, read).slice(-60)}`)
  return elements
}
