import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countryTables } from './countries.js'
import { holidayTables } from './holidays.js'
import { timeZoneTables } from './time-zones.js'

// Every generated table of the package, rebuilt from committed or pinned sources.
for (const { path, text } of [...countryTables(), ...holidayTables(), ...timeZoneTables()]) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(path)
}
