import type { Random } from '../../test/oracle/random.js'
import { openTimeBetween, without } from '../../test/oracle/walk.js'
import { answerOf, dayMs, iso, type Walked } from './oracle.js'
import { dateNear } from './schedules.js'
import type { Subject } from './subjects.js'
import type { Question, QuestionName, VectorPause } from './vectors.js'

// Random questions about a subject. They love the instants at which something changes.

const minute = 60_000

/** Returns an instant between two, most often a whole minute, near an opening, a closing or the focus. */
function instantIn(random: Random, { focus }: Subject, walk: Walked, low: number, high: number): number {
  const edges = walk.spans.flatMap(({ from, to }) => [from, to]).filter((edge) => edge >= low && edge <= high)
  const edge = edges[random.between(0, edges.length - 1)] ?? focus
  const jitter = random.pick([0, 0, 0, minute, -minute, 30 * minute, -60 * minute, minute * random.between(-150, 150)])
  const fine = random.chance(0.85) ? 0 : random.pick([1, -1, 1000, 17_203])
  const anywhere = random.between(Math.ceil(low / minute), Math.floor(high / minute)) * minute
  const at = random.pick([edge, edge, edge, focus, anywhere, anywhere]) + jitter + fine
  return Math.min(Math.max(at, low), high)
}

function pausesBetween(random: Random, anInstant: () => number): VectorPause[] {
  return Array.from({ length: random.between(1, 4) }, () => {
    const [from, other] = [anInstant(), anInstant()]
    const length = random.pick([0, minute, 60 * minute, random.between(1, 600) * minute, Math.abs(other - from)])
    return { from: iso(from), to: random.chance(0.04) ? null : iso(from + length) }
  })
}

const never = (to: string | null) => (to === null ? Infinity : Date.parse(to))

/** Returns an amount of open time that runs out near `to`, or a round one. */
function durationTo(random: Random, exact: number): number {
  const hour = 60 * minute
  return random.pick([
    exact,
    exact,
    exact + 1,
    Math.max(1, exact - 1),
    hour * random.between(1, 60),
    hour * Math.max(1, Math.round(exact / hour)),
    hour * Math.max(1, Math.round(exact / hour)),
    15 * minute * random.between(1, 240),
  ])
}

/** Returns a question, or undefined if the one drawn isn't of the kind. */
export function drawQuestion(random: Random, subject: Subject, walk: Walked): Question | undefined {
  const { focus } = subject
  const name: QuestionName = random.pick(subject.names)
  const instant = (low: number, high: number) =>
    instantIn(random, subject, walk, focus + low * dayMs, focus + high * dayMs)
  // What is asked about lies between the two.
  const [from, to] = [instant(-6, random.pick([0, 0, 2])), instant(0, random.pick([1, 4, 9]))].sort((a, b) => a - b)
  if (from === undefined || to === undefined) return undefined
  const pauses = subject.pauses ? pausesBetween(random, () => instant(-5, 8)) : undefined
  const unpaused = without(
    walk.spans,
    (pauses ?? []).map((pause) => ({ from: Date.parse(pause.from), to: never(pause.to) })),
  )
  const ms = durationTo(random, openTimeBetween(unpaused, from, to))
  const withPauses = pauses && { pauses }
  switch (name) {
    case 'addOpenTime':
    case 'lastInstantWithin': {
      if (!subject.atClosings) return ms === 0 ? undefined : { question: name, from: iso(from), ms, ...withPauses }
      const closings = walk.spans.filter((span) => span.to > from).slice(0, 4)
      const closing = closings[random.between(0, closings.length - 1)]?.to ?? to
      const exact = random.chance(0.1) ? 0 : openTimeBetween(walk.spans, from, closing)
      const asked = { question: name, from: iso(from), ms: exact } as const
      const [due, lateAfter] = (['addOpenTime', 'lastInstantWithin'] as const).map((each) =>
        answerOf(walk, { ...asked, question: each }),
      )
      return due === lateAfter ? undefined : asked
    }
    case 'subtractOpenTime': {
      // Time that runs out at an opening, when counted back.
      const opening = subject.atClosings && walk.spans.filter((span) => span.from < to).at(-1 - random.between(0, 3))
      const exact = opening ? openTimeBetween(walk.spans, opening.from, to) : ms
      return exact === 0 ? undefined : { question: name, to: iso(to), ms: exact }
    }
    case 'openTimeBetween':
      return random.chance(0.9)
        ? { question: name, from: iso(from), to: iso(to), ...withPauses }
        : { question: name, from: iso(to), to: iso(from), ...withPauses }
    case 'openSpans':
      return { question: name, from: iso(from), to: iso(Math.min(to, from + 4 * dayMs)) }
    case 'addOpenDays':
      return { question: name, date: dateNear(random, focus, 5), days: random.pick([1, 1, 2, 3, 5, 8, -1, -2, -4, 0]) }
    case 'openDaysBetween':
      return { question: name, from: dateNear(random, focus, 7), to: dateNear(random, focus, 7) }
    default:
      return { question: name, at: iso(random.chance(0.5) ? from : to) }
  }
}
