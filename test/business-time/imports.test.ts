import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/business-time/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
const importsOf = new Map(
  files.map((file): [string, string[]] => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    return [file, Array.from(text.matchAll(/from '\.\/(.+)\.js'/g), ([, name]) => `${name ?? ''}.ts`)]
  }),
)

function circleFrom(file: string, way: readonly string[] = []): readonly string[] | undefined {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
  return importsOf
    .get(file)
    ?.map((next) => circleFrom(next, [...way, file]))
    .find((circle) => circle !== undefined)
}

test('no file of business-time imports itself in a circle, not even for a type', () => {
  expect(files.map((file) => circleFrom(file)).filter((circle) => circle !== undefined)).toEqual([])
})
