// Laws: fast-check's properties as tests of vitest.
import * as fc from 'fast-check'
import { test as plain } from 'vitest'

type Arbitraries<Values> = { [Index in keyof Values]: fc.Arbitrary<Values[Index]> }

/** A test of a law over random values; on failure, fast-check names the seed and the smallest counterexample. */
const prop =
  <Values extends [unknown, ...unknown[]]>(arbitraries: Arbitraries<Values>, parameters?: fc.Parameters<Values>) =>
  (name: string, law: (...values: Values) => unknown) => {
    plain(name, async () => {
      const property = fc.asyncProperty<Values>(...arbitraries, async (...values) => {
        await law(...values)
      })
      await fc.assert(property, parameters)
    })
  }

const test = Object.assign(plain.extend({}), { prop })

export { fc, test }
