import { objectOf } from '../guards.js'
import { tableName, warehouseTables } from './warehouse-tables.js'

/** The states that the statement returns, in the order in which it checks them. The first match is the result. */
export const responseStates = [
  { state: 'invalid-created-at', means: '`created_at` is missing, or is outside the range of a `Date`.' },
  { state: 'invalid-responded-at', means: '`responded_at` is outside the range of a `Date`.' },
  { state: 'response-before-creation', means: '`responded_at` or `answered_by` is before `created_at`.' },
  {
    state: 'invalid-now',
    means: '`as_of` does not have exactly one row, or `now_at` is outside the range of a `Date`.',
  },
  { state: 'unknown-target', means: '`response_targets` has no row for the edition, plan, case type and severity.' },
  { state: 'invalid-target', means: 'It has several rows for them, an unknown kind, or no valid duration.' },
  { state: 'no-target', means: 'AWS publishes no target, the plan does not allow the case, or AWS opened it.' },
  {
    state: 'unknown-schedule',
    means: 'The target counts business hours, and the schedule is missing or has no open spans.',
  },
  {
    state: 'broken-schedule',
    means: 'The open spans of the schedule are not complete: rows are missing, repeated, or from different ranges.',
  },
  {
    state: 'out-of-range',
    means: 'The creation, the response, `now_at` or the end of the target is outside the open spans of the schedule.',
  },
  { state: 'unknown', means: 'The first response may be missing, so it is not known whether AWS answered in time.' },
  { state: 'resolved-unanswered', means: 'The case was resolved without a response.' },
  { state: 'met', means: 'AWS answered, and the counted time was at most the target.' },
  { state: 'missed', means: 'AWS answered, and the counted time was more than the target.' },
  { state: 'pending', means: 'AWS had not answered by `now_at`, and the counted time is at most the target.' },
  { state: 'overdue', means: 'AWS had not answered by `now_at`, and the counted time is more than the target.' },
] as const

export type WarehouseState = (typeof responseStates)[number]['state']

/**
 * The names of the tables in your warehouse: `table`, `schema.table` or `catalog.schema.table`.
 *
 * A part has up to 63 ASCII letters, digits, `_`, `$` and `-`, and doesn't start with a digit.
 */
export type ResponseTableNames = Partial<Record<'cases' | 'asOf' | 'responseTargets' | 'openSpans', string | undefined>>

/** Returns a condition for the range of a `Date`. */
const isInstant = (value: string) => `${value} between -8640000000000000 and 8640000000000000`

/**
 * Returns the answer; one in the same second as the creation counts as simultaneous. AWS returns milliseconds for
 * cases, but whole seconds for communications.
 */
const inOrder = (answer: string) =>
  `case when ${answer} < created_at and ${answer} >= created_at - mod(mod(created_at, 1000) + 1000, 1000) then created_at else ${answer} end`

/**
 * The steps of the statement.
 *
 * To find the row for an instant, time is divided into buckets (`stretch`) as long as the longest row of the schedule.
 * A row is in at most two buckets, so the lookup is an equality join with a few rows per bucket, which every engine
 * does well. The SQL uses `mod` and no division, because engines divide differently.
 */
const steps = (names: Readonly<Record<keyof ResponseTableNames, string>>) => ({
  // A schedule is whole if the lengths of its rows add up to the time that they cover, and the lengths of its spans to
  // the last running total. Then each instant is in one row, and no open time is missing or repeated.
  schedules_known: `
  select schedule_id, max(span_end - closed_from) as longest_row, max(span_end - span_start) as longest_span,
    case when count(*) = count(distinct span_start)
      and min(span_end - span_start) > 0
      and sum(span_end - closed_from) = max(span_end) - min(closed_from)
      and sum(span_end - span_start) = max(open_before + span_end - span_start)
    then 1 else 0 end as is_whole
  from ${names.openSpans}
  group by schedule_id`,
  spans_known: `
  select s.schedule_id, s.closed_from, s.span_start, s.span_end, s.open_before, s.open_before + s.span_end - s.span_start as open_after,
    k.longest_row, k.longest_span
  from ${names.openSpans} s
  join schedules_known k on k.schedule_id = s.schedule_id and k.is_whole = 1`,
  spans_by_instant: `
  select schedule_id, closed_from - mod(closed_from, longest_row) as stretch, closed_from, span_start, span_end, open_before
  from spans_known
  union all
  select schedule_id, span_end - mod(span_end, longest_row), closed_from, span_start, span_end, open_before
  from spans_known
  where span_end - mod(span_end, longest_row) <> closed_from - mod(closed_from, longest_row)`,
  spans_by_open_time: `
  select schedule_id, open_before - mod(open_before, longest_span) as stretch, closed_from, span_start, open_before, open_after
  from spans_known
  union all
  select schedule_id, open_after - mod(open_after, longest_span), closed_from, span_start, open_before, open_after
  from spans_known
  where open_after - mod(open_after, longest_span) <> open_before - mod(open_before, longest_span)`,
  targets_known: `
  select edition, plan, case_type, severity,
    case when count(*) > 1 then 'repeated' else min(kind) end as kind,
    case when min(target_ms) between 0 and 8640000000000000 then min(target_ms) end as target_ms
  from ${names.responseTargets}
  group by edition, plan, case_type, severity`,
  now_known: `
  select case when count(*) = 1 and ${isInstant('max(now_at)')} then max(now_at) end as now_at
  from ${names.asOf}`,
  cases_known: `
  select case_id, schedule_id, edition, plan, case_type, severity,
    case when ${isInstant('created_at')} then created_at end as created_at,
    case when ${isInstant('responded_at')} then ${inOrder('responded_at')} end as responded_at,
    case when responded_at is null or ${isInstant('responded_at')} then 0 else 1 end as is_response_invalid,
    case when responded_at is null and ${isInstant('answered_by')} then ${inOrder('answered_by')} end as answered_by,
    case when responded_at is null and answered_by is not null then 1 else 0 end as is_bounded,
    case when responded_at is null and resolved = true then 1 else 0 end as is_resolved,
    case when opened_by = 'aws' then 1 else 0 end as is_opened_by_aws
  from ${names.cases}`,
  cases_asked: `
  select c.case_id, c.schedule_id, c.created_at, c.responded_at, c.is_response_invalid, n.now_at,
    c.answered_by, c.is_bounded, c.is_resolved, c.is_opened_by_aws,
    t.edition as known_edition, t.kind, case when t.kind in ('continuous', 'business-hours') and c.is_opened_by_aws = 0 then t.target_ms end as target_ms,
    case when c.responded_at <= n.now_at then 1 else 0 end as is_answered,
    case when c.is_response_invalid = 1 or c.responded_at < c.created_at or c.answered_by < c.created_at or n.now_at is null then null
      when c.is_bounded = 1 then c.answered_by
      when c.responded_at <= n.now_at then c.responded_at
      when n.now_at > c.created_at then n.now_at
      else c.created_at end as counted_until,
    k.is_whole, case when k.is_whole = 1 then k.longest_row end as longest_row, case when k.is_whole = 1 then k.longest_span end as longest_span
  from cases_known c
  cross join now_known n
  left join targets_known t on t.edition = c.edition and t.plan = c.plan and t.case_type = c.case_type and t.severity = c.severity
  left join schedules_known k on k.schedule_id = c.schedule_id and t.kind = 'business-hours'`,
  cases_placed: `
  select a.case_id, a.schedule_id, a.created_at, a.responded_at, a.is_response_invalid, a.now_at, a.known_edition, a.kind, a.target_ms,
    a.answered_by, a.is_bounded, a.is_resolved, a.is_opened_by_aws,
    a.is_answered, a.counted_until, a.is_whole, a.longest_span,
    b.open_before + case when a.created_at > b.span_start then a.created_at - b.span_start else 0 end as open_at_creation,
    e.open_before + case when a.counted_until > e.span_start then a.counted_until - e.span_start else 0 end as open_at_end
  from cases_asked a
  left join spans_by_instant b on b.schedule_id = a.schedule_id and b.stretch = a.created_at - mod(a.created_at, a.longest_row)
    and b.closed_from <= a.created_at and a.created_at < b.span_end
  left join spans_by_instant e on e.schedule_id = a.schedule_id and e.stretch = a.counted_until - mod(a.counted_until, a.longest_row)
    and e.closed_from <= a.counted_until and a.counted_until < e.span_end`,
  cases_reached: `
  select p.case_id, p.schedule_id, p.created_at, p.responded_at, p.is_response_invalid, p.now_at, p.known_edition, p.kind, p.target_ms,
    p.answered_by, p.is_bounded, p.is_resolved, p.is_opened_by_aws,
    p.is_answered, p.is_whole,
    case when p.kind = 'business-hours' then
        case when p.target_ms = 0 then p.created_at
          when p.open_at_creation + p.target_ms = r.open_before then r.closed_from
          else r.span_start + p.open_at_creation + p.target_ms - r.open_before end
      when p.created_at + p.target_ms <= 8640000000000000 then p.created_at + p.target_ms end as due_at,
    case when p.kind = 'business-hours' then r.span_start + p.open_at_creation + p.target_ms - r.open_before
      when p.created_at + p.target_ms <= 8640000000000000 then p.created_at + p.target_ms end as late_after,
    case when p.kind = 'business-hours' then p.open_at_end - p.open_at_creation
      when p.kind = 'continuous' then p.counted_until - p.created_at end as counted_ms
  from cases_placed p
  left join spans_by_open_time r on r.schedule_id = p.schedule_id
    and r.stretch = p.open_at_creation + p.target_ms - mod(p.open_at_creation + p.target_ms, p.longest_span)
    and r.open_before <= p.open_at_creation + p.target_ms and p.open_at_creation + p.target_ms < r.open_after`,
})

const answer = `
select case_id, target_ms, due_at, late_after,
  case when is_opened_by_aws = 0 and (is_bounded = 0 or counted_ms <= target_ms) and (is_bounded = 1 or is_resolved = 0) then counted_ms end as counted_ms,
  case when created_at is null then 'invalid-created-at'
    when is_response_invalid = 1 then 'invalid-responded-at'
    when responded_at < created_at or answered_by < created_at then 'response-before-creation'
    when now_at is null then 'invalid-now'
    when known_edition is null then 'unknown-target'
    when kind = 'none' or is_opened_by_aws = 1 then 'no-target'
    when target_ms is null then 'invalid-target'
    when kind = 'business-hours' and is_whole is null then 'unknown-schedule'
    when kind = 'business-hours' and is_whole = 0 then 'broken-schedule'
    when due_at is null or late_after is null then 'out-of-range'
    when is_bounded = 1 and (answered_by is null or answered_by > late_after) then 'unknown'
    when is_bounded = 0 and is_resolved = 1 then 'resolved-unanswered'
    when counted_ms is null then 'out-of-range'
    when is_bounded = 1 then 'met'
    when is_answered = 1 then case when counted_ms <= target_ms then 'met' else 'missed' end
    else case when counted_ms <= target_ms then 'pending' else 'overdue' end end as state
from cases_reached`

/**
 * Returns one `select` that computes the first-response deadline of each case, in whole milliseconds.
 *
 * Its columns are `case_id`, `target_ms`, `due_at`, `late_after`, `counted_ms` and `state`. The results equal those of
 * `responseProgress` at the instant in the table `asOf`. There is one row for each case, whatever is in the tables. If
 * a case can't be counted, its state says why: see `responseStates`. The text is ANSI SQL without date functions, and
 * is the same for every engine.
 *
 * You can only set the names of the tables. They are double-quoted, so they keep their case and may be keywords. The
 * text has no other double quotes.
 *
 * Throws `table/unsafe-name` unless a name has one to three parts of letters, digits, `_`, `$` or `-`, joined by dots,
 * and isn't the name of a step of the statement.
 *
 * @example
 * import { responseSql } from 'aws-support-rules/tables'
 *
 * const text = responseSql({ cases: 'archive.support_cases' })
 * text.includes('from "archive"."support_cases"') // => true
 * text.includes('from "open_spans"') // => true
 * responseSql({ cases: 'cases; drop table cases' }) // throws 'table/unsafe-name'
 */
export function responseSql(names: ResponseTableNames = {}): string {
  const given = objectOf(names, 'names such as { cases: "support_cases" }', ['names'])
  const stepNames = Object.keys(steps({ cases: '', asOf: '', responseTargets: '', openSpans: '' }))
  const named = (table: keyof ResponseTableNames) =>
    tableName(given[table] ?? warehouseTables[table].name, [table], stepNames)
  const all = steps({
    cases: named('cases'),
    asOf: named('asOf'),
    responseTargets: named('responseTargets'),
    openSpans: named('openSpans'),
  })
  const list = Object.entries(all).map(([name, text]) => `${name} as (${text}\n)`)
  return `with ${list.join(',\n')}${answer}\n`
}
