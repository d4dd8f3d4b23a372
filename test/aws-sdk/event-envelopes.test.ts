import { readSupportCaseEvent, readSupportCaseEvents } from 'aws-support-rules/aws-sdk'
import { describe, expect, test } from 'vitest'

const event = (time: string, origin = 'AWS', ids: object = {}) => ({
  'detail-type': 'Support Case Update',
  source: 'aws.support',
  time,
  detail: {
    'case-id': 'case-111122223333-muen-2026-7118885805350839',
    'display-id': '1234563851',
    'communication-id': 'one',
    'event-name': 'AddCommunicationToCase',
    origin,
    ...ids,
  },
})
const answer = event('2026-02-21T16:00:00Z')
const text = JSON.stringify(answer)
const notification = { Type: 'Notification', MessageId: 'a', TopicArn: 'arn', Message: text }

test.each<[string, unknown]>([
  ['Lambda behind SNS', { Records: [{ EventSource: 'aws:sns', Sns: { Type: 'Notification', Message: text } }] }],
  ['Lambda behind SQS', { Records: [{ messageId: 'a', eventSource: 'aws:sqs', body: text }] }],
  ['Lambda behind SQS behind SNS', { Records: [{ messageId: 'a', body: JSON.stringify(notification) }] }],
  ['SNS over HTTP', notification],
  ['SQS itself', { Messages: [{ MessageId: 'a', ReceiptHandle: 'b', Body: text }] }],
  ['EventBridge Pipes', [{ messageId: 'a', body: text }]],
  ['a body of text', text],
])('reads an event through %s', (_, wrapped) => {
  expect(readSupportCaseEvent(wrapped)).toEqual(readSupportCaseEvent(answer))
  expect(readSupportCaseEvents(wrapped)).toEqual({ events: [readSupportCaseEvent(answer)], problems: [] })
})

test.each<[string, unknown, string]>([
  ['Lambda behind SNS', { Records: [{ Sns: { Message: 'no' } }] }, 'Records.0.Sns.Message'],
  ['SNS over HTTP', { ...notification, Message: 'no' }, 'Message'],
  ['Lambda behind SQS', { Records: [{ messageId: 'a', body: 'no' }] }, 'Records.0.body'],
  ['SQS itself', { Messages: [{ MessageId: 'a', Body: 'no' }] }, 'Messages.0.Body'],
  ['SQS behind SNS', [{ messageId: 'a', body: JSON.stringify({ ...notification, Message: 'no' }) }], '0.body.Message'],
  ['LookupEvents', { Events: [{ CloudTrailEvent: 'no' }] }, 'Events.0.CloudTrailEvent'],
])('a text through %s that is no event has its place', (_, wrapped, place) => {
  const { problems } = readSupportCaseEvents(wrapped)
  expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([['event/unknown', place]])
  expect(problems[0]?.message).toBe('Expected an event as JSON; got "no".')
})

test.each<[string, (content: unknown) => unknown]>([
  ['a notification', (Message) => ({ Type: 'Notification', Message })],
  ['text', (content) => JSON.stringify(content)],
])('an event may be in eleven envelopes of %s, and is none in a twelfth', (_, wrap) => {
  const wrapped = (times: number): unknown => (times === 0 ? answer : wrap(wrapped(times - 1)))
  expect(readSupportCaseEvents(wrapped(11)).events).toEqual([readSupportCaseEvent(answer)])
  expect(readSupportCaseEvents(wrapped(12)).events).toEqual([])
})

describe('the first message of AWS', () => {
  const clocks = (value: unknown) => readSupportCaseEvents(value).events.map(({ clock }) => clock)

  test('is the only one that stops the clock', () => {
    const later = event('2026-02-21T17:00:00Z')
    expect(clocks([answer, later])).toEqual(['stops', 'unchanged'])
    expect(clocks([later, event('2026-02-21T15:00:00Z', 'CUSTOMER'), answer])).toEqual([
      'unchanged',
      'unchanged',
      'stops',
    ])
    // EventBridge may send an event twice.
    expect(clocks([answer, answer])).toEqual(['stops', 'unchanged'])
  })

  test('is counted by display id: the same case comes with two case ids', () => {
    const french = event('2026-02-21T17:00:00Z', 'AWS', { 'case-id': 'case-111122223333-mufr-2026-7118885805350839' })
    expect(clocks([answer, french])).toEqual(['stops', 'unchanged'])
    const other = event('2026-02-21T17:00:00Z', 'AWS', { 'display-id': '99' })
    expect(clocks([answer, other])).toEqual(['stops', 'stops'])
    const unnamed = { 'display-id': '' }
    const [first, second] = [
      event('2026-02-21T16:00:00Z', 'AWS', unnamed),
      event('2026-02-21T17:00:00Z', 'AWS', unnamed),
    ]
    expect(clocks([first, second])).toEqual(['stops', 'unchanged'])
  })

  test.each<[string, string | null, string]>([
    ['no answer is stored', null, 'stops'],
    ['the stored answer is earlier', '2026-02-21T15:59:59.999Z', 'unchanged'],
    ['the stored answer is this one', '2026-02-21T16:00:00Z', 'unchanged'],
    ['the stored answer is later, since events come in any order', '2026-02-21T16:00:00.001Z', 'stops'],
  ])('where %s', (_, respondedAt, clock) => {
    expect(readSupportCaseEvent(answer, { respondedAt })).toMatchObject({ clock })
  })

  test('starts no clock twice: the creation has its own', () => {
    const creation = event('2026-02-21T15:51:19Z', '', { 'event-name': 'CreateCase' })
    expect(clocks([creation, answer])).toEqual(['starts', 'stops'])
    expect(readSupportCaseEvent(creation, { respondedAt: '2026-02-21T15:00:00Z' })).toMatchObject({ clock: 'starts' })
  })
})

describe('what an envelope has besides', () => {
  const codes = (problems: readonly { code: string; path: readonly unknown[] }[]) =>
    problems.map(({ code, path }) => [code, path.join('.')])

  test('is a problem, and hides no event', () => {
    const { events, problems } = readSupportCaseEvents({
      Records: [
        { messageId: 'a', body: 'not JSON' },
        { messageId: 'b', body: JSON.stringify({ ...answer, time: 'noon' }) },
        { messageId: 'c', body: text },
        { messageId: 'd', body: '{"source":"aws.health"}' },
      ],
    })
    expect(events).toHaveLength(1)
    expect(codes(problems)).toEqual([
      ['event/unknown', 'Records.0.body'],
      ['instant/invalid', 'Records.1.body.time'],
      ['event/unknown', 'Records.3.body'],
    ])
  })

  test('may be in eleven envelopes, and is no event in a twelfth', () => {
    const inLists = (depth: number) => {
      let wrapped: unknown = answer
      for (let level = 0; level < depth; level += 1) wrapped = [wrapped]
      return readSupportCaseEvents(wrapped)
    }
    expect(inLists(11)).toEqual({ events: [readSupportCaseEvent(answer)], problems: [] })
    const { events, problems } = inLists(12)
    expect([events, codes(problems)]).toEqual([[], [['event/unknown', Array(11).fill('0').join('.')]]])
  })

  test('is too much for the reader of one event', () => {
    const read = readSupportCaseEvent([answer, answer])
    expect(read.kind === 'problems' && codes(read.problems)).toEqual([['event/several', '']])
  })

  test.each([[[]], [{ Records: [] }], ['']])('nothing in %j', (empty) => {
    const { events, problems } = readSupportCaseEvents(empty)
    expect([events, problems.map(({ code }) => code)]).toEqual([[], ['event/unknown']])
    expect(readSupportCaseEvent(empty).kind).toBe('problems')
  })

  test('is refused where the stored answer is no instant', () => {
    expect(() => readSupportCaseEvent(answer, { respondedAt: 'soon' })).toThrow(
      expect.objectContaining({ code: 'instant/invalid', path: ['respondedAt'] }) as Error,
    )
  })
})
