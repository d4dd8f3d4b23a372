import { apiFieldsOf } from '../aws-sdk/fields.js'
import { fieldsOf } from '../guards.js'
import type { FileFault } from './file-faults.js'
import { type JsonPart, jsonSplitter } from './json-splitter.js'

/** What a file contains. */
export type FileContent =
  | { readonly kind: 'case'; readonly details: unknown }
  /** A communication that stands beside the cases, with the id of its case. With a token, AWS has older ones. */
  | { readonly kind: 'communication'; readonly row: unknown; readonly hasMore: boolean }
  /** The end of a page. With a token, AWS has more cases than this page. */
  | { readonly kind: 'page'; readonly hasMore: boolean }
  /** What can't be read. If it `isEnd`, nothing after it is read either. */
  | ({ readonly kind: 'problem'; readonly line?: number; readonly isEnd?: boolean } & FileFault)

const caseKeys = ['caseid', 'displayid', 'severitycode', 'servicecode', 'timecreated']

/** Reads the text of a file: pages, cases, arrays of either, and communications, in any order. */
export async function* casesIn(chunks: AsyncIterable<string>): AsyncGenerator<readonly FileContent[]> {
  const splitter = jsonSplitter()
  for await (const chunk of chunks) yield splitter.push(chunk).flatMap(contentsOf)
  yield splitter.end().flatMap(contentsOf)
  if (!splitter.hasText()) yield [{ kind: 'problem', fault: 'empty', got: '' }]
}

function contentsOf(part: JsonPart): readonly FileContent[] {
  if (part.kind === 'fault') return [{ ...part, kind: 'problem' }]
  const parsed = parsedJson(part.text)
  if (parsed === undefined) return [{ kind: 'problem', fault: 'not-json', got: excerpt(part.text) }]
  if (part.kind === 'case') return [{ kind: 'case', details: parsed.value }]
  const communications = communicationsOf(parsed.value, !part.hasCases && hasToken(parsed.value))
  if (part.hasCases) return [...(communications ?? []), pageOf(parsed.value)]
  return communications ?? [documentOf(parsed.value, part.text)]
}

/** Returns the communications in the output of DescribeCommunications. */
function communicationsOf(value: unknown, hasMore: boolean): readonly FileContent[] | null {
  const { communications, Communications: list = communications } = fieldsOf(value)
  return Array.isArray(list) ? list.map((row: unknown) => communicationOf(row, hasMore)) : null
}

function communicationOf(row: unknown, hasMore: boolean): FileContent {
  const { caseId } = apiFieldsOf(row)
  return typeof caseId === 'string'
    ? { kind: 'communication', row, hasMore }
    : { kind: 'problem', fault: 'no-case-id', got: excerpt(JSON.stringify(row)) }
}

const pageOf = (page: unknown): FileContent => ({ kind: 'page', hasMore: hasToken(page) })

function hasToken(page: unknown): boolean {
  const fields = fieldsOf(page)
  const token = fields['nextToken'] ?? fields['NextToken']
  return token !== undefined && token !== null && token !== ''
}

function documentOf(value: unknown, text: string): FileContent {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'problem', fault: 'not-a-case', got: excerpt(text) }
  const keys = new Set(Object.keys(value).map((key) => key.toLowerCase()))
  const { __type: type, Error: error, name, message } = fieldsOf(value)
  if (keys.has('severitycode') || !keys.has('submittedby') || !keys.has('caseid')) {
    if (caseKeys.some((key) => keys.has(key))) return { kind: 'case', details: value }
  } else return { kind: 'communication', row: value, hasMore: false }
  const code = type ?? fieldsOf(error)['Code'] ?? (message === undefined ? undefined : name)
  return typeof code === 'string'
    ? { kind: 'problem', fault: 'aws-error', got: JSON.stringify(code) }
    : { kind: 'problem', fault: 'no-cases', got: excerpt(text) }
}

const excerpt = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
