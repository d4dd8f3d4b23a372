// Asks an implementation the vectors of test/conformance, by standard input and output. Fails if an answer is wrong.
//
//   npm run conformance                                          this package
//   npm run conformance -- --command "python3 my_adapter.py"     another implementation
//   npm run conformance -- --kinds nights,seasons                only some kinds
//   npm run conformance -- --engines                             every engine of docs/conformance.md, which it writes
//   npm run conformance -- --mutants                             broken copies of this package, one a kind
//   npm run conformance -- --generate                            writes the vectors, if both oracles agree
import { parseArgs } from 'node:util'
import { ask } from './ask.js'
import { compareEngines } from './compare-engines.js'
import { ours } from './engines.js'
import { judge, report } from './judge.js'
import { tryMutants } from './mutants.js'
import { kindNames } from './vectors.js'
import { writeVectors } from './write-vectors.js'

const { values } = parseArgs({
  options: {
    command: { type: 'string' },
    kinds: { type: 'string' },
    engines: { type: 'boolean' },
    mutants: { type: 'boolean' },
    generate: { type: 'boolean' },
  },
})

const wanted = values.kinds?.split(',')
const kinds = kindNames.filter((kind) => wanted?.includes(kind) ?? true)
if (wanted && kinds.length < wanted.length)
  throw new Error(`Expected kinds of ${kindNames.join(', ')}; got ${wanted.join(', ')}`)

const isGreen = values.generate
  ? await writeVectors(kinds)
  : values.engines
    ? await compareEngines()
    : values.mutants
      ? await tryMutants(kinds)
      : report(await judge((asked) => ask(values.command ?? ours.command, asked), kinds))
process.exitCode = isGreen ? 0 : 1
