import {
  canCreateCase,
  canUseSeverity,
  compareEditions,
  type Edition,
  edition2022_10,
  edition2026_08,
  editionInForce,
  firstResponse,
  noHolidays,
  plansOffered,
  responseReport,
  severityLevels,
} from 'aws-support-rules'
import { plansWithSeverities, readCase } from 'aws-support-rules/aws-sdk'
import { checkDraft, draftSchemaFor } from 'aws-support-rules/schemas'
import { responseTargetTable } from 'aws-support-rules/tables'
import { planArbitrary } from 'aws-support-rules/testing'
import { describe, expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'
import { changedAt, type Path } from './broken-editions.js'

const monday = '2026-11-23T08:00:00Z'

describe('an edition', () => {
  const edition = edition2026_08
  const cell = ['severities', 'technical', 'low', 'developer']
  const facts = { plan: 'developer', caseType: 'technical', severity: 'low' } as const
  const customer = { country: 'DE', holidays: noHolidays }

  test.each<[string, Path, string]>([
    ['a cell', cell, 'the whole cell severities.technical.low.developer of the edition; got undefined.'],
    ['a table', ['severities'], 'the whole cell severities.technical.low.developer of the edition; got undefined.'],
    ['a row', cell.slice(0, 3), 'the whole cell severities.technical.low.developer of the edition; got undefined.'],
    ['the rules of a cell', [...cell, 'because'], 'the whole cell severities.technical.low.developer of the edition'],
  ])('that lacks %s says which', (_, missing, message) => {
    const error = thrown(() => canUseSeverity({ ...facts, edition: changedAt(edition, missing) }))
    expect(error).toMatchObject({ code: 'edition/invalid', path: ['edition', ...cell] })
    expect(error.message).toContain(`Expected ${message}`)
  })

  test('that lacks a cell still answers what does not need it', () => {
    const edition_ = changedAt(edition, cell)
    expect(canUseSeverity({ ...facts, plan: 'business', edition: edition_ }).allowed).toBe(true)
    expect(canUseSeverity({ ...facts, severity: 'normal', edition: edition_ }).allowed).toBe(true)
  })

  test.each<[string, Path, (edition: Edition) => unknown, readonly (string | number)[]]>([
    ['a comparison', cell, (broken) => compareEditions({ before: edition, after: broken }), ['after', ...cell]],
    [
      'a comparison',
      ['plans', 'basic'],
      (broken) => compareEditions({ before: broken, after: edition }),
      ['before', 'plans', 'basic'],
    ],
    ['a table of targets', cell, (broken) => Array.from(responseTargetTable(broken)), [...cell]],
    [
      'a deadline',
      ['effort'],
      (broken) => firstResponse({ ...facts, createdAt: monday, customer, edition: broken }),
      ['edition', 'effort'],
    ],
    [
      'a deadline by a function',
      ['languages', 'en', 'hours', 'opens'],
      (broken) => firstResponse({ ...facts, createdAt: monday, customer, edition: () => broken }),
      ['edition', 'languages', 'en', 'hours'],
    ],
  ])('that is broken is named by %s, at its place in the argument', (_, missing, ask, path) => {
    expect(thrown(() => ask(changedAt(edition, missing)))).toMatchObject({ code: 'edition/invalid', path })
  })

  test.each<[string, () => unknown, string]>([
    ['nothing', () => undefined, 'got undefined'],
    ['a function', () => editionInForce, 'Call it: editionInForce(date).'],
  ])('is not what a function in its place returns: %s', (_, resolve, words) => {
    const error = thrown(() => firstResponse({ ...facts, createdAt: monday, customer, edition: resolve as never }))
    expect(error).toMatchObject({ code: 'edition/invalid', path: ['edition'] })
    expect(error.message).toContain(words)
  })

  test('that is broken is a problem of readers and reports', () => {
    const broken = changedAt(edition, ['severityChange', 'different', 'technical', 'enterprise'])
    const details = { serviceCode: 'amazon-ec2', severityCode: 'low', timeCreated: monday }
    expect(readCase(details, { plan: 'enterprise', edition: broken })).toMatchObject({
      kind: 'problems',
      problems: [
        { code: 'edition/invalid', path: ['edition', 'severityChange', 'different', 'technical', 'enterprise'] },
      ],
    })
    const one = { ...facts, createdAt: monday, customer, edition: changedAt(edition, cell) }
    expect(responseReport([one], { now: monday }).problems).toMatchObject([
      { code: 'edition/invalid', path: ['edition', ...cell] },
    ])
  })
})

describe('a function in place of an edition', () => {
  const edition = editionInForce as never
  const asks: readonly (readonly [string, () => unknown])[] = [
    ['canCreateCase', () => canCreateCase({ plan: 'basic', caseType: 'technical', edition })],
    ['plansOffered', () => plansOffered({ edition })],
    ['severityLevels', () => severityLevels({ edition })],
    ['compareEditions', () => compareEditions({ before: edition2022_10, after: edition })],
    ['plansWithSeverities', () => plansWithSeverities(['low'], { edition })],
    ['checkDraft', () => checkDraft({}, { edition })],
    ['draftSchemaFor', () => draftSchemaFor({ edition })],
    ['responseTargetTable', () => responseTargetTable(edition)],
    ['planArbitrary', () => planArbitrary({ edition })],
  ]
  test.each(asks)('%s says to call it', (_, ask) => {
    expect(thrown(ask).code).toBe('edition/invalid')
    expect(thrown(ask).message).toContain('Call it: editionInForce(date).')
  })
})
