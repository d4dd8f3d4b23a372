import { seeded } from '../../test/oracle/random.js'
import { secondSource } from '../../test/oracle/zone-years.js'
import { answerOf, dayMs, fixedZone, type Walked, walked } from './oracle.js'
import { drawQuestion } from './questions.js'
import { draws, type Subject } from './subjects.js'
import { isSame, type Kind, kindNames, kinds, type Question, type Vector, type VectorFile, version } from './vectors.js'
import { zoneIn } from './zones.js'

// The vectors of each kind from a seed: random schedules and questions, and the oracle's answers.

const vectorsOfKind = 275
const vectorsOfSubject = 5
/** The share of the vectors that may have the same answer from an engine that ignores what the kind is about. */
const easyShare = 0.15

const range = ({ focus }: Subject) => [focus - 20 * dayMs, focus + 38 * dayMs] as const

/** Returns what an engine would know that ignores what the kind is about. */
function ignorantWalk(subject: Subject): Walked | undefined {
  if (!subject.ignorant) return undefined
  const { schedules, offset } = subject.ignorant
  return walked(schedules, ...range(subject), (timeZone) =>
    offset === undefined ? zoneIn(timeZone, subject.year) : fixedZone(offset),
  )
}

/** Returns the question as an engine understands it that knows no pauses. */
function withoutPauses(asked: Question): Question {
  if (
    asked.question !== 'addOpenTime' &&
    asked.question !== 'lastInstantWithin' &&
    asked.question !== 'openTimeBetween'
  )
    return asked
  const { pauses: _pauses, ...rest } = asked
  return rest
}

/** Yields the vectors of a kind. The same kind has the same ones everywhere. */
export function* vectorsOf(kind: Kind, count = vectorsOfKind): Generator<Vector> {
  const random = seeded(20_261_127 + kindNames.indexOf(kind))
  let made = 0
  while (made < count) {
    const subject = draws[kind](random)
    if (!subject) continue
    const { schedules } = subject
    const walk = walked(schedules, ...range(subject), (timeZone) => zoneIn(timeZone, subject.year))
    const ignorant = ignorantWalk(subject)
    const asked = new Set<string>()
    for (let tries = 0; tries < 4 * vectorsOfSubject && asked.size < vectorsOfSubject && made < count; tries++) {
      const question = drawQuestion(random, subject, walk)
      if (!question) continue
      const answer = answerOf(walk, question)
      if (answer === undefined || asked.has(JSON.stringify(question))) continue
      const other = ignorant ? answerOf(ignorant, question) : subject.pauses && answerOf(walk, withoutPauses(question))
      if ((ignorant ?? subject.pauses) && isSame(answer, other) && !random.chance(easyShare)) continue
      asked.add(JSON.stringify(question))
      made += 1
      yield { id: `${kind}-${String(made).padStart(3, '0')}`, schedules, ...question, answer }
    }
  }
}

export const vectorFile = (kind: Kind): VectorFile => ({
  $schema: '../vectors.schema.json',
  version,
  kind,
  about: kinds[kind],
  timeZones: { release: secondSource.version, sameSince: '2025c' },
  vectors: [...vectorsOf(kind)],
})
