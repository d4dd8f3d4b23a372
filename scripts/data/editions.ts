import {
  type ComparedAnswer,
  compareEditions,
  type Edition,
  edition2022_10,
  editionAwsUsGov2025_05,
  type EditionChange,
  editions,
  plans,
  planSuccession,
  type Rule,
  sources,
} from 'aws-support-rules'
import { timeline, type TimelineRow } from './timeline.js'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

const code = (text: string): string => `\`${text}\``

function shownAnswer(answer: ComparedAnswer): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  if (answer === null) return 'none'
  if (typeof answer !== 'object') return String(answer)
  const { kind, minutes, opens, closes, place } = answer
  if (typeof minutes !== 'number') return `${opens ?? ''} to ${closes ?? ''}, ${place ?? ''}`
  const [amount, unit] = minutes < 60 ? [minutes, 'minute'] : [minutes / 60, 'hour']
  return `${amount} ${kind === 'business-hours' ? 'business ' : ''}${unit}${amount === 1 ? '' : 's'}`
}

const shownFacts = ({ facts }: EditionChange): string =>
  Object.entries(facts)
    .flatMap(([fact, value]) =>
      fact === 'to'
        ? []
        : fact === 'from'
          ? [`${String(value)} to ${String(facts['to'])}`]
          : value === true
            ? [fact]
            : value === false
              ? []
              : [value],
    )
    .join(' ')

/** Returns a line for each changed result, with every combination of facts that it applies to. */
function changeTable(before: Edition, after: Edition): string {
  const lines = new Map<
    string,
    { readonly cells: readonly string[]; readonly facts: string[]; readonly answer: readonly string[] }
  >()
  for (const change of compareEditions({ before, after })) {
    const answer = [shownAnswer(change.before), shownAnswer(change.after), code(change.because.after[0].id)]
    const cells = [change.plan ?? 'every plan', code(change.question)]
    const key = [...cells, ...answer].join(' ')
    const line = lines.get(key) ?? { cells, facts: [], answer }
    line.facts.push(shownFacts(change))
    lines.set(key, line)
  }
  if (lines.size === 0) return 'No answer changes.'
  return table(
    ['plan', 'question', 'about', 'before', 'after', 'rule'],
    [...lines.values()].map(({ cells, facts, answer }) => [
      ...cells,
      facts.filter((each) => each !== '').join(', ') || '–',
      ...answer,
    ]),
  )
}

const ruleTable = (rules: readonly Rule[]): string =>
  table(
    ['rule', 'what it says', 'basis', 'sources'],
    rules.map(({ id, summary, basis, sources: from = [] }) => [code(id), summary, basis, from.join(', ')]),
  )

/** Returns one step of the timeline: what changes from the edition before, and the rules that it adds. */
function step(before: Edition, after: Edition): string {
  const known = new Set([...before.rules, ...edition2022_10.rules].map(({ id }) => id))
  const rules = after.rules.filter(({ id }) => !known.has(id))
  const rowsInside = timeline.filter(({ answeredFrom }) => answeredFrom === after.id)
  const from = [...new Set(rules.flatMap((rule) => rule.sources ?? []))].map((source) => code(source)).join(', ')
  return [
    `## ${after.id}`,
    `${after.title}. From ${after.inForceFrom}; compared with ${before.id}. It rests on ${from}, and on the page where nothing changes.`,
    ...(rowsInside.length === 0
      ? []
      : [rowsInside.map(({ date, what, how }) => `- ${date}: ${what}. ${how}`).join('\n')]),
    changeTable(before, after),
    ruleTable(rules),
  ].join('\n\n')
}

const shownBecomes = ({ becomes }: ReturnType<typeof planSuccession>): string =>
  becomes.kind === 'plan'
    ? `${becomes.plan}, ${becomes.between.join(' to ')}`
    : becomes.kind === 'unknown'
      ? 'not stated'
      : '–'

/** The timeline, with a row for each edition that begins without one. */
function fullTimeline(): readonly TimelineRow[] {
  const begun = new Set(timeline.map(({ answeredFrom, date }) => `${answeredFrom ?? ''} ${date}`))
  const others = editions
    .filter(({ id, partition, inForceFrom }) => partition === 'aws' && !begun.has(`${id} ${inForceFrom}`))
    .map(({ id, inForceFrom, title, rules }): TimelineRow => {
      const known = new Set(editions.filter((each) => each.inForceFrom < inForceFrom).flatMap((each) => each.rules))
      const from = rules.filter((rule) => !known.has(rule)).flatMap((rule) => rule.sources ?? [])
      return {
        date: inForceFrom,
        what: title,
        source: [...new Set(from)].join(', '),
        answeredFrom: id,
        how: 'The edition begins.',
      }
    })
  return [...timeline, ...others].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

/** Returns docs/editions.md: every step of the timeline, according to the editions. */
export function editionsPage(): readonly { readonly path: string; readonly text: string }[] {
  const elsewhere = editions.filter(({ partition }) => partition === 'aws')
  const succession = plans.map((plan) => planSuccession({ plan }))
  const text = `<!-- Generated by \`npm run data\` from src/editions/source and scripts/data/timeline.ts. -->

# Editions

An edition is the rules as they stood from one date on, as plain data. \`edition2022_10\` is the page of the AWS Support User Guide and the default of every
question. The later ones are written as the difference from the one before, each table from the edition that last changed it. What no later source changes stands as
the page has it. \`editionInForce(instant)\` chooses one, and \`firstResponse({ …, edition: editionInForce })\` chooses it by the creation of the case.

A date begins at 00:00 UTC, which is a reading: AWS names no time of day. Before 2022-10-20 nothing is answered: \`editionInForce\` throws
\`edition/none-in-force\`. Earlier states of the page are known in part only (see the timeline), and an edition has a cell for everything.

${table(
  ['edition', 'partition', 'in force from', 'what it is'],
  editions.map(({ id, partition, inForceFrom, title }) => [code(id), code(partition), inForceFrom, title]),
)}

In AWS GovCloud (US) the page answers until 2025-05-21, since its text names no partition; then \`aws-us-gov-2025-05\` does.
The plan of a GovCloud account is that of its standard account.

The AWS China Regions aren't covered. Sinnet and NWCD run their support, with plans and hours of their own.

## Timeline

Every change of the rules that is known, with the edition that answers by it, or why none does.

${table(
  ['date', 'what changed', 'source', 'edition', 'how'],
  fullTimeline().map(({ date, what, source, answeredFrom, how }) => [
    date,
    what,
    source,
    answeredFrom === null ? 'none' : code(answeredFrom),
    how,
  ]),
)}

## Plans that end

${table(
  ['plan', 'ends on', 'becomes', 'may move to', 'stays in'],
  succession.map((each) => [
    code(each.plan),
    each.endsOn ?? '–',
    shownBecomes(each),
    each.mayMoveTo.join(', ') || '–',
    each.staysIn.join(', '),
  ]),
)}

${ruleTable([...new Map(succession.flatMap(({ because }) => because).map((rule) => [rule.id, rule])).values()])}

${elsewhere.flatMap((edition, index) => (index === 0 ? [] : [step(elsewhere[index - 1] ?? edition, edition)])).join('\n\n')}

${step(edition2022_10, editionAwsUsGov2025_05)}

## Sources

${table(
  ['source', 'what it is'],
  Object.entries(sources).map(([key, what]) => [code(key), what]),
)}
`
  return [{ path: 'docs/editions.md', text }]
}
