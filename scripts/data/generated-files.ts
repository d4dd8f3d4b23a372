import { countryTables } from './countries.js'
import { editionsPage } from './editions.js'
import { holidayPages } from './holiday-pages.js'
import { holidayTables } from './holidays.js'
import { readingsPage } from './readings-page.js'
import { ruleListPage } from './rule-list.js'
import { ruleModules } from './rules/rule-modules.js'
import { rulesPage } from './rules-page.js'
import { subdivisionNameTable } from './subdivision-names.js'
import { timeZoneTables } from './time-zones.js'

/** Returns every generated file of the package, rebuilt from committed or pinned sources. */
export const generatedFiles = () => [
  ...timeZoneTables(),
  ...countryTables(),
  ...holidayTables(),
  ...holidayPages(),
  subdivisionNameTable(),
  ...ruleModules(),
  ...rulesPage(),
  ...readingsPage(),
  ...editionsPage(),
  ...ruleListPage(),
]
