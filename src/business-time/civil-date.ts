const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a value is a date of the calendar, written `YYYY-MM-DD`. Such texts sort in the order of their dates. */
export function isCivilDate(value: unknown): value is string {
  const parts = typeof value === 'string' ? pattern.exec(value) : null
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0) + leapDay
}
