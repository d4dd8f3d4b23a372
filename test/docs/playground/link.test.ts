import { caseTypes, editions, languages, plans, severities } from 'aws-support-rules'
import { countries, timeZonesOf } from 'aws-support-rules/countries'
import { describe, expect } from 'vitest'
import { allHolidays } from '../../../docs/.vitepress/theme/playground/all-holidays.js'
import { deadlineOf as deadlineWith, fieldOf } from '../../../docs/.vitepress/theme/playground/answer.js'
import { type Choices, firstChoices as firstOf } from '../../../docs/.vitepress/theme/playground/choices.js'
import { holidaysOfOneCountry } from '../../../docs/.vitepress/theme/playground/known-holidays.js'
import { linkOf, readLink as readLinkOf, withKnownSubdivision } from '../../../docs/.vitepress/theme/playground/link.js'
import { guessedZone } from '../../../docs/.vitepress/theme/playground/place-options.js'
import { headlineOf } from '../../../docs/.vitepress/theme/playground/words.js'
import { fc, test } from '../../laws.js'

const holidays = allHolidays()
const firstChoices = firstOf.en
const subdivisionsOf = (country: string) => holidays.subdivisionsOf(country) ?? []
const deadlineOf = (choices: Choices) => deadlineWith(choices, holidays)
const readLink = (query: string) => withKnownSubdivision(readLinkOf(query), holidays)

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
    subdivision: fc.constantFrom('', ...subdivisionsOf(country)),
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
    occurrence: fc.constantFrom('first', 'second'),
    holidays: fc.constantFrom('on', 'off'),
    edition: fc.constantFrom('in-force', ...editions.map(({ id }) => id)),
  })
  .map(({ place, ...rest }) => ({ ...place, ...rest }))

test.prop([anyChoices], { numRuns: 300 })('a link shows the choices that it was made of', (choices) => {
  expect(readLink(linkOf(choices))).toEqual({ choices, problems: [] })
})

test.prop([anyChoices], { numRuns: 200 })('every choice has an answer or a coded problem at a field', (choices) => {
  const deadline = deadlineOf(choices)
  if (deadline.kind === 'problem') expect(Object.keys(choices)).toContain(fieldOf(deadline.problem))
  else if (deadline.kind === 'range') expect(choices.timeZone).toBe('')
  else expect(deadline.kind).toBe('answered')
})

test.prop([
  fc.string(),
  fc.constantFrom('plan', 'type', 'severity', 'country', 'zone', 'language', 'created', 'holidays', 'edition'),
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
    ['subdivision=XX', 'holidays/unknown-country', 'subdivision'],
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

describe('a country with several clocks', () => {
  const inTheUs: Choices = { ...firstChoices, country: 'US', created: '2026-11-24T10:00' }

  test('has a range while its clock is not known', () => {
    const deadline = deadlineOf(inTheUs)
    // 10:00 UTC is before opening everywhere: 12 hours end on Wednesday at 10:00, in New York first and in Honolulu last.
    expect(
      deadline.kind === 'range' && [deadline.range.earliest.toISOString(), deadline.range.latest.toISOString()],
    ).toEqual(['2026-11-25T15:00:00.000Z', '2026-11-25T20:00:00.000Z'])
    expect(headlineOf(deadline, 'en').when).toBe('Wed 25 Nov 2026, 15:00 to 20:00 UTC')
  })

  test('has one answer where every hour counts', () => {
    expect(deadlineOf({ ...inTheUs, plan: 'enterprise' }).kind).toBe('answered')
  })

  test.each([
    ['US', 'America/Denver', 'America/Denver'],
    ['US', 'America/Detroit', 'America/New_York'],
    ['US', 'Europe/Berlin', ''],
    ['DE', 'Europe/Berlin', ''],
  ])("%s and the visitor's zone %s: %j", (country, ofVisitor, guessed) => {
    expect(guessedZone(country, ofVisitor)).toBe(guessed)
  })
})

test('an answer waits for the holidays of its place, and has them in Japanese for a Japanese page', () => {
  const calendar = holidays.calendarOf('DE')
  const first = holidaysOfOneCountry({ calendar, subdivisions: subdivisionsOf('DE') })
  expect(headlineOf(deadlineWith(firstChoices, first), 'en')).toEqual(headlineOf(deadlineOf(firstChoices), 'en'))
  expect(deadlineWith({ ...firstChoices, country: 'JP' }, first).kind).toBe('loading')
  expect(deadlineWith({ ...firstChoices, subdivision: 'BY' }, first).kind).toBe('loading')
  // The hours of a Japanese case are counted in Japan.
  expect(deadlineWith({ ...firstChoices, language: 'ja' }, first).kind).toBe('loading')
  const inJapanese = deadlineWith(firstOf.ja, allHolidays({ 'Culture Day': '文化の日' }))
  // Monday 2 h, Culture Day, Wednesday 9 h, Thursday 1 h.
  expect(headlineOf(inJapanese, 'ja')).toEqual({
    when: '2026年11月5日(木) 10:00',
    how: expect.stringContaining('文化の日') as string,
  })
})

test('a holiday of a state moves the deadline of a customer there', () => {
  // Epiphany, Wednesday 6 January, is a holiday in Bavaria and not in Berlin.
  const created: Choices = { ...firstChoices, created: '2027-01-05T10:00', edition: '2026-08' }
  const dueIn = (subdivision: string) => headlineOf(deadlineOf({ ...created, subdivision }), 'en').when
  expect(dueIn('BE')).toBe('Wed 6 Jan 2027, 12:00')
  expect(dueIn('BY')).toBe('Thu 7 Jan 2027, 12:00')
})

test('the second of two wall times is an hour later', () => {
  const repeated: Choices = { ...firstChoices, plan: 'enterprise', created: '2026-10-25T02:30' }
  const at = (occurrence: 'first' | 'second') => {
    const deadline = deadlineOf({ ...repeated, occurrence })
    return deadline.kind === 'answered' && new Date(deadline.created.createdAt).toISOString()
  }
  expect([at('first'), at('second')]).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
})

test('a severity above the plan is said with what the plan has', () => {
  const headline = headlineOf(deadlineOf({ ...firstChoices, severity: 'urgent' }), 'en')
  expect(headline).toEqual({
    when: 'No target',
    how: 'Developer goes up to System impaired. Choose a lower severity.',
  })
})
