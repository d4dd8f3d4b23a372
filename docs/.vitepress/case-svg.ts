import { localHolidayNames } from 'aws-support-rules/holidays/local-names'
import { timelineSvg } from 'aws-support-rules/picture'
import type { WordingLanguage } from 'aws-support-rules/wording'
import { allHolidays } from './theme/playground/all-holidays.js'
import { deadlineOf } from './theme/playground/answer.js'
import type { Choices } from './theme/playground/choices.js'

/** The picture of a case as the playground draws it; null if it has no single deadline. Its style is in every page. */
export function caseSvg(choices: Choices, language: WordingLanguage, width: number): string | null {
  const holidays = allHolidays(language === 'ja' ? localHolidayNames('JP').names : undefined)
  const deadline = deadlineOf(choices, holidays)
  if (deadline.kind === 'problem') throw new Error(deadline.problem.message)
  if (deadline.kind !== 'answered' || deadline.explained.kind === 'none') return null
  const svg = timelineSvg(deadline.explained, { language, timeZone: deadline.timeZone, theme: 'light', width })
  return svg.replace(/<style>.*?<\/style>/, '')
}

/**
 * The style of all pictures: the library's two themes, of which the site's own switch chooses one.
 *
 * Printed pages are light.
 */
export function pictureStyle(): string {
  const { light, dark } = { light: styleOf('light'), dark: styleOf('dark') }
  return `${light}@media screen{${dark.replaceAll('.support-timeline-dark ', '.dark .support-timeline-light ')}}`
}

function styleOf(theme: 'light' | 'dark'): string {
  const rule = { id: '', statements: [], section: '', summary: '', basis: 'stated' } as const
  const svg = timelineSvg({ kind: 'none', because: [rule] }, { theme })
  return /<style>(.*?)<\/style>/.exec(svg)?.[1] ?? ''
}
