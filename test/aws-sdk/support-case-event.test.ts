import { readSupportCaseEvent } from 'aws-support-rules/aws-sdk'
import { describe, expect, test } from 'vitest'

const detail = {
  'case-id': 'case-111122223333-muen-2026-7118885805350839',
  'display-id': '1234563851',
  'communication-id': '',
  'event-name': 'CreateCase',
  origin: '',
}
const event = {
  version: '0',
  id: '3433df00-9285-55a3-f6d1-536944be45d7',
  'detail-type': 'Support Case Update',
  source: 'aws.support',
  account: '111122223333',
  time: '2026-02-21T15:51:19Z',
  region: 'us-east-1',
  resources: [],
  detail,
}

test('reads an event as EventBridge sends it', () => {
  expect(readSupportCaseEvent(event)).toEqual({
    kind: 'event',
    name: 'CreateCase',
    at: new Date('2026-02-21T15:51:19Z'),
    caseId: detail['case-id'],
    displayId: '1234563851',
    accountId: '111122223333',
    clock: 'starts',
  })
})

test.each([
  ['CreateCase', '', 'starts'],
  ['AddCommunicationToCase', 'AWS', 'stops'],
  ['AddCommunicationToCase', 'CUSTOMER', 'unchanged'],
  ['ResolveCase', '', 'unchanged'],
  ['ReopenCase', '', 'unchanged'],
])('%s by %j: the clock of the first response is %s', (name, origin, clock) => {
  expect(readSupportCaseEvent({ ...event, detail: { ...detail, 'event-name': name, origin } })).toMatchObject({
    kind: 'event',
    name,
    clock,
  })
})

describe('what is no such event', () => {
  test.each<[string, unknown, [string, string][]]>([
    ['nothing', null, [['event/unknown', '']]],
    ['an event of another source', { ...event, source: 'aws.health' }, [['event/unknown', '']]],
    ['an API call of AWS Support', { ...event, 'detail-type': 'AWS API Call via CloudTrail' }, [['event/unknown', '']]],
    [
      'no detail',
      { ...event, detail: undefined },
      [
        ['event/unknown', 'detail.event-name'],
        ['event/unknown', 'detail.case-id'],
      ],
    ],
    [
      'an unknown name',
      { ...event, detail: { ...detail, 'event-name': 'ChangeSeverity' } },
      [['event/unknown', 'detail.event-name']],
    ],
    [
      'a communication by nobody',
      { ...event, detail: { ...detail, 'event-name': 'AddCommunicationToCase' } },
      [['event/unknown', 'detail.origin']],
    ],
    ['a broken time', { ...event, time: 'noon' }, [['instant/invalid', 'time']]],
  ])('%s', (_, given, expected) => {
    const read = readSupportCaseEvent(given)
    expect(read.kind === 'problems' && read.problems.map(({ code, path }) => [code, path.join('.')])).toEqual(expected)
  })

  test.each<[unknown, string]>([
    [null, 'got null.'],
    [5, 'got 5.'],
    [{}, 'got an object without detail-type and source.'],
    [
      { Type: 'SubscriptionConfirmation', Message: 'You have chosen …' },
      'got the message "SubscriptionConfirmation" of SNS.',
    ],
    [{ ...event, source: undefined }, 'got "Support Case Update" of undefined.'],
    [{ ...event, 'detail-type': undefined }, 'got undefined of "aws.support".'],
    [{ ...event, source: 'aws.health' }, 'got "Support Case Update" of "aws.health".'],
  ])('%j is named', (given, what) => {
    const read = readSupportCaseEvent(given)
    expect(read.kind === 'problems' && read.problems.map(({ message }) => message)).toEqual([
      `Expected a Support Case Update of aws.support; ${what}`,
    ])
  })
})
