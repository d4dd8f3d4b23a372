import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The same page in the other language, as the path of its file; null if there is none. */
export function otherLanguage(path: string): string | null {
  const other = path.startsWith('ja/') ? path.slice('ja/'.length) : `ja/${path}`
  return existsSync(fileURLToPath(new URL(`../${other}`, import.meta.url))) ? other : null
}
