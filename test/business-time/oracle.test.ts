import { describe, expect, test } from 'vitest'
import { askAbout } from '../oracle/questions.js'
import { rememberedWalk } from '../oracle/remembered-walk.js'
import type { walkDates } from '../oracle/walk.js'
import { firstYear, knownLeftOut, lastYear, oracleZone, secondSource, zoneNames } from '../oracle/zone-years.js'

// `npm run fuzz` asks the same way a million times.
// test/oracle/zone-years.test.ts shows that these are the ones.
const leftOut = knownLeftOut[process.versions['tz'] ?? 'unknown'] ?? {}

/** The zone's data may be those of the host in one year and the second source in another. */
const walkIn =
  (year: number): typeof walkDates =>
  (...asked) =>
    rememberedWalk(String(year), ...asked)

describe('a walk over days on Temporal gives the same answers', () => {
  test('in a random year of every seventh zone', () => {
    const differences = zoneNames.flatMap((name, index) => {
      if (index % 7 !== 0) return []
      const year = firstYear + ((index * 31) % (lastYear - firstYear + 1))
      return askAbout(name, year, oracleZone(name, year, leftOut), 60, index, walkIn(year))
    })
    expect(differences).toEqual([])
  })

  test.each(Object.keys(secondSource.zones))(
    '%s, against the second source, in the winter of 2026 and later',
    (name) => {
      const differences = [2026, 2027, 2030, 2050, 2098].flatMap((year) =>
        askAbout(name, year, oracleZone(name, year, leftOut), 60, year, walkIn(year)),
      )
      expect(differences).toEqual([])
    },
  )
})
