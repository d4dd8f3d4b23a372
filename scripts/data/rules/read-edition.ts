import type { Edition, Rule } from '../../../src/editions/edition.js'
import { type Plan, plans } from '../../../src/editions/generated/vocabulary.js'
import { cellsOf } from '../../markdown-tables.js'
import { becauseOf, cellOf, type Cited, rowOf, type TableRules } from './cells.js'
import { isRule } from './emit.js'
import { editionIds, ruleAt, sourceText } from './records.js'
import { type TableLayout, tableLayouts } from './table-layout.js'
import { withoutPlans } from './without-plans.js'

/** An edition without its list of rules, which follows from its tables. */
export type EditionTables = Omit<Edition, 'rules'>

/** An edition as read from its file, with what its generated module says about it. */
export interface EditionSource {
  readonly edition: EditionTables
  /** The id of the edition that it changes; `undefined` for the page's. */
  readonly changes: string | undefined
  readonly description: string
  readonly example: string
}

interface Line {
  readonly text: string
  readonly where: string
}

type Data = Record<string, unknown>
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns a copy that shares only the rules. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied)
  if (!isData(value) || isRule(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)]))
}

function setAt(data: Data, place: readonly string[], value: unknown): void {
  const [key = '', ...rest] = place
  if (rest.length === 0 || rest.every((each) => each === '')) {
    data[key] = value
    return
  }
  const inner = isData(data[key]) ? data[key] : {}
  data[key] = inner
  setAt(inner, rest, value)
}

const getAt = (data: unknown, place: readonly string[]): unknown =>
  place.reduce<unknown>((inner, key) => (key === '' ? inner : isData(inner) ? inner[key] : undefined), data)

/** Reads the notes below a table: `a` for cells, and the rules by which minutes are counted. */
function notesOf(lines: readonly Line[]): ReadonlyMap<string, Line> {
  return new Map(
    lines.flatMap(({ text, where }) => {
      const [, name, note] = /^- ([a-z ]+): (.+)$/.exec(text) ?? []
      return name === undefined || note === undefined ? [] : [[name, { text: note, where }]]
    }),
  )
}

function citedBy({ text, where }: Line): Cited {
  const [cell = '', target] = text.split('; target: ')
  return { because: becauseOf(cell, where), target: target === undefined ? undefined : becauseOf(target, where) }
}

/** Returns the columns that a header names: `enterprise, unified-operations`, or `every plan`. */
function columnsOf(header: string, { columns }: TableLayout, where: string): readonly string[] {
  const names = header === 'every plan' ? Object.keys(columns) : header.split(', ')
  return names.map((name) => {
    const key = columns[name]
    if (key === undefined) throw new Error(`${where}: the table has no column "${name}"`)
    return key
  })
}

function applyTable(data: Data, layout: TableLayout, lines: readonly Line[]): void {
  const notes = notesOf(lines)
  const counting = (name: string) => {
    const note = notes.get(name)
    return note === undefined ? undefined : ruleAt(note.text, note.where)
  }
  const [continuous, business] = [counting('hours'), counting('business hours')]
  const table: TableRules = {
    counting: { ...(continuous && { continuous }), ...(business && { 'business-hours': business }) },
  }
  const [head, ...rows] = lines
    .map(({ text, where }) => ({ cells: cellsOf(text), where }))
    .filter(({ cells: [first = '-'] }) => !/^-+$/.test(first))
  if (head === undefined) throw new Error(`"${layout.title}" has no table`)
  for (const { cells, where } of rows) {
    const named = Object.fromEntries(head.cells.map((header, index) => [header, cells[index] ?? '']))
    const { [head.cells[0] ?? '']: label = '', rule, ...values } = named
    const place = layout.rows[label]
    const at = `${where}, ${layout.title}, ${label}`
    if (place === undefined) throw new Error(`${at}: the table has no row "${label}"`)
    if (layout.kind === 'level' || layout.kind === 'hours' || layout.kind === 'non-technical hours') {
      setAt(data, place, rowOf(layout.kind, values, rule, at))
      continue
    }
    if (rule === 'none') {
      setAt(data, place, null)
      continue
    }
    const headers = Object.keys(layout.columns).length === 0 ? { '': '' } : values
    for (const [header, cell] of Object.entries(headers)) {
      if (cell === '=') continue
      const cellAt = `${at}, ${header}`
      const [, text = '', noteName] = /^(.*?)(?: \[([a-z])\])?$/.exec(cell) ?? []
      const note = noteName === undefined ? undefined : notes.get(noteName)
      if (noteName !== undefined && note === undefined) throw new Error(`${cellAt}: there is no note "${noteName}"`)
      const cited =
        layout.kind === 'number'
          ? { because: [anyRule] as const, target: undefined }
          : citedBy(note ?? { text: rule ?? '', where: cellAt })
      const value = cellOf(layout.kind, text, cited, table, cellAt)
      for (const column of header === '' ? [''] : columnsOf(header, layout, cellAt))
        setAt(data, [...place, column], copied(value))
    }
  }
}

/** A number cites no rule. */
const anyRule = ruleAt('form/attachment-count', 'a number')

const nothing: Data = {
  additionalContactCount: null,
  defaultSeverities: { 'account-and-billing': {}, 'service-limit-increase': {}, technical: {} },
  severityChange: {
    fixedLanguages: { 'account-and-billing': {}, 'service-limit-increase': {}, technical: {} },
    steps: null,
  },
}

const noSteps = () => ({
  contactMethod: { low: null, normal: null, high: null, urgent: null, critical: null },
  pause: { low: null, normal: null, high: null, urgent: null, critical: null },
  instead: { low: null, normal: null, high: null, urgent: null, critical: null },
})

/** Places that an edition may leave empty. */
const optional =
  /fixedLanguages|steps|additionalContactCount|nonTechnicalHours|technicalHelpInEnglish|defaultSeverities/

/** Throws if the edition lacks a row or a cell that it must have, and names it. */
function checkComplete(data: Data, id: string): void {
  for (const { title, kind, rows, columns } of tableLayouts) {
    for (const [label, place] of Object.entries(rows)) {
      if (optional.test(place.join('.'))) continue
      const where = `${id}.md, ${title}, ${label}`
      if (getAt(data, place) === undefined) throw new Error(`${where}: the row is missing`)
      // A row of these kinds was read as a whole.
      if (kind === 'hours' || kind === 'level') continue
      for (const column of Object.values(columns))
        if (getAt(data, [...place, column]) === undefined) throw new Error(`${where}: the cell "${column}" is missing`)
    }
  }
}

const linesOf = (file: string): readonly Line[] =>
  sourceText(file)
    .split('\n')
    .map((text, index) => ({ text, where: `${file}, line ${index + 1}` }))

/** What the editions say about the plans that they introduce: until then, a rule refuses them. */
const introductions = (): readonly Line[] =>
  editionIds().flatMap((id) => notesOf(linesOf(`${id}.md`)).get('introduces') ?? [])

/** Reads `developer, business by plan/not-offered-any-more`. */
function refusedPlans({ text, where }: Line): { readonly gone: readonly Plan[]; readonly rule: Rule } {
  const [names = '', by = ''] = text.split(' by ')
  const gone = names.split(', ').map((name): Plan => {
    const plan = plans.find((each) => each === name)
    if (plan === undefined) throw new Error(`${where}: there is no plan "${name}"`)
    return plan
  })
  return { gone, rule: ruleAt(by, where) }
}

/** Reads an edition from its file, on top of the edition that it changes. */
export function readEdition(id: string, editionAt: (id: string) => EditionTables): EditionSource {
  const file = `${id}.md`
  const lines = linesOf(file)
  const starts = lines.flatMap(({ text }, index) => (text.startsWith('## ') ? [index] : []))
  const intro = lines.slice(0, starts[0])
  const facts = notesOf(intro)
  const fact = (name: string) => facts.get(name)?.text
  const changes = fact('changes')
  let data: Data = copied(changes === undefined ? nothing : editionAt(changes)) as Data
  const title = intro[0]?.text.replace(/^# [^:]+: /, '')
  Object.assign(data, { id, inForceFrom: fact('in force from'), title })
  const partition = fact('partition')
  if (partition !== undefined) data['partition'] = partition
  for (const [index, start] of starts.entries()) {
    const section = lines.slice(start, starts[index + 1])
    const name = section[0]?.text.slice(3)
    const layout = tableLayouts.find((each) => each.title === name)
    if (layout === undefined) throw new Error(`${file}: there is no table "${name ?? ''}"`)
    if (
      /steps/.test(Object.values(layout.rows)[0]?.join('.') ?? '') &&
      getAt(data, ['severityChange', 'steps']) === null
    )
      setAt(data, ['severityChange', 'steps'], noSteps())
    applyTable(data, layout, section)
  }
  const without = fact('without')
  const refused = [
    ...(without === undefined ? [] : [{ text: without, where: file }]),
    ...(changes ? [] : introductions()),
  ]
  for (const each of refused) {
    const { gone, rule } = refusedPlans(each)
    data = { ...data, ...withoutPlans(data as unknown as EditionTables, gone, rule) }
  }
  checkComplete(data, id)
  const text = intro.map((line) => line.text).join('\n')
  const [, description = '', example = ''] = /\n\n([^-#\n][^]*?)\n\n```ts\n([^]*?)\n```/.exec(text) ?? []
  return { edition: data as unknown as EditionTables, changes, description, example }
}
