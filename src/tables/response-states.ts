import { frozen } from '../frozen.js'

/** The states that the statement of `responseSql` returns, in the order in which it checks them. The first match is the result. */
export const responseStates = /* @__PURE__ */ frozen([
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
    means:
      'A row of the open spans does not continue the row before it: rows are missing, repeated, empty, overlapping or from different ranges.',
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
] as const)

/** A state of `responseStates`. */
export type WarehouseState = (typeof responseStates)[number]['state']
