import type { Plugin } from 'vite'

/**
 * Puts what the playground loads at first into a file of its own. The holidays of all countries are loaded later and
 * share that file, and so does the page in Japanese; in a page's own file VitePress would serve it twice.
 */
export const playgroundChunk: Plugin = {
  name: 'playground-chunk',
  outputOptions(options) {
    const { manualChunks } = options
    // The build that renders the pages has none.
    if (typeof manualChunks !== 'function') return options
    return {
      ...options,
      manualChunks: (id, meta) =>
        isOfFirstLoad(id, (module) => meta.getModuleInfo(module)?.importers ?? [])
          ? 'playground'
          : manualChunks(id, meta),
    }
  },
}

/** Whether Playground.vue needs a module of the library or of the playground without waiting for it. */
function isOfFirstLoad(id: string, importersOf: (id: string) => readonly string[]): boolean {
  if (!/\/theme\/playground\/|\/dist\/modules\/|\/node_modules\/date-fns\//.test(id)) return false
  const seen = new Set<string>()
  const isReached = (module: string): boolean => {
    if (module.endsWith('/Playground.vue')) return true
    if (seen.has(module)) return false
    seen.add(module)
    return importersOf(module).some(isReached)
  }
  return isReached(id)
}
