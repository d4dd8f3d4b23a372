export { countries } from './country.js'
export { type CountryClock, isTimeZoneOf, timeZonesOf } from './time-zones-of.js'
export { weekendOf } from './weekend-of.js'
