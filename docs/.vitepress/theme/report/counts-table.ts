import type { ResponseCounts, ResponseReport } from 'aws-support-rules'
import { planNames, severityNames, type WordingLanguage } from 'aws-support-rules/wording'
import { reportTexts } from './texts.js'

export interface CountsRow {
  readonly name: string
  readonly cells: readonly string[]
}

export interface CountsGroup {
  readonly title: string
  readonly rows: readonly CountsRow[]
}

/** The report as the rows of a table, by group; a group of one row says what the total says, and is left out. */
export function countsTable(
  { total, byPlan, bySeverity, byMonth, byCountry, byGroup = [] }: ResponseReport<unknown>,
  language: WordingLanguage,
): readonly CountsGroup[] {
  const texts = reportTexts[language]
  const row = (name: string, counts: ResponseCounts<unknown>) => ({ name, cells: cellsOf(counts, language) })
  const groups = [
    { title: texts.plan, rows: byPlan.map((counts) => row(planNames[language][counts.plan], counts)) },
    {
      title: texts.severity,
      rows: bySeverity.map((counts) =>
        row(language === 'ja' ? severityNames.ja[counts.severity] : counts.severity, counts),
      ),
    },
    { title: texts.month, rows: byMonth.map((counts) => row(counts.month, counts)) },
    { title: texts.country, rows: byCountry.map((counts) => row(counts.country ?? texts.noCountry, counts)) },
    { title: texts.account, rows: byGroup.map((counts) => row(counts.group || texts.noAccount, counts)) },
  ]
  return [{ title: '', rows: [row(texts.all, total)] }, ...groups.filter(({ rows }) => rows.length > 1)]
}

function cellsOf(counts: ResponseCounts<unknown>, language: WordingLanguage): readonly string[] {
  const { cases, met, missed, pending, overdue, unknown, resolvedUnanswered, noTarget } = counts
  const share = counts.metShare === null ? '–' : `${String(Math.round(counts.metShare * 100))} %`
  const times = [counts.medianMs, counts.p90Ms].map((ms) => (ms === null ? '–' : durationText(ms, language)))
  return [
    ...[cases, met, missed, overdue].map(String),
    share,
    ...[unknown, resolvedUnanswered, pending, noTarget].map(String),
    ...times,
  ]
}

/** What the share of met targets is a share of, and which cases are not in it. */
export function shareText(counts: ResponseCounts<unknown>, language: WordingLanguage): string {
  const { met, missed, overdue, pending, unknown, resolvedUnanswered, noTarget } = counts
  const texts = reportTexts[language]
  const others = [
    [unknown, texts.ofUnknown],
    [resolvedUnanswered, texts.ofResolved],
    [pending, texts.ofPending],
    [noTarget, texts.ofNoTarget],
  ] as const
  return texts.share(
    met,
    met + missed + overdue,
    others.filter(([count]) => count > 0).map(([count, of]) => of(count)),
  )
}

/** `45 min`, `3 h` or `12 h 20 min`. */
function durationText(ms: number, language: WordingLanguage): string {
  const minutes = Math.round(ms / 60_000)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts =
    language === 'ja'
      ? [hours > 0 ? `${String(hours)}時間` : '', rest > 0 || hours === 0 ? `${String(rest)}分` : '']
      : [hours > 0 ? `${String(hours)} h` : '', rest > 0 || hours === 0 ? `${String(rest)} min` : '']
  return parts.filter((part) => part !== '').join(language === 'ja' ? '' : ' ')
}
