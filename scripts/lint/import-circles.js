// A rule: no file in src may import itself through others, not even for a type.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const imports = /(?:from|import) '(\.[^']+)\.js'/g

/** Returns each file in a folder with the files that it imports. */
function importGraph(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return new Map(
    files.map((file) => {
      const path = join(folder, file)
      const imported = [...readFileSync(path, 'utf8').matchAll(imports)].map(
        ([, target]) => `${join(path, '..', target)}.ts`,
      )
      return [path, imported]
    }),
  )
}

/** Returns the shortest path from a file back to itself, or `null`. */
function circleThrough(graph, file) {
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

const graphs = new Map()

function graphOf(folder) {
  const graph = graphs.get(folder) ?? importGraph(folder)
  graphs.set(folder, graph)
  return graph
}

export const importCircles = {
  meta: { type: 'problem' },
  create(context) {
    const circle = circleThrough(graphOf(join(context.cwd, 'src')), context.filename)
    return {
      Program(node) {
        if (!circle) return
        const way = circle.map((file) => relative(context.cwd, file)).join(' → ')
        context.report({ node, message: `These imports are a circle: ${way}.` })
      },
    }
  },
}
