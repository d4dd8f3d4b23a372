import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const sources = fileURLToPath(new URL('../../src/', import.meta.url))

/**
 * Builds the report's worker from the sources of the package.
 *
 * The worker reads files and writes reports as the program does, whose modules the package doesn't export. They import
 * the library from the sources, so the rest of the worker does too: it would have the library twice.
 */
export const workerFromSources: Plugin = {
  name: 'worker-from-sources',
  enforce: 'pre',
  resolveId(id) {
    const [, entry] = /^aws-support-rules(?:\/(.+))?$/.exec(id) ?? [null, null]
    if (entry === null) return null
    return `${sources}${entry === undefined ? '' : `${entry}/`}index.ts`
  },
}
