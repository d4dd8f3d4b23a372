const msPerDay = 86_400_000

/** Monday is 1. */
export const weekday = (date: string) => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

export function datesBetween(first: string, last: string): readonly string[] {
  const from = Date.parse(`${first}T00:00:00Z`)
  const days = (Date.parse(`${last}T00:00:00Z`) - from) / msPerDay + 1
  return Array.from({ length: days }, (_, index) => new Date(from + index * msPerDay).toISOString().slice(0, 10))
}
