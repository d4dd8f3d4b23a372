/** Where a text stops being JSON, counted from 1, and what should stand there. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly message: string
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or ]' | 'comma or }' | 'end'

const blank = /[ \t\n\r]*/y
const token = /[{}[\],:]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// eslint-disable-next-line no-control-regex -- JSON strings hold no control characters.
const plainCharacters = /[^"\\\u0000-\u001f]*/y
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Browsers word the faults of JSON differently, and some name no place: this finds it. Null for a text that is JSON. */
export function jsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    at += matched(blank, text, at).length
    if (at === text.length) return expected === 'end' ? null : faultAt(text, at, expected)
    const isString = text[at] === '"'
    const end = isString ? stringEnd(text, at) : at + matched(token, text, at).length
    if (end < 0)
      return {
        ...faultAt(text, -end, expected),
        message: 'A text is not ended, or holds a character that has to be escaped.',
      }
    const next = after(expected, isString ? '"' : text.slice(at, end), open)
    if (end === at || next === null) return faultAt(text, at, expected)
    expected = next
    at = end
  }
}

/** What may follow a token; null where the token may not stand. Brackets are kept in `open`. */
function after(expected: Expected, found: string, open: ('{' | '[')[]): Expected | null {
  if (expected === 'colon') return found === ':' ? 'value' : null
  if (found === '"' && (expected === 'key' || expected === 'key or }')) return 'colon'
  const closes = found === ']' ? 'value or ] comma or ]' : found === '}' ? 'key or } comma or }' : ''
  if (closes !== '') {
    if (!closes.includes(expected) || !expected.endsWith(found)) return null
    open.pop()
    return afterValue(open)
  }
  if (found === ',') return expected === 'comma or ]' ? 'value' : expected === 'comma or }' ? 'key' : null
  if ((expected !== 'value' && expected !== 'value or ]') || found === ':') return null
  if (found !== '{' && found !== '[') return afterValue(open)
  open.push(found)
  return found === '{' ? 'key or }' : 'value or ]'
}

function afterValue(open: readonly string[]): Expected {
  const around = open.at(-1)
  return around === undefined ? 'end' : around === '{' ? 'comma or }' : 'comma or ]'
}

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** Where a string that begins at `start` ends; where it breaks off, as a negative number. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; ;) {
    at += matched(plainCharacters, text, at).length
    if (text[at] === '"') return at + 1
    const escaped = matched(escape, text, at)
    if (escaped === '') return -at
    at += escaped.length
  }
}

const wanted: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'a key in quotation marks',
  'key or }': 'a key in quotation marks or }',
  colon: 'a colon',
  'comma or ]': 'a comma or ]',
  'comma or }': 'a comma or }',
  end: 'the end of the file',
}

function faultAt(text: string, at: number, expected: Expected): JsonFault {
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  const found = at >= text.length ? 'the end of the file' : JSON.stringify(text.slice(at, at + 1))
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    message: `Expected ${wanted[expected]}, found ${found}.`,
  }
}
