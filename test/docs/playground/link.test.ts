import { caseTypes, editions, languages, plans, severities } from 'aws-support-rules'
import { countries, timeZonesOf } from 'aws-support-rules/countries'
import { describe, expect } from 'vitest'
import { deadlineOf, fieldOf } from '../../../docs/.vitepress/theme/playground/answer.js'
import { type Choices, firstChoices } from '../../../docs/.vitepress/theme/playground/choices.js'
import { linkOf, readLink } from '../../../docs/.vitepress/theme/playground/link.js'
import { fc, test } from '../../laws.js'

const two = (part: number) => String(part).padStart(2, '0')
const wallTimes = fc
  .tuple(
    fc.integer({ min: 2022, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(23),
    fc.nat(59),
  )
  .map(([year, month, day, hour, minute]) => `${String(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`)
const places = fc.constantFrom(...countries).chain((country) =>
  fc.record({
    country: fc.constant(country),
    timeZone: fc.constantFrom('', ...timeZonesOf(country).map(({ timeZone }) => timeZone)),
  }),
)
const anyChoices: fc.Arbitrary<Choices> = fc
  .record({
    place: places,
    plan: fc.constantFrom(...plans),
    caseType: fc.constantFrom(...caseTypes),
    severity: fc.constantFrom(...severities),
    language: fc.constantFrom(...languages),
    created: wallTimes,
    holidays: fc.constantFrom('on', 'off'),
    edition: fc.constantFrom('in-force', ...editions.map(({ id }) => id)),
    words: fc.constantFrom('en', 'ja'),
  })
  .map(({ place, ...rest }) => ({ ...place, ...rest }))

test.prop([anyChoices], { numRuns: 300 })('a link shows the choices that it was made of', (choices) => {
  expect(readLink(linkOf(choices))).toEqual({ choices, problems: [] })
})

test.prop([anyChoices], { numRuns: 200 })('every choice has an answer or a coded problem at a field', (choices) => {
  const deadline = deadlineOf(choices)
  if (deadline.kind === 'problem') expect(Object.keys(choices)).toContain(fieldOf(deadline.problem))
  else expect(deadline.timeline === null).toBe(deadline.explained.kind === 'none')
})

test.prop([
  fc.string(),
  fc.constantFrom('plan', 'type', 'severity', 'country', 'zone', 'language', 'created', 'holidays', 'edition', 'words'),
])(
  'a link with anything in it is read, with a problem where the first choice takes the place of what it says',
  (value, name) => {
    const { choices, problems } = readLink(new URLSearchParams([[name, value]]).toString())
    const isKept = linkOf(choices) === linkOf(firstChoices)
    if (problems.length > 0) expect(isKept).toBe(true)
    for (const { message } of problems) expect(message).not.toBe('')
  },
)

describe('a broken link', () => {
  test.each([
    ['plan=gold', 'plan/unknown', 'plan'],
    ['type=tech', 'case-type/unknown', 'caseType'],
    ['severity=sev1', 'severity/unknown', 'severity'],
    ['country=UK', 'country/unknown', 'country'],
    ['zone=America/New_York', 'time-zone/not-in-country', 'timeZone'],
    ['country=US&zone=Mars/Olympus', 'time-zone/unknown', 'timeZone'],
    ['language=de', 'language/unknown', 'language'],
    ['created=2026-02-30T10:00', 'instant/invalid', 'created'],
    ['created=24 December', 'instant/invalid', 'created'],
    ['holidays=perhaps', 'holidays/required', 'holidays'],
    ['edition=2020-01', 'edition/invalid', 'edition'],
  ])('%s is %s at the field %s', (query, code, field) => {
    const { problems } = readLink(query)
    expect(problems.map((problem) => [problem.code, fieldOf(problem)])).toEqual([[code, field]])
  })

  test('names each broken part', () => {
    expect(readLink('?plan=gold&severity=sev1&created=2026-12-24T10:00').problems.map(({ code }) => code)).toEqual([
      'plan/unknown',
      'severity/unknown',
    ])
  })
})

test.each<[string, Partial<Choices>, string, keyof Choices]>([
  ['a country with several clocks', { country: 'US' }, 'time-zone/required', 'timeZone'],
  ['a language that the edition does not have', { language: 'zh', edition: '2022-10' }, 'language/unknown', 'language'],
  ['no date', { created: '' }, 'instant/invalid', 'created'],
  ['a date before the first edition', { created: '2020-01-01T10:00' }, 'edition/none-in-force', 'created'],
  [
    'a year without clocks',
    { created: '1999-12-31T10:00', edition: '2022-10' },
    'instant/outside-time-zone-data',
    'created',
  ],
  [
    'a day that the zone skips',
    { country: 'WS', created: '2011-12-30T10:00', edition: '2022-10' },
    'instant/invalid',
    'created',
  ],
])('%s is a problem at its field', (_, changed, code, field) => {
  const deadline = deadlineOf({ ...firstChoices, ...changed })
  expect(deadline.kind === 'problem' && [deadline.problem.code, fieldOf(deadline.problem)]).toEqual([code, field])
})
