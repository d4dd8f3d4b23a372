import type { Answer, AskedCase } from './workload.js'

/** The columns of the statement, as an engine gave them. */
export type AnswerCells = readonly [
  caseId: string,
  targetMs: number | null,
  dueAt: number | null,
  lateAfter: number | null,
  countedMs: number | null,
  state: string,
]

/** Compares the answers of an engine, in any order, with those expected: one for each case, all of them equal. */
export function differences(
  asked: readonly AskedCase[],
  answers: Iterable<AnswerCells>,
): { readonly count: number; readonly first: readonly unknown[] } {
  const seen = new Uint8Array(asked.length)
  const first: unknown[] = []
  let count = 0
  const differs = (what: unknown) => {
    count++
    if (first.length < 5) first.push(what)
  }
  for (const [caseId, targetMs, dueAt, lateAfter, countedMs, state] of answers) {
    const index = Number(caseId)
    const one = asked[index]
    if (!one || seen[index] === 1) {
      differs({ extra: caseId })
      continue
    }
    seen[index] = 1
    const got = { targetMs, dueAt, lateAfter, countedMs, state }
    if (!isSame(got, one.expected)) differs({ got, ...one })
  }
  const missing = seen.filter((one) => one === 0).length
  if (missing > 0) differs({ missing })
  return { count, first }
}

function isSame(
  got: Omit<Answer, 'state'> & { state: string },
  { targetMs, dueAt, lateAfter, countedMs, state }: Answer,
): boolean {
  return (
    got.state === state &&
    got.dueAt === dueAt &&
    got.lateAfter === lateAfter &&
    got.countedMs === countedMs &&
    got.targetMs === targetMs
  )
}
