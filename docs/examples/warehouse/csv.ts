import { closeSync, openSync, writeSync } from 'node:fs'
import { warehouseTables } from 'aws-support-rules/tables'

/** How much text is written at once. */
const charactersAtOnce = 100_000

/** Writes the rows of one of the tables as CSV without a header. Null is nothing, and text is always in quotes. */
export function writeCsv(file: string, table: keyof typeof warehouseTables, rows: Iterable<object>): void {
  const fields = warehouseTables[table].columns.map(({ field }) => field)
  const to = openSync(file, 'w')
  try {
    let text = ''
    for (const row of rows) {
      let line = ''
      for (const field of fields) line += `,${cellOf(Reflect.get(row, field))}`
      text += `${line.slice(1)}\n`
      if (text.length < charactersAtOnce) continue
      writeSync(to, text)
      text = ''
    }
    writeSync(to, text)
  } finally {
    closeSync(to)
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return `"${value.includes('"') ? value.replaceAll('"', '""') : value}"`
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  throw new TypeError(`${typeof value} is no value of a column`)
}
