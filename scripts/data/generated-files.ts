import { countryTables } from './countries.js'
import { holidayTables } from './holidays.js'
import { timeZonesModule } from './time-zones.js'

/** Every generated file of the package, rebuilt from committed or pinned sources. */
export const generatedFiles = () => [
  { path: 'src/business-time/time-zones.generated.ts', text: timeZonesModule() },
  ...countryTables(),
  ...holidayTables(),
]
