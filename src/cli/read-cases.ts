import { accountIdOf } from '../aws-sdk/account-id-of.js'
import type { CaseAccount } from '../aws-sdk/case-account.js'
import { caseTypeOfService } from '../aws-sdk/case-type-of-service.js'
import { apiFieldsOf } from '../aws-sdk/fields.js'
import { type AwsCase, readCase } from '../aws-sdk/read-case.js'
import { expected, type Problem, problemOf } from '../errors.js'
import { type ResponseProgress, responseProgress, type ResponseState } from '../response/response-progress.js'
import type { AccountOf } from './accounts.js'
import { inProgramWords } from './advice.js'
import { casesIn, type FileContent } from './cases-in.js'
import { separateCommunications } from './communications.js'
import { decoded } from './decode.js'
import { faultMessage } from './file-faults.js'
import { idInText } from './id-in-text.js'
import { noTargetNote } from './no-target-note.js'
import { pagesOfAccounts } from './pages.js'
import { progressLine } from './progress-line.js'
import { CaseRow, type DataNote, type SharedFacts } from './rows.js'
import type { Source } from './sources.js'
import { waitingCases } from './waiting-cases.js'

/** What the files contain. Rows and the cases among the problems are together all cases of the files. */
export interface ReadCases {
  readonly rows: readonly CaseRow[]
  readonly problems: readonly DataNote[]
  /** What makes the report less than whole, although everything could be read. */
  readonly notes: readonly DataNote[]
}

interface Place {
  readonly file: string
  readonly number: number
}

/** Reads the cases of all files, and where each of them stands. */
export async function readCases(sources: readonly Source[], accountOf: AccountOf, now: number): Promise<ReadCases> {
  const [rows, problems, notes]: [CaseRow[], DataNote[], DataNote[]] = [[], [], []]
  const waiting = waitingCases()
  const communications = separateCommunications()
  const pages = pagesOfAccounts()
  const seen = new Set<string>()
  // All cases of an account have its customer and edition, so these need no part in the key.
  const shared = new Map<string, SharedFacts>()
  const known = sources.every(({ bytes }) => bytes !== undefined)
  const line = progressLine(known ? sources.reduce((sum, { bytes = 0 }) => sum + bytes, 0) : undefined)
  let number = 0
  let lastAccount = ''

  for (const { name: file, chunks } of sources) {
    // A page without cases is of the account before it, but not in another file.
    lastAccount = ''
    for await (const contents of casesIn(decoded(counted(chunks, line.add)))) {
      for (const content of contents) take(content, file)
    }
  }
  line.clear()
  for (const { details, file, number: place } of waiting.take())
    add(communications.joinedTo(details) ?? details, { file, number: place }, 'all')
  rows.sort((a, b) => a.number - b.number)
  notes.sort((a, b) => (a.case ?? 0) - (b.case ?? 0))
  const caseIds = new Set([...rows, ...problems].map(({ caseId }) => caseId))
  for (const [caseId, file] of communications.withoutCase(caseIds)) {
    const message = faultMessage({ fault: 'without-case', got: '' })
    problems.push({ file, caseId: textOf(caseId), code: 'communications/invalid', path: ['caseId'], message })
  }
  for (const [account, file] of pages.unfinished()) {
    const message = `AWS has more cases than this file: its last page${account === '' ? '' : ` of account ${account}`} has a NextToken. Fetch all pages, without --max-items.`
    notes.push({ file, code: 'cases/incomplete', path: [], message })
  }
  return { rows, problems, notes }

  function take(content: FileContent, file: string): void {
    if (content.kind === 'problem') {
      const where = content.line === undefined ? '' : ` Line ${String(content.line)}.`
      const end = content.isEnd === true ? ' Nothing after it was read.' : ''
      problems.push({ file, code: 'input/invalid', path: [], message: `${faultMessage(content)}${where}${end}` })
    } else if (content.kind === 'page') {
      pages.add(lastAccount, file, content.hasMore)
    } else if (content.kind === 'communication') communications.add(content.row, file, content.hasMore)
    else {
      number += 1
      const { caseId } = apiFieldsOf(content.details)
      lastAccount = accountIdOf(String(caseId)) ?? lastAccount
      add(content.details, { file, number }, 'own')
    }
  }

  /** Adds a case with its own communications, or with those of all files after these have been read. */
  function add(details: unknown, at: Place, messages: 'own' | 'all'): void {
    const { file, number } = at
    const { accountId, ...others }: Readonly<Record<string, unknown>> = apiFieldsOf(details)
    const fields = { ...others, accountId: idInText(accountId) }
    const { caseId, displayId } = others
    const names = { file, case: number, caseId: textOf(caseId), displayId: textOf(displayId) }
    const report = (list: DataNote[], problem: Omit<DataNote, 'file'>) =>
      list.push({ ...names, code: problem.code, path: problem.path, message: inProgramWords(problem) })
    if (typeof details !== 'object' || details === null || Array.isArray(details)) {
      report(problems, {
        code: 'input/invalid',
        path: [],
        message: expected('a case, as DescribeCases returns it', details),
      })
      return
    }
    const account = accountOf(fields)
    if ('unknown' in account) {
      report(problems, { code: 'plan/unknown', path: ['plan'], message: account.unknown })
      return
    }
    const read = readCase(fields, account)
    if (read.kind === 'problems') {
      for (const problem of read.problems) report(problems, problem)
      return
    }
    lastAccount = read.case.accountId ?? lastAccount
    // A list that was whole without an answer may be older than the communications beside it.
    const isAnswered = read.kind === 'case' && (read.case.respondedAt ?? read.case.openedBy) !== undefined
    if (!isAnswered && messages === 'own' && names.caseId !== undefined) {
      waiting.add(fields, file, number)
      return
    }
    const ids = [names.displayId, names.caseId].filter((id) => id !== undefined)
    if (ids.some((id) => seen.has(id))) {
      report(problems, { code: 'case/repeated', path: [], message: 'Expected each case once; got this one again.' })
      return
    }
    const progress = progressOrProblem(read.case, now)
    if ('code' in progress) {
      report(problems, progress)
      return
    }
    for (const id of ids) seen.add(id)
    rows.push(rowOf(read.case, number, progress.state, shared))
    // No communication changes that a case has no target.
    const incomplete = read.kind === 'incomplete' && progress.state !== 'no-target' ? read.problems : []
    for (const note of [...incomplete, contestedNote(read.case, account), noTargetNote(progress)])
      if (note !== null) report(notes, note)
  }
}

function progressOrProblem(found: AwsCase, now: number): ResponseProgress | Problem {
  try {
    return responseProgress(found, { now })
  } catch (error) {
    return problemOf(error)
  }
}

function rowOf(found: AwsCase, number: number, state: ResponseState, shared: Map<string, SharedFacts>): CaseRow {
  const { plan, caseType, severity, language, customer, edition, openedBy, resolved, severityAsOfNow, accountId } =
    found
  const key = [plan, caseType, severity, language, openedBy, resolved, severityAsOfNow, accountId, state].join()
  const known = shared.get(key)
  const facts = known ?? {
    ...{ plan, caseType, severity, language, customer, edition, openedBy, resolved, severityAsOfNow, accountId },
    state,
  }
  if (known === undefined) shared.set(key, facts)
  const { createdAt, respondedAt, answeredBy, caseId, displayId } = found
  return new CaseRow(facts, {
    number,
    createdAt: createdAt.getTime(),
    respondedAt: respondedAt?.getTime(),
    answeredBy: answeredBy === null ? null : answeredBy?.getTime(),
    caseId,
    displayId,
  })
}

function contestedNote({ serviceCode }: AwsCase, { caseType }: CaseAccount): Problem | null {
  if (serviceCode === undefined || caseType !== undefined) return null
  const { basis, source } = caseTypeOfService(serviceCode)
  const path = ['serviceCode']
  return basis === 'contested'
    ? {
        code: 'case-type/unknown',
        path,
        message: `Counted as an account and billing case, which is contested. ${source}`,
      }
    : null
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

async function* counted(chunks: AsyncIterable<Uint8Array>, add: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    add(chunk.length)
    yield chunk
  }
}
