// Writes the pictures and reports of test/picture/looked-at and test/cli/looked-at. Run it if a change moves one of
// them, and look at each that changed.
import { writeFileSync } from 'node:fs'
import { files as reports } from '../test/cli/looked-at.js'
import { files as pictures } from '../test/picture/looked-at.js'

for (const [file, content] of pictures()) writeFileSync(`test/picture/looked-at/${file}`, content)
for (const [file, content] of await reports()) writeFileSync(`test/cli/looked-at/${file}`, content)
