import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DuckDBConnection } from '@duckdb/node-api'
import { load } from '../../docs/examples/warehouse/load.js'
import { differences } from './difference.js'
import { answer, answers, duckDb, loadReference } from './duckdb.js'
import { askedCases, type Workload } from './workload.js'

// The years in which Samoa skipped a day, with both changes of the clocks of every zone.
const workload: Workload = { from: Date.UTC(2011, 6, 1), to: Date.UTC(2013, 6, 1), now: Date.UTC(2013, 4, 20, 9, 30) }

it('DuckDB gives the answers of the library to 50,000 cases', async () => {
  let t = performance.now()
  const lap = (what: string) => { console.log(what, (performance.now() - t) | 0); t = performance.now() }
  const connection = await duckDb()
  await loadReference(connection, workload)
  lap('reference')
  const asked = Array.from(askedCases(50_000, 1, workload))
  lap('asked')
  await load(connection, 'cases', asked.map(({ row }) => row))
  lap('load')
  await answer(connection)
  lap('answer')
  const result = await answers(connection)
  lap('read')
  expect(differences(asked, result)).toEqual({ count: 0, first: [] })
  const states = new Set(asked.map(({ expected }) => expected.state))
  console.log([...states])
})
