import { formatValue } from '../errors.js'
import { isEmailAddress } from '../questions/email-address.js'

/** Returns what is wrong with an e-mail address, with the address itself, or `undefined` if nothing is. */
export function addressFault(address: string): string | undefined {
  if (isEmailAddress(address)) return undefined
  const [name = '', domain = '', ...more] = address.split('@')
  const fault = /\s/.test(address)
    ? 'which contains a space'
    : !address.includes('@')
      ? 'which has no @'
      : more.length > 0
        ? 'which has more than one @'
        : name === ''
          ? 'which has no name before the @'
          : domain === ''
            ? 'which has no domain after the @'
            : !domain.includes('.')
              ? 'whose domain has no dot'
              : 'which has a character or a length that e-mail addresses do not have'
  return `Expected an e-mail address such as name@example.com; got ${formatValue(address)}, ${fault}.`
}
