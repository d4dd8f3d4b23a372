import { readFileSync, writeFileSync } from 'node:fs'
import { ask } from './ask.js'
import { type ConformanceEngine, ours, peers, secondOracle } from './engines.js'
import { judge } from './judge.js'
import { type Judged, type Score, scoreOf, verdictOf } from './score.js'
import { type Kind, kindNames, version } from './vectors.js'

interface Compared {
  readonly engine: ConformanceEngine
  readonly judged: readonly Judged[]
}

const page = new URL('../../docs/conformance.md', import.meta.url)
const [begin, end] = ['<!-- written by npm run conformance -->', '<!-- end -->']

const percent = (part: number, all: number) => `${Math.floor((100 * part) / all)} %`
const number = (count: number) => count.toLocaleString('en-US')

/** What an engine answers, and how much of it is right. Nothing if it has no words for the question. */
function cellOf({ right, wrong }: Score): string {
  const answered = right + wrong
  return answered === 0 ? '–' : `${number(right)} of ${number(answered)}`
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function tablesOf(compared: readonly Compared[], on: Date): string {
  const scores = (kind?: Kind) =>
    compared.map(({ judged }) => scoreOf(judged.filter((one) => kind === undefined || one.kind === kind)))
  const all = compared.map(({ engine, judged }) => {
    const { right, wrong, unsupported } = scoreOf(judged)
    const silent = judged.filter((one) => 'error' in one.reply && one.reply.error === 'no answer').length
    const share = percent(right, right + wrong)
    return row([`${engine.name} ${engine.version}`, ...[right, wrong, silent, unsupported].map(number), share])
  })
  return [
    `Vectors ${version}, run on ${on.toISOString().slice(0, 10)} with Node ${process.versions.node}.`,
    '',
    row(['engine', 'right', 'wrong', 'of these without an answer', 'unsupported', 'right of what it answers']),
    row(['---', '---', '---', '---', '---', '---']),
    ...all,
    '',
    row(['kind', ...compared.map(({ engine }) => engine.name)]),
    row(['---', ...compared.map(() => '---')]),
    ...kindNames.map((kind) => row([kind, ...scores(kind).map(cellOf)])),
  ].join('\n')
}

async function compare(engine: ConformanceEngine): Promise<Compared> {
  const { command, environment = {} } = engine
  const judged = await judge((asked) => ask(command, asked, { environment }), kindNames)
  const { right, wrong, unsupported } = scoreOf(judged)
  console.log(`${engine.name} ${engine.version}: ${right} right, ${wrong} wrong, ${unsupported} unsupported`)
  for (const kind of kindNames) {
    const [first] = judged.filter((one) => one.kind === kind && verdictOf(one) === 'wrong')
    if (first) console.log(`  ${JSON.stringify(first.vector)}\n  got ${JSON.stringify(first.reply)}`)
  }
  return { engine, judged }
}

/**
 * Asks every engine all vectors, and writes the tables of docs/conformance.md. Returns whether all answers of this
 * package and of the second oracle are right.
 */
export async function compareEngines(): Promise<boolean> {
  const own = await compare(ours)
  const second = await compare(secondOracle())
  // Most of the time goes by waiting for answers that don't come.
  const others = await Promise.all(peers().map(compare))
  const text = readFileSync(page, 'utf8')
  const tables = tablesOf([own, second, ...others], new Date())
  writeFileSync(
    page,
    `${text.slice(0, text.indexOf(begin) + begin.length)}\n${tables}\n${text.slice(text.indexOf(end))}`,
  )
  return [own, second].every(({ judged }) => scoreOf(judged).right === judged.length)
}
