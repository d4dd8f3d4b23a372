export { platformTimeZones } from './platform-time-zones.js'
