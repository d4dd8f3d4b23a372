import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { enginesFolder } from '../python-with.js'

const release = '476'
/** The oldest Java that this release runs on. */
const oldestJava = 24

/** Installs the server from Maven Central once, with the Hive connector as its only connector. */
function installed(): string {
  const folder = resolve(enginesFolder, 'trino')
  const server = join(folder, `trino-server-${release}`)
  if (existsSync(join(folder, 'installed'))) return server
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const archive = `trino-server-${release}.tar.gz`
  const artifact = `io.trino:trino-server:${release}:tar.gz`
  for (const [program, ...args] of [
    ['mvn', '-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`],
    ['tar', '-xzf', join(folder, archive), '-C', folder],
  ]) {
    if (spawnSync(program ?? '', args, { stdio: 'inherit' }).status !== 0)
      throw new Error(`Trino could not be installed: ${[program, ...args].join(' ')}`)
  }
  rmSync(join(folder, archive))
  for (const plugin of readdirSync(join(server, 'plugin')))
    if (plugin !== 'hive') rmSync(join(server, 'plugin', plugin), { recursive: true })
  writeFileSync(join(folder, 'installed'), '')
  return server
}

/** Finds a Java that is new enough: in JAVA_HOME, or where Debian installs it. */
function javaHome(): string {
  const debian = '/usr/lib/jvm'
  const homes = [
    process.env['JAVA_HOME'] ?? '',
    ...(existsSync(debian) ? readdirSync(debian) : []).map((name) => join(debian, name)),
  ]
  const isNewEnough = (home: string) =>
    existsSync(join(home, 'release')) &&
    Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1]) >= oldestJava
  const found = homes.find(isNewEnough)
  if (found === undefined) throw new Error(`Trino ${release} needs Java ${oldestJava} or later: set JAVA_HOME`)
  return found
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return address.port
}

/** Starts a node that only listens on the loopback interface. */
function startNode(server: string, folder: string, name: string, port: number, coordinator: number, files: string) {
  const etc = join(folder, name)
  mkdirSync(join(etc, 'catalog'), { recursive: true })
  const write = (file: string, lines: readonly string[]) => {
    writeFileSync(join(etc, file), `${lines.join('\n')}\n`)
  }
  write('node.properties', [
    'node.environment=test',
    `node.id=${name}`,
    `node.data-dir=${join(folder, `${name}-data`)}`,
    'node.internal-address=127.0.0.1',
    'node.bind-ip=127.0.0.1',
  ])
  write('jvm.config', ['-Xmx3G', '-Djdk.attach.allowAttachSelf=true', '--enable-native-access=ALL-UNNAMED'])
  write('log.properties', ['io.trino=WARN'])
  write('config.properties', [
    `coordinator=${port === coordinator}`,
    ...(port === coordinator ? ['node-scheduler.include-coordinator=false'] : []),
    `http-server.http.port=${port}`,
    `discovery.uri=http://127.0.0.1:${coordinator}`,
  ])
  write('catalog/files.properties', [
    'connector.name=hive',
    'hive.metastore=file',
    'hive.metastore.catalog.dir=local:///metastore',
    'fs.native-local.enabled=true',
    `local.location=${files}`,
  ])
  const log = openSync(join(folder, `${name}.log`), 'w')
  return spawn(join(server, 'bin', 'launcher'), ['run', '--etc-dir', etc, '--data-dir', join(folder, `${name}-data`)], {
    stdio: ['ignore', log, log],
    env: { ...process.env, JAVA_HOME: javaHome(), PATH: `${join(javaHome(), 'bin')}:${process.env['PATH'] ?? ''}` },
  })
}

interface Page {
  readonly data?: readonly (readonly unknown[])[]
  readonly nextUri?: string
  readonly error?: { readonly message: string }
}

/** Runs a statement, and returns its rows page after page. */
async function rowsOf(coordinator: string, text: string): Promise<unknown[][]> {
  const headers = { 'X-Trino-User': 'test', 'X-Trino-Catalog': 'files', 'X-Trino-Schema': 'default' }
  const rows: unknown[][] = []
  let page = await pageOf(`${coordinator}/v1/statement`, { method: 'POST', body: text, headers })
  for (;;) {
    if (page.error) throw new Error(page.error.message)
    for (const row of page.data ?? []) rows.push([...row])
    if (page.nextUri === undefined) return rows
    page = await pageOf(page.nextUri, { headers })
  }
}

async function pageOf(address: string, request: RequestInit): Promise<Page> {
  const response = await fetch(address, request)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as Page
}

/** Waits until the worker has joined the coordinator. */
async function ready(coordinator: string, nodes: readonly ChildProcess[], logs: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    await setTimeout(1000)
    if (nodes.some(({ exitCode }) => exitCode !== null))
      throw new Error(logs.map((log) => readFileSync(log, 'utf8').slice(-2000)).join('\n'))
    try {
      const [[count] = []] = await rowsOf(
        coordinator,
        "select count(*) from system.runtime.nodes where state = 'active'",
      )
      if (count === nodes.length) return
    } catch {
      // The server isn't listening yet, or is still starting.
    }
  }
  throw new Error('Trino did not start in five minutes')
}

/** Asks Trino one statement. */
export type Ask = (text: string) => Promise<unknown[][]>

/**
 * Runs `use` with Trino, which has a coordinator and a worker on the loopback interface, and stops both. Only the worker
 * reads the files in `files`, which `local:///` names.
 */
export async function withTrino<Result>(files: string, use: (ask: Ask) => Promise<Result>): Promise<Result> {
  const server = installed()
  const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-trino-'))
  const [port, workerPort] = [await freePort(), await freePort()]
  const coordinator = `http://127.0.0.1:${port}`
  const nodes = [
    startNode(server, folder, 'coordinator', port, port, files),
    startNode(server, folder, 'worker', workerPort, port, files),
  ]
  try {
    await ready(coordinator, nodes, [`${folder}/coordinator.log`, `${folder}/worker.log`])
    await rowsOf(coordinator, 'create schema default')
    return await use((text) => rowsOf(coordinator, text))
  } finally {
    for (const node of nodes) node.kill('SIGTERM')
    await Promise.all(nodes.filter(({ exitCode }) => exitCode === null).map((node) => once(node, 'exit')))
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function versionOf(ask: Ask): Promise<string> {
  const [[version] = []] = await ask('select node_version from system.runtime.nodes limit 1')
  return `Trino ${String(version)}`
}
