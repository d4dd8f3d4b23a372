const longestAddress = 254
const longestLocalPart = 64

const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const domain = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/i

/**
 * Returns whether a value is an e-mail address.
 *
 * Accepts the addr-spec of RFC 5322 without quoted strings, comments and address literals.
 */
export function isEmailAddress(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > longestAddress) return false
  const at = value.lastIndexOf('@')
  return at > 0 && at <= longestLocalPart && localPart.test(value.slice(0, at)) && domain.test(value.slice(at + 1))
}
