import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GeneratedFile } from './holidays.js'
import { ruleModules } from './rules/rule-modules.js'

function write(files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    const file = fileURLToPath(new URL(`../../${path}`, import.meta.url))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(path)
  }
}

// The other files are written from the editions, so these come first.
write(ruleModules())
const { generatedFiles } = await import('./generated-files.js')
write(generatedFiles())
