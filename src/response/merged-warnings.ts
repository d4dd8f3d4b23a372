import type { Warning } from './warning.js'

/** What several answers say under one code, and how many of them say it. */
interface Merged {
  readonly dates: Set<string>
  readonly subdivisions: Set<string>
  answers: number
}

/** The warnings of several answers by code. */
export type MergedWarnings = Map<Warning['code'], Merged>

export function mergeWarnings(merged: MergedWarnings, warnings: readonly Warning[]): void {
  for (const { code, dates, subdivisions = [] } of warnings) {
    const known = merged.get(code) ?? { dates: new Set(), subdivisions: new Set(), answers: 0 }
    for (const date of dates) known.dates.add(date)
    for (const subdivision of subdivisions) known.subdivisions.add(subdivision)
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
      ...(subdivisions.size > 0 && { subdivisions: [...subdivisions].sort() }),
    },
    answers,
  }))
