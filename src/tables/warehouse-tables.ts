import { frozen } from '../frozen.js'
import type { CaseRow } from './case-table.js'
import type { EditionRow } from './edition-table.js'
import type { HolidayRow } from './holiday-table.js'
import type { OpenSpanRow } from './open-span-table.js'
import type { ResponseTargetRow } from './response-target-table.js'
import type { ScheduleRow } from './schedule-table.js'
import type { WarningRow } from './warning-table.js'

/** A column: its names in SQL and in the rows, its type, and its meaning. Only `optional` columns can be null. */
export interface WarehouseColumn<Field extends string = string> {
  readonly column: string
  readonly field: Field
  readonly type: 'BIGINT' | 'VARCHAR' | 'DATE' | 'BOOLEAN'
  readonly optional: boolean
  readonly means: string
}

/** A table: its default name, the meaning of a row, its key, and its columns. */
export interface WarehouseTable<Row = Readonly<Record<string, unknown>>> {
  readonly name: string
  readonly row: string
  readonly key: readonly string[]
  readonly columns: readonly WarehouseColumn<keyof Row & string>[]
}

const one = <Field extends string>(
  field: Field,
  type: WarehouseColumn['type'],
  means: string,
): WarehouseColumn<Field> => ({
  column: field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
  field,
  type,
  optional: false,
  means,
})
const optional = <Field extends string>(
  field: Field,
  type: WarehouseColumn['type'],
  means: string,
): WarehouseColumn<Field> => ({
  ...one(field, type, means),
  optional: true,
})

const cases: WarehouseTable<CaseRow> = {
  name: 'cases',
  row: 'A case. `caseTable` makes them, or your own query does.',
  key: [],
  columns: [
    optional('caseId', 'VARCHAR', 'Your id for the case; it is returned with the answer.'),
    optional('createdAt', 'BIGINT', 'When the case was created, in epoch milliseconds.'),
    optional(
      'respondedAt',
      'BIGINT',
      'The first response, in epoch milliseconds; null if there is none, or if you use `answered_by` instead.',
    ),
    optional(
      'answeredBy',
      'BIGINT',
      'Use it instead of `responded_at` if older communications may be missing: AWS had answered by then. 9007199254740991 if you do not know even that.',
    ),
    optional('openedBy', 'VARCHAR', '`customer` or `aws`. A case that AWS opened has no target.'),
    optional('resolved', 'BOOLEAN', 'Whether the case is resolved. If it has no response, its clock has stopped.'),
    optional('edition', 'VARCHAR', 'The id of the edition whose rules apply to the case.'),
    optional('plan', 'VARCHAR', 'The plan.'),
    optional('caseType', 'VARCHAR', 'The case type.'),
    optional('severity', 'VARCHAR', 'The severity.'),
    optional(
      'scheduleId',
      'VARCHAR',
      'The schedule of its business hours; read only if the target counts business hours.',
    ),
  ],
}
const asOf: WarehouseTable<{ readonly nowAt: number }> = {
  name: 'as_of',
  row: 'The only row: the instant for which the states are computed.',
  key: [],
  columns: [one('nowAt', 'BIGINT', 'The instant, in epoch milliseconds.')],
}
const responseTargets: WarehouseTable<ResponseTargetRow> = {
  name: 'response_targets',
  row: 'The target for one combination of facts in an edition.',
  key: ['edition', 'plan', 'case_type', 'severity'],
  columns: [
    one('edition', 'VARCHAR', 'The id of the edition.'),
    one('plan', 'VARCHAR', 'The plan.'),
    one('caseType', 'VARCHAR', 'The case type.'),
    one('severity', 'VARCHAR', 'The severity.'),
    one('kind', 'VARCHAR', '`continuous`, `business-hours` or `none`.'),
    optional('targetMs', 'BIGINT', 'The target, in milliseconds of counted time; null if there is none.'),
    one('rule', 'VARCHAR', 'The id of the rule that decides.'),
  ],
}
const openSpans: WarehouseTable<OpenSpanRow> = {
  name: 'open_spans',
  row: 'An open span of a schedule, with the closed time before it. Each instant of the range is in [closed_from, span_end) of exactly one row.',
  key: ['schedule_id', 'span_start'],
  columns: [
    one('scheduleId', 'VARCHAR', 'The schedule.'),
    one('closedFrom', 'BIGINT', 'When the span before it ended, or when the range begins, in epoch milliseconds.'),
    one('spanStart', 'BIGINT', 'When the span opens, in epoch milliseconds.'),
    one('spanEnd', 'BIGINT', 'When the span closes, in epoch milliseconds; exclusive.'),
    one('openBefore', 'BIGINT', 'Open time from the beginning of the range to the opening, in milliseconds.'),
  ],
}
const schedules: WarehouseTable<ScheduleRow> = {
  name: 'schedules',
  row: 'A schedule that customers share. The statement does not read this table.',
  key: ['schedule_id'],
  columns: [
    one('scheduleId', 'VARCHAR', 'The schedule.'),
    one('country', 'VARCHAR', 'The country whose hours these are, ISO 3166-1.'),
    one('timeZone', 'VARCHAR', 'The name of the time zone.'),
    one('weekend', 'VARCHAR', 'The ISO weekdays of the newest weekend as digits, such as `67`.'),
    one('opens', 'VARCHAR', 'The opening time, local, as `HH:mm`.'),
    one('closes', 'VARCHAR', 'The closing time, local, as `HH:mm`.'),
    one('calendar', 'VARCHAR', 'The id of the holiday calendar.'),
    one('timeZoneVersion', 'VARCHAR', 'The version of the time-zone data.'),
    optional('validFrom', 'DATE', 'The first date for which the calendar has data.'),
    optional('validTo', 'DATE', 'The last date for which the calendar has data.'),
    optional('announcedThrough', 'DATE', 'The last date whose holidays have been announced.'),
  ],
}
const holidays: WarehouseTable<HolidayRow> = {
  name: 'holidays',
  row: 'A day of a calendar. The statement does not read this table: the open spans already leave out closed days.',
  key: ['calendar', 'local_date', 'part_from', 'part_to'],
  columns: [
    one('calendar', 'VARCHAR', 'The id of the holiday calendar.'),
    one('localDate', 'DATE', 'The local date.'),
    one('kind', 'VARCHAR', '`closed`, or `open` for a working day that would otherwise be closed.'),
    optional('name', 'VARCHAR', 'The name of the holiday.'),
    one('estimated', 'BOOLEAN', 'Whether the date is a forecast.'),
    one('partFrom', 'VARCHAR', 'The local time at which the day or its closed part begins, such as `00:00`.'),
    one('partTo', 'VARCHAR', 'The local time at which it ends; `24:00` is the end of the day.'),
  ],
}

const editions: WarehouseTable<EditionRow> = {
  name: 'editions',
  row: 'The time in which an edition is in force. The statement does not read this table: it gives your cases their `edition`.',
  key: ['aws_partition', 'in_force_from'],
  columns: [
    one('awsPartition', 'VARCHAR', '`aws`, or `aws-us-gov` for AWS GovCloud (US).'),
    one('edition', 'VARCHAR', 'The id of the edition.'),
    one('inForceFrom', 'BIGINT', 'When it begins, in epoch milliseconds.'),
    one('inForceTo', 'BIGINT', 'When the next one begins; 8640000000000001 if none is known.'),
  ],
}
const warnings: WarehouseTable<WarningRow> = {
  name: 'schedule_warnings',
  row: 'A time in which the calendar of a schedule is uncertain. The statement does not read this table.',
  key: ['schedule_id', 'code', 'warn_from'],
  columns: [
    one('scheduleId', 'VARCHAR', 'The schedule.'),
    one('code', 'VARCHAR', 'The code of the warning, as `firstResponse` returns it.'),
    one('warnFrom', 'BIGINT', 'When the uncertain time begins, in epoch milliseconds.'),
    one('warnTo', 'BIGINT', 'When it ends; exclusive.'),
  ],
}

/**
 * The tables of a warehouse, with their columns and types. `createTableSql` creates them, and the table functions fill
 * them.
 */
export const warehouseTables = /* @__PURE__ */ frozen({
  cases,
  asOf,
  responseTargets,
  openSpans,
  schedules,
  holidays,
  editions,
  warnings,
})
