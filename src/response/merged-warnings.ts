import type { Warning } from './warning.js'

/** The warnings of several answers: for each code, the dates, and how many answers have it. */
export type MergedWarnings = Map<Warning['code'], { readonly dates: Set<string>; answers: number }>

export function mergeWarnings(merged: MergedWarnings, warnings: readonly Warning[]): void {
  for (const { code, dates } of warnings) {
    const known = merged.get(code) ?? { dates: new Set(), answers: 0 }
    for (const date of dates) known.dates.add(date)
    known.answers += 1
    merged.set(code, known)
  }
}

/** Returns each code once, with its dates sorted, and the number of answers that have it. */
export const warningsIn = (merged: MergedWarnings): { warning: Warning; answers: number }[] =>
  Array.from(merged, ([code, { dates, answers }]) => ({ warning: { code, dates: [...dates].sort() }, answers }))
