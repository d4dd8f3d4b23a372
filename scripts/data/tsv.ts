import { readFileSync } from 'node:fs'

/** Returns the rows of a tab-separated file, without comments and empty lines. */
export function rowsOf(path: string): readonly (readonly string[])[] {
  return linesOf(path)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

/** Returns the lines of a file, named from the top of the repository. */
export function linesOf(path: string): readonly string[] {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
}

/** Returns every date of a list: '2020..2032-01-01' means the day in each of these years. */
export const datesOf = (text: string): readonly string[] => (text === '' ? [] : text.split(' ').flatMap(everyYear))

function everyYear(text: string): readonly string[] {
  const [from = '', rest] = text.split('..')
  if (rest === undefined) return [text]
  const years = Number(rest.slice(0, 4)) - Number(from) + 1
  return Array.from({ length: years }, (_, index) => `${Number(from) + index}${rest.slice(4)}`)
}
