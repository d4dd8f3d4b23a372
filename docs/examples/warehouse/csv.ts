import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { warehouseTables } from 'aws-support-rules/tables'

/** How much text is written at once, and how much a file holds. */
const [charactersAtOnce, charactersInFile] = [100_000, 32_000_000]

/**
 * Writes the rows of one of the tables as CSV without headers, into files of a folder. Returns each file when it is
 * complete. Null is nothing, and text is always in quotes.
 */
export function* csvFiles(
  folder: string,
  table: keyof typeof warehouseTables,
  rows: Iterable<object>,
): Generator<string> {
  const lineOf = lineWriter(warehouseTables[table].columns.map(({ field }) => field))
  const lines = rows[Symbol.iterator]()
  for (let next = lines.next(), number = 1; next.done !== true; number++) {
    const file = join(folder, `${table}-${String(number)}.csv`)
    const to = openSync(file, 'w')
    try {
      for (let written = 0; next.done !== true && written < charactersInFile;) {
        let text = ''
        for (; next.done !== true && text.length < charactersAtOnce; next = lines.next()) text += lineOf(next.value)
        writeSync(to, text)
        written += text.length
      }
    } finally {
      closeSync(to)
    }
    yield file
  }
}

interface Column {
  readonly field: string
  readonly end: string
  /** The value of the latest row. */
  value: unknown
  /** Whether two rows have had different values. */
  varies: boolean
  /** What follows the value: `end`, and the text of the next columns if they don't vary. */
  after: string
  /** The value as text, with what follows it. */
  text: string
}

/**
 * Returns a function that writes a row as a line. Many columns have one value for all cases, so a line is put together
 * from the columns that vary, each with the text up to the next of them.
 */
function lineWriter(fields: readonly string[]): (row: object) => string {
  const none = {}
  const columns = fields.map((field, index): Column => {
    const end = index + 1 < fields.length ? ',' : '\n'
    return { field, end, value: none, varies: false, after: end, text: '' }
  })
  let before = ''
  let varying: readonly Column[] = []
  function layOut(): void {
    before = ''
    varying = columns.filter(({ varies }) => varies)
    let latest: Column | undefined
    for (const column of columns) {
      if (column.varies) {
        latest = column
        column.after = column.end
      } else if (latest) latest.after += cellOf(column.value) + column.end
      else before += cellOf(column.value) + column.end
    }
    for (const column of varying) column.text = cellOf(column.value) + column.after
  }
  return (row) => {
    let isLaidOut = true
    for (const column of columns) {
      const value: unknown = Reflect.get(row, column.field)
      if (value === column.value) continue
      column.varies ||= column.value !== none
      if (column.text === '') isLaidOut = false
      else column.text = cellOf(value) + column.after
      column.value = value
    }
    if (!isLaidOut) layOut()
    let line = before
    for (const column of varying) line += column.text
    return line
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return `"${value.includes('"') ? value.replaceAll('"', '""') : value}"`
  // A whole number takes half the time as a bigint.
  if (typeof value === 'number') return String(Number.isInteger(value) ? BigInt(value) : value)
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  throw new TypeError(`${typeof value} is no value of a column`)
}
