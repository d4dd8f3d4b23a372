import { parseArgs } from 'node:util'
import type { Edition } from '../editions/edition.js'
import { decoded } from './decode.js'
import { write } from './output.js'
import { chosen, editionNamed } from './place.js'
import { onOneLine, printable } from './printable.js'
import { hasInput, sourceOf } from './sources.js'
import { UsageError } from './usage-error.js'

/** Runs the command `check`, and returns the exit code. */
export async function check(args: readonly string[], now: number): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { edition: { type: 'string' }, format: { type: 'string', default: 'text' } },
  })
  const format = chosen(values.format, ['text', 'json'] as const, 'a format')
  const [file = '-', ...others] = positionals
  if (others.length > 0 || (positionals.length === 0 && !hasInput()))
    throw new UsageError('Expected one file with a draft. See aws-support-rules check --help.')
  const { checkDraft } = await import('../schemas/check-draft.js')
  const { describeRefusal } = await import('../wording/describe-refusal.js')
  const problems = checkDraft(await draftIn(file), { edition: editionAt(values.edition, now) }).map((problem) => {
    const { kind, code, path, message } = problem
    return { kind, code, path, message: problem.kind === 'refused' ? describeRefusal(problem) : message }
  })
  if (format === 'json') await write([printable(`${JSON.stringify({ problems })}\n`)])
  else if (problems.length === 0) await write(['Nothing is wrong with the draft.\n'])
  else
    await write(
      problems.map(({ code, path, message }) => `${onOneLine(`${path.join('.') || 'draft'}  ${code}: ${message}`)}\n`),
    )
  return problems.length > 0 ? 1 : 0
}

function editionAt(id: string | undefined, now: number): Edition {
  const named = editionNamed(id)
  return typeof named === 'function' ? named(now) : named
}

async function draftIn(file: string): Promise<unknown> {
  const source = sourceOf(file)
  let text = ''
  for await (const part of decoded(source.chunks)) text += part
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`Expected a draft as JSON; got ${source.name}, which is not JSON.`)
  }
}
