import type { ListQuery } from './case-list.js'
import type { ExportFormat } from './export-formats.js'
import type { CasesFile } from './read-files.js'
import type { ReportSession, Settings } from './session.js'

/** What the page asks its worker. */
export type Question =
  | { readonly kind: 'read'; readonly files: readonly CasesFile[] }
  | { readonly kind: 'report'; readonly settings: Settings }
  | { readonly kind: 'list'; readonly query: ListQuery; readonly most: number }
  | { readonly kind: 'details'; readonly number: number; readonly width: number }
  | { readonly kind: 'exported'; readonly format: ExportFormat }

export type AnswerTo<Kind extends Question['kind']> = Awaited<ReturnType<ReportSession[Kind]>>

export interface Asked {
  readonly id: number
  readonly question: Question
}

/** What the worker says. */
export type Said =
  | { readonly id: number; readonly kind: 'progress'; readonly read: number; readonly total: number }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: unknown }
  | { readonly id: number; readonly kind: 'fault'; readonly message: string }
