import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src/', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^aws-support-rules$/, replacement: `${src}index.ts` },
      { find: /^aws-support-rules\/(.+)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.prop.test.ts'],
    typecheck: { enabled: false, include: ['test/**/*.test-d.ts'] },
  },
})
