export { countries } from './country.js'
export { type CountryClock, isTimeZoneOf, timeZonesOf } from './time-zones-of.js'
export { timeZoneComparisonRange } from './time-zones.generated.js'
export { weekendOf } from './weekend-of.js'
