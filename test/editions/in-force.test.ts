import {
  canChangeSeverity,
  canCreateCase,
  type Edition,
  editionInForce,
  editions,
  firstResponse,
  type Language,
  type Partition,
  partitions,
  type Plan,
  plansOffered,
  refusals,
  responseProgress,
  responseReport,
} from 'aws-support-rules'
import { describe, expect } from 'vitest'
import { fc, test } from '../laws.js'
import { draft } from '../questions/drafts.js'

const fivePlans = 'basic developer business enterprise-on-ramp enterprise'
const sevenPlans = 'basic developer business business-support-plus enterprise-on-ramp enterprise unified-operations'
const fourPlans = 'basic business-support-plus enterprise unified-operations'

/** What an edition answers about the things that the timeline changes. */
const state = (edition: Edition) => ({
  plans: plansOffered({ edition }).join(' '),
  change: (['business', 'enterprise-on-ramp', 'enterprise'] as const)
    .filter(
      (plan) =>
        canChangeSeverity({ plan, caseType: 'technical', from: 'low', to: 'high', edition }).answer === 'allowed',
    )
    .join(' '),
  turkish: refusals({ ...draft, language: 'tr', edition }).length === 0,
  files: [4, 10].filter(
    (count) =>
      refusals({ ...draft, edition, attachments: Array.from({ length: count }, () => ({ name: 'a', bytes: 6e6 })) })
        .length === 0,
  ),
})

const page: ReturnType<typeof state> = { plans: fivePlans, change: '', turkish: false, files: [] }
const bothEnterprise = { ...page, change: 'enterprise-on-ramp enterprise', turkish: true }
const newPlans = { ...bothEnterprise, plans: sevenPlans }
const largeFiles = { ...newPlans, files: [4, 10] }
const afterTheEnd = { ...largeFiles, plans: fourPlans, change: 'enterprise' }

// The rows of the timeline since the page, each with the day before, the day and the day after.
const timeline: readonly [string, Record<Partition, readonly [day: string, id: string, answers: typeof page][]>][] = [
  [
    'severity can be changed',
    {
      aws: [
        ['2025-05-20', '2022-10', page],
        ['2025-05-21', '2025-05', bothEnterprise],
        ['2025-05-22', '2025-05', bothEnterprise],
      ],
      'aws-us-gov': [
        ['2025-05-20', '2022-10', page],
        ['2025-05-21', 'aws-us-gov-2025-05', page],
        ['2025-05-22', 'aws-us-gov-2025-05', page],
      ],
    },
  ],
  [
    'Business Support+ and Unified Operations',
    {
      aws: [
        ['2025-12-01', '2025-05', bothEnterprise],
        ['2025-12-02', '2025-12', newPlans],
        ['2025-12-03', '2025-12', newPlans],
      ],
      'aws-us-gov': [
        ['2025-12-01', 'aws-us-gov-2025-05', page],
        ['2025-12-02', 'aws-us-gov-2025-05', page],
        ['2025-12-03', 'aws-us-gov-2025-05', page],
      ],
    },
  ],
  [
    'attachments of the API',
    {
      aws: [
        ['2026-08-30', '2025-12', newPlans],
        ['2026-08-31', '2026-08', largeFiles],
        ['2026-09-01', '2026-08', largeFiles],
      ],
      'aws-us-gov': [
        ['2026-08-30', 'aws-us-gov-2025-05', page],
        ['2026-08-31', 'aws-us-gov-2025-05', page],
        ['2026-09-01', 'aws-us-gov-2025-05', page],
      ],
    },
  ],
  [
    'the end of three plans',
    {
      aws: [
        ['2026-12-31', '2026-08', largeFiles],
        ['2027-01-01', '2027-01', afterTheEnd],
        ['2027-01-02', '2027-01', afterTheEnd],
      ],
      'aws-us-gov': [
        ['2026-12-31', 'aws-us-gov-2025-05', page],
        ['2027-01-01', 'aws-us-gov-2025-05', page],
        ['2027-01-02', 'aws-us-gov-2025-05', page],
      ],
    },
  ],
  // Rows that begin no edition: docs/editions.md says where their change stands.
  ...(
    [
      ['plan features', ['2024-03-10', '2024-03-11', '2024-03-12'], '2022-10', page],
      ['case details of 24 months', ['2025-04-28', '2025-04-29', '2025-04-30'], '2022-10', page],
      ['limit increases leave', ['2025-06-22', '2025-06-23', '2025-06-24'], '2025-05', bothEnterprise],
      ['limit increases return', ['2025-07-01', '2025-07-02', '2025-07-03'], '2025-05', bothEnterprise],
      ['Turkish', ['2026-04-13', '2026-04-14', '2026-04-15'], '2025-12', newPlans],
      ['attachments of the console', ['2026-07-20', '2026-07-21', '2026-07-22'], '2025-12', newPlans],
    ] as const
  ).map(([name, days, id, answers]): (typeof timeline)[number] => [
    name,
    {
      aws: days.map((day) => [day, id, answers]),
      'aws-us-gov': days.map((day) => [day, id === '2022-10' ? id : 'aws-us-gov-2025-05', page]),
    },
  ]),
]

describe.each(timeline)('%s', (_, rows) => {
  test.each(partitions.flatMap((partition) => rows[partition].map((row) => [partition, ...row] as const)))(
    '%s on %s is %s',
    (partition, day, id, answers) => {
      for (const time of ['00:00:00.000', '23:59:59.999']) {
        const edition = editionInForce(`${day}T${time}Z`, { partition })
        expect(edition.id).toBe(id)
        expect(state(edition)).toEqual(answers)
      }
    },
  )
})

describe('before the page nothing is known', () => {
  test.each(partitions)('%s', (partition) => {
    expect(editionInForce('2022-10-20T00:00:00Z', { partition }).id).toBe('2022-10')
    expect(editionInForce('2022-10-21T00:00:00Z', { partition }).id).toBe('2022-10')
    for (const instant of [
      '2022-10-19T23:59:59.999Z',
      '2022-05-18T00:00:00Z',
      '2021-06-08T00:00:00Z',
      '2018-03-15T00:00:00Z',
      '2011-01-01T00:00:00Z',
    ])
      expect(() => editionInForce(instant, { partition })).toThrow(
        expect.objectContaining({
          code: 'edition/none-in-force',
          details: { earliest: { id: '2022-10', inForceFrom: '2022-10-20' } },
        }) as Error,
      )
  })
})

const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2022, 9, 20), max: Date.UTC(2040, 0) }),
  fc
    .constantFrom(...editions.map(({ inForceFrom }) => inForceFrom))
    .chain((date) =>
      fc
        .constantFrom(-1, 0, 1)
        .map((offset) => Math.max(Date.parse(`${date}T00:00:00Z`) + offset, Date.UTC(2022, 9, 20))),
    ),
)

test.prop([instants, fc.constantFrom(...partitions)])(
  'at each instant one edition answers: the last that began, of the partition or of all',
  (at, partition) => {
    const began = editions.filter(
      (edition) =>
        Date.parse(edition.inForceFrom) <= at &&
        (edition.partition === partition || (edition.id === '2022-10' && partition === 'aws-us-gov')),
    )
    const last = began.reduce((a, b) => (Date.parse(b.inForceFrom) > Date.parse(a.inForceFrom) ? b : a))
    expect(editionInForce(at, { partition })).toBe(last)
  },
)

test('no two editions of a partition begin on one date, and every one is in force on its date', () => {
  const dates = editions.map(({ partition, inForceFrom }) => `${partition} ${inForceFrom}`)
  expect(new Set(dates).size).toBe(editions.length)
  for (const edition of editions)
    expect(editionInForce(`${edition.inForceFrom}T00:00:00Z`, { partition: edition.partition })).toBe(edition)
})

test('a broken contract throws', () => {
  expect(() => editionInForce('2026-11-23')).toThrow(expect.objectContaining({ code: 'instant/invalid' }) as Error)
})

test('a misspelled option does not choose the edition of another partition', () => {
  expect(() => editionInForce('2027-01-01T00:00:00Z', { parition: 'aws-us-gov' } as object)).toThrow(
    expect.objectContaining({
      code: 'facts/invalid',
      path: ['parition'],
      message: 'Expected an option; got "parition". Did you mean partition? Pass one of partition.',
    }) as Error,
  )
})

test('an instant before the first edition is told when that begins', () => {
  expect(() => editionInForce('2019-01-01T00:00:00Z')).toThrow(
    expect.objectContaining({
      message: 'Expected an instant from the first edition (2022-10-20) on; got the Date 2019-01-01T00:00:00.000Z.',
    }) as Error,
  )
})

test('Sinnet and NWCD run the support of AWS China', () => {
  expect(() => editionInForce(0, { partition: 'aws-cn' as Partition })).toThrow(
    expect.objectContaining({
      code: 'partition/unknown',
      path: ['partition'],
      details: { candidates: ['aws', 'aws-us-gov'] },
      message:
        'Expected a partition (not AWS China: Sinnet and NWCD support it); got "aws-cn". Pass one of aws, aws-us-gov.',
    }) as Error,
  )
})

describe('a case chooses its edition by its creation', () => {
  const critical = { plan: 'enterprise-on-ramp', caseType: 'technical', severity: 'critical' } as const

  test.each<[string, Plan, string, number | null]>([
    ['On-Ramp on its last day', 'enterprise-on-ramp', '2026-12-31T23:59:59.999Z', 30],
    ['On-Ramp a millisecond later', 'enterprise-on-ramp', '2027-01-01T00:00:00Z', null],
    ['the same instant by another clock', 'enterprise-on-ramp', '2026-12-31T19:00:00-05:00', null],
    ['Unified Operations before it came', 'unified-operations', '2025-12-01T23:59:59Z', null],
    ['Unified Operations on its first day', 'unified-operations', '2025-12-02T00:00:00Z', 5],
    ['Enterprise over all of it', 'enterprise', '2025-12-02T00:00:00Z', 15],
  ])('%s', (_, plan, createdAt, minutes) => {
    const response = firstResponse({ ...critical, plan, createdAt, edition: editionInForce })
    expect(response.kind === 'due' ? (response.dueAt.getTime() - new Date(createdAt).getTime()) / 60_000 : null).toBe(
      minutes,
    )
  })

  test('in GovCloud On-Ramp goes on', () => {
    const edition = (createdAt: number) => editionInForce(createdAt, { partition: 'aws-us-gov' })
    expect(firstResponse({ ...critical, createdAt: '2027-06-01T00:00:00Z', edition })).toMatchObject({
      dueAt: new Date('2027-06-01T00:30:00Z'),
    })
  })

  test('a case of before the page is an error at its creation', () => {
    expect(() => firstResponse({ ...critical, createdAt: '2020-01-01T00:00:00Z', edition: editionInForce })).toThrow(
      expect.objectContaining({ code: 'edition/none-in-force', path: ['createdAt'] }) as Error,
    )
  })

  test.each<[Language, string]>([
    ['zh', '2025-05-21T00:00:00Z'],
    ['tr', '2026-04-14T00:00:00Z'],
    ['pt', '2026-08-31T00:00:00Z'],
  ])('a case in %s is answered from %s', (language, createdAt) => {
    const created = { ...critical, language, edition: editionInForce }
    expect(firstResponse({ ...created, createdAt }).kind).toBe('due')
    expect(() => firstResponse({ ...created, createdAt: '2025-05-20T00:00:00Z' })).toThrow(
      expect.objectContaining({ code: 'language/unknown', details: { candidates: ['en', 'ja'] } }) as Error,
    )
  })

  test('a report over several years, and the progress of each of its cases', () => {
    const one = { ...critical, plan: 'unified-operations', edition: editionInForce } as const
    const now = '2026-11-23T08:01:00Z'
    expect(responseProgress({ ...one, createdAt: '2026-11-23T08:00:00Z' }, { now })).toMatchObject({
      state: 'pending',
      remainingMs: 4 * 60_000,
    })
    const report = responseReport(
      ['2026-11-23T08:00:00Z', '2025-11-23T08:00:00Z', '2020-11-23T08:00:00Z'].map((createdAt) => ({
        ...one,
        createdAt,
      })),
      { now },
    )
    expect(report.total).toMatchObject({ cases: 2, pending: 1 })
    expect(report.problems).toMatchObject([{ index: 2, code: 'edition/none-in-force', path: ['createdAt'] }])
  })

  test('a question without an instant takes the edition itself', () => {
    expect(
      canCreateCase({ plan: 'business', caseType: 'technical', edition: editionInForce('2027-01-01T00:00:00Z') })
        .because[0].id,
    ).toBe('plan/not-offered-any-more')
    expect(() =>
      canCreateCase({ plan: 'business', caseType: 'technical', edition: editionInForce as unknown as Edition }),
    ).toThrow(expect.objectContaining({ code: 'edition/invalid' }) as Error)
  })
})
