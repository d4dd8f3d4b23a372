import { answerOf, areDates, areRules, isRule } from '../answers.js'
import type { Answer, Decision, Rule } from '../editions/edition.js'
import { reading } from '../errors.js'
import type { SeverityChange } from '../questions/change-severity.js'
import type { Recommendation } from '../questions/recommendations.js'
import type { Refusal } from '../questions/refusal.js'
import type { Reopening } from '../questions/reopening.js'
import { type AnswerWord, answerWords } from './answers.js'
import { instantInWords } from './dates.js'
import { fieldInWords } from './fields.js'
import { askedLanguage, type WallTimeOptions, type WordingLanguage } from './language.js'
import { listInWords } from './lists.js'
import { summaryIn } from './summaries.js'

/** The answers that `describeDecision` accepts. */
export type DescribedDecision =
  Decision | Reopening | Answer<AnswerWord | null> | SeverityChange | Refusal | Recommendation

interface DecisionPhrases {
  readonly sentence: (word: string) => string
  readonly allowed: string
  readonly refused: string
  readonly field: (name: string, summary: string) => string
  readonly allowedFrom: (when: string) => string
  readonly required: Readonly<Record<'reason' | 'contactMethod', string>>
  readonly requires: (list: string) => string
  readonly until: (when: string, allowed: boolean) => string
  readonly between: string
}

const phrases: Readonly<Record<WordingLanguage, DecisionPhrases>> = {
  en: {
    sentence: (word) => `${word}.`,
    allowed: 'Yes',
    refused: 'No',
    field: (name, summary) => `${name} – ${summary}`,
    allowedFrom: (when) => `Allowed from ${when}.`,
    required: { reason: 'a reason', contactMethod: 'a contact method' },
    requires: (list) => `Still needed: ${list}.`,
    until: (when, allowed) => `This ${allowed ? 'is' : 'was'} possible until ${when}.`,
    between: ' ',
  },
  ja: {
    sentence: (word) => `${word}。`,
    allowed: 'できます',
    refused: 'できません',
    field: (name, summary) => `【${name}】${summary}`,
    allowedFrom: (when) => `変更できるのは${when}からです。`,
    required: { reason: '理由', contactMethod: '連絡方法' },
    requires: (list) => `次の入力が必要です：${list}。`,
    until: (when, allowed) => `期限は${when}${allowed ? 'です' : 'でした'}。`,
    between: '',
  },
}

/**
 * Describes a decision, an answer in a word, or a refused or recommended field, with the rules behind it.
 *
 * Throws `answer/invalid`, `facts/invalid`, `language/unknown`. For an answer with an instant, also throws
 * `time-zone/unknown`, `instant/outside-time-zone-data`.
 *
 * @example
 * import { canCreateCase } from 'aws-support-rules'
 * import { describeDecision } from 'aws-support-rules/wording'
 *
 * const decision = canCreateCase({ plan: 'basic', caseType: 'technical' })
 * describeDecision(decision) // => 'No. Basic Support has no technical cases.'
 */
export function describeDecision(decision: DescribedDecision, options: WallTimeOptions = {}): string {
  return reading(() => {
    const language = askedLanguage(options)
    const { field, between } = phrases[language]
    const answer = answerOf(decision, 'an answer, or one item of refusals or recommendations', isDecision)
    if ('rule' in answer) return field(fieldInWords(answer.path, language), summaryIn(language, answer.rule))
    const summaries = answer.because.map((rule: Rule) => summaryIn(language, rule))
    return [verdictOf(answer, language), ...summaries, ...stepsOf(answer, options.timeZone, language)].join(between)
  })
}

function isDecision(given: DescribedDecision): boolean {
  if ('rule' in given) return isRule(given.rule) && Array.isArray(given.path)
  const instants = [...('until' in given ? [given.until] : []), ...('allowedFrom' in given ? [given.allowedFrom] : [])]
  return (
    areRules(given.because) &&
    areDates(...instants) &&
    ('allowed' in given ? typeof given.allowed === 'boolean' : isWord(given))
  )
}

const isWord = (given: Decided) => 'answer' in given && Object.hasOwn(answerWords.en, given.answer ?? 'none')

type Decided = Exclude<DescribedDecision, { readonly rule: Rule }>

function verdictOf(decision: Decided, language: WordingLanguage): string {
  const { sentence, allowed, refused } = phrases[language]
  if ('allowed' in decision) return sentence(decision.allowed ? allowed : refused)
  return sentence(answerWords[language][decision.answer ?? 'none'])
}

/** Returns the conditions of an answer: from when, until when, and what it requires. */
function stepsOf(decision: Decided, timeZone: string | undefined, language: WordingLanguage): readonly string[] {
  const { allowedFrom, required, requires, until } = phrases[language]
  const missing = 'requires' in decision ? (decision.requires ?? []).map((each) => required[each]) : []
  return [
    ...('allowedFrom' in decision ? [allowedFrom(instantInWords(decision.allowedFrom, timeZone, language))] : []),
    ...(missing.length > 0 ? [requires(listInWords(missing, language))] : []),
    ...('until' in decision ? [until(instantInWords(decision.until, timeZone, language), decision.allowed)] : []),
  ]
}
