export { localHolidayNames, type LocalNames, withLocalNames } from './with-local-names.js'
