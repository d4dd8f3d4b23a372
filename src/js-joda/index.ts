export { zoneIdOf } from './zone-id.js'
export { zonedDateTimeOf } from './zoned-date-time.js'
