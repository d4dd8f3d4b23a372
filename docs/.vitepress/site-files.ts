import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { SiteConfig } from 'vitepress'
import { origin } from './page-head.js'

/** Writes the files beside the pages: robots.txt, and the service worker with the version of this build. */
export function writeSiteFiles({ outDir }: SiteConfig): void {
  writeFileSync(`${outDir}/robots.txt`, `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`)
  const worker = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8')
  writeFileSync(`${outDir}/service-worker.js`, worker.replace('BUILD', buildOf(outDir)))
}

/** A hash of the pages and assets: the assets' names have hashes of their own. */
function buildOf(outDir: string): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(file)
    if (file.endsWith('.html')) hash.update(readFileSync(`${outDir}/${file}`))
  }
  return hash.digest('hex').slice(0, 12)
}
