import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { warehouseTables } from 'aws-support-rules/tables'

/** The latest value of a column, and its text with what ends it. */
interface Cell {
  readonly field: string
  readonly end: string
  value: unknown
  text: string
}

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
  // Most values are those of the row before, so the text of each column is kept.
  const { columns } = warehouseTables[table]
  const cells = columns.map(({ field }, index): Cell => {
    const end = index + 1 < columns.length ? ',' : '\n'
    return { field, end, value: undefined, text: end }
  })
  const lines = rows[Symbol.iterator]()
  for (let next = lines.next(), number = 1; next.done !== true; number++) {
    const file = join(folder, `${table}-${String(number)}.csv`)
    const to = openSync(file, 'w')
    try {
      for (let written = 0; next.done !== true && written < charactersInFile;) {
        let text = ''
        for (; next.done !== true && text.length < charactersAtOnce; next = lines.next()) {
          for (const cell of cells) {
            const value: unknown = Reflect.get(next.value, cell.field)
            if (value !== cell.value) {
              cell.value = value
              cell.text = cellOf(value) + cell.end
            }
            text += cell.text
          }
        }
        writeSync(to, text)
        written += text.length
      }
    } finally {
      closeSync(to)
    }
    yield file
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return `"${value.includes('"') ? value.replaceAll('"', '""') : value}"`
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  throw new TypeError(`${typeof value} is no value of a column`)
}
