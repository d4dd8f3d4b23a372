// Rewrites test/oracle/left-out.json for this host's tzdb release: the zone-years that differ from the pinned table.
// Then run scripts/second-source.py, which reads the zones from that file.
import { writeFileSync } from 'node:fs'
import { knownLeftOut, leftOut } from '../test/oracle/zone-years.js'

const all = { ...knownLeftOut, [process.versions['tz'] ?? 'unknown']: leftOut() }
writeFileSync(new URL('../test/oracle/left-out.json', import.meta.url), `${JSON.stringify(all, null, 2)}\n`)
