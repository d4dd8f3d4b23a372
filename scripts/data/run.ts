import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GeneratedFile } from './holidays.js'
import { vocabularyModule } from './rules/vocabulary-module.js'

function write(files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    const file = fileURLToPath(new URL(`../../${path}`, import.meta.url))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(path)
  }
}

// Each step reads what the steps before it have written.
write([vocabularyModule()])
const { ruleModules } = await import('./rules/rule-modules.js')
write(ruleModules())
const { generatedFiles } = await import('./generated-files.js')
write(generatedFiles())
