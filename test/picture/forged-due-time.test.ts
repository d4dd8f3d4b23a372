import { type ExplainedFirstResponse, explainFirstResponse, firstResponseTimeline } from 'aws-support-rules'
import { timelineSvg, timelineText } from 'aws-support-rules/picture'
import { expect, test } from 'vitest'

// An answer that a server was sent may hold any dates. A row for each day of 8,000 years would fill its memory.
const createdAt = '2026-11-23T08:00:00Z'
const ofBusinessHours = explainFirstResponse({
  plan: 'developer',
  caseType: 'technical',
  severity: 'low',
  createdAt,
  customer: { country: 'DE', holidays: { id: 'none', closed: [], open: [] } },
})
const aroundTheClock = explainFirstResponse({ plan: 'business', caseType: 'technical', severity: 'low', createdAt })

const pictures: readonly [string, (explained: ExplainedFirstResponse) => unknown][] = [
  ['timelineSvg', timelineSvg],
  ['timelineText', timelineText],
  ['firstResponseTimeline', firstResponseTimeline],
]
const refused = expect.objectContaining({ code: 'answer/invalid', path: ['dueAt'] }) as unknown

test.each(pictures)('%s draws the answer, and refuses it with a due time or a creation far away', (_, draw) => {
  for (const change of [{ dueAt: new Date('9999-12-31T00:00:00Z') }, { createdAt: new Date(-8.64e15) }]) {
    draw(aroundTheClock)
    expect(() => draw({ ...aroundTheClock, ...change })).toThrow(refused)
    draw(ofBusinessHours)
    // Of an answer in business hours, the timeline takes the days as they are.
    const far = { ...ofBusinessHours, ...change } as ExplainedFirstResponse
    if (draw !== firstResponseTimeline) expect(() => draw(far)).toThrow(refused)
  }
})
