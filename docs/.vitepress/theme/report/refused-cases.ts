import { responseProgress } from 'aws-support-rules'
import type { AwsCase } from 'aws-support-rules/aws-sdk'
import { describeProgress, type WordingLanguage } from 'aws-support-rules/wording'
import { noTargetNote } from '../../../../src/cli/no-target-note.js'
import { sentence } from '../playground/words.js'
import { reportTexts } from './texts.js'

/** Returns a line for each rule by which the plan of a case didn't have such a case, with the number of these cases. */
export function refusedCases(cases: readonly AwsCase[], now: number, language: WordingLanguage): readonly string[] {
  const found = new Map<string, { readonly words: string; count: number }>()
  for (const one of cases) {
    const progress = responseProgress(one, { now })
    const note = noTargetNote(progress)
    if (note === null) continue
    const ofRule = found.get(note.code) ?? { words: sentence(describeProgress(progress, { language })), count: 0 }
    ofRule.count += 1
    found.set(note.code, ofRule)
  }
  return [...found].map(([rule, { words, count }]) => reportTexts[language].refused(rule, count, words))
}
