// Writes the pictures of test/picture/looked-at. Run it if a change moves one of them, and look at each that changed.
import { writeFileSync } from 'node:fs'
import { svgs } from '../test/picture/looked-at.js'

for (const [name, svg] of svgs()) writeFileSync(`test/picture/looked-at/${name}.svg`, `${svg}\n`)
