import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { vectorsOf } from '../../scripts/conformance/generate.js'
import { mutants, mutated } from '../../scripts/conformance/mutants.js'
import { answerOfOurs } from '../../scripts/conformance/ours.js'
import { askedOf, fileOf, kindNames, kinds, readVectors, textOf, version } from '../../scripts/conformance/vectors.js'
import { secondSource } from '../oracle/zone-years.js'

const schema: unknown = JSON.parse(readFileSync(new URL('vectors.schema.json', import.meta.url), 'utf8'))
const files = kindNames.map((kind) => ({ kind, file: readVectors(kind) }))

describe('the vectors', () => {
  test('are valid by their schema, and one a line', () => {
    const validate = new Ajv2020({ strict: false }).compile(schema as object)
    for (const { kind, file } of files) {
      expect(validate(file) ? [] : validate.errors).toEqual([])
      expect(readFileSync(fileOf(kind), 'utf8')).toBe(textOf(file))
    }
  })

  test('are of this version and this release of the tz database, with ids of their own', () => {
    for (const { kind, file } of files) {
      expect(file).toMatchObject({ version, kind, about: kinds[kind], timeZones: { release: secondSource.version } })
      expect(new Set(file.vectors.map(({ id }) => id)).size).toBe(file.vectors.length)
    }
    expect(files.reduce((sum, { file }) => sum + file.vectors.length, 0)).toBeGreaterThanOrEqual(5000)
  })

  test.each(kindNames)('of %s are written again from their seed', (kind) => {
    const again = [...vectorsOf(kind, 5)]
    expect(again).toEqual(readVectors(kind).vectors.slice(0, 5))
  })

  test('get the same answers from this package', () => {
    const wrong = files.flatMap(({ file }) =>
      file.vectors.filter((vector) => {
        const got = answerOfOurs(askedOf(vector))
        return JSON.stringify(got) !== JSON.stringify(vector.answer)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('get the same answers from the second oracle, of every kind', () => {
    const sample = files.flatMap(({ file }) => file.vectors.filter((_, index) => index % 23 === 0))
    const input = sample.map((vector) => `${JSON.stringify(askedOf(vector))}\n`).join('')
    const { stdout } = spawnSync('python3', ['scripts/conformance/adapters/reference.py'], { input, encoding: 'utf8' })
    const replies = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(replies).toEqual(sample.map(({ id, answer }) => ({ id, answer })))
  })

  test('of each kind have a mutant of this package that still has its place', () => {
    for (const kind of kindNames) expect(() => mutated(mutants[kind])).not.toThrow()
  })
})
