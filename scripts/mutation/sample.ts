// A checker of Stryker that lets a share of the mutants through. It draws them at random, the same ones for a seed.
import { createHash } from 'node:crypto'

const share = Number(process.env['MUTATION_SHARE'])
const seed = process.env['MUTATION_SEED'] ?? ''

const drawn = (id: string): boolean =>
  createHash('sha256').update(`${seed} ${id}`).digest().readUInt32BE() < share * 2 ** 32

export const strykerPlugins = [
  {
    kind: 'Checker',
    name: 'sample',
    value: {
      init: () => Promise.resolve(),
      check: (mutants: readonly { readonly id: string }[]) =>
        Promise.resolve(
          Object.fromEntries(
            mutants.map(({ id }) => [
              id,
              drawn(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
            ]),
          ),
        ),
    },
  },
]
