// Named while the site is built, so that the page names them before its scripts run, and in every browser alike.
import { countries } from 'aws-support-rules/countries'
import type { Option } from './choices.js'

declare const data: readonly Option[]
export { data }

export default {
  load(): readonly Option[] {
    const names = new Intl.DisplayNames(['en'], { type: 'region' })
    return countries
      .map((value) => ({ value, name: `${names.of(value) ?? value} (${value})` }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  },
}
