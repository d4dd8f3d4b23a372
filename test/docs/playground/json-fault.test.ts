import { expect } from 'vitest'
import { jsonFault } from '../../../docs/.vitepress/theme/playground/json-fault.js'
import { fc, test } from '../../laws.js'

test.each([
  ['a comma too many', '{\n  "cases": [\n    1,\n  ]\n}', 4, 3, 'Expected a value, found "]".'],
  ['a missing comma', '{"cases": []\n "next": 1}', 2, 2, 'Expected a comma or }, found "\\"".'],
  ['a file that breaks off', '{"cases": [', 1, 12, 'Expected a value or ], found the end of the file.'],
  ['a key without quotation marks', '{cases: []}', 1, 2, 'Expected a key in quotation marks or }, found "c".'],
  ['words after the end', '{}\r\nError: exit 1', 2, 1, 'Expected the end of the file, found "E".'],
  ['an empty file', '', 1, 1, 'Expected a value, found the end of the file.'],
  ['a line break in a text', '["a\nb"]', 1, 4, 'A text is not ended, or holds a character that has to be escaped.'],
  ['a bracket of the other kind', '[1}', 1, 3, 'Expected a comma or ], found "}".'],
])('%s', (_, text, line, column, message) => {
  expect(jsonFault(text)).toEqual({ line, column, message })
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON with a few characters put in, taken out or doubled. */
const nearJson = fc
  .tuple(
    fc.json(),
    fc.array(
      fc.tuple(fc.nat(200), fc.nat(2), fc.constantFrom(...'{}[]:,"\\ \n01-.eEtruefalsnu\u0001'.split(/(?:)/u))),
      { maxLength: 3 },
    ),
  )
  .map(([json, edits]) =>
    edits.reduce((text, [place, cut, character]) => {
      const at = place % (text.length + 1)
      return text.slice(0, at) + character + text.slice(at + cut)
    }, json),
  )

test.prop([nearJson], { numRuns: 2000 })('there is a fault exactly where JSON.parse finds one', (text) => {
  expect(jsonFault(text) === null).toBe(isJson(text))
})

test.prop([fc.string()], { numRuns: 500 })('any text', (text) => {
  expect(jsonFault(text) === null).toBe(isJson(text))
})
