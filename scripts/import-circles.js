// An ESLint rule: no file of src imports itself by way of others, not even for a type.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const imports = /(?:from|import) '(\.[^']+)\.js'/g

/** Each file of a folder with the files that it imports. */
export function importGraph(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return new Map(
    files.map((file) => {
      const path = join(folder, file)
      const imported = [...readFileSync(path, 'utf8').matchAll(imports)].map(([, target]) => `${join(path, '..', target)}.ts`)
      return [path, imported]
    }),
  )
}

/** The shortest way from a file back to itself, or `null`. */
export function circleThrough(graph, file) {
  const waiting = [[file]]
  const seen = new Set()
  for (const way of waiting) {
    for (const next of graph.get(way.at(-1)) ?? []) {
      if (next === file) return [...way, file]
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push([...way, next])
    }
  }
  return null
}

let graph

export default {
  meta: { type: 'problem', messages: { circle: 'These imports are a circle: {{way}}.' } },
  create(context) {
    graph ??= importGraph('src')
    const circle = circleThrough(graph, relative(context.cwd, context.filename))
    return {
      Program(node) {
        if (circle) context.report({ node, messageId: 'circle', data: { way: circle.join(' → ') } })
      },
    }
  },
}
