import { editionInForce, responseProgress, type ResponseState } from 'aws-support-rules'
import { type AwsCommunication, readCase } from 'aws-support-rules/aws-sdk'
import { expect } from 'vitest'
import { fc, test } from '../laws.js'

const created = Date.UTC(2026, 10, 23, 8, 0, 18, 923)
const minute = 60_000
const communication = (isAws: boolean, at: number): AwsCommunication => ({
  submittedBy: isAws ? 'Amazon Web Services' : 'Admin (Role) <operator@example.com>',
  timeCreated: new Date(at).toISOString(),
})
/** Answers around the hour of an urgent case, at its edges and a millisecond beside them. */
const waits = fc.oneof(
  fc.constantFrom(3000, 60 * minute - 1, 60 * minute, 60 * minute + 1),
  fc.integer({ min: 3000, max: 200 * minute }),
)
/** Whole lists, newest first, with the opening at the end. */
const wholeLists = fc
  .array(fc.tuple(fc.boolean(), waits), { maxLength: 7 })
  .map((messages) => [
    ...messages.sort((a, b) => b[1] - a[1]).map(([isAws, wait]) => communication(isAws, created + wait)),
    communication(false, created + 77),
  ])

function stateOf(
  communications: readonly AwsCommunication[],
  status = 'opened',
  now = created + 100 * minute,
): ResponseState {
  const details = {
    serviceCode: 'amazon-ec2',
    severityCode: 'urgent',
    timeCreated: new Date(created).toISOString(),
    status,
    recentCommunications: { communications },
  }
  const read = readCase(details, { plan: 'business', edition: editionInForce })
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
  return responseProgress(read.case, { now }).state
}

test.prop([wholeLists, fc.nat(), fc.constantFrom('opened', 'resolved')])(
  'a list that lacks its oldest may only become unknown, or stay met',
  (list, cut, status) => {
    const kept = list.slice(0, cut % list.length)
    const [whole, part] = [stateOf(list, status), stateOf(kept, status)]
    expect(part === 'unknown' || (part === 'met' && whole === 'met')).toBe(true)
  },
)

test.prop([wholeLists, fc.array(fc.nat(), { minLength: 1 })])('the order of a list changes nothing', (list, keys) => {
  const shuffled = list
    .map((one, index) => ({ one, key: keys[index % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
  expect(stateOf(shuffled.map(({ one }) => one))).toBe(stateOf(list))
})

test.prop([wholeLists, fc.constantFrom('nextToken', 'NextToken')])(
  'a token never leaves a case decided against AWS',
  (list, token) => {
    const details = {
      serviceCode: 'amazon-ec2',
      severityCode: 'urgent',
      timeCreated: new Date(created).toISOString(),
      recentCommunications: { communications: list, [token]: 'more' },
    }
    const read = readCase(details, { plan: 'business', edition: editionInForce })
    expect(read.kind).toBe('incomplete')
    expect(read.kind === 'incomplete' && ['unknown', 'met']).toContain(
      read.kind === 'incomplete' && responseProgress(read.case, { now: created + 100 * minute }).state,
    )
  },
)
