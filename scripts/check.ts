// All that CI checks, in order, up to the first step that is red. The last step prints the last line.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { run } from './run.js'

/** Steps of one line run side by side: they read what the lines above them made. */
const lines = [
  ['examples'],
  ['lint', 'types'],
  ['build'],
  ['size', 'test:dist'],
  ['knip'],
  ['data:check'],
  // Before the site's packages are installed, as on a clone of a new user.
  ['start', 'test:tools'],
  ['docs:site', 'test:postgres'],
  ['docs:test', 'test:package'],
] as const
const last = 'test'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const times: string[] = []

for (const steps of lines) {
  const ran = await Promise.all(steps.map(async (step) => ({ step, ...(await run('npm', ['run', '--silent', step])) })))
  for (const { step, code, output, seconds } of ran) {
    const took = `${step} ${seconds.toFixed(1)} s`
    console.log(`\n== ${step}: ${scripts[step] ?? ''}\n${output}== ${code === 0 ? 'green' : 'RED'}: ${took}`)
    times.push(took)
  }
  if (ran.some(({ code }) => code !== 0)) process.exit(1)
}
console.log(`\nGreen so far: ${times.join(', ')}\n\n== ${last}: ${scripts[last] ?? ''}`)
const { status } = spawnSync('npm', ['run', '--silent', last], { stdio: ['ignore', 'inherit', 'inherit'] })
if (status !== 0) {
  console.log(`== RED: ${last}`)
  process.exit(1)
}
