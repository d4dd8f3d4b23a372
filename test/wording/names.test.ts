import { caseTypes, contactMethods, editions, languages, plans, severities } from 'aws-support-rules'
import {
  caseTypeNames,
  contactMethodNames,
  languageNames,
  planNames,
  responseStateNames,
  severityNames,
  wordingLanguages,
} from 'aws-support-rules/wording'
import { expect, test } from 'vitest'

test.each([
  ['plans', plans, planNames],
  ['case types', caseTypes, caseTypeNames],
  ['severities', severities, severityNames],
  ['contact methods', contactMethods, contactMethodNames],
  ['languages', languages, languageNames],
  ['response states', Object.keys(responseStateNames.en), responseStateNames],
])('the %s have names in every language, all different, in the order of the list', (_, words, names) => {
  for (const language of wordingLanguages) {
    expect(Object.keys(names[language])).toEqual(words)
    expect(new Set(Object.values(names[language])).size).toBe(words.length)
    expect(Object.values(names[language])).not.toContain('')
  }
})

test('the severities have the names that the editions give them', () => {
  for (const { severityLevels } of editions)
    for (const severity of severities) expect(severityNames.en[severity]).toBe(severityLevels[severity].name)
})
