import { explainFirstResponse, responseProgress, responseReport } from 'aws-support-rules'
import type { AwsCase } from 'aws-support-rules/aws-sdk'
import { timelineSvg } from 'aws-support-rules/picture'
import {
  describeFirstResponse,
  describeProgress,
  describeTimeLeft,
  planNames,
  severityNames,
  type WordingLanguage,
} from 'aws-support-rules/wording'
import { warningLines } from '../../../../src/cli/warning-lines.js'
import { allHolidays } from '../playground/all-holidays.js'
import { customerZone } from '../playground/answer.js'
import { instantText, utcText } from '../playground/instant-text.js'
import { sentence } from '../playground/words.js'
import { type Account, type Accounts, unknownAccount } from './accounts.js'
import { everything, listedRows, type ListQuery } from './case-list.js'
import { type CountsGroup, countsTable, shareText } from './counts-table.js'
import type { ExportFormat } from './export-formats.js'
import { exported } from './exports.js'
import { markdownReport } from './markdown.js'
import { problemText } from './problem-text.js'
import { type CasesFile, type FaultOfFile, type LoadedFiles, readFiles, type UnfinishedFile } from './read-files.js'
import { refusedCases } from './refused-cases.js'
import { type Row, rowsOf, type RowState } from './rows.js'
import { type ReportParts, reportTexts } from './texts.js'

/** What came of reading files. Without a case or an account, what was there stays. */
export interface ReadAnswer {
  readonly faults: readonly FaultOfFile[]
  /** Null if the files have neither cases nor accounts. */
  readonly loaded: {
    readonly names: readonly string[]
    readonly cases: number
    /** The accounts that the cases name, with the number of their cases. */
    readonly accountsOfCases: readonly (readonly [id: string, cases: number])[]
    readonly accounts: ReadonlyMap<string, Account>
    readonly unfinished: readonly UnfinishedFile[]
  } | null
}

export interface Settings {
  readonly accounts: Accounts
  readonly now: number
  readonly language: WordingLanguage
  /** The names of Japan's holidays, for a report in Japanese. */
  readonly japaneseNames?: Readonly<Record<string, string>> | undefined
}

export interface ReportAnswer extends ReportParts {
  readonly groups: readonly CountsGroup[]
  readonly share: string
  /** What makes the answers less certain, with the number of cases. */
  readonly warnings: readonly string[]
}

/** A case as the list shows it. */
export interface ShownCase {
  readonly number: number
  readonly name: string
  readonly subject: string
  readonly account: string
  readonly state: RowState
  readonly facts: string
  readonly due: string
  readonly left: string
}

export interface ListAnswer {
  readonly found: number
  readonly cases: readonly ShownCase[]
}

export interface CaseDetails {
  readonly sentences: readonly string[]
  readonly problems: readonly { readonly code: string; readonly text: string }[]
  /** Null if it has no target, or isn't counted. */
  readonly svg: string | null
}

/** What the page asks about its files. */
export interface ReportSession {
  readonly read: (files: readonly CasesFile[], onProgress: (read: number, total: number) => void) => Promise<ReadAnswer>
  readonly report: (settings: Settings) => ReportAnswer
  readonly list: (query: ListQuery, most: number) => ListAnswer
  readonly details: (number: number, width: number) => CaseDetails
  readonly exported: (format: ExportFormat) => Blob
}

/** Opens a session: it keeps the cases of the files, so that the page only has what it shows. */
export function openSession(): ReportSession {
  let files: LoadedFiles = { names: [], cases: [], faults: [], unfinished: [], accounts: new Map() }
  let settings: Settings = { accounts: new Map(), now: 0, language: 'en' }
  let rows: readonly Row[] = []
  let answer: ReportAnswer = { counted: 0, unconfirmed: 0, leftOut: 0, groups: [], share: '', warnings: [] }
  return { read, report: reportWith, list, details, exported: exportedAs }

  async function read(
    given: readonly CasesFile[],
    onProgress: (read: number, total: number) => void,
  ): Promise<ReadAnswer> {
    const found = await readFiles(given, onProgress)
    const { names, cases, faults, unfinished, accounts } = found
    if (cases.length === 0 && accounts.size === 0) return { faults, loaded: null }
    // Accounts alone are for the cases that are there.
    if (cases.length > 0) files = found
    const counts = new Map<string, number>()
    for (const { account } of files.cases) counts.set(account, (counts.get(account) ?? 0) + 1)
    return {
      faults,
      loaded: {
        names: cases.length > 0 ? names : files.names,
        cases: files.cases.length,
        accountsOfCases: [...counts],
        accounts,
        unfinished,
      },
    }
  }

  function reportWith(chosen: Settings): ReportAnswer {
    settings = chosen
    const { accounts, now, language, japaneseNames } = settings
    rows = rowsOf(files.cases, accounts, { now, holidays: allHolidays(japaneseNames).calendarOf })
    const counted = rows.flatMap(({ case: one }) => (one ? [one] : []))
    const report = responseReport(counted, { now, groupBy: ({ accountId = '' }) => accountId })
    const withoutTarget = rows.flatMap(({ case: one, state }) => (one && state === 'no-target' ? [one] : []))
    const countOf = (state: RowState) => rows.filter((row) => row.state === state).length
    answer = {
      counted: counted.length,
      unconfirmed: countOf('unconfirmed'),
      leftOut: countOf('left-out'),
      groups: countsTable(report, language),
      share: shareText(report.total, language),
      warnings: [...warningLines(report.warnings, language), ...refusedCases(withoutTarget, now, language)],
    }
    return answer
  }

  function list(query: ListQuery, most: number): ListAnswer {
    const found = listedRows(rows, query)
    return { found: found.length, cases: found.slice(0, most).map(shown) }
  }

  function shown(row: Row): ShownCase {
    const { number, name, file, subject, account, state, case: one, problems } = row
    const { language, now, accounts } = settings
    const texts = reportTexts[language]
    const common = { number, name: name || texts.unnamed(number, file), subject, account, state }
    if (one === null) {
      const { plan } = accounts.get(account) ?? unknownAccount
      const [problem] = problems
      return {
        ...common,
        facts: plan === '' ? '' : planNames[language][plan],
        due: '',
        left: problem ? problemText(problem, language) : '',
      }
    }
    const progress = responseProgress(one, { now })
    const severity = language === 'ja' ? severityNames.ja[one.severity] : one.severity
    return {
      ...common,
      facts: [planNames[language][one.plan], severity].join(language === 'ja' ? '、' : ', '),
      due:
        progress.state === 'no-target'
          ? ''
          : instantText(progress.dueAt, progress.counting?.timeZone ?? zoneOf(one), language),
      left: progress.state === 'no-target' ? '' : sentence(describeTimeLeft(progress, { language })),
    }
  }

  function exportedAs(format: ExportFormat): Blob {
    if (format === 'md') return new Blob([markdown()], { type: 'text/markdown' })
    return exported(format, rows, settings.now)
  }

  function markdown(): string {
    const ofState = (state: ListQuery['state']) => listedRows(rows, { ...everything, state }).map(shown)
    return markdownReport(
      {
        cases: rows.length,
        when: utcText(settings.now, settings.language),
        report: answer,
        late: ofState('late'),
        pending: ofState('pending'),
        notCounted: [...ofState('unconfirmed'), ...ofState('left-out')],
      },
      settings.language,
    )
  }

  function details(number: number, width: number): CaseDetails {
    const row = rows.find((each) => each.number === number)
    const one = row?.case
    const problems = (row?.problems ?? []).map((problem) => ({
      code: problem.code,
      text: problemText(problem, settings.language),
    }))
    if (!one) return { sentences: [], problems, svg: null }
    const { language, now } = settings
    const texts = reportTexts[language]
    const words = { language, timeZone: zoneOf(one) }
    const explained = explainFirstResponse(one)
    const deadline = sentence(describeFirstResponse(explained, words))
    if (explained.kind === 'none') return { sentences: [deadline], problems, svg: null }
    const zone = explained.counting?.timeZone ?? words.timeZone
    const { respondedAt, answeredBy } = one
    // The deadline has the warnings already.
    const progress = { ...responseProgress(one, { now }), warnings: [] }
    const sentences = [
      deadline,
      sentence(describeProgress(progress, words)),
      ...(respondedAt && respondedAt.getTime() <= now
        ? [texts.answered(instantText(respondedAt, zone, language))]
        : []),
      ...(answeredBy ? [texts.answeredBy(instantText(answeredBy, zone, language))] : []),
    ]
    const svg = timelineSvg(explained, { ...words, theme: 'light', width, now, respondedAt: respondedAt ?? null })
    return { sentences, problems, svg }
  }
}

const zoneOf = ({ customer }: AwsCase): string =>
  customer ? customerZone({ country: customer.country, timeZone: customer.timeZone ?? '' }) : 'UTC'
