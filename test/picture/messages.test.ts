// Answers that went through JSON, and what people read who passed something wrong.
import { explainFirstResponse } from 'aws-support-rules'
import { pinnedTimeZones } from 'aws-support-rules/business-time'
import { timelineSvg, type TimelineSvgOptions, timelineText } from 'aws-support-rules/picture'
import { expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'
import { christmas, dueAtClosing, urgent, withoutTarget } from './cases.js'

const [ofUrgent, ofChristmas] = [explainFirstResponse(urgent), explainFirstResponse(christmas)]

test('an answer that was copied is drawn alike in UTC and on its own clock', () => {
  for (const explained of [ofUrgent, ofChristmas, explainFirstResponse(dueAtClosing)]) {
    const copied = structuredClone(explained)
    expect(timelineSvg(copied)).toBe(timelineSvg(explained))
    expect(timelineText(copied)).toBe(timelineText(explained))
    expect(timelineText(copied, { timeZone: 'UTC' })).toBe(timelineText(explained, { timeZone: 'UTC' }))
    const tokyo = { timeZone: 'Asia/Tokyo', timeZones: pinnedTimeZones }
    expect(timelineText(copied, tokyo)).toBe(timelineText(explained, tokyo))
  }
})

const changed = (change: object) => ({ ...ofChristmas, ...change })
const clock = { timeZone: 'Europe/Berlin', starts: [-8.64e15], offsets: [3600] }
/** Options of a caller without types. */
const misspelled = (options: object) => options as TimelineSvgOptions
const noAnswer = /^: Expected an answer of explainFirstResponse/

test.each<[string, () => unknown, string | RegExp]>([
  [
    'a zone that the data lack',
    () => timelineSvg(ofChristmas, { timeZone: 'Mars/Olympus' }),
    `timeZone: Expected a time zone in the data ${pinnedTimeZones.version}; got "Mars/Olympus".`,
  ],
  [
    'another zone for a copy',
    () => timelineSvg(structuredClone(ofChristmas), { timeZone: 'Asia/Tokyo' }),
    'timeZones: Expected timeZones for another time zone of a copied answer; got undefined. Pass pinnedTimeZones of aws-support-rules/business-time.',
  ],
  [
    'a width above the most',
    () => timelineSvg(ofChristmas, { width: 100_001 }),
    'width: Expected a whole number from 120 to 100000 for width; got 100001.',
  ],
  [
    'a width under the least',
    () => timelineText(ofChristmas, { width: 19 }),
    'width: Expected a whole number from 20 to 100000 for width; got 19.',
  ],
  [
    'a misspelled option of timelineSvg',
    () => timelineSvg(ofChristmas, misspelled({ widht: 60 })),
    'widht: Expected an option; got "widht". Did you mean width? Pass one of language, timeZone, timeZones, width, theme, now, respondedAt.',
  ],
  [
    'a misspelled option of timelineText',
    () => timelineText(ofChristmas, misspelled({ timezone: 'UTC' })),
    'timezone: Expected an option; got "timezone". Did you mean timeZone? Pass one of language, timeZone, timeZones, width.',
  ],
  [
    'an option of which only another name exists',
    () => timelineText(ofChristmas, misspelled({ lang: 'ja' })),
    /^lang: Expected an option; got "lang". Pass one of language, /,
  ],
  [
    'an option that only timelineSvg has',
    () => timelineText(ofChristmas, misspelled({ now: '2026-12-24T16:00:00Z' })),
    /^now: Expected an option; got "now". /,
  ],
  [
    'an unknown option for an answer without a target',
    () => timelineSvg(explainFirstResponse(withoutTarget), misspelled({ them: 'dark' })),
    /^them: Expected an option; got "them". Did you mean theme\? /,
  ],
  [
    'options that are text',
    () => timelineText(ofChristmas, 'ja' as never),
    'options: Expected options such as { language, timeZone }; got "ja".',
  ],
  [
    'a theme that is none',
    () => timelineSvg(ofChristmas, { theme: 'sepia' as never }),
    'theme: Expected a theme; got "sepia". Pass one of light, dark, auto.',
  ],
  [
    'a response that is no instant',
    () => timelineSvg(ofChristmas, { respondedAt: 5 }),
    /^respondedAt: Expected an exact/,
  ],
  ['a present that is no instant', () => timelineSvg(ofChristmas, { now: '5' }), /^now: Expected an exact instant/],
  ['an answer without its creation', () => timelineSvg(changed({ createdAt: undefined })), noAnswer],
  ['an answer with a due time as text', () => timelineSvg(changed({ dueAt: '2026-12-28T11:00:00Z' })), noAnswer],
  ['a clock without starts', () => timelineSvg(changed({ transitions: { ...clock, starts: [] } })), noAnswer],
  [
    'a clock whose starts are no list',
    () => timelineSvg(changed({ transitions: { ...clock, starts: '1' } })),
    noAnswer,
  ],
  [
    'a clock whose offsets are no list',
    () => timelineSvg(changed({ transitions: { ...clock, offsets: '1' } })),
    noAnswer,
  ],
  [
    'a clock with an offset too many',
    () => timelineSvg(changed({ transitions: { ...clock, offsets: [1, 2] } })),
    noAnswer,
  ],
])('%s', (_, ask, message) => {
  const { path = [], message: text } = thrown(ask)
  expect(`${path.join('.')}: ${text}`).toMatch(message)
})
