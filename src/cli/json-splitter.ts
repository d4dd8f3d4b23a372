import type { FileFault, FileFaultKind } from './file-faults.js'

/** A part of a stream of JSON documents. */
export type JsonPart =
  /** A document, or an element of a document that is an array. If it has a list of cases, that list is empty in it. */
  | { readonly kind: 'value'; readonly text: string; readonly hasCases: boolean }
  /** An element of a list of cases. */
  | { readonly kind: 'case'; readonly text: string }
  /** Where the text stops being JSON. Documents on the next lines are read, unless it `isEnd`. */
  | ({ readonly kind: 'fault'; readonly line: number; readonly isEnd: boolean } & FileFault)

/** No case is near this long. A longer value would fill the memory. */
const mostCharacters = 64 * 2 ** 20
const longestKey = 20

/** A value that is being read. */
interface Open {
  readonly isObject: boolean
  readonly isScalar: boolean
  /** Its text in the chunks before this one. */
  readonly parts: string[]
  length: number
  depth: number
  hasCases: boolean
  /** The last string on its first level, which is a key if a colon follows it. */
  word: string
  key: string
}

/** Takes text chunk by chunk, and returns the parts that end in the chunk. */
export interface JsonSplitter {
  readonly push: (chunk: string) => readonly JsonPart[]
  readonly end: () => readonly JsonPart[]
  /** Whether there was anything but white space. */
  readonly hasText: () => boolean
}

const space = /[ \t\r\n\uFEFF]/
const structure = /["{}[\]:,]/g
const endOfScalar = /[ \t\r\n\uFEFF,[\]{}]/g

/**
 * Splits text into the parts of its JSON documents, in constant memory.
 *
 * `JSON.parse` would need the whole text at once, and a string has at most half a gigabyte. So this only finds where
 * values begin and end, and leaves their content to `JSON.parse`. Documents follow each other with or without line
 * breaks. A document may be an array. An object with `cases` or `Cases` is a page, whose cases are parts of their own.
 * After a line that is no JSON, it goes on with the next one. Two such lines in a row end the text.
 */
export function jsonSplitter(): JsonSplitter {
  let lines = 1
  let list: 'stream' | 'array' | 'cases' = 'stream'
  let isArrayOpen = false
  let separator: 'none' | 'needed' | 'given' = 'none'
  let page: Open | null = null
  let open: Open | null = null
  let isInString = false
  let isEscaped = false
  let isDone = false
  /** Whether the rest of the line is left out, and whether the line before it could be read. */
  let [isSkipping, wasRead] = [false, true]
  let hasText = false

  function push(chunk: string): readonly JsonPart[] {
    const found: JsonPart[] = []
    let start = 0
    let at = 0
    while (at < chunk.length && !isDone) {
      if (isSkipping) skip()
      else if (open === null) between()
      else if (isInString) inString(open)
      else if (open.isScalar) inScalar(open)
      else inValue(open)
    }
    if (open !== null && !isDone) {
      keep(open, chunk.slice(start))
      if (open.length > mostCharacters) fault('too-long')
    }
    lines += lineBreaks(chunk, chunk.length)
    return found

    function skip(): void {
      const lineEnd = chunk.indexOf('\n', at)
      isSkipping = lineEnd === -1
      at = isSkipping ? chunk.length : lineEnd
    }

    function between(): void {
      const character = chunk.charAt(at)
      const isSpace = space.test(character)
      hasText ||= !isSpace
      if (isSpace) at += 1
      else if (character === ',' && separator === 'needed') {
        separator = 'given'
        at += 1
      } else if (character === ']' && list !== 'stream' && separator !== 'given') closeList()
      else if (separator === 'needed' || (list === 'stream' ? '}],:' : '}:,]').includes(character))
        fault(separator === 'needed' ? 'no-comma' : 'no-value', character)
      else if (character === '[' && list === 'stream') {
        list = 'array'
        isArrayOpen = true
        at += 1
      } else if (/["{[\-\dtfn]/.test(character)) {
        start = at
        open = {
          isObject: character === '{',
          isScalar: !'"{['.includes(character),
          parts: [],
          length: 0,
          depth: 0,
          hasCases: false,
          word: '',
          key: '',
        }
      } else fault('not-json', character)
    }

    function closeList(): void {
      if (list === 'cases') {
        open = page
        page = null
        start = at
        list = isArrayOpen ? 'array' : 'stream'
      } else {
        list = 'stream'
        isArrayOpen = false
        separator = 'none'
      }
      at += 1
    }

    function inString(value: Open): void {
      const from = at
      for (;;) {
        if (isEscaped) at += 1
        isEscaped = false
        const quote = chunk.indexOf('"', at)
        const end = quote === -1 ? chunk.length : quote
        isEscaped = backslashes(chunk, at, end) % 2 === 1
        at = end
        if (!isEscaped || quote === -1) break
      }
      if (value.depth === 1 && value.word.length <= longestKey) value.word += chunk.slice(from, at)
      if (at === chunk.length) return
      isInString = false
      at += 1
      if (value.depth === 0) finish(value)
    }

    function inScalar(value: Open): void {
      endOfScalar.lastIndex = at
      const end = endOfScalar.exec(chunk)
      at = end?.index ?? chunk.length
      if (end !== null) finish(value)
    }

    function inValue(value: Open): void {
      structure.lastIndex = at
      const next = structure.exec(chunk)
      if (next === null) {
        at = chunk.length
        return
      }
      const [character] = next
      at = next.index + 1
      if (character === '"') {
        isInString = true
        value.word = ''
      } else if (character === '{' || character === '[') {
        const isListOfCases = value.depth === 1 && value.isObject && list !== 'cases' && isCases(value.key)
        if (character === '[' && isListOfCases) openCases(value)
        else value.depth += 1
      } else if (character === '}' || character === ']') {
        value.depth -= 1
        if (value.depth === 0) finish(value)
      } else if (value.depth === 1) value.key = character === ':' ? value.word : ''
    }

    function openCases(value: Open): void {
      keep(value, chunk.slice(start, at))
      value.hasCases = true
      page = value
      open = null
      list = 'cases'
      separator = 'none'
    }

    function finish({ parts, hasCases }: Open): void {
      const text = parts.join('') + chunk.slice(start, at)
      found.push(list === 'cases' ? { kind: 'case', text } : { kind: 'value', text, hasCases })
      open = null
      wasRead = true
      separator = list === 'stream' ? 'none' : 'needed'
    }

    function fault(kind: FileFaultKind, character = ''): void {
      isSkipping = list === 'stream' && open === null && wasRead
      isDone = !isSkipping
      wasRead = false
      found.push({
        kind: 'fault',
        line: lines + lineBreaks(chunk, at),
        isEnd: isDone,
        fault: kind,
        got: JSON.stringify(character),
      })
    }
  }

  function end(): readonly JsonPart[] {
    if (isDone) return []
    // A number has no end of its own.
    const found = open !== null && open.isScalar && list === 'stream' ? push('\n') : []
    if (open === null && page === null && !isArrayOpen) return found
    return [...found, { kind: 'fault', line: lines, isEnd: false, fault: 'cut', got: '' }]
  }

  return { push, end, hasText: () => hasText }
}

const isCases = (key: string): boolean => key === 'cases' || key === 'Cases'

function keep(value: Open, text: string): void {
  value.parts.push(text)
  value.length += text.length
}

/** Returns how many backslashes end the text before a position. */
function backslashes(text: string, from: number, end: number): number {
  let count = 0
  while (end - count > from && text.charCodeAt(end - count - 1) === 92) count += 1
  return count
}

function lineBreaks(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
