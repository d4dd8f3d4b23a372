import type { Problem } from 'aws-support-rules'

/** What a person does about a problem of a field. The library's own messages speak to whoever calls it. */
const messages: Readonly<Record<string, string>> = {
  'plan/unknown': 'There is no such plan. Choose one of the list.',
  'case-type/unknown': 'There is no such type of case. Choose one of the list.',
  'severity/unknown': 'There is no such severity. Choose one of the list.',
  'language/unknown': 'These rules have no cases in this language. Choose another language, or later rules.',
  'edition/invalid': 'There are no rules of that name. Choose some of the list.',
  'edition/none-in-force': 'The rules before 2022-10-20 aren’t known. Enter a later date, or choose the rules.',
  'country/unknown': 'There is no country with this code. Choose one of the list.',
  'time-zone/not-in-country': 'The country doesn’t use this time zone. Choose one of the list.',
  'time-zone/unknown': 'There is no such time zone. Enter one such as Europe/Berlin.',
  'time-zone/required': 'This country has no time zone of its own. Enter one such as Europe/Berlin.',
  'holidays/unknown-country': 'The package has no holidays for this place. Choose another, or leave holidays out.',
  'instant/invalid': 'Enter a date and a time, such as 24 December 2026, 10:00.',
  'instant/outside-time-zone-data': 'Enter a date from the year 2000 on.',
  'input/invalid': 'The link says nothing that can be chosen here.',
}

export function messageFor({ code, message }: Problem): string {
  return messages[code] ?? message
}
