import { createRequire } from 'node:module'
import { readCorrectedSource } from './corrected-holidays.js'
import type { GeneratedFile } from './holidays.js'

const require = createRequire(import.meta.url)

interface Names {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } }
}

/** Returns the English names of the subdivisions that have holidays, for the playground. */
export function subdivisionNameTable(): GeneratedFile {
  const { version } = require('cldr-subdivisions-full/package.json') as { version: string }
  const { subdivisions } = (require('cldr-subdivisions-full/subdivisions/en/en.json') as Names).subdivisions
    .localeDisplayNames
  // Territories that are also countries, such as Puerto Rico in the United States, have their name as a country.
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const nameOf = (country: string, code: string): string | undefined =>
    subdivisions[`${country}${code}`.toLowerCase()] ?? (/^[A-Z]{2}$/.test(code) ? regions.of(code) : undefined)
  const byCountry = new Map<string, string[]>()
  for (const { key } of readCorrectedSource().calendars) {
    const [country = '', ...rest] = key.split('-')
    const code = rest.join('-')
    const name = code === '' ? undefined : nameOf(country, code)
    if (name !== undefined) byCountry.set(country, [...(byCountry.get(country) ?? []), `${code} ${name}`])
  }
  const lines = [...byCountry].map(([country, names]) => `  ${country}: ${JSON.stringify(names.join('\n'))},\n`)
  return {
    path: 'docs/.vitepress/theme/playground/subdivision-names.generated.ts',
    text: `// Written by \`npm run data\` from cldr-subdivisions-full ${version} (Unicode licence, see NOTICE). Do not edit.

/** For each country one line for each subdivision: its code, a space, and its English name. */
export const subdivisionNames: Readonly<Record<string, string>> = {
${lines.join('')}}
`,
  }
}
