import { isDisagreement } from './certain-holidays.js'
import { correctedDays } from './corrected-holidays.js'
import { readSettlements, readVotes, settles } from './holiday-vote.js'
import type { GeneratedFile } from './holidays.js'
import { rowsOf } from './tsv.js'

const note = (sources: string) => `<!-- Written by \`npm run data\` from ${sources}. Do not edit. -->\n`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Returns the pages of docs/ about holidays. */
export const holidayPages = (): readonly GeneratedFile[] => [
  { path: 'docs/what-a-holiday-is.md', text: whatAHolidayIs() },
  { path: 'docs/unsettled-holidays.md', text: unsettledDays() },
]

function whatAHolidayIs(): string {
  const rows = rowsOf('src/holidays/source/categories.tsv').map(
    ([country = '', taken = '', settled = '', reason = '']) => [
      country,
      taken.replaceAll('+', ', '),
      settled === '' ? '' : 'yes',
      reason,
    ],
  )
  return `${note('src/holidays/source/categories.tsv')}
# What a holiday is

A holiday here is a weekday on which the public offices of the whole country are closed, by law or by decree. AWS counts Developer Support targets "excluding
holidays and weekends" and says no more about the days, so this is a reading: offices close, and most businesses with them.

python-holidays sorts the days of a country into categories. The table says which of them a calendar takes, and why. A country without a row has the
category \`public\` alone. No calendar has school holidays, days that are worked, or days of one confession. In the settled countries, second sources vote
on each weekday.

Never ask AU, CA, CH, ES, GB, IN, MY or US without a \`subdivision\`: their states, provinces, cantons or nations close on days that the whole country doesn't.
Good Friday, for example, is a holiday in nearly all cantons of Switzerland but not in its calendar. If hours were counted on such a day, the answer has the
warning \`holidays/regional\`.

## Part days

A part of a day is closed only where a law closes offices from a stated time: December 24 and 31 in Iceland (Act 88/1971, § 6), and October 28 and the eves
of the two feasts in Türkiye (Act 2429, arts. 1 and 2), each from 13:00. Such a day has \`from\`. Left out are:

- AU: December 24 and 31 from 18:00 or 19:00 in some states, after business hours
- CN: half days for women, young people and soldiers
- CW, FO, GR, US (Puerto Rico): half days without a law and a time that we know
- EE: working days that the Employment Contracts Act (§ 53) shortens by three hours, without a time
- CH, IT, KN, PW: half days of a canton, a city or an island, or none since 2020
- MO: the afternoons before the two New Years, which the Chief Executive gives off year by year

## Countries


${table(['country', 'categories', 'settled', 'why'], rows)}
`
}

function unsettledDays(): string {
  const settlements = readSettlements()
  const { days } = correctedDays()
  const names = new Map(days.map(({ key, added }) => [key, added]))
  const datesBySides = new Map<string, string[]>()
  for (const vote of readVotes()) {
    const { country, date, isClosed, closedIn, openIn } = vote
    if (date < '2024' || !isDisagreement(vote) || settlements.some((one) => settles(one, vote))) continue
    const own = (names.get(country) ?? []).flatMap((row) => (row.dates.includes(date) ? [row.name] : []))
    const sides = [isClosed ? [...new Set(own)].join('; ') : 'open', closedIn.join(', '), openIn.join(', ')]
    const key = [country, ...sides].join('\t')
    datesBySides.set(key, [...(datesBySides.get(key) ?? []), date])
  }
  const rows = [...datesBySides].map(([key, dates]) => {
    const [country = '', ...sides] = key.split('\t')
    return [country, dates.join(' '), ...sides] as const
  })
  const letters = [...new Set(rows.map(([country]) => country.charAt(0)))]
  const tables = letters.map((letter) => {
    const ofLetter = rows.filter(([country]) => country.startsWith(letter))
    return `## ${letter}\n\n${table(['country', 'dates', 'in the table', 'closed in', 'open in'], ofLetter)}\n`
  })
  return `${note('scripts/holidays/vote.tsv and src/holidays/source/settled.tsv')}
# Unsettled days

On these weekdays from 2024 to 2028 the table stands alone, or two sources stand against it, and no gazette or announcement that we know decides. If the table
is closed, the day is \`estimated\`, or \`unconfirmed\` in the past. If it is open, the day counts.

${tables.join('\n')}`
}
