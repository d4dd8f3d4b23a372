/** Words that readers search for, by the heading that answers them. The pages themselves use AWS's own words. */
const words: Readonly<Record<string, string>> = {
  'getting-started#install': 'npm yarn pnpm bun setup quickstart import ESM CJS TypeScript',
  'getting-started#your-first-deadline': 'SLA response time due',
  'report#report': 'dashboard SLA compliance CSV export spreadsheet Excel accounts レポート',
  'playground#playground': 'calculator try demo SLA P1 プレイグラウンド 初回応答 期限',
  'ja/playground#プレイグラウンド': 'SLA calculator 計算 P1',
  'ja/getting-started#インストール': 'install npm setup',
  'ja/deadlines#初回応答の期限': 'SLA サービスレベル 応答時間 due deadline',
  'ja/plans-and-cases#重要度': 'severity P1 P2 優先度 priority',
  'ja/report#レポート': 'report SLA 達成率 CSV',
  'deadlines#deadlines': '期限 初回応答 応答時間 SLA service level agreement response time objective SLO',
  'deadlines#business-hours-or-around-the-clock': 'business hours working hours office hours 24x7 24/7',
  'deadlines#which-time-zone': 'DST daylight saving summer time timezone offset',
  'deadlines#instants': 'date format parse timestamp',
  'deadlines#due-and-late': 'breach breached violation late SLA',
  'business-time#a-schedule': 'working hours office hours opening hours calendar shifts',
  'business-time#where-clocks-change': 'DST daylight saving summer time transition skipped repeated hour',
  'plans-and-cases#severities': 'P1 P2 P3 P4 P5 sev1 sev2 priority urgency critical production system down',
  'progress-and-reports#where-a-case-stands': 'SLA breach breached status overdue',
  'progress-and-reports#a-report': 'dashboard metrics compliance percentage KPI',
  'editions#editions': 'versions history deprecated end of life EOL migration',
  'errors#errors': 'exception throw catch error code message',
  'performance#performance': 'benchmark bundle size speed fast',
  'conformance#conformance': 'test vectors compare engines correctness moment dayjs pandas',
}

/** Prepares a page for the index of the search: adds words, and leaves out the texts of pictures. */
export function withSearchWords(html: string, path: string): string {
  const page = path.replace(/\.md$/, '')
  const isJapanese = page.startsWith('ja/')
  return html
    .replaceAll(/<figure class="case-picture[^]*?<\/figure>/g, '')
    .replaceAll(
      /(<h\d id="([^"]+)"[^]*?<\/h\d>)([^]*?)(?=<h\d id=|$)/g,
      (_, heading: string, anchor: string, section: string) => {
        const more = [words[`${page}#${anchor}`] ?? '', isJapanese ? japaneseTerms(heading + section) : '']
        return `${heading}\n<p>${more.join(' ')}</p>${section}`
      },
    )
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const longestTerm = 16

/**
 * Japanese has no spaces between words. The index finds what a word of it begins with, so it gets the text from each
 * word on.
 */
function japaneseTerms(html: string): string {
  const text = html.replaceAll(/<pre[^]*?<\/pre>/g, ' ').replaceAll(/<[^>]*>/g, ' ')
  const terms = new Set<string>()
  for (const [run] of text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu))
    for (const { index } of segmenter.segment(run)) terms.add(run.slice(index, index + longestTerm))
  return [...terms].join(' ')
}

/** The headings that have words, for the test that each of them is there. */
export const headingsWithWords: readonly string[] = Object.keys(words)
