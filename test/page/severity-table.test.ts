import { readFileSync } from 'node:fs'
import { edition2022_10, plans, responseTarget, severities } from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { severityTableOf } from './severity-table.js'

const page = severityTableOf(readFileSync('test/page/severity-table.md', 'utf8'))

describe("the page's severity table equals the targets of technical cases", () => {
  test.each(severities.flatMap((severity) => plans.map((plan) => [severity, plan] as const)))(
    '%s on %s',
    (severity, plan) => {
      const target = responseTarget({ plan, caseType: 'technical', severity, edition: edition2022_10 })
      expect(target.kind === 'none' ? undefined : target.minutes).toBe(page[severity]?.[plan])
    },
  )

  test('has five rows and sixteen cells', () => {
    expect(severities.map((severity) => Object.keys(page[severity] ?? {}).length)).toEqual([4, 4, 3, 3, 2])
  })
})
