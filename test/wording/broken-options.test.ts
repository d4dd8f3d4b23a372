import { firstResponse, responseTarget, SupportRulesError } from 'aws-support-rules'
import {
  describeDecision,
  describeFirstResponse,
  describeInstant,
  describeProgress,
  describeRefusal,
  describeTarget,
  summaryOf,
} from 'aws-support-rules/wording'
import { expect, test } from 'vitest'

const urgent = { plan: 'business', caseType: 'technical', severity: 'urgent' } as const
const target = responseTarget(urgent)
const due = firstResponse({ ...urgent, createdAt: '2026-11-23T08:00:00Z' })
const inTheYear = (year: string) => firstResponse({ ...urgent, createdAt: `${year}-11-23T08:00:00Z` })

function thrown(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error instanceof SupportRulesError ? { code: error.code, path: error.path, details: error.details } : error
  }
}

test('a language without texts is refused, with those that there are', () => {
  const options = { language: 'de' } as unknown as { language: 'en' }
  const refusal = { code: 'language/unknown', path: ['language'], details: { candidates: ['en', 'ja'] } }
  expect(thrown(() => describeTarget(target, options))).toEqual(refusal)
  expect(thrown(() => describeFirstResponse(due, options))).toEqual(refusal)
  expect(thrown(() => describeProgress({ state: 'no-target', because: target.because }, options))).toEqual(refusal)
  expect(thrown(() => describeDecision({ allowed: true, because: target.because }, options))).toEqual(refusal)
  expect(thrown(() => describeRefusal({ path: [], rule: target.because[0] }, options))).toEqual(refusal)
  expect(thrown(() => summaryOf(target.because[0], options))).toEqual(refusal)
})

test('options that are no object are refused', () => {
  for (const options of [null, 'ja'] as never[])
    expect(() => describeTarget(target, options)).toThrow(
      expect.objectContaining({
        code: 'facts/invalid',
        path: ['options'],
        message: `Expected options such as { language, timeZone }; got ${JSON.stringify(options)}.`,
      }) as Error,
    )
  expect(() => describeTarget(target, { language: 'de' as never })).toThrow(
    'Expected a supported language; got "de". Pass one of en, ja.',
  )
})

test('an option that is misspelled is refused, and all functions take the same options', () => {
  const misspelled = { timezone: 'Asia/Tokyo' } as never
  const refusal = { code: 'facts/invalid', path: ['timezone'] }
  expect(thrown(() => describeFirstResponse(due, misspelled))).toMatchObject(refusal)
  expect(thrown(() => describeInstant(new Date('2026-11-23T08:00:00Z'), misspelled))).toMatchObject(refusal)
  expect(thrown(() => describeRefusal({ path: [], rule: target.because[0] }, misspelled))).toMatchObject(refusal)
  expect(() => describeTarget(target, { lang: 'ja' } as never)).toThrow('Pass one of language, timeZone.')
  const options = { language: 'ja', timeZone: 'Asia/Tokyo' } as const
  expect(describeTarget(target, options)).toBe(describeTarget(target, { language: 'ja' }))
})

test('dates of an answer that are none are refused, and not moved to the next month', () => {
  const february = [{ date: '2026-02-30', because: 'holiday' }]
  const estimated = [{ code: 'holidays/estimated', dates: '2026-12-25' }]
  for (const forged of [
    { skipped: february },
    { partDays: february },
    { warnings: estimated },
    { warnings: undefined },
  ])
    expect(thrown(() => describeFirstResponse({ ...due, ...forged } as never))).toMatchObject({
      code: 'answer/invalid',
    })
})

test('a time zone that is none is refused', () => {
  expect(thrown(() => describeFirstResponse(due, { timeZone: 'Mars/Olympus' }))).toEqual({
    code: 'time-zone/unknown',
    path: ['timeZone'],
  })
})

test('before the time-zone table, in 1999, only UTC can be told', () => {
  const year = '1999'
  expect(thrown(() => describeFirstResponse(inTheYear(year), { timeZone: 'Europe/Berlin' }))).toMatchObject({
    code: 'instant/outside-time-zone-data',
    path: ['timeZone'],
  })
  expect(describeFirstResponse(inTheYear(year))).toMatch(
    new RegExp(`^due \\w+ 23 November ${year} 09:00 \\(UTC\\), 1 hour`),
  )
})
