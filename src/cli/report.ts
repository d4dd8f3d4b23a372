import { parseArgs } from 'node:util'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import { responseReport } from '../response/response-report.js'
import { accountsOf } from './accounts.js'
import { csvReport } from './csv-report.js'
import { decoded } from './decode.js'
import { groupedNotes } from './grouped-notes.js'
import { htmlReport } from './html-report.js'
import { jsonReport } from './json-report.js'
import { markdownReport } from './markdown-report.js'
import { write } from './output.js'
import { chosen, instantNamed } from './place.js'
import { onOneLine } from './printable.js'
import { readCases } from './read-cases.js'
import type { Report } from './report-data.js'
import { saveMemory } from './save-memory.js'
import { hasInput, sourceOf } from './sources.js'
import { textReport } from './text-report.js'
import { UsageError } from './usage-error.js'

const formats = {
  text: textReport,
  json: jsonReport,
  csv: csvReport,
  markdown: markdownReport,
  html: htmlReport,
} satisfies Record<string, (report: Report) => Iterable<string>>

/** Runs the command `report`, and returns the exit code. */
export async function report(args: readonly string[], now: number): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      accounts: { type: 'string' },
      plan: { type: 'string' },
      country: { type: 'string' },
      subdivision: { type: 'string' },
      'time-zone': { type: 'string' },
      edition: { type: 'string' },
      now: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  })
  const { plan, country, subdivision, edition, 'time-zone': zone } = values
  // As the zone data spell it, however it was typed.
  const timeZone = zone === undefined ? undefined : (pinnedTimeZones.transitionsOf(zone)?.timeZone ?? zone)
  const format = formats[chosen(values.format, ['text', 'json', 'csv', 'markdown', 'html'] as const, 'a format')]
  const at = values.now === undefined ? now : instantNamed(values.now, '--now')
  if (positionals.length === 0 && !hasInput())
    throw new UsageError('Expected a file, or cases through a pipe; got neither. See aws-support-rules report --help.')
  const sources = (positionals.length === 0 ? ['-'] : positionals).map(sourceOf)
  const accounts = values.accounts === undefined ? undefined : await jsonFile(values.accounts)
  const accountOf = await accountsOf(accounts, { plan, country, subdivision, timeZone, edition })
  saveMemory()
  const read = await readCases(sources, accountOf, at)
  const found: Report = {
    ...read,
    now: at,
    timeZone,
    report: responseReport(read.rows, { now: at, timeZone, groupBy: ({ accountId = 'unknown' }) => accountId }),
  }
  await write(format(found))
  // A table has no place for what could not be read.
  if (format === csvReport)
    for (const line of [...groupedNotes(read.problems), ...groupedNotes(read.notes)])
      process.stderr.write(`${onOneLine(line)}\n`)
  return read.problems.length > 0 ? 1 : 0
}

async function jsonFile(name: string): Promise<unknown> {
  let text = ''
  for await (const part of decoded(sourceOf(name).chunks)) text += part
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`Expected a JSON file of accounts; got ${JSON.stringify(name)}, which is not JSON.`)
  }
}
