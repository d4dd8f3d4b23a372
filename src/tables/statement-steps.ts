/** The tables that the statement reads, as they are named in its text. */
export type ReadTables = Readonly<Record<'cases' | 'asOf' | 'responseTargets' | 'openSpans', string>>

/** Returns a condition for the range of a `Date`. */
const isInstant = (value: string) => `${value} between -8640000000000000 and 8640000000000000`

/**
 * Returns the answer; one in the same second as the creation counts as simultaneous. AWS returns milliseconds for
 * cases, but whole seconds for communications.
 */
const inOrder = (answer: string) =>
  `case when ${answer} < created and ${answer} >= created - mod(mod(created, 1000) + 1000, 1000) then created else ${answer} end`

/** Returns columns of a table of a join under their own names. Otherwise ClickHouse would keep the table's prefix. */
const columns = (table: string, names: string) =>
  names
    .split(' ')
    .map((name) => `${table}.${name} as ${name}`)
    .join(', ')

const previousRow = 'over (partition by schedule_id order by opens)'

/**
 * The steps of the statement, each a query that reads tables and earlier steps.
 *
 * The first steps turn numbers that can't be valid into nulls, so the arithmetic of the others can't overflow. Engines
 * may compute an expression before the condition that guards it, so a guard in the same step wouldn't be enough. No
 * step gives a new value the name of a column that it reads, since ClickHouse would then read the new value.
 *
 * To find the row for an instant, time is divided into buckets (`stretch`) as long as the longest row of the schedule.
 * A row is in at most two buckets, so the lookup is an equality join with a few rows per bucket, which every engine
 * does well. The SQL uses `mod` and no division, because engines divide differently.
 */
export const statementSteps = (names: ReadTables) => ({
  spans_read: `
  select schedule_id,
    case when ${isInstant('closed_from')} then closed_from end as begins,
    case when ${isInstant('span_start')} then span_start end as opens,
    case when ${isInstant('span_end')} then span_end end as closes,
    case when open_before between 0 and 17280000000000000 then open_before end as sum_before
  from ${names.openSpans}`,
  spans_linked: `
  select schedule_id, begins, opens, closes, sum_before, sum_before + closes - opens as sum_after,
    lag(closes) ${previousRow} as previous_closes,
    lag(sum_before + closes - opens) ${previousRow} as previous_sum
  from spans_read`,
  // A schedule is whole if each row continues the row before it. Then each instant is in one row, and no open time is
  // missing or repeated. The lengths of other schedules stay null, so nothing is divided by zero.
  schedules_checked: `
  select schedule_id, max(closes - begins) as longest_begun, max(closes - opens) as longest_open,
    min(case when begins <= opens and opens < closes and (previous_closes is null and sum_before = 0
      or previous_closes = begins and previous_sum = sum_before) then 1 else 0 end) as is_whole
  from spans_linked
  group by schedule_id`,
  schedules_known: `
  select schedule_id, is_whole,
    case when is_whole = 1 then longest_begun end as longest_row,
    case when is_whole = 1 then longest_open end as longest_span
  from schedules_checked`,
  spans_known: `
  select ${columns('s', 'schedule_id begins opens closes sum_before sum_after')}, ${columns('k', 'longest_row longest_span')}
  from spans_linked s
  join schedules_known k on k.schedule_id = s.schedule_id and k.is_whole = 1`,
  spans_by_instant: `
  select schedule_id, begins - mod(begins, longest_row) as stretch, begins, opens, closes, sum_before
  from spans_known
  union all
  select schedule_id, closes - mod(closes, longest_row), begins, opens, closes, sum_before
  from spans_known
  where closes - mod(closes, longest_row) <> begins - mod(begins, longest_row)`,
  spans_by_open_time: `
  select schedule_id, sum_before - mod(sum_before, longest_span) as stretch, begins, opens, sum_before, sum_after
  from spans_known
  union all
  select schedule_id, sum_after - mod(sum_after, longest_span), begins, opens, sum_before, sum_after
  from spans_known
  where sum_after - mod(sum_after, longest_span) <> sum_before - mod(sum_before, longest_span)`,
  targets_known: `
  select edition, plan, case_type, severity,
    case when count(*) > 1 then 'repeated' else min(kind) end as counting,
    case when min(target_ms) between 0 and 8640000000000000 then min(target_ms) end as duration
  from ${names.responseTargets}
  group by edition, plan, case_type, severity`,
  now_known: `
  select case when count(*) = 1 and ${isInstant('max(now_at)')} then max(now_at) end as instant
  from ${names.asOf}`,
  cases_read: `
  select case_id, schedule_id, edition, plan, case_type, severity,
    case when ${isInstant('created_at')} then created_at end as created,
    case when ${isInstant('responded_at')} then responded_at end as replied,
    case when responded_at is null and ${isInstant('answered_by')} then answered_by end as replied_by,
    case when responded_at is null or ${isInstant('responded_at')} then 0 else 1 end as is_response_invalid,
    case when responded_at is null and answered_by is not null then 1 else 0 end as is_bounded,
    case when responded_at is null and resolved = true then 1 else 0 end as is_resolved,
    case when opened_by = 'aws' then 1 else 0 end as is_opened_by_aws
  from ${names.cases}`,
  cases_known: `
  select case_id, schedule_id, edition, plan, case_type, severity, created, is_response_invalid, is_bounded, is_resolved, is_opened_by_aws,
    ${inOrder('replied')} as responded,
    ${inOrder('replied_by')} as answered
  from cases_read`,
  cases_asked: `
  select ${columns('c', 'case_id schedule_id created responded answered is_response_invalid is_bounded is_resolved is_opened_by_aws')},
    ${columns('n', 'instant')}, t.edition as known_edition, ${columns('t', 'counting')},
    case when t.counting in ('continuous', 'business-hours') and c.is_opened_by_aws = 0 then t.duration end as target,
    case when c.responded <= n.instant then 1 else 0 end as is_answered,
    case when c.is_response_invalid = 1 or c.responded < c.created or c.answered < c.created or n.instant is null then null
      when c.is_bounded = 1 then c.answered
      when c.responded <= n.instant then c.responded
      when n.instant > c.created then n.instant
      else c.created end as counted_until,
    ${columns('k', 'is_whole longest_row longest_span')}
  from cases_known c
  cross join now_known n
  left join targets_known t on t.edition = c.edition and t.plan = c.plan and t.case_type = c.case_type and t.severity = c.severity
  left join schedules_known k on k.schedule_id = c.schedule_id and t.counting = 'business-hours'`,
  cases_placed: `
  select ${columns('a', 'case_id schedule_id created responded answered is_response_invalid is_bounded is_resolved is_opened_by_aws instant known_edition counting target is_answered counted_until is_whole longest_span')},
    b.sum_before + case when a.created > b.opens then a.created - b.opens else 0 end as sum_at_creation,
    e.sum_before + case when a.counted_until > e.opens then a.counted_until - e.opens else 0 end as sum_at_end
  from cases_asked a
  left join spans_by_instant b on b.schedule_id = a.schedule_id and b.stretch = a.created - mod(a.created, a.longest_row)
    and b.begins <= a.created and a.created < b.closes
  left join spans_by_instant e on e.schedule_id = a.schedule_id and e.stretch = a.counted_until - mod(a.counted_until, a.longest_row)
    and e.begins <= a.counted_until and a.counted_until < e.closes`,
  cases_reached: `
  select ${columns('p', 'case_id created responded answered is_response_invalid is_bounded is_resolved is_opened_by_aws instant known_edition counting target is_answered is_whole')},
    case when p.counting = 'business-hours' then
        case when p.target = 0 then p.created
          when p.sum_at_creation + p.target = r.sum_before then r.begins
          else r.opens + p.sum_at_creation + p.target - r.sum_before end
      when p.created + p.target <= 8640000000000000 then p.created + p.target end as due,
    case when p.counting = 'business-hours' then r.opens + p.sum_at_creation + p.target - r.sum_before
      when p.created + p.target <= 8640000000000000 then p.created + p.target end as last_in_time,
    case when p.counting = 'business-hours' then p.sum_at_end - p.sum_at_creation
      when p.counting = 'continuous' then p.counted_until - p.created end as counted
  from cases_placed p
  left join spans_by_open_time r on r.schedule_id = p.schedule_id
    and r.stretch = p.sum_at_creation + p.target - mod(p.sum_at_creation + p.target, p.longest_span)
    and r.sum_before <= p.sum_at_creation + p.target and p.sum_at_creation + p.target < r.sum_after`,
})

/** The query after the steps. */
export const statementAnswer = `
select case_id, target as target_ms, due as due_at, last_in_time as late_after,
  case when is_opened_by_aws = 0 and (is_bounded = 0 or counted <= target) and (is_bounded = 1 or is_resolved = 0) then counted end as counted_ms,
  case when created is null then 'invalid-created-at'
    when is_response_invalid = 1 then 'invalid-responded-at'
    when responded < created or answered < created then 'response-before-creation'
    when instant is null then 'invalid-now'
    when known_edition is null then 'unknown-target'
    when counting = 'none' or is_opened_by_aws = 1 then 'no-target'
    when target is null then 'invalid-target'
    when counting = 'business-hours' and is_whole is null then 'unknown-schedule'
    when counting = 'business-hours' and is_whole = 0 then 'broken-schedule'
    when due is null or last_in_time is null then 'out-of-range'
    when is_bounded = 1 and (answered is null or answered > last_in_time) then 'unknown'
    when is_bounded = 0 and is_resolved = 1 then 'resolved-unanswered'
    when counted is null then 'out-of-range'
    when is_bounded = 1 then 'met'
    when is_answered = 1 then case when counted <= target then 'met' else 'missed' end
    else case when counted <= target then 'pending' else 'overdue' end end as state
from cases_reached`
