import { frozen } from '../cells.js'
import type { Edition, Rule } from '../edition.js'
import { caseTypeRules, creation } from './case-types.js'
import { additionalContacts, contactMethods, contactRules, operationsContact, ownEmail } from './contact.js'
import { advice, adviceRules, attachments, form, formRules } from './form.js'
import { notYet, offered, plans } from './plans.js'
import { reopening, reopeningRules } from './reopening.js'
import { effort, languages, openedByAws, responseTimeRules } from './response-times.js'
import { routeRules, routes } from './routes.js'
import { highest, severities, severityChange, severityLevels, severityRules } from './severities.js'

const firstStatement = (rule: Rule): number => Number(rule.statements[0]?.slice(1))

// Bundlers keep a top-level `sort` call, and with it the whole edition, in every bundle. So the call is in a pure
// function.
/* @__NO_SIDE_EFFECTS__ */
function inThePagesOrder(...topics: (readonly Rule[])[]): readonly Rule[] {
  return topics.flat().sort((a, b) => firstStatement(a) - firstStatement(b))
}

// Marked pure again: in the built package `frozen` is in another chunk, and esbuild ignores its mark there.
/**
 * The rules of the page as revised on 2022-10-20: the default edition.
 *
 * @example
 * import { edition2022_10 } from 'aws-support-rules'
 *
 * edition2022_10.id // => '2022-10'
 * edition2022_10.attachments // => { most: 3, mostBytes: 5_242_880 }
 * edition2022_10.rules.find(({ id }) => id === 'severity/critical-on-ramp')?.statements // => ['N39']
 */
export const edition2022_10: Edition = /* @__PURE__ */ frozen<Edition>({
  id: '2022-10',
  partition: 'aws',
  inForceFrom: '2022-10-20',
  title: 'Creating support cases and case management, AWS Support User Guide',
  rules: [
    ...inThePagesOrder(
      caseTypeRules,
      routeRules,
      [offered],
      formRules,
      contactRules,
      adviceRules,
      severityRules,
      responseTimeRules,
    ),
    notYet,
    ...reopeningRules,
  ],
  plans,
  creation,
  routes,
  severityLevels,
  severities,
  highestSeverity: highest,
  severityChange,
  contactMethods,
  languages,
  attachments,
  additionalContacts,
  additionalContactCount: null,
  ownEmail,
  operationsContact,
  form,
  advice,
  effort,
  openedByAws,
  reopening,
})
