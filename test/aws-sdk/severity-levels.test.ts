import { allowedSeverities, edition2025_12, editions, plansOffered } from 'aws-support-rules'
import { plansWithSeverities, readSeverityLevels } from 'aws-support-rules/aws-sdk'
import { expect, test } from 'vitest'

test('reads what DescribeSeverityLevels prints, lowest first', () => {
  const severityLevels = [
    { code: 'critical', name: 'Business-critical system down' },
    { code: 'low', name: 'General guidance' },
    { code: 'low', name: 'General guidance' },
  ]
  expect(readSeverityLevels({ severityLevels })).toEqual({ severities: ['low', 'critical'], problems: [] })
})

test.each<[string, unknown, string, (string | number)[]]>([
  [
    'an unknown code',
    { severityLevels: [{ code: 'sev1' }, { code: 'low' }] },
    'severity/unknown',
    ['severityLevels', 0, 'code'],
  ],
  [
    'an entry that is nothing',
    { severityLevels: [null, { code: 'low' }] },
    'severity/unknown',
    ['severityLevels', 0, 'code'],
  ],
])('%s is a problem and hides no other', (_, output, code, path) => {
  expect(readSeverityLevels(output as object)).toMatchObject({ severities: ['low'], problems: [{ code, path }] })
})

test('knows the plans of the page by their severities, several at once where they share them', () => {
  expect(plansWithSeverities(['urgent', 'high', 'normal', 'low'])).toEqual(['business'])
  expect(plansWithSeverities(['low', 'normal', 'high', 'urgent', 'critical', 'critical'])).toEqual([
    'enterprise-on-ramp',
    'enterprise',
  ])
  expect(plansWithSeverities(['low', 'normal', 'high', 'urgent', 'sev1'])).toEqual([])
  expect(plansWithSeverities([])).toEqual([])
})

test('an account that could ask is on neither Basic nor Developer', () => {
  expect(plansWithSeverities(['low'])).toEqual([])
  expect(plansWithSeverities(['low', 'normal'])).toEqual([])
})

test('answers by the edition: three plans have all severities since December 2025', () => {
  expect(plansWithSeverities(['low', 'normal', 'high', 'urgent', 'critical'], { edition: edition2025_12 })).toContain(
    'business-support-plus',
  )
})

test('every plan with the API of every edition is consistent with its own technical severities', () => {
  for (const edition of editions) {
    for (const plan of plansOffered({ edition }).filter((each) => each !== 'basic' && each !== 'developer')) {
      const codes = allowedSeverities({ plan, caseType: 'technical', edition })
      expect(plansWithSeverities(codes, { edition })).toContain(plan)
    }
  }
})
