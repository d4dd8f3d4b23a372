// The ESM and the CJS copy of the package in one program: what one makes, the other takes.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import * as esm from 'aws-support-rules'

const cjs = createRequire(import.meta.url)('aws-support-rules')

assert.notEqual(esm.canCreateCase, cjs.canCreateCase)
assert.throws(() => cjs.canCreateCase({ plan: 'gold', caseType: 'technical' }), esm.isSupportRulesError)
assert.equal(esm.canCreateCase({ plan: 'basic', caseType: 'technical', edition: cjs.edition2022_10 }).allowed, false)
