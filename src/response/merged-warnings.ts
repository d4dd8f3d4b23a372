import type { Warning } from './warning.js'

/** What several answers say under one code, and how many of them say it. */
interface Merged {
  readonly dates: Set<string>
  readonly subdivisions: Map<string | null, Set<string>>
  answers: number
}

/** The warnings of several answers by code. */
export type MergedWarnings = Map<Warning['code'], Merged>

export function mergeWarnings(
  merged: MergedWarnings,
  warnings: readonly Warning[],
  country: string | null = null,
): void {
  for (const { code, dates, subdivisions } of warnings) {
    const known: Merged = merged.get(code) ?? { dates: new Set(), subdivisions: new Map(), answers: 0 }
    for (const date of dates) known.dates.add(date)
    if (subdivisions) {
      const ofCountry = known.subdivisions.get(country) ?? new Set<string>()
      for (const subdivision of subdivisions) ofCountry.add(subdivision)
      known.subdivisions.set(country, ofCountry)
    }
    known.answers += 1
    merged.set(code, known)
  }
}

/** Returns each code once, with its dates and subdivisions sorted, and the number of answers that have it. */
export const warningsIn = (merged: MergedWarnings): { warning: Warning; answers: number }[] =>
  Array.from(merged, ([code, { dates, subdivisions, answers }]) => ({
    warning: {
      code,
      dates: [...dates].sort(),
      ...(subdivisions.size > 0 && { subdivisions: subdivisionsIn(subdivisions) }),
    },
    answers,
  }))

/** Returns the codes, with their countries in front if there are several. */
const subdivisionsIn = (byCountry: Merged['subdivisions']): readonly string[] =>
  Array.from(byCountry)
    .flatMap(([country, codes]) =>
      Array.from(codes, (code) => (byCountry.size > 1 && !code.includes('-') ? `${country}-${code}` : code)),
    )
    .sort()
