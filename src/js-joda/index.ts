export { zonedDateTimeOf } from './zoned-date-time.js'
export { zoneIdOf } from './zone-id.js'
