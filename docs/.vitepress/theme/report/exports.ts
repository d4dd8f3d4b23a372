import { responseProgress, responseReport } from 'aws-support-rules'
import { csvReport } from '../../../../src/cli/csv-report.js'
import { jsonReport } from '../../../../src/cli/json-report.js'
import { noTargetNote } from '../../../../src/cli/no-target-note.js'
import type { Report } from '../../../../src/cli/report-data.js'
import { CaseRow, type DataNote } from '../../../../src/cli/rows.js'
import type { ExportFormat } from './export-formats.js'
import type { Row } from './rows.js'

/** The formats for programs, which the page writes as the program does. */
const formats = {
  csv: { write: csvReport, type: 'text/csv' },
  json: { write: jsonReport, type: 'application/json' },
} satisfies Record<DataFormat, { readonly write: (report: Report) => Iterable<string>; readonly type: string }>

type DataFormat = Exclude<ExportFormat, 'md'>

/** Writes the counted cases and their report. A case that isn't counted is among the problems. */
export function exported(format: DataFormat, rows: readonly Row[], now: number): Blob {
  const { write, type } = formats[format]
  const counted = rows.flatMap(caseRowOf)
  const notesOf = (row: Row): readonly DataNote[] => problemsOf(row).map((problem) => ({ ...placeOf(row), ...problem }))
  const report: Report = {
    rows: counted,
    now,
    timeZone: undefined,
    problems: rows.filter((row) => row.case === null).flatMap(notesOf),
    notes: rows.flatMap((row) => (row.case === null ? [] : [...notesOf(row), ...noTargetNoteOf(row, now)])),
    report: responseReport(counted, { now, groupBy: ({ accountId = 'unknown' }) => accountId }),
  }
  return new Blob([...write(report)], { type })
}

function caseRowOf({ case: one, state, number, account }: Row): readonly CaseRow[] {
  if (one === null || state === 'unconfirmed' || state === 'left-out') return []
  const { plan, caseType, severity, language, customer, edition, openedBy, resolved, severityAsOfNow } = one
  const facts = { plan, caseType, severity, language, customer, edition, openedBy, resolved, severityAsOfNow }
  const accountId = account === '' ? undefined : account
  const { createdAt, respondedAt, answeredBy, caseId, displayId } = one
  return [
    new CaseRow(
      { ...facts, state, accountId },
      {
        number,
        createdAt: createdAt.getTime(),
        respondedAt: respondedAt?.getTime(),
        answeredBy: answeredBy === null ? null : answeredBy?.getTime(),
        caseId,
        displayId,
      },
    ),
  ]
}

const placeOf = ({ file, number, name }: Row) => ({ file, case: number, ...(name === '' ? {} : { displayId: name }) })

function noTargetNoteOf(row: Row, now: number): readonly DataNote[] {
  const note = row.case && noTargetNote(responseProgress(row.case, { now }))
  return note ? [{ ...placeOf(row), ...note }] : []
}

const problemsOf = ({ state, account, problems }: Row): Row['problems'] =>
  state === 'unconfirmed'
    ? [
        {
          code: 'plan/unknown',
          path: ['plan'],
          message: `Expected a confirmed account; got ${account || 'no account'}.`,
        },
      ]
    : problems
