import * as fc from 'fast-check'
import type { Decision, FormRule, Rule } from '../editions/edition.js'
import {
  caseTypes,
  contactMethods,
  type Language,
  languages,
  plans,
  severities,
} from '../editions/generated/vocabulary.js'
import { reading, throwExpected } from '../errors.js'
import { nearestWord, optionsOf } from '../guards.js'
import { canCreateCase } from '../questions/case-types.js'
import { canAddAdditionalContacts, canUseContactMethod } from '../questions/contact.js'
import type { Draft } from '../questions/draft.js'
import { type GivenEdition, isRule, throwMissingCell } from '../questions/edition-cells.js'
import type { EditionOption } from '../questions/facts.js'
import { additionalContactLimit, attachmentLimits, formRule } from '../questions/form-cells.js'
import { languageCell } from '../questions/language-cell.js'
import { planCell } from '../questions/plans.js'
import { allowedSeverities, canUseSeverity, defaultSeverityOf } from '../questions/severities.js'
import { askedEdition, cellsOf, type PlanAndCaseType } from './case-arbitrary.js'
import { validDraftIn } from './valid-draft.js'

/** A draft that breaks one rule, with that rule. */
export interface BrokenDraft {
  readonly draft: Draft
  readonly rule: Rule
}

/** A way to break one rule: the plans and case types it applies to, and the change to a valid draft. */
interface Breakage {
  readonly rule: Rule
  readonly cells: readonly PlanAndCaseType[]
  readonly change: { readonly [Field in keyof Draft]?: unknown }
}

const phone = { method: 'phone', country: 'DE', number: '301234567' }

/** Returns every way to break one rule of an edition, derived from its tables. */
function breakagesOf(asked: EditionOption): readonly Breakage[] {
  const edition = askedEdition(asked)
  const form = (field: FormRule) => formRule(edition, field)
  const [attachments, contactLimit] = [attachmentLimits(edition), additionalContactLimit(edition)]
  const cells = cellsOf(asked)
  const withContacts = cells.filter(({ plan }) => canAddAdditionalContacts({ plan, edition }).allowed)
  const withPhone = cells.filter((cell) => canUseContactMethod({ ...cell, contactMethod: 'phone', edition }).allowed)
  const denied = ({ allowed, because }: Decision, of: Breakage['cells'], change: Breakage['change']): Breakage[] =>
    allowed ? [] : [{ rule: because[0], cells: of, change }]
  const deniedIn = (cell: PlanAndCaseType): Breakage[] => {
    const facts = { ...cell, edition }
    const fixedIn = (language: Language) => (asked.edition ? defaultSeverityOf({ ...facts, language }) : null)
    // In a language with a default severity, that rule would refuse the severity first.
    const language = languages.find((each) => fixedIn(each) === null)
    return [
      ...denied(canCreateCase({ ...facts, resoldSupport: true }), [cell], { resoldSupport: true }),
      ...severities.flatMap((severity) =>
        denied(canUseSeverity({ ...facts, severity }), [cell], { severity, language }),
      ),
      ...languages.flatMap((language) => {
        const fixed = fixedIn(language)
        const severity = allowedSeverities(facts).find((each) => each !== fixed?.answer)
        if (fixed === null || severity === undefined) return []
        return denied({ allowed: false, because: fixed.because }, [cell], { language, severity })
      }),
      ...contactMethods.flatMap((contactMethod) =>
        denied(canUseContactMethod({ ...facts, contactMethod }), [cell], {
          contact: contactMethod === 'phone' ? phone : { method: contactMethod },
        }),
      ),
      ...denied(canAddAdditionalContacts(facts), [cell], { additionalContacts: ['a@example.com'] }),
      ...caseTypes.flatMap((other) =>
        denied(canCreateCase({ ...facts, caseType: other }), [cell], { caseType: other }),
      ),
    ]
  }
  const everywhere = (rule: Rule, change: Breakage['change']): Breakage => ({ rule, cells, change })
  const files = Array.from({ length: attachments.most + 1 }, () => ({ name: 'log', bytes: 1 }))
  const breakages = [
    // A plan or a language that an edition lacks is only refused if you pass that edition.
    ...(asked.edition ? plans.flatMap((plan) => denied(planCell(edition, plan), cells, { plan })) : []),
    ...cells.flatMap(deniedIn),
    ...(asked.edition
      ? languages.flatMap((language) => denied(languageCell(edition, language), cells, { language }))
      : []),
    ...(['service', 'category', 'severity', 'subject', 'description'] as const).map((field) =>
      everywhere(form(field), { [field]: ' ' }),
    ),
    everywhere(form('language'), { language: 'xx' }),
    everywhere(form('attachmentCount'), { attachments: files }),
    everywhere(form('attachmentSize'), { attachments: [{ name: 'log', bytes: attachments.mostBytes + 1 }] }),
    everywhere(form('contactMethod'), { contact: undefined }),
    { rule: form('phoneCountry'), cells: withPhone, change: { contact: { ...phone, country: '' } } },
    { rule: form('phoneNumber'), cells: withPhone, change: { contact: { ...phone, number: '' } } },
    { rule: form('emailAddress'), cells: withContacts, change: { additionalContacts: ['nobody'] } },
    ...(contactLimit === null
      ? []
      : denied({ allowed: false, because: contactLimit.because }, withContacts, {
          additionalContacts: Array<string>(contactLimit.most + 1).fill('a@example.com'),
        })),
  ]
  return breakages.filter((breakage) => breakage.cells.length > 0)
}

/**
 * Returns the rules for which an edition can refuse a draft, in the edition's order.
 *
 * @example
 * import { refusalRules } from 'aws-support-rules/testing'
 *
 * refusalRules().some(({ id }) => id === 'form/attachment-size') // => true
 */
export function refusalRules(asked: EditionOption = {}): readonly Rule[] {
  return reading(() => {
    const edition = askedEdition(asked)
    const breakable = new Set(breakagesOf(asked).map(({ rule }) => rule.id))
    return rulesOf(edition).filter(({ id }) => breakable.has(id))
  })
}

function rulesOf(edition: GivenEdition): readonly Rule[] {
  const { rules } = edition
  return isRuleList(rules) ? rules : throwMissingCell(rules, 'rules')
}

const isRuleList = (rules: GivenEdition['rules']): rules is readonly Rule[] => rules?.every(isRule) ?? false

/**
 * Generates drafts that break exactly one rule of an edition. Pass `rule` to choose the rule.
 *
 * Throws `facts/invalid` if the edition refuses no draft by the rule; `refusalRules` lists the valid ids.
 *
 * @example
 * import { refusals } from 'aws-support-rules'
 * import { brokenDraft } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * const breaksOnlyIt = fc.property(brokenDraft({ rule: 'form/attachment-size' }), ({ draft }) => {
 *   const [refusal, ...others] = refusals(draft)
 *   return refusal?.rule.id === 'form/attachment-size' && others.length === 0
 * })
 * fc.check(breaksOnlyIt).failed // => false
 */
export function brokenDraft(
  options: EditionOption & { readonly rule?: string | undefined } = {},
): fc.Arbitrary<BrokenDraft> {
  return reading(() => {
    const { rule: id, ...asked } = optionsOf(options, ['edition', 'rule'])
    const breakages = breakagesOf(asked).filter(({ rule }) => id === undefined || rule.id === id)
    if (breakages.length === 0) {
      const candidates = refusalRules(asked).map((rule) => rule.id)
      const nearest = nearestWord(id, candidates)
      throwExpected('facts/invalid', 'a rule for which the edition refuses drafts', id, ['rule'], {
        advice: `${nearest ? `Did you mean ${nearest}? ` : ''}Pass an id from refusalRules.`,
        details: { candidates },
      })
    }
    const draftIn = validDraftIn(asked)
    return fc.oneof(
      ...breakages.map(({ rule, cells, change }) =>
        // A broken draft may lack fields that its type requires.
        fc.oneof(...cells.map(draftIn)).map((draft) => ({ rule, draft: { ...draft, ...change } as Draft })),
      ),
    )
  })
}
