import { frozen } from '../cells.js'
import type { Edition } from '../edition.js'
import { statedBy } from '../rule.js'

const section = 'monitoring-your-case'

export const withinFourteenDays = statedBy(
  ['guide-2022-10', 'guide-2026-08', 'history'],
  section,
  'reopening/within-fourteen-days',
  'A resolved case can be reopened up to 14 days after its resolution.',
  'Fourteen days are 14 times 24 hours from the instant of the resolution, and the last instant still counts: no time zone is named in which a day would end.',
)
export const relatedCase = statedBy(
  ['guide-2022-10', 'guide-2026-08', 'history'],
  section,
  'reopening/related-case',
  'A case that can no longer be reopened is followed by a related case, which takes over case type, category and severity to be edited, or by a new case.',
)

export const reopeningRules = [withinFourteenDays, relatedCase]

export const reopening = frozen<Edition['reopening']>({ days: 14, within: [withinFourteenDays], after: [relatedCase] })
