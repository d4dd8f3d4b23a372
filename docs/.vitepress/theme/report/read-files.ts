import { accountIdOf } from 'aws-support-rules/aws-sdk'
import { apiFieldsOf } from '../../../../src/aws-sdk/fields.js'
import { casesIn, type FileContent } from '../../../../src/cli/cases-in.js'
import { separateCommunications } from '../../../../src/cli/communications.js'
import { decoded } from '../../../../src/cli/decode.js'
import type { FileFault } from '../../../../src/cli/file-faults.js'
import { idInText } from '../../../../src/cli/id-in-text.js'
import { pagesOfAccounts } from '../../../../src/cli/pages.js'
import { messageWithoutText, withEachMessage } from '../../../../src/cli/waiting-cases.js'
import { type Account, readAccounts } from './accounts.js'

/** A file that the visitor has chosen, or a text that was pasted. */
export interface CasesFile {
  readonly name: string
  readonly content: Blob
}

/** A case of a file, without the texts of its messages, which no answer needs. */
export interface LoadedCase {
  readonly file: string
  /** Its position among all cases of the files, from 1. */
  readonly number: number
  readonly name: string
  readonly account: string
  readonly details: Readonly<Record<string, unknown>>
}

/** What keeps a file, or its rest, from being read. */
export interface FaultOfFile extends FileFault {
  readonly file: string
  readonly line: number | null
}

/** A file whose last page of an account is followed by another one. */
export interface UnfinishedFile {
  readonly file: string
  readonly account: string
}

export interface LoadedFiles {
  readonly names: readonly string[]
  readonly cases: readonly LoadedCase[]
  readonly faults: readonly FaultOfFile[]
  /** What makes the report less than whole, although everything could be read. */
  readonly unfinished: readonly UnfinishedFile[]
  /** The accounts of a file for the program among the files. */
  readonly accounts: ReadonlyMap<string, Account>
}

/** A longer file isn't one of accounts. */
const mostAccountBytes = 2 ** 21

/** Reads all files: pages, cases, lists of either, JSON Lines, and communications beside the cases. */
export async function readFiles(
  files: readonly CasesFile[],
  onProgress: (read: number, total: number) => void = () => undefined,
): Promise<LoadedFiles> {
  const total = files.reduce((sum, { content }) => sum + content.size, 0)
  const cases: LoadedCase[] = []
  const faults: FaultOfFile[] = []
  const accounts = new Map<string, Account>()
  const communications = separateCommunications()
  const pages = pagesOfAccounts()
  let read = 0
  for (const { name, content } of files) {
    const found = content.size <= mostAccountBytes ? accountsIn(await content.text()) : null
    if (found) {
      for (const [id, account] of found) accounts.set(id, account)
      read += content.size
      continue
    }
    for await (const contents of casesIn(decoded(chunksOf(content, add)))) for (const each of contents) take(each, name)
  }
  const whole = cases.map((one) => ({ ...one, details: communications.joinedTo(one.details) ?? one.details }))
  const caseIds = new Set(cases.map(({ details }) => details['caseId']))
  for (const file of new Set(communications.withoutCase(caseIds).map(([, file]) => file)))
    faults.push({ file, line: null, fault: 'without-case', got: '' })
  // A file of accounts has no cases.
  const names = [...new Set(cases.map(({ file }) => file))]
  return {
    names,
    cases: whole,
    faults,
    unfinished: pages.unfinished().map(([account, file]) => ({ file, account })),
    accounts,
  }

  function add(bytes: number): void {
    read += bytes
    onProgress(read, total)
  }

  function take(content: FileContent, file: string): void {
    if (content.kind === 'problem') {
      const { fault, got, line = null } = content
      faults.push({ file, line, fault, got })
    } else if (content.kind === 'page') {
      const last = cases.at(-1)
      // A page without cases is of the account before it, but not in another file.
      pages.add(last?.file === file ? last.account : '', file, content.hasMore)
    } else if (content.kind === 'communication') communications.add(content.row, file, content.hasMore)
    else cases.push(loadedCase(content.details, file, cases.length + 1))
  }
}

function loadedCase(given: unknown, file: string, number: number): LoadedCase {
  const fields = apiFieldsOf(given)
  const details = Object.fromEntries(keptFields.flatMap((name) => (name in fields ? [[name, fields[name]]] : [])))
  if ('recentCommunications' in fields)
    details['recentCommunications'] = withEachMessage(fields['recentCommunications'], messageWithoutText)
  const [caseId, displayId] = [fields['caseId'], fields['displayId']].map(textOf)
  const accountId = idInText(fields['accountId'])
  if (accountId !== undefined) details['accountId'] = accountId
  return {
    file,
    number,
    name: displayId ?? caseId ?? '',
    account: accountIdOf(caseId ?? '') ?? accountId ?? '',
    details,
  }
}

const keptFields = [
  ...['caseId', 'displayId', 'accountId', 'subject', 'status', 'serviceCode', 'severityCode', 'timeCreated'],
  'language',
]

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function accountsIn(text: string): ReadonlyMap<string, Account> | null {
  if (!/^\s*\{\s*"\d{12}"/.test(text)) return null
  try {
    return readAccounts(JSON.parse(text))
  } catch {
    return null
  }
}

const chunkBytes = 2 ** 20

async function* chunksOf(content: Blob, add: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.size; at += chunkBytes) {
    const chunk = new Uint8Array(await content.slice(at, at + chunkBytes).arrayBuffer())
    add(chunk.length)
    yield chunk
  }
}
