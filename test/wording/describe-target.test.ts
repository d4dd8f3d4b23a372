import { edition2025_12, responseTarget } from 'aws-support-rules'
import { describeTarget } from 'aws-support-rules/wording'
import { expect, test } from 'vitest'

const technical = (plan: 'basic' | 'developer' | 'business' | 'enterprise', severity: 'low' | 'urgent' | 'critical') =>
  responseTarget({ plan, caseType: 'technical', severity })
const five = responseTarget({
  plan: 'unified-operations',
  caseType: 'technical',
  severity: 'critical',
  edition: edition2025_12,
})

test.each([
  [technical('enterprise', 'critical'), 'within 15 minutes', '15分以内'],
  [five, 'within 5 minutes', '5分以内'],
  [technical('business', 'urgent'), 'within 1 hour', '1時間以内'],
  [technical('business', 'low'), 'within 24 hours', '24時間以内'],
  [technical('developer', 'low'), 'within 24 business hours', '24営業時間以内'],
  [
    { ...technical('developer', 'low'), kind: 'business-hours', minutes: 90 } as const,
    'within 1 business hour 30 minutes',
    '1営業時間30分以内',
  ],
  [
    { ...technical('developer', 'low'), kind: 'business-hours', minutes: 5 } as const,
    'within 5 minutes of business time',
    '営業時間で5分以内',
  ],
  [
    responseTarget({ plan: 'basic', caseType: 'account-and-billing', severity: 'low' }),
    'no target: AWS publishes no first-response target for Basic Support',
    '初回応答時間の目標はありません。AWSは、ベーシックサポートの初回応答時間の目標を公表していません。',
  ],
])('the target %o is %s', (target, english, japanese) => {
  expect(describeTarget(target)).toBe(english)
  expect(describeTarget(target, { language: 'ja' })).toBe(japanese)
})
