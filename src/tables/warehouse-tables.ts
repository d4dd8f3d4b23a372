import { frozen } from '../editions/cells.js'
import { type ErrorPath, expected, SupportRulesError } from '../errors.js'
import { unknownWord } from '../guards.js'
import type { CaseRow } from './case-table.js'
import type { HolidayRow } from './holiday-table.js'
import type { OpenSpanRow } from './open-span-table.js'
import type { ResponseTargetRow } from './response-target-table.js'
import type { ScheduleRow } from './schedule-table.js'

/** A column: what it is called in SQL and in the rows, and what stands in it. `null` only where it is `optional`. */
export interface WarehouseColumn<Field extends string = string> {
  readonly column: string
  readonly field: Field
  readonly type: 'BIGINT' | 'VARCHAR' | 'DATE' | 'BOOLEAN'
  readonly optional: boolean
  readonly means: string
}

/** A table: the name that it has by default, what a row is, the columns that tell its rows apart, and all of its columns. */
export interface WarehouseTable<Row = Readonly<Record<string, unknown>>> {
  readonly name: string
  readonly row: string
  readonly key: readonly string[]
  readonly columns: readonly WarehouseColumn<keyof Row & string>[]
}

const one = <Field extends string>(field: Field, type: WarehouseColumn['type'], means: string): WarehouseColumn<Field> => ({
  column: field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
  field,
  type,
  optional: false,
  means,
})
const optional = <Field extends string>(field: Field, type: WarehouseColumn['type'], means: string): WarehouseColumn<Field> => ({
  ...one(field, type, means),
  optional: true,
})

const cases: WarehouseTable<CaseRow> = {
  name: 'cases',
  row: 'A case. `caseTable` makes them, or your own query does.',
  key: [],
  columns: [
    optional('caseId', 'VARCHAR', 'Whatever names the case; it comes back with the answer.'),
    optional('createdAt', 'BIGINT', 'The creation, in epoch milliseconds.'),
    optional('respondedAt', 'BIGINT', 'The first response, in epoch milliseconds; null where there is none, or where `answered_by` stands in its place.'),
    optional('answeredBy', 'BIGINT', 'In place of the response where older communications may be missing: AWS had answered by then. 9007199254740991 where not even that is known.'),
    optional('openedBy', 'VARCHAR', '`customer` or `aws`: a case that AWS opened has no target.'),
    optional('resolved', 'BOOLEAN', 'Whether the case is resolved: without a response its clock no longer runs.'),
    optional('edition', 'VARCHAR', 'The id of the edition that answers for the case.'),
    optional('plan', 'VARCHAR', 'The plan.'),
    optional('caseType', 'VARCHAR', 'The type of the case.'),
    optional('severity', 'VARCHAR', 'The severity.'),
    optional('scheduleId', 'VARCHAR', 'The schedule of its business hours; looked at only where these are counted.'),
  ],
}
const asOf: WarehouseTable<{ readonly nowAt: number }> = {
  name: 'as_of',
  row: 'The only one: the instant for which the states hold.',
  key: [],
  columns: [one('nowAt', 'BIGINT', 'The instant, in epoch milliseconds.')],
}
const responseTargets: WarehouseTable<ResponseTargetRow> = {
  name: 'response_targets',
  row: 'The target of a combination of facts in an edition.',
  key: ['edition', 'plan', 'case_type', 'severity'],
  columns: [
    one('edition', 'VARCHAR', 'The id of the edition.'),
    one('plan', 'VARCHAR', 'The plan.'),
    one('caseType', 'VARCHAR', 'The type of the case.'),
    one('severity', 'VARCHAR', 'The severity.'),
    one('kind', 'VARCHAR', '`continuous`, `business-hours` or `none`.'),
    optional('targetMs', 'BIGINT', 'The counted time until the target is used up, in milliseconds; null where there is none.'),
    one('rule', 'VARCHAR', 'The id of the rule that decides.'),
  ],
}
const openSpans: WarehouseTable<OpenSpanRow> = {
  name: 'open_spans',
  row: 'An open span of a schedule with the closed time before it. An instant of the range is in [closed_from, span_end) of one row.',
  key: ['schedule_id', 'span_start'],
  columns: [
    one('scheduleId', 'VARCHAR', 'The schedule.'),
    one('closedFrom', 'BIGINT', 'The end of the span before, or the beginning of the range, in epoch milliseconds.'),
    one('spanStart', 'BIGINT', 'The opening, in epoch milliseconds.'),
    one('spanEnd', 'BIGINT', 'The closing, in epoch milliseconds, not included.'),
    one('openBefore', 'BIGINT', 'Open time from the beginning of the range until the span, in milliseconds.'),
  ],
}
const schedules: WarehouseTable<ScheduleRow> = {
  name: 'schedules',
  row: 'A schedule of customers. The statement does not read it.',
  key: ['schedule_id'],
  columns: [
    one('scheduleId', 'VARCHAR', 'The schedule.'),
    one('country', 'VARCHAR', 'The country whose hours these are, ISO 3166-1.'),
    one('timeZone', 'VARCHAR', 'The name of the time zone.'),
    one('weekend', 'VARCHAR', 'The digits of its ISO weekdays, such as `67`.'),
    one('opens', 'VARCHAR', 'The opening, local time `HH:mm`.'),
    one('closes', 'VARCHAR', 'The closing, local time `HH:mm`.'),
    one('calendar', 'VARCHAR', 'The id of the holiday calendar.'),
    one('timeZoneVersion', 'VARCHAR', 'The version of the time-zone data.'),
    optional('validFrom', 'DATE', 'The first date that the calendar knows.'),
    optional('validTo', 'DATE', 'The last date that the calendar knows.'),
    optional('announcedThrough', 'DATE', 'The last date up to which the holidays are announced.'),
  ],
}
const holidays: WarehouseTable<HolidayRow> = {
  name: 'holidays',
  row: 'A day of a calendar. The statement does not read it: the open spans leave closed days out already.',
  key: ['calendar', 'local_date'],
  columns: [
    one('calendar', 'VARCHAR', 'The id of the holiday calendar.'),
    one('localDate', 'DATE', 'The local date.'),
    one('kind', 'VARCHAR', '`closed`, or `open` for a day with business although the week says otherwise.'),
    optional('name', 'VARCHAR', 'The name of the holiday.'),
    one('estimated', 'BOOLEAN', 'Whether the date is a forecast.'),
  ],
}

/** The tables of a warehouse by what they hold, with names, types and units: what `createTableSql` writes and the generators fill. */
export const warehouseTables = /* @__PURE__ */ frozen({ cases, asOf, responseTargets, openSpans, schedules, holidays })

/** Three parts of a name at most, each within the length that PostgreSQL keeps. */
const safeName = /^[A-Za-z_](?:[\w$]|-(?!-)){0,62}(?:\.[A-Za-z_](?:[\w$]|-(?!-)){0,62}){0,2}$/

/** A table's name in double quotes, part by part. */
export function tableName(name: unknown, path: ErrorPath, taken: readonly string[] = []): string {
  if (typeof name === 'string' && safeName.test(name) && !taken.includes(name.toLowerCase()))
    return name
      .split('.')
      .map((part) => `"${part}"`)
      .join('.')
  const message = expected('the name of a table: one to three parts of letters, digits, _, $ or -, joined by dots', name, 'Names of the statement\'s own steps are taken.')
  throw new SupportRulesError('table/unsafe-name', message, { path, details: { taken } })
}

/**
 * The `create table` of one of the tables, under the name that it has by default or another.
 *
 * Throws `table/unsafe-name`, `facts/invalid` for a table that is not in `warehouseTables`.
 *
 * @example
 * import { createTableSql } from 'aws-support-rules/tables'
 *
 * createTableSql('asOf') // => 'create table "as_of" (now_at BIGINT not null)'
 */
export function createTableSql(table: keyof typeof warehouseTables, name?: string): string {
  const kinds: readonly string[] = Object.keys(warehouseTables)
  if (!kinds.includes(table)) {
    throw unknownWord(table, kinds, 'the name of a table', 'facts/invalid', ['table'])
  }
  const { columns, name: usual } = warehouseTables[table]
  const lines = columns.map((each) => `${each.column} ${each.type}${each.optional ? '' : ' not null'}`)
  return `create table ${tableName(name ?? usual, ['name'])} (${lines.join(', ')})`
}
