import { type Language, languages } from '../editions/generated/vocabulary.js'
import { expected, type Problem, problemOf } from '../errors.js'
import { isOneOf } from '../guards.js'
import { plainData } from '../plain-data.js'
import { apiFieldsOf, outputList } from './fields.js'
import type { AwsSupportedLanguages } from './shapes.js'

/** The languages in which AWS answers, and the entries that couldn't be read. */
export interface ReadSupportedLanguagesResult {
  readonly languages: readonly Language[]
  readonly problems: readonly Problem[]
}

/**
 * Returns the languages in the output of DescribeSupportedLanguages, for one issue type, service and category.
 *
 * Pass them to `checkCreateCaseInput` to check the language of a case. A code that this package doesn't know is a
 * problem. The others are still returned. It never throws because of the output.
 *
 * @example
 * import { readSupportedLanguages } from 'aws-support-rules/aws-sdk'
 *
 * const output = { supportedLanguages: [{ code: 'en', language: 'English', display: 'English' }, { code: 'xx' }] }
 * const { languages, problems } = readSupportedLanguages(output)
 * languages // => ['en']
 * problems.map(({ code, path }) => [code, path]) // => [['language/unknown', ['supportedLanguages', 1, 'code']]]
 */
export function readSupportedLanguages(output: AwsSupportedLanguages): ReadSupportedLanguagesResult {
  const problems: Problem[] = []
  try {
    const given = outputList(
      plainData(output),
      { name: 'supportedLanguages', operation: 'DescribeSupportedLanguages' },
      problems,
    )
    const read = given.flatMap((each, index): Language[] => {
      const { code } = apiFieldsOf(each)
      if (isOneOf(languages, code)) return [code]
      const message = expected('a language', code)
      problems.push({ code: 'language/unknown', path: ['supportedLanguages', index, 'code'], message })
      return []
    })
    return { languages: languages.filter((language) => read.includes(language)), problems }
  } catch (error) {
    return { languages: [], problems: [problemOf(error)] }
  }
}
