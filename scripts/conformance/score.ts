import type { Reply } from './ask.js'
import { isSame, type Kind, type Vector } from './vectors.js'

export interface Score {
  readonly right: number
  readonly wrong: number
  /** What an engine has no words for isn't wrong. */
  readonly unsupported: number
}

export interface Judged {
  readonly kind: Kind
  readonly vector: Vector
  readonly reply: Reply
}

export const verdictOf = ({ vector, reply }: Judged): keyof Score => {
  if ('unsupported' in reply) return 'unsupported'
  return 'answer' in reply && isSame(reply.answer, vector.answer) ? 'right' : 'wrong'
}

export function scoreOf(judged: readonly Judged[]): Score {
  const count = (verdict: keyof Score) => judged.filter((one) => verdictOf(one) === verdict).length
  return { right: count('right'), wrong: count('wrong'), unsupported: count('unsupported') }
}
