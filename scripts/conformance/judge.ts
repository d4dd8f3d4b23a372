import type { Reply } from './ask.js'
import { type Judged, type Score, scoreOf, verdictOf } from './score.js'
import { type Asked, askedOf, type Kind, readVectors } from './vectors.js'

/** Asks the vectors of some kinds. */
export async function judge(
  ask: (asked: readonly Asked[]) => Promise<readonly Reply[]>,
  kinds: readonly Kind[],
): Promise<Judged[]> {
  const vectors = kinds.flatMap((kind) => readVectors(kind).vectors.map((vector) => ({ kind, vector })))
  const replies = await ask(vectors.map(({ vector }) => askedOf(vector)))
  return vectors.map(({ kind, vector }, index) => ({ kind, vector, reply: replies[index] ?? { error: 'no answer' } }))
}

const shownWrong = 5

/** Prints the scores by kind and the first wrong answers. Returns whether none is wrong. */
export function report(judged: readonly Judged[]): boolean {
  const kinds = [...new Set(judged.map(({ kind }) => kind))]
  const line = (name: string, { right, wrong, unsupported }: Score) => {
    console.log(`${name.padEnd(18)} ${[right, wrong, unsupported].map((count) => String(count).padStart(11)).join('')}`)
  }
  console.log(`${''.padEnd(18)} ${['right', 'wrong', 'unsupported'].map((name) => name.padStart(11)).join('')}`)
  for (const kind of kinds) line(kind, scoreOf(judged.filter((one) => one.kind === kind)))
  const all = scoreOf(judged)
  line('all', all)
  const wrong = judged.filter((one) => verdictOf(one) === 'wrong')
  for (const { vector, reply } of wrong.slice(0, shownWrong))
    console.log(`\n${JSON.stringify(vector)}\ngot ${JSON.stringify(reply)}`)
  return all.wrong === 0
}
