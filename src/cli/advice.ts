import type { ErrorCode } from '../errors.js'

export const countryAdvice = 'Pass --country, or "country" in the accounts file of a report.'

/** What to do about a fault, where the package's own advice is code that a user of the program can't write. */
const advice: Readonly<Partial<Record<ErrorCode, (message: string) => string>>> = {
  'customer/required': () => `Expected a country, since the target counts business hours; got none. ${countryAdvice}`,
  'time-zone/required': (message) =>
    message
      .replace('Expected timeZone,', 'Expected a time zone,')
      .replace('got undefined. Pass one', 'got none. Pass --time-zone, or "timeZone" in the accounts file: one'),
  'holidays/unknown-country': (message) =>
    message.replace('For another country, use holidayCalendar.', 'Use its ISO 3166-1 code.'),
  'case-type/unknown': (message) =>
    message.replace(
      'If there is none, pass caseType with the account.',
      'Keep it in the data: it tells the case type.',
    ),
  'communications/incomplete': (message) =>
    message.replace('Call DescribeCases with includeCommunications.', 'Pass --include-communications to the AWS CLI.'),
  'edition/none-in-force': (message) => `${message} To answer by the first edition, pass --edition 2022-10.`,
  'instant/outside-time-zone-data': (message) => message.replace(/ Pass timeZones [^.]*\.$/, ''),
}

const longestList = 300

/** Returns the message of an error or a problem in the words of the program. It has no list that fills a screen. */
export function inProgramWords({ code, message }: { readonly code: string; readonly message: string }): string {
  const text = (isAdvised(code) ? advice[code]?.(message) : undefined) ?? message
  const dated = text.replace(/\bthe Date (?=\d{4}-)/g, '')
  return dated.length > longestList ? dated.replace(/ Pass one of .*$/s, '') : dated
}

const isAdvised = (code: string): code is keyof typeof advice => Object.hasOwn(advice, code)
