import {
  type Customer,
  type DueFirstResponse,
  edition2022_10,
  editions,
  explainFirstResponse,
  firstResponse,
  responseProgress,
  responseTarget,
} from 'aws-support-rules'
import { caseArbitrary, instantArbitrary } from 'aws-support-rules/testing'
import {
  describeDecision,
  describeFirstResponse,
  describeProgress,
  describeTarget,
  describeTimeLeft,
  type WordingLanguage,
  wordingLanguages,
} from 'aws-support-rules/wording'
import { Temporal } from 'temporal-polyfill'
import { expect } from 'vitest'
import { editionQuestions } from '../../src/questions/edition-questions.js'
import { fc, test } from '../laws.js'

const anyCaseOfAnyEdition = fc.oneof(
  ...editions.map((edition) => caseArbitrary({ edition }).map((created) => ({ ...created, edition }))),
)
/** From a minute before the creation to some days after the target. */
const later = fc.integer({ min: -60_000, max: 20 * 86_400_000 })

const isJapanese = (text: string) => /[\u3041-\u30ff\u4e00-\u9fff]/.test(text)
const isWhole = (text: string) =>
  text.trim() === text && text.length > 3 && !/undefined|NaN|Infinity|null|Invalid|[{}]|\[object|\d\.\d/.test(text)
const isTextIn = (language: WordingLanguage) => (text: string) =>
  isWhole(text) && isJapanese(text) === (language === 'ja')

test.prop([anyCaseOfAnyEdition, later, fc.option(later, { nil: undefined })])(
  'whatever the case, there is a text',
  (created, after, answeredAfter) => {
    const respondedAt = answeredAfter === undefined ? undefined : created.createdAt + Math.abs(answeredAfter)
    for (const language of wordingLanguages) {
      const isText = isTextIn(language)
      expect(describeTarget(responseTarget(created), { language })).toSatisfy(isText)
      expect(describeFirstResponse(firstResponse(created), { language })).toSatisfy(isText)
      expect(describeFirstResponse(explainFirstResponse(created), { language })).toSatisfy(isText)
      expect(
        describeProgress(responseProgress({ ...created, respondedAt }, { now: created.createdAt + after }), {
          language,
        }),
      ).toSatisfy(isText)
    }
  },
)

/** Clocks whose rules are the same in every release of the tz database that a host may have. */
const stableZones = [
  ['DE', 'Europe/Berlin'],
  ['US', 'America/New_York'],
  ['IN', 'Asia/Kolkata'],
  ['NP', 'Asia/Kathmandu'],
  ['NZ', 'Pacific/Chatham'],
  ['AU', 'Australia/Lord_Howe'],
  ['CA', 'America/St_Johns'],
  ['JP', 'Asia/Tokyo'],
] as const
const daysOfTheWeek = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ja: ['月', '火', '水', '木', '金', '土', '日'],
}
const months = 'January February March April May June July August September October November December'.split(' ')

/** The wall time as Temporal has it. */
function wallTime(instant: Date, timeZone: string, language: WordingLanguage): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
  const weekday = daysOfTheWeek[language][at.dayOfWeek - 1] ?? ''
  const time = `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`
  const wall = at.toPlainDateTime()
  const isRepeated = !wall
    .toZonedDateTime(timeZone, { disambiguation: 'earlier' })
    .equals(wall.toZonedDateTime(timeZone, { disambiguation: 'later' }))
  const zone = isRepeated ? `${timeZone}, UTC${at.offset}` : timeZone
  if (language === 'ja') return `${at.year}年${at.month}月${at.day}日（${weekday}）${time}（${zone}）`
  return `${weekday} ${at.day} ${months[at.month - 1] ?? ''} ${at.year} ${time} (${zone})`
}

const anyCreation = instantArbitrary().filter((instant) => instant >= Date.UTC(2015))
const customerIn = ([country, timeZone]: (typeof stableZones)[number], customer: Customer): Customer => ({
  ...customer,
  country,
  timeZone,
})
const anyDeveloperCase = caseArbitrary().filter(
  ({ plan, caseType }) => plan === 'developer' && caseType === 'technical',
)

test.prop([fc.constantFrom(...stableZones), anyDeveloperCase, anyCreation])(
  'business hours: the wall time is that of Temporal',
  (place, created, createdAt) => {
    const response = firstResponse({
      ...created,
      createdAt,
      language: 'en',
      customer: customerIn(place, created.customer),
    }) as DueFirstResponse
    for (const language of wordingLanguages)
      expect(describeFirstResponse(response, { language })).toContain(wallTime(response.dueAt, place[1], language))
  },
)

test.prop([fc.constantFrom(...stableZones), anyCreation])(
  'around the clock: so it is in the zone that is asked for',
  ([, timeZone], createdAt) => {
    const response = firstResponse({
      plan: 'business',
      caseType: 'technical',
      severity: 'urgent',
      createdAt,
    }) as DueFirstResponse
    for (const language of wordingLanguages)
      expect(describeFirstResponse(response, { language, timeZone })).toContain(
        wallTime(response.dueAt, timeZone, language),
      )
  },
)

/** The minutes of a text such as `3 hours 20 minutes`, with a business day of so many minutes. */
function minutesIn(text: string, businessDay: number): number {
  const units: Readonly<Record<string, number>> = {
    'business day': businessDay,
    営業日: businessDay,
    day: 1440,
    日: 1440,
    hour: 60,
    時間: 60,
    minute: 1,
    分: 1,
  }
  return [...text.matchAll(/(\d+) ?(business day|day|hour|minute|営業日|日|時間|分)/g)].reduce(
    (sum, [, amount, unit = '']) => sum + Number(amount) * (units[unit] ?? NaN),
    0,
  )
}

test.prop([
  caseArbitrary({ edition: edition2022_10 }),
  fc.oneof(
    later,
    later.map((ms) => ms * 20),
  ),
])('the time that is left or over is the counted time, less than its smallest unit short', (created, after) => {
  const progress = responseProgress(created, { now: created.createdAt + after })
  if (!('remainingMs' in progress)) return
  const minutes = Math.floor(Math.abs(progress.remainingMs) / 60_000)
  // 08:00 to 18:00, or 09:00 to 18:00 in Japanese.
  const day = progress.counting === null ? 1440 : progress.counting.opens === '08:00' ? 600 : 540
  const days = minutes / day
  const step = days < (progress.counting === null ? 2 : 3) ? 1 : days < 10 ? 60 : day
  for (const [language, end] of [
    ['en', ', due'],
    ['ja', '目標期限は'],
  ] as const) {
    const [standing = ''] = describeProgress(progress, { language }).split(end)
    expect(describeTimeLeft(progress, { language })).toBe(standing)
    const told = minutes === 0 ? 0 : minutesIn(standing, day)
    expect(told).toBeLessThanOrEqual(minutes)
    expect(told).toBeGreaterThan(minutes - step)
  }
})

test.each(editions.map((edition) => [edition.id, edition] as const))(
  'every answer of the edition %s has a text',
  (_, edition) => {
    for (const { ask } of editionQuestions()) {
      const { because } = ask(edition)
      for (const language of wordingLanguages)
        expect(describeDecision({ allowed: true, because }, { language })).toSatisfy(isTextIn(language))
    }
  },
)
