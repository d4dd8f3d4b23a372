import { readdirSync, readFileSync } from 'node:fs'
import { editions, errorCodes, plans, planSuccession, type Rule, sources } from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { statements } from '../../scripts/data/rules/records.js'
import { tableRows } from '../../scripts/markdown-tables.js'

const read = (path: string): string => readFileSync(path, 'utf8')
const everyRule: readonly Rule[] = [
  ...editions.flatMap((edition) => edition.rules),
  ...plans.flatMap((plan) => planSuccession({ plan }).because),
]
/** Each rule once, in the order of the editions. */
const rules = [...new Map(everyRule.map((rule) => [rule.id, rule])).values()]

test('the source has the 47 statements of the page, in order', () => {
  expect(statements.map(({ id }) => id)).toEqual(Array.from({ length: 47 }, (_, index) => `N${index + 1}`))
})

describe('the rules', () => {
  test('have one id each, of the form topic/rule', () => {
    for (const rule of everyRule) expect(rules).toContain(rule)
    for (const { id } of rules) expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/)
  })

  test('cite statements and sections that the page has', () => {
    for (const { statements, section } of rules.filter((rule) => rule.sources === undefined)) {
      expect(['case-management', 'creating-a-support-case', 'describing-your-problem', 'choosing-severity']).toContain(
        section,
      )
      expect(statements.length).toBeGreaterThan(0)
      for (const statement of statements) expect(statement).toMatch(/^N([1-9]|[1-3]\d|4[0-7])$/)
    }
  })

  test('cite no statement where they rest on other sources, which are in the list', () => {
    for (const { id, statements, sources: from = [] } of rules.filter((rule) => rule.sources !== undefined)) {
      expect([id, statements]).toEqual([id, []])
      expect(from.length).toBeGreaterThan(0)
      for (const source of from) expect(Object.keys(sources)).toContain(source)
    }
  })

  test('have a short reading where they are not stated, and only there', () => {
    for (const { id, basis, reading } of rules) expect([id, reading !== undefined]).toEqual([id, basis !== 'stated'])
    expect(rules.filter(({ reading = '' }) => reading.length > 90)).toEqual([])
  })

  test.each(editions.map((edition) => [edition.id, edition] as const))(
    'are all in the list of the edition %s, wherever a table cites one',
    (_, edition) => {
      const cited = new Set<string>()
      const walk = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return
        if ('statements' in value && 'id' in value) cited.add(String(value.id))
        for (const each of Object.values(value)) walk(each)
      }
      walk({ ...edition, rules: [] })
      for (const id of cited) expect(edition.rules.map((rule) => rule.id)).toContain(id)
    },
  )

  test('are each named by a worked example', () => {
    const examples = ['test/questions', 'test/response', 'test/editions', 'src/editions/source']
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((file) => file.endsWith('.ts') || file.endsWith('.md'))
          .map((file) => read(`${folder}/${file}`)),
      )
      .join('\n')
    expect(rules.map(({ id }) => id).filter((id) => !examples.includes(`'${id}'`))).toEqual([])
  })

  test.each(editions.map((edition) => [edition.id, edition] as const))(
    'and the tables of %s are frozen',
    (_, edition) => {
      const loose: string[] = []
      const walk = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return
        if (!Object.isFrozen(value)) loose.push(path)
        for (const [key, each] of Object.entries(value)) walk(each, `${path}.${key}`)
      }
      walk(edition, 'edition')
      expect(loose).toEqual([])
    },
  )
})

describe('docs/errors.md', () => {
  test('has every code', () => {
    const [, ...rows] = tableRows(read('docs/errors.md'))
    expect(rows.map(([code]) => code)).toEqual(errorCodes.map((code) => `\`${code}\``))
    for (const [code, meaning, advice] of rows) expect([code, meaning, advice]).not.toContain('')
  })
})
