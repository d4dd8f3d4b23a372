import { editions, plans, planSuccession, type Rule } from 'aws-support-rules'
import { planNames, severityNames, summaryOf } from 'aws-support-rules/wording'
import { expect, test } from 'vitest'
import { japaneseSummaries } from '../../src/wording/japanese.generated.js'

const rules: readonly Rule[] = [
  ...editions.flatMap((edition) => edition.rules),
  ...plans.flatMap((plan) => planSuccession({ plan }).because),
]
const idAndSummary = ({ id, summary }: Rule) => `${id}: ${summary}`
const byText = new Map(rules.map((rule) => [idAndSummary(rule), rule]))
const inJapanese = (rule: Rule) => summaryOf(rule, { language: 'ja' })

test('every rule of every edition has its summary in Japanese', () => {
  const kanaOrKanji = /[\u3041-\u30ff\u4e00-\u9fff]/
  expect([...byText.values()].filter((rule) => !kanaOrKanji.test(inJapanese(rule))).map(idAndSummary)).toEqual([])
})

test('no Japanese text is left of a summary that is gone', () => {
  const texts = Object.keys(japaneseSummaries)
  const summaries = new Set(rules.map(({ summary }) => summary))
  expect(texts.filter((english) => !summaries.has(english))).toEqual([])
})

test('a summary that changes has no Japanese until somebody writes it', () => {
  const [rule] = rules
  const summary = 'A case is about something else.'
  expect(rule && summaryOf({ ...rule, summary }, { language: 'ja' })).toBe(summary)
  expect(summaryOf({ summary: 'constructor' }, { language: 'ja' })).toBe('constructor')
})

const japaneseDate = /(\d{4})年(\d+)月(\d+)日/g
const isoDate = (_: string, year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
/** Figures that Japanese has where English has words: around the clock, three types, one method, each file, replies from the second on. */
const inWords = /24時間365日|3つ|1つ|1個あたり|2回目以降/g
const numerals = { 'five severities': '5', 'three files': '3', 'ten files': '10', 'ten contacts': '10' }
const inDigits = (english: string) =>
  Object.entries(numerals).reduce((text, [words, digits]) => text.replace(words, digits), english)
const figuresOf = (text: string) => (text.replace(japaneseDate, isoDate).match(/\d[\d:-]*/g) ?? []).sort()

test('both languages have the same figures: hours, minutes, sizes, dates', () => {
  for (const rule of byText.values())
    expect(figuresOf(inJapanese(rule).replace(inWords, '')), idAndSummary(rule)).toEqual(
      figuresOf(inDigits(rule.summary)),
    )
})

const names: readonly (readonly [english: RegExp, japanese: string])[] = [
  [/\bBasic\b/, 'ベーシック'],
  [/\bDeveloper\b/, 'デベロッパー'],
  [/\bBusiness\b(?! hours|-critical| Support\+)/, 'ビジネス'],
  [/Business Support\+/, planNames.ja['business-support-plus']],
  [/Enterprise On-Ramp|both Enterprise plans/, 'エンタープライズ On-Ramp'],
  [/\bEnterprise\b(?! On-Ramp)/, 'エンタープライズ'],
  [/Unified Operations/, planNames.ja['unified-operations']],
  [/GovCloud/, 'AWS GovCloud (US)'],
  [/General guidance/, severityNames.ja.low],
  [/System impaired/, severityNames.ja.normal],
  [/Production system impaired/, severityNames.ja.high],
  [/Production system down/, severityNames.ja.urgent],
  [/[Bb]usiness-critical system down/, severityNames.ja.critical],
  [/Account and billing|account and billing/, 'アカウントおよび請求'],
  [/[Tt]echnical cases/, '技術サポートのケース'],
  [/weekends/i, '週末'],
  [/holidays/i, '祝日'],
]

test.each(names)('what English calls %s is %s in Japanese', (english, japanese) => {
  const named = [...byText.values()].filter(({ summary }) => english.test(summary))
  expect(named).not.toEqual([])
  expect(named.filter((rule) => !inJapanese(rule).includes(japanese)).map(idAndSummary)).toEqual([])
})

test('a Japanese text is polite sentences, and names no plan that English does not', () => {
  for (const rule of byText.values())
    expect(inJapanese(rule), idAndSummary(rule)).toMatch(/^(?:[^。]+(?:です|ます|ません|ください|でした|ました)。)+$/)
  for (const [english, japanese] of names.slice(0, 8))
    for (const rule of byText.values())
      if (!english.test(rule.summary))
        expect(
          inJapanese(rule).replace(/ビジネスクリティカル|エンタープライズ On-Ramp/g, (name) =>
            name === japanese ? name : '',
          ),
          idAndSummary(rule),
        ).not.toContain(japanese)
})
