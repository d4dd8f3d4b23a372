/** Returns the cells of a line in a Markdown table, without padding. Returns none for any other line. */
export function cellsOf(line: string): readonly string[] {
  if (!line.startsWith('| ')) return []
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim())
}

/** Returns the rows of all tables in a text, including headers but not the separator lines. */
export const tableRows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map(cellsOf)
    .filter(([first = '']) => first !== '' && !/^-+$/.test(first))
