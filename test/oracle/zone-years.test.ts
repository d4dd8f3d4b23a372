import { expect, test } from 'vitest'
import { knownLeftOut, leftOut, secondSource } from './zone-years.js'

// Every zone is named in the question, so the host's own zone plays no part: one run shows it for all.
const host = process.versions['tz'] ?? 'unknown'

test(`the zone-years in which tz ${host} of the host differs from the pinned table are the known ones`, () => {
  expect(leftOut()).toEqual(knownLeftOut[host])
})

test('the second source has every zone left out', () => {
  expect(Object.keys(leftOut()).filter((name) => !(name in secondSource.zones))).toEqual([])
})
