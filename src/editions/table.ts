/** Whether plain data has cells of its own: cells, rules and lists have none. */
export const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('because' in value) && !('basis' in value)
