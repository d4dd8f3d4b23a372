import { readdirSync, readFileSync } from 'node:fs'
import type { Rule } from '../../../src/editions/edition.js'
import { type SourceId, sources } from '../../../src/editions/sources.js'

const folder = new URL('../../../src/editions/source/', import.meta.url)

/** Returns the text of a file that people edit. */
export const sourceText = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** The ids of the editions, by their files. */
export const editionIds = (): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length))
    .sort()

/** A rule as people edit it: what the library has, and what only the docs and the wording have. */
export interface RuleRecord {
  readonly rule: Rule
  readonly ja: string
  /** Why we read the texts so. */
  readonly evidence: string | undefined
  /** How we read a detail of a rule that is stated. */
  readonly detail: string | undefined
  /** What else the text could mean, and what would change our reading. Both stand beside a reading or a detail. */
  readonly otherwise: string | undefined
  readonly change: string | undefined
}

/** A numbered statement of the page, in our own words. */
export interface Statement {
  readonly id: string
  readonly section: string
  readonly text: string
  /** Why no rule implements it, if none does. */
  readonly noRule: string | undefined
}

export interface Block {
  readonly id: string
  readonly where: string
  readonly fields: ReadonlyMap<string, string>
}

/** Splits a text into blocks: a line with an id, then indented lines `key: text`. */
export function blocksOf(file: string, keys: readonly string[]): Block[] {
  const blocks: { id: string; where: string; fields: Map<string, string> }[] = []
  for (const [index, line] of sourceText(file).split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue
    const where = `${file}, line ${index + 1}`
    if (!line.startsWith(' ')) {
      blocks.push({ id: line, where, fields: new Map() })
      continue
    }
    const [, key = '', text = ''] = /^ {2}([a-z ]+): (\S.*)$/.exec(line) ?? []
    const block = blocks.at(-1)
    if (block === undefined || !keys.includes(key) || block.fields.has(key))
      throw new Error(`${where}: expected one of "${keys.join(': ", "')}: ", each once; got "${line}"`)
    block.fields.set(key, text)
  }
  return blocks
}

const bases = ['stated', 'inferred', 'contested'] as const

/** Reads `N1 N2 in section` or `source, source in section`. */
function originOf(text: string, where: string): Pick<Rule, 'statements' | 'section' | 'sources'> {
  const [from = '', section = ''] = text.split(' in ')
  const names = from.split(', ')
  if (section === '') throw new Error(`${where}: expected "… in <section>"; got "${text}"`)
  if (names.every((name) => statementIds.has(name))) return { statements: names, section }
  const [first, ...others] = names.map((name) => sourceAt(name, where))
  if (first === undefined) throw new Error(`${where}: expected statements or sources; got "${text}"`)
  return { statements: [], sources: [first, ...others], section }
}

function sourceAt(name: string, where: string): SourceId {
  const found = (Object.keys(sources) as SourceId[]).find((source) => source === name)
  if (found === undefined) throw new Error(`${where}: "${name}" is neither a statement nor a source of the list`)
  return found
}

const longestReading = 90

function recordOf({ id, where, fields }: Block): RuleRecord {
  const basis = bases.find((each) => fields.has(each))
  const [summary, ja, reading, evidence] = ['en', 'ja', 'reading', 'evidence'].map((key) => fields.get(key))
  const [detail, otherwise, change] = ['detail', 'otherwise', 'would change'].map((key) => fields.get(key))
  if (basis === undefined || summary === undefined || ja === undefined)
    throw new Error(`${where}: ${id} needs a basis (${bases.join(', ')}), en and ja`)
  if ([otherwise, change].some((each) => (each === undefined) !== ((reading ?? detail) === undefined)))
    throw new Error(`${where}: ${id} needs "otherwise" and "would change" beside its reading or detail, and only there`)
  const text = { id, ...originOf(fields.get(basis) ?? '', where), summary }
  const words = { ja, evidence, detail, otherwise, change }
  if (basis === 'stated') {
    if (reading !== undefined || evidence !== undefined)
      throw new Error(`${where}: ${id} is stated, so it has no reading: write "detail" about a detail`)
    return { rule: { ...text, basis }, ...words }
  }
  if (reading === undefined || reading.length > longestReading || detail !== undefined)
    throw new Error(
      `${where}: ${id} is ${basis}, so it needs a reading of at most ${longestReading} characters; write the rest as "evidence"`,
    )
  return { rule: { ...text, basis, reading }, ...words }
}

/** The statements of the page, in its order: under each section, lines `N1: text`. */
export const statements: readonly Statement[] = sourceText('statements.txt')
  .split('\n')
  .reduce<{ section: string; all: Statement[] }>(
    ({ section, all }, line) => {
      const [, id, text = '', noRule] = /^ {2}(N\d+): (.+?)(?: no rule: (.+))?$/.exec(line) ?? []
      if (id !== undefined) return { section, all: [...all, { id, section, text, noRule }] }
      return { section: line === '' || line.startsWith('#') ? section : line, all }
    },
    { section: '', all: [] },
  ).all
const statementIds = new Set(statements.map(({ id }) => id))

const topics = readdirSync(new URL('rules/', folder)).sort()

/** Every rule, by topic. */
export const records: readonly RuleRecord[] = topics.flatMap((file) =>
  blocksOf(`rules/${file}`, [...bases, 'en', 'ja', 'reading', 'evidence', 'detail', 'otherwise', 'would change']).map(
    recordOf,
  ),
)

const rulesById = new Map(records.map(({ rule }) => [rule.id, rule]))
if (rulesById.size !== records.length) throw new Error('Two rules have one id')

/** Returns a rule by its id, and names the place that cites it if there is none. */
export function ruleAt(id: string, where: string): Rule {
  const rule = rulesById.get(id)
  if (rule === undefined) throw new Error(`${where}: there is no rule "${id}"`)
  return rule
}
