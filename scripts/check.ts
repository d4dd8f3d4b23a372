// Runs everything that CI checks after `npm ci`. Two steps run at a time, and the first failure ends the run. The last
// line counts the tests of all steps.
import { type ChildProcess, spawn } from 'node:child_process'

interface Step {
  readonly name: string
  /** A shell command; it can use the programs in node_modules. */
  readonly command: string
  /** The steps whose output this step reads. */
  readonly after?: readonly string[]
}

/** `.ci/run` installs a browser and a database meanwhile, and makes this file at the end. */
const programs =
  process.env['PROGRAMS_INSTALLED'] === undefined ? '' : 'until [ -e "$PROGRAMS_INSTALLED" ]; do sleep 0.2; done; '

/** The steps start in this order. */
const steps: readonly Step[] = [
  { name: 'examples', command: 'npm run --silent examples' },
  { name: 'start', command: 'npm run --silent start' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'types', command: 'npm run --silent types', after: ['examples'] },
  { name: 'lint', command: 'npm run --silent lint', after: ['examples'] },
  { name: 'knip', command: 'npm run --silent knip', after: ['examples'] },
  // The command of `npm test`, without writing the examples again.
  { name: 'test', command: "vitest run --project '!built-*'", after: ['examples'] },
  {
    name: 'site',
    // `.ci/run` has installed its packages.
    command:
      '([ -d docs/node_modules ] || npm ci --prefix docs --no-audit --no-fund) && npm run --silent --prefix docs build',
    after: ['build'],
  },
  { name: 'test:package', command: 'npm run --silent test:package', after: ['build'] },
  { name: 'docs:test', command: `${programs}npm run --silent docs:test`, after: ['site'] },
  { name: 'test:postgres', command: `${programs}npm run --silent test:postgres` },
  { name: 'size', command: 'npm run --silent size', after: ['build'] },
  { name: 'test:dist', command: 'npm run --silent test:dist', after: ['build', 'examples'] },
]
const atOnce = 2

const waiting = [...steps]
const running = new Map<string, ChildProcess>()
const times: string[] = []
const green = new Set<string>()
let red: string | undefined
let [passed, failed] = [0, 0]

function startNext(): void {
  while (red === undefined && running.size < atOnce) {
    const index = waiting.findIndex(({ after = [] }) => after.every((name) => green.has(name)))
    const [step] = index < 0 ? [] : waiting.splice(index, 1)
    if (!step) return
    start(step)
  }
}

function start({ name, command }: Step): void {
  const began = performance.now()
  // Formatters, compilers and tests make much garbage. With room for it, collecting it takes less time.
  const env = { ...process.env, NODE_OPTIONS: '--max-semi-space-size=64' }
  // A detached child leads a process group, which can be ended as a whole.
  const child = spawn(command, { shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env })
  running.set(name, child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  child.on('close', (code) => {
    running.delete(name)
    if (red !== undefined) return
    const took = `${name} ${((performance.now() - began) / 1000).toFixed(1)} s`
    console.log(`\n== ${name}: ${command}\n${output}== ${code === 0 ? 'green' : 'RED'}: ${took}`)
    times.push(took)
    for (const [, yes, no] of output.matchAll(/^(\d+) passed, (\d+) failed$/gm)) {
      passed += Number(yes)
      failed += Number(no)
    }
    if (code === 0) {
      green.add(name)
      startNext()
      if (running.size > 0) return
      if (waiting.length > 0) throw new Error(`${waiting.map((step) => step.name).join(', ')}: unknown step in after`)
      report()
    } else {
      red = name
      failed ||= 1
      for (const { pid } of running.values()) if (pid !== undefined) process.kill(-pid)
      report()
    }
  })
}

function report(): void {
  console.log(`\n${red === undefined ? 'Green' : `RED: ${red}; ended after`}: ${times.join(', ')}`)
  console.log(`${String(passed)} passed, ${String(failed)} failed`)
  process.exitCode = red === undefined ? 0 : 1
}

startNext()
