/** Returns the id of an account as text. Some exports have it as a number, without the zeros in front. */
export function idInText(id: unknown): string | undefined {
  if (typeof id === 'string') return id === '' ? undefined : id
  return Number.isSafeInteger(id) ? String(id).padStart(12, '0') : undefined
}
