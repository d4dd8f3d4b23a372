// Writes the pictures of test/picture/looked-at. Run it if a change moves one of them, and look at each that changed.
import { writeFileSync } from 'node:fs'
import { files } from '../test/picture/looked-at.js'

for (const [file, content] of files()) writeFileSync(`test/picture/looked-at/${file}`, content)
