import { countries } from 'aws-support-rules/countries'
import { shallowRef } from 'vue'
import type { Option } from './choices.js'

/** Countries to choose from: by their codes as the page is built, by their English names once a browser shows it. */
export const countryOptions = shallowRef<readonly Option[]>(countries.map((value) => ({ value, name: value })))

/** Names are labels only, so they may be the browser's own. */
export function nameCountries(): void {
  const names = new Intl.DisplayNames(['en'], { type: 'region' })
  const named = countries.map((value) => ({ value, name: `${names.of(value) ?? value} (${value})` }))
  countryOptions.value = named.sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
