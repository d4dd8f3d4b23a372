// Which pages there are in Japanese.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

declare const data: readonly string[]
export { data }

export default {
  load: (): readonly string[] =>
    readdirSync(fileURLToPath(new URL('../../ja', import.meta.url)))
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.replace(/\.md$/, '')),
}
