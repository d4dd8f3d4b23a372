import { fc } from '@fast-check/vitest'

// A mutant is dead at the first counterexample: no time goes into a smaller one.
fc.configureGlobal({ numRuns: 20, endOnFailure: true })
