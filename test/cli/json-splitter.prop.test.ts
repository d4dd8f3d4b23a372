import { expect, test as plain } from 'vitest'
import { type JsonPart, jsonSplitter } from '../../src/cli/json-splitter.js'
import { fc, test } from '../laws.js'

/** The parts of a text that comes in chunks of these lengths, the last of which is repeated. */
function partsOf(text: string, lengths: readonly number[]): readonly JsonPart[] {
  const splitter = jsonSplitter()
  const parts: JsonPart[] = []
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = lengths[Math.min(turn, lengths.length - 1)] ?? 1
    parts.push(...splitter.push(text.slice(at, at + length)))
    at += length
  }
  return [...parts, ...splitter.end()]
}

const values = fc.oneof(
  // JSON has no -0.
  fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value))),
  fc.record({
    caseId: fc.string(),
    body: fc.constantFrom('"', '\\\\', '\\"', '{"cases":[', ']}', '\uFEFF'),
    cases: fc.string(),
  }),
)
const isList = (value: unknown) => Array.isArray(value)
/** Documents with what has to come out of them, in order. */
const documents = fc.oneof(
  values.filter((value) => !isList(value)).map((value) => ({ value, out: [value] })),
  fc.array(values.filter((value) => !isList(value))).map((value) => ({ value, out: value })),
  fc
    .record({ first: values, cases: fc.array(values), key: fc.constantFrom('cases', 'Cases'), last: values })
    .map(({ first, cases, key, last }) => ({
      value: { first, [key]: cases, last },
      out: [...cases, { first, [key]: [], last }],
    })),
)
const chunks = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 })

test.prop([
  fc.array(documents, { maxLength: 5 }),
  chunks,
  fc.constantFrom(undefined, 2),
  fc.constantFrom('\n', ' ', '\r\n\uFEFF'),
])('documents come out whole, wherever the text is cut', (given, lengths, indent, between) => {
  const text = given.map(({ value }) => JSON.stringify(value, null, indent)).join(between)
  const parts = partsOf(text, lengths)
  const out = parts.map((part): unknown => (part.kind === 'fault' ? part.fault : JSON.parse(part.text)))
  expect(out).toEqual(given.flatMap((each) => each.out))
})

test.prop([fc.string({ unit: fc.constantFrom(...'{ } [ ] , : " \\ 1 a t n'.split(' '), ' ', '\n') }), chunks])(
  'any text ends, and the same way however it is cut',
  (text, lengths) => {
    expect(partsOf(text, lengths)).toEqual(partsOf(text, [Infinity]))
  },
)

plain.each([
  ['{} ]', 'no-value', '"]"', 1],
  ['{}, {}', 'no-value', '","', 1],
  ['[,1]', 'no-value', '","', 1],
  ['[1,]', 'no-value', '"]"', 1],
  ['[1 2]', 'no-comma', '"2"', 1],
  ['[\n{}\n{}]', 'no-comma', '"{"', 3],
  ['{"cases": [{} {}]}', 'no-comma', '"{"', 1],
  ['{"cases": [{},]}', 'no-value', '"]"', 1],
  ['cases', 'not-json', '"c"', 1],
  ['[{}, x]', 'not-json', '"x"', 1],
  ['[1', 'cut', '', 1],
  ['{"cases": [1]', 'cut', '', 1],
  ['{"a": 1,\n', 'cut', '', 2],
  ['"a', 'cut', '', 1],
])('%j has the fault %s', (text, fault, got, line) => {
  const faults = partsOf(text, [Infinity]).filter(({ kind }) => kind === 'fault')
  expect(faults).toMatchObject([{ kind: 'fault', fault, got, line }])
})

plain.each([
  ['a line that is no JSON', '{"a":1}\nERROR\n{"b":2}\n', ['{"a":1}', 'not-json', '{"b":2}']],
  ['its first line', 'Warning: slow\n{"b":2}', ['not-json', '{"b":2}']],
  ['two such lines apart', 'x\n{"a":1}\nx\n{"b":2}', ['not-json', '{"a":1}', 'not-json', '{"b":2}']],
  ['two such lines in a row, with which it ends', 'x\ny\n{"b":2}', ['not-json', 'not-json, the end']],
  ['a list, with which it ends', '[1, x]\n{"b":2}', ['1', 'not-json, the end']],
])('goes on after %s', (_, text, parts) => {
  for (const lengths of [[Infinity], [1], [3, 7]])
    expect(
      partsOf(text, lengths).map((part) =>
        'text' in part ? part.text : part.isEnd ? `${part.fault}, the end` : part.fault,
      ),
    ).toEqual(parts)
})

plain('only the list of cases of a page is taken apart', () => {
  const parts = (value: unknown) =>
    partsOf(JSON.stringify(value), [3]).map((part) => ('text' in part ? part.text : part.kind))
  expect(parts({ cases: [1, 2], other: [3] })).toEqual(['1', '2', '{"cases":[],"other":[3]}'])
  expect(parts({ page: { cases: [1] } })).toEqual(['{"page":{"cases":[1]}}'])
  expect(parts({ name: 'cases', list: [1] })).toEqual(['{"name":"cases","list":[1]}'])
  expect(parts([{ cases: [1] }, { cases: [] }])).toEqual(['1', '{"cases":[]}', '{"cases":[]}'])
})

plain('a fault names its line', () => {
  expect(partsOf('[1,\n2\n3]', [4])).toContainEqual(expect.objectContaining({ kind: 'fault', line: 3 }))
})
