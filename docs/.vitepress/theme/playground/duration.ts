const units = [
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const

/** `8 h`, `3 h 30 min`, `15 min`: whole units, the two greatest that are there. */
export function durationText(ms: number): string {
  let rest = Math.abs(ms)
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count === 0 ? [] : [`${String(count)} ${unit}`]
  })
  return parts.slice(0, 2).join(' ') || '0 min'
}
