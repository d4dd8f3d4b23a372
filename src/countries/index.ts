export { countries } from './country.js'
export { timeZoneComparisonRange } from './time-zones.generated.js'
export { type CountryClock, isTimeZoneOf, timeZonesOf } from './time-zones-of.js'
export { weekendOf } from './weekend-of.js'
