import { edition2022_10 } from 'aws-support-rules'
import { addOpenTimeAll, createSchedule } from 'aws-support-rules/business-time'
import { type CaseRow, openSpanTable, responseTargetTable } from 'aws-support-rules/tables'
import { load } from '../../docs/examples/warehouse/load.js'
import { answer, answers, duckDb } from '../../test/tables/duckdb.js'
import { hour, instants, schedule, zones } from './workload.js'

export interface WarehouseMeasured {
  readonly asked: number
  /** The number of deadlines that equal those of `addOpenTimeAll`. */
  readonly right: number
  /** Nanoseconds per case: for the statement alone, and including loading its tables. */
  readonly answeredNs: number
  readonly allNs: number
}

const schedules = zones.map((zone) => ({ scheduleId: zone, schedule: createSchedule(schedule(zone)) }))

/**
 * Runs the statement on DuckDB with two threads, for Developer cases of 12 h at the repeated instants of the workload.
 */
export async function inDuckDb(count: number): Promise<WarehouseMeasured> {
  const starts = zones.map((zone) => Float64Array.from(instants(zone)))
  const createdAt = (index: number) => starts[index % 2]?.[(index >> 1) % 10_000] ?? NaN
  function* cases(): Generator<CaseRow> {
    for (let index = 0; index < count; index++)
      yield {
        caseId: String(index),
        createdAt: createdAt(index),
        respondedAt: null,
        answeredBy: null,
        openedBy: null,
        resolved: null,
        edition: '2022-10',
        plan: 'developer',
        caseType: 'technical',
        severity: 'normal',
        scheduleId: zones[index % 2] ?? null,
      }
  }
  const connection = await duckDb()
  const began = performance.now()
  await load(
    connection,
    'openSpans',
    openSpanTable(schedules, { from: '2023-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z' }),
  )
  await load(connection, 'responseTargets', responseTargetTable(edition2022_10))
  await load(connection, 'asOf', [{ nowAt: Date.UTC(2028, 0, 1) }])
  await load(connection, 'cases', cases())
  const loaded = performance.now()
  await answer(connection)
  const ended = performance.now()
  const due = schedules.map((one, index) =>
    addOpenTimeAll(one.schedule, starts[index] ?? new Float64Array(), 12 * hour),
  )
  const isRight = ([caseId, , dueAt]: Awaited<ReturnType<typeof answers>>[number]) =>
    dueAt === due[Number(caseId) % 2]?.[(Number(caseId) >> 1) % 10_000]
  const right = (await answers(connection)).filter(isRight).length
  const each = (ms: number) => (ms * 1e6) / count
  return { asked: count, right, answeredNs: each(ended - loaded), allNs: each(ended - began) }
}
