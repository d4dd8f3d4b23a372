// Writes the JSON Schema files to dist/json-schemas/. package.json exports them as aws-support-rules/schemas/*.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemaFiles } from './json-schema-files.js'

mkdirSync('dist/json-schemas', { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemaFiles()))
  writeFileSync(`dist/json-schemas/${name}.json`, `${JSON.stringify(schema)}\n`)
