import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { runProgram } from '../../src/cli/program.js'
import { bundle } from '../bundle.js'

interface Output {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program in this process, which takes a twentieth of the time of its own process. */
export async function run(args: readonly string[]): Promise<Output> {
  const output = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      output[name] += String(text)
      return true
    }),
  )
  try {
    return { status: await runProgram(args), ...output }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** The program from the sources as a process of its own, with a pipe. */
export function ownProcess() {
  const { program: path, remove } = bundle('src/cli/main.ts')
  const piped = (args: readonly string[], input: string | Uint8Array) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { input, encoding: 'utf8' })
    return { status, stdout, stderr }
  }
  return { path, piped, remove }
}

/** A folder for files, and reports of what is in them. */
export function filesOfReports() {
  const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-files-'))
  /** Writes a file and returns its path. */
  const file = (name: string, content: string | Uint8Array | object): string => {
    const at = join(folder, name)
    writeFileSync(at, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
    return at
  }
  return {
    file,
    /** Runs a report of a text, or of the files among its arguments, in JSON. */
    report: async (args: readonly string[], input?: string | Uint8Array) => {
      const files = input === undefined ? [] : [file('input', input)]
      const { status, stdout, stderr } = await run(['report', '--format', 'json', ...args, ...files])
      return { status, stderr, ...(JSON.parse(stdout || '{}') as JsonReport) }
    },
    remove: () => {
      rmSync(folder, { recursive: true })
    },
  }
}

interface Note {
  readonly case?: number
  readonly code: string
  readonly displayId?: string
  readonly message: string
}

export interface JsonReport {
  readonly now: string
  readonly cases: readonly {
    readonly displayId: string
    readonly accountId: string
    readonly plan: string
    readonly caseType: string
    readonly state: string
    readonly dueAt: string | null
    readonly lateAfter: string | null
    readonly warnings: readonly { readonly code: string }[]
  }[]
  readonly report: {
    readonly total: Readonly<Record<string, unknown>> & { readonly worst: readonly { readonly case: object }[] }
    readonly byMonth: readonly { readonly month: string; readonly cases: number }[]
    readonly byAccount: readonly { readonly group: string; readonly cases: number }[]
  }
  readonly problems: readonly Note[]
  readonly notes: readonly Note[]
}

/** A case of DescribeCases, answered half an hour after its creation. Business, urgent: due after an hour. */
export function details(displayId: string, change: object = {}): Record<string, unknown> {
  const timeCreated = '2026-11-10T10:00:00.000Z'
  return {
    caseId: `case-111122223333-muen-2026-${displayId.padStart(16, '0')}`,
    displayId,
    subject: 'Writes are throttled',
    status: 'opened',
    serviceCode: 'amazon-dynamodb',
    severityCode: 'urgent',
    timeCreated,
    language: 'en',
    recentCommunications: {
      communications: [
        { submittedBy: 'Amazon Web Services', timeCreated: '2026-11-10T10:30:00Z' },
        { submittedBy: 'Admin <a@example.com>', timeCreated: '2026-11-10T10:00:00Z' },
      ],
    },
    ...change,
  }
}
