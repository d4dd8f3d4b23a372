import type { Plan, Severity } from 'aws-support-rules'

/** What the page's severity table gives a plan: minutes to the first response. */
export type SeverityTable = Partial<Record<Severity, Partial<Record<Plan, number>>>>

const planNames: readonly [name: RegExp, plan: Plan][] = [
  [/\bDeveloper\b/, 'developer'],
  [/\bBusiness\b(?!-)/, 'business'],
  [/\bEnterprise On-Ramp\b/, 'enterprise-on-ramp'],
  [/\bEnterprise\b(?! On-Ramp)/, 'enterprise'],
]

const minutesOf = (time: string): number => {
  const [, amount = '', unit = ''] = /(\d+) (hour|minute)/.exec(time) ?? []
  return Number(amount) * (unit === 'hour' ? 60 : 1)
}

const codes: readonly Severity[] = ['low', 'normal', 'high', 'urgent', 'critical']

/**
 * Reads the table out of the page's Markdown: code, time, and the plans that the last column names in brackets, with the one exception that follows a bracket.
 * It reads the page as AWS wrote it, and the copy without descriptions beside this file.
 */
export function severityTableOf(markdown: string): SeverityTable {
  const table: SeverityTable = {}
  for (const line of markdown.replaceAll('\\', '').replaceAll('‑', '-').split('\n')) {
    const [, , code, time = '', description = ''] = line.split('|').map((cell) => cell.trim())
    const severity = codes.find((each) => each === code)
    if (severity === undefined) continue
    const [listed = '', exception = ''] = description.slice(description.lastIndexOf('(')).split(')')
    const targets = plansIn(listed).map((plan) => [plan, minutesOf(time)] as const)
    const exceptions = plansIn(exception).map((plan) => [plan, minutesOf(exception)] as const)
    table[severity] = Object.fromEntries([...targets, ...exceptions])
  }
  return table
}

const plansIn = (text: string): readonly Plan[] => planNames.filter(([name]) => name.test(text)).map(([, plan]) => plan)
