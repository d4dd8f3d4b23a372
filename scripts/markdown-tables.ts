/** The cells of a line of a Markdown table, without the spaces that align the columns; none for any other line. */
export function cellsOf(line: string): readonly string[] {
  if (!line.startsWith('| ')) return []
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim())
}

/** The rows of all tables in a text, heads too; without the lines between a head and its rows. */
export const tableRows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map(cellsOf)
    .filter(([first = '']) => first !== '' && !/^-+$/.test(first))
