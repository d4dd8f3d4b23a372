/** Returns the share of mutants that tests noticed, and the 95 % interval of Wilson for all, if these are a sample. */
export function scoreOf(statuses: readonly string[]): string {
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const all = noticed + count('Survived', 'NoCoverage')
  const share = noticed / all
  const z = 1.96
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all)
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + (z / (2 * all)) ** 2)
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`
  return `${String(noticed)} of ${String(all)} mutants noticed, of ${String(statuses.length)}: ${percent(share)} (${percent(middle - half)} to ${percent(middle + half)})`
}
