// All that CI checks, in order, up to the first step that is red. The last step prints the last line.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const steps = [
  'examples', 'lint', 'types', 'build', 'size', 'knip', 'data:check', 'test:tools', 'test:dist', 'test:package', 'docs:site', 'docs:test', 'start', 'test',
]
/** They come with the tables that are generated, and with the first program to run. */
const optional = ['data:check', 'start']

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const times: string[] = []

for (const step of steps.filter((name) => name in scripts || !optional.includes(name))) {
  if (step === steps.at(-1)) console.log(`\nGreen so far: ${times.join(', ')}`)
  console.log(`\n== ${step}: ${scripts[step] ?? ''}`)
  const started = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: ['ignore', 'inherit', 'inherit'] })
  const took = `${step} ${((performance.now() - started) / 1000).toFixed(1)} s`
  if (status !== 0) {
    console.log(`== RED: ${took}`)
    process.exit(1)
  }
  times.push(took)
  if (step !== steps.at(-1)) console.log(`== green: ${took}`)
}
