import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the programs are installed that npm doesn't install. */
export const enginesFolder = '.engines'

/** Returns a Python with the packages, which are installed once. */
export function pythonWith(name: string, packages: readonly string[]): string {
  const folder = resolve(enginesFolder, name)
  const python = join(folder, 'bin', 'python')
  const installed = join(folder, `installed-${packages.join('-').replaceAll('==', '-')}`)
  if (existsSync(installed)) return python
  rmSync(folder, { recursive: true, force: true })
  for (const [program, ...args] of [
    ['python3', '-m', 'venv', folder],
    [python, '-m', 'pip', 'install', '--quiet', ...packages],
  ]) {
    if (spawnSync(program ?? '', args, { stdio: 'inherit' }).status !== 0)
      throw new Error(`${name} could not be installed: ${[program, ...args].join(' ')}`)
  }
  writeFileSync(installed, '')
  return python
}
