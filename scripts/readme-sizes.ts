import { cellsOf } from './markdown-tables.js'

export interface Size {
  readonly imports: string
  readonly from: string
  /** The size with the bundler that produces the larger result. */
  readonly kB: number
}

const rowOf = (readme: string, from: string): string | undefined =>
  readme.split('\n').find((line) => cellsOf(line)[0] === `\`aws-support-rules${from.slice(1)}\``)

const nameOf = (imports: string): string =>
  imports === '*' ? 'all' : imports.replaceAll(/\{ | \}/g, '`').replaceAll(', ', '` + `')

/** Returns the sizes in README.md that differ from the measured ones. Half a kilobyte of difference is fine. */
export function readmeFaults(readme: string, sizes: readonly Size[]): readonly string[] {
  return sizes.flatMap(({ imports, from, kB }) => {
    const said = cellsOf(rowOf(readme, from) ?? '')[2]?.split(`${nameOf(imports)} `)[1]
    const isTrue = said !== undefined && Math.abs(Number.parseFloat(said) - kB) <= 0.5
    return isTrue
      ? []
      : [`README.md: ${from} has ${nameOf(imports)} ${kB.toFixed(1)} kB; npm run size -- --write puts it there`]
  })
}

/** Returns README.md with the measured sizes in the last cell of each entry's row. */
export function withSizes(readme: string, sizes: readonly Size[]): string {
  return [...new Set(sizes.map(({ from }) => from))].reduce((text, from) => {
    const row = rowOf(text, from)
    const cell = sizes
      .filter((size) => size.from === from)
      .map(({ imports, kB }) => `${nameOf(imports)} ${kB.toFixed(1)} kB`)
      .join(', ')
    return row === undefined ? text : text.replace(row, `| ${[...cellsOf(row).slice(0, 2), cell].join(' | ')} |`)
  }, readme)
}
