import { cellsOf } from './markdown-tables.js'

export interface Size {
  readonly imports: string
  readonly from: string
  /** What the app has anyway, and the size is without. */
  readonly beside?: string | undefined
  /** The size with the bundler that produces the larger result. */
  readonly kB: number
}

const rowOf = (readme: string, from: string): string | undefined =>
  readme.split('\n').find((line) => cellsOf(line)[0] === `\`aws-support-rules${from.slice(1)}\``)

const nameOf = ({ imports, beside }: Pick<Size, 'imports' | 'beside'>): string =>
  beside === undefined ? namesIn(imports) : `${namesIn(imports)} beside ${namesIn(beside)}`

const namesIn = (imports: string): string =>
  imports === '*' ? 'all' : imports.replaceAll(/\{ | \}/g, '`').replaceAll(', ', '` + `')

/** Returns the sizes in README.md that differ from the measured ones. Half a kilobyte of difference is fine. */
export function readmeFaults(readme: string, sizes: readonly Size[]): readonly string[] {
  return sizes.flatMap((size) => {
    const { from, kB } = size
    const said = cellsOf(rowOf(readme, from) ?? '')[2]?.split(`${nameOf(size)} `)[1]
    const isTrue = said !== undefined && Math.abs(Number.parseFloat(said) - kB) <= 0.5
    return isTrue
      ? []
      : [`README.md: ${from} has ${nameOf(size)} ${kB.toFixed(1)} kB; npm run size -- --write puts it there`]
  })
}

/** Returns README.md with the measured sizes in the last cell of each entry's row. */
export function withSizes(readme: string, sizes: readonly Size[]): string {
  return [...new Set(sizes.map(({ from }) => from))].reduce((text, from) => {
    const row = rowOf(text, from)
    const cell = sizes
      .filter((size) => size.from === from)
      .map((size) => `${nameOf(size)} ${size.kB.toFixed(1)} kB`)
      .join(', ')
    return row === undefined ? text : text.replace(row, `| ${[...cellsOf(row).slice(0, 2), cell].join(' | ')} |`)
  }, readme)
}
