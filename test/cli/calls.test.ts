import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { details, filesOfReports, ownProcess, run } from './run.js'

const { file, remove } = filesOfReports()
const { path, piped, remove: removeProgram } = ownProcess()
afterAll(() => {
  remove()
  removeProgram()
})
const cases = file('cases.json', { cases: [details('1')] })
const plan = ['--plan', 'business']
const planFile = (name: string, periods: unknown) => file(`${name}.json`, { '111122223333': { plan: periods } })

test.each<[string, string[], RegExp]>([
  ['no command', [], /report, due or check/],
  ['an unknown command', ['reprot'], /"reprot"/],
  [
    'an unknown option',
    ['report', cases, '--color'],
    /^Unknown option '--color'\. See aws-support-rules report --help\.$/m,
  ],
  ['an option without a command', ['--color'], /got "--color"\. See aws-support-rules --help\.$/m],
  [
    'an option without its value',
    ['report', cases, '--plan'],
    /^Option '--plan <value>' argument missing\. See aws-support-rules report --help\.$/m,
  ],
  ['no plan', ['report', cases], /--plan/],
  ['an unknown plan', ['report', cases, '--plan', 'busines'], /"busines"\. Did you mean business\?/],
  ['an unknown country', ['report', cases, ...plan, '--country', 'XX'], /"XX"/],
  ['a subdivision without a country', ['report', cases, ...plan, '--subdivision', 'BY'], /country/],
  [
    'a zone of another country',
    ['report', cases, ...plan, '--country', 'DE', '--time-zone', 'Asia/Tokyo'],
    /Asia\/Tokyo/,
  ],
  ['an unknown subdivision', ['report', cases, ...plan, '--country', 'DE', '--subdivision', 'NY'], /NY/],
  ['an unknown edition', ['report', cases, ...plan, '--edition', '2022'], /"2022".*2022-10/],
  ['an instant without an offset', ['report', cases, ...plan, '--now', 'tomorrow'], /--now.*"tomorrow"/],
  ['an unknown format', ['report', cases, ...plan, '--format', 'xml'], /"xml"/],
  ['a file that is not there', ['report', 'nowhere.json', ...plan], /"nowhere.json" \(ENOENT\)/],
  ['a folder', ['report', 'src', ...plan], /folder/],
  ['accounts that are no JSON', ['report', cases, '--accounts', 'README.md'], /not JSON/],
  ['accounts that are a text', ['report', cases, '--accounts', file('text.json', '"business"')], /got "business"\.$/m],
  [
    'an account in a partition that is unknown',
    ['report', cases, '--accounts', file('part.json', { '111122223333': { plan: 'basic', partition: 'aws-us-gow' } })],
    /Expected a partition; got "aws-us-gow"\. Did you mean aws-us-gov\?/,
  ],
  [
    'an edition of another partition than that of an account',
    [
      ...['report', cases, '--edition', '2026-08', '--accounts'],
      file('govcloud.json', { '111122223333': { plan: 'enterprise', partition: 'aws-us-gov' } }),
    ],
    /Expected an edition of the partition aws-us-gov; got "2026-08"\. Pass one of aws-us-gov-2025-05, or no edition\./,
  ],
  [
    'a subdivision without a country',
    ['report', cases, ...plan, '--subdivision', 'NY'],
    /country beside the subdivision/,
  ],
  ['a list of accounts', ['report', cases, '--accounts', file('list.json', [])], /111122223333/],
  [
    'a mistyped key of an account',
    ['report', cases, '--accounts', file('typo.json', { '111122223333': { plan: 'basic', timezone: 'x' } })],
    /111122223333: .*"timezone"\. Did you mean timeZone\?/,
  ],
  [
    'a plan from a day that does not exist',
    ['report', cases, '--accounts', planFile('day', [{ from: '2026-02-30', plan: 'basic' }])],
    /"2026-02-30"/,
  ],
  [
    'a plan from a number',
    ['report', cases, '--accounts', planFile('number', [{ from: 20260301, plan: 'basic' }])],
    /Expected a date such as "2026-03-01"; got 20260301\./,
  ],
  [
    'a plan from a time without an offset',
    ['report', cases, '--accounts', planFile('time', [{ from: '2026-03-01T10:00', plan: 'basic' }])],
    /got "2026-03-01T10:00"\./,
  ],
  [
    'a list of plans',
    ['report', cases, '--accounts', planFile('plans', ['enterprise'])],
    /such as \{ "from": "2026-03-01", "plan": "enterprise" \}; got "enterprise"/,
  ],
  [
    'a mistyped key of a plan by date',
    ['report', cases, '--accounts', planFile('from', [{ From: '2026-03-01', plan: 'basic' }])],
    /"From"\. Did you mean from\?/,
  ],
  [
    'two plans without a beginning',
    ['report', cases, '--accounts', planFile('always', [{ plan: 'basic' }, { plan: 'business' }])],
    /one plan without "from"; got several/,
  ],
  [
    'two plans from the same instant',
    [
      ...['report', cases, '--accounts'],
      planFile('twice', [
        { from: '2026-03-01', plan: 'basic' },
        { from: '2026-03-01T01:00:00+01:00', plan: 'business' },
      ]),
    ],
    /one plan from "2026-03-01T00:00:00.000Z"; got several/,
  ],
  [
    'an account id with hyphens',
    ['report', cases, '--accounts', file('hyphens.json', { '1111-2222-3333': { plan: 'basic' } })],
    /12-digit account id; got "1111-2222-3333"\. Write 111122223333\.$/m,
  ],
  [
    'an account id with eleven digits',
    ['report', cases, '--accounts', file('short.json', { '11112222333': { plan: 'basic' } })],
    /12-digit account id; got "11112222333"\.$/m,
  ],
  [
    'an account id with 13 digits',
    ['report', cases, '--accounts', file('long.json', { '1111222233334': { plan: 'basic' } })],
    /12-digit account id; got "1111222233334"\.$/m,
  ],
  [
    'an account that is null',
    ['report', cases, '--accounts', file('null.json', { '111122223333': null })],
    /an account such as \{ "plan": "business" \}; got null\.$/m,
  ],
  [
    'an account that is a list',
    ['report', cases, '--accounts', file('account-list.json', { '111122223333': ['business'] })],
    /an account such as \{ "plan": "business" \}; got \["business"\]\.$/m,
  ],
  [
    'an account without a plan',
    ['report', cases, '--accounts', file('planless.json', { '111122223333': { country: 'DE' } })],
    /Expected a plan; got none\. .*--plan/,
  ],
  [
    'an account with a time zone and no country',
    ['report', cases, '--accounts', file('zone.json', { '111122223333': { plan: 'basic', timeZone: 'Asia/Tokyo' } })],
    /country beside the time zone; got none\. .*--country/,
  ],
  ['accounts that are an empty object', ['report', cases, '--accounts', file('none.json', {})], /accounts such as/],
  ['due without a severity', ['due', ...plan, '--created', '2026-11-24T10:00:00Z'], /--severity/],
  [
    'due with an unknown severity',
    ['due', ...plan, '--severity', 'urgnt', '--created', '2026-11-24T10:00:00Z'],
    /urgent/,
  ],
  [
    'due by business hours without a country',
    ['due', '--plan', 'developer', '--severity', 'low', '--created', '2026-11-24T10:00:00Z'],
    /^Expected a country, .*; got none\. Pass --country/,
  ],
  [
    'due for the name of a country',
    [
      ...['due', '--plan', 'developer', '--severity', 'low', '--created', '2026-11-24T10:00:00Z'],
      ...['--country', 'Germany'],
    ],
    /Expected an ISO 3166-1 country code such as 'DE'; got "Germany"\.$/m,
  ],
  [
    'due before the first edition',
    ['due', ...plan, '--severity', 'low', '--created', '2021-01-24T10:00:00+01:00'],
    /got "2021-01-24T10:00:00\+01:00"\. .*--edition 2022-10/,
  ],
  ['a draft that is no JSON', ['check', 'README.md'], /not JSON/],
  ['two drafts', ['check', cases, cases], /one file/],
])('%s is a wrong call', async (_, args, message) => {
  const { status, stdout, stderr } = await run(args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(message)
  // One message for one fault, and no list that fills a screen.
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr.length).toBeLessThan(500)
})

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(await run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` })
})

test.each([[['--help']], [['report', '--help']], [['due', '--help']], [['check', '-h']]])(
  '%j prints help',
  async (args) => {
    const { status, stdout, stderr } = await run(args)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: aws-support-rules/)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  },
)

describe('due', () => {
  const due = async (...args: string[]) => await run(['due', ...args])
  const created = ['--created', '2026-12-24T10:00:00+01:00']

  test('prints the due time with its rules', async () => {
    const { status, stdout } = await due('--plan', 'developer', '--severity', 'normal', ...created, '--country', 'DE')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^due Monday 28 December 12:00 \(Europe\/Berlin\), 12 business hours; Friday 25 December/)
    expect(stdout).toContain('first-response/business-hours')
  })

  test('is in JSON what the library answers', async () => {
    const { stdout } = await due(
      '--plan',
      'unified-operations',
      '--severity',
      'critical',
      ...created,
      '--format',
      'json',
    )
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'due', dueAt: '2026-12-24T09:05:00.000Z' })
  })

  test('has a range for a country with several time zones', async () => {
    const { status, stdout } = await due('--plan', 'developer', '--severity', 'low', ...created, '--country', 'US')
    expect(status).toBe(0)
    expect(stdout).toMatch(/due between .* and /)
    expect(stdout).toContain('America/New_York')
    expect(stdout).not.toContain('undefined')
  })

  // Wednesday 25 November 2026, 16:00 in New York. In all zones, twelve business hours end on Friday at 23:00 UTC: only
  // in New York, that is closing time, so a response on Monday at 08:00 is still in time.
  const inTheUnitedStates = ['--plan', 'developer', '--severity', 'normal', '--created', '2026-11-25T16:00:00-05:00']

  test('has one due time if all time zones of the country have the same, with what differs and the rules', async () => {
    const { status, stdout } = await due(...inTheUnitedStates, '--country', 'US')
    const [text = '', , title, ...lines] = stdout.split('\n')
    expect([status, title]).toEqual([0, 'time zones'])
    expect(text).toMatch(
      /^due Friday 27 November 2026 18:00 \(America\/New_York\), 12 business hours; parts of the country/,
    )
    expect(lines[0]).toBe(
      '  due Friday 27 November 2026 18:00 (America/New_York), 12 business hours; a response until Monday 30 November 08:00 is in time',
    )
    expect(lines).toContain('  due Friday 27 November 2026 13:00 (Pacific/Honolulu), 12 business hours')
    expect(stdout).toContain('\nrules\n  severity/normal: ')
  })

  test('is in JSON the range that the library answers', async () => {
    const { stdout } = await due(...inTheUnitedStates, '--country', 'US', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'range', earliest: '2026-11-27T23:00:00.000Z' })
  })

  test('says why there is no target', async () => {
    const { status, stdout } = await due(
      '--plan',
      'basic',
      '--severity',
      'low',
      '--case-type',
      'account-and-billing',
      ...created,
    )
    expect(status).toBe(0)
    expect(stdout).toMatch(/no target|no first-response target|publishes no/i)
  })
})

describe('check', () => {
  const draft = {
    ...{ plan: 'business-support-plus', caseType: 'technical', severity: 'urgent', service: 'amazon-dynamodb' },
    ...{ category: 'throttling', subject: 'Writes are throttled', description: 'All writes fail.', language: 'en' },
    contact: { method: 'web' },
  }
  test('finds nothing wrong, or everything', async () => {
    const fine = file('fine.json', draft)
    expect(await run(['check', fine, '--edition', '2025-12'])).toMatchObject({
      status: 0,
      stdout: 'Nothing is wrong with the draft.\n',
    })
    expect(piped(['check', '--edition', '2025-12'], JSON.stringify(draft)).status).toBe(0)
    const wrong = file('wrong.json', { ...draft, plan: 'developer', subject: '', notes: 1 })
    const { status, stdout } = await run(['check', wrong, '--edition', '2022-10'])
    expect(status).toBe(1)
    expect(stdout).toContain('severity  severity/urgent: Developer Support goes up to System impaired.')
    expect(stdout).toContain('subject  form/subject: Enter a subject.')
    expect(stdout).toContain('notes  key/unknown')
    const { stdout: json } = await run(['check', wrong, '--edition', '2022-10', '--format', 'json'])
    expect((JSON.parse(json) as { problems: unknown[] }).problems).toHaveLength(3)
    const called = file('called.json', { ...draft, contact: { method: 'fax' } })
    expect((await run(['check', called, '--edition', '2025-12'])).stdout).toMatch(/^contact\.method {2}contact/m)
  })
})

test('a reader that has seen enough ends the program quietly', async () => {
  const many = file('many.json', { cases: Array.from({ length: 3000 }, (_, index) => details(String(index))) })
  const child = spawn(process.execPath, [path, 'report', many, ...plan, '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = (await once(child, 'close')) as [number | null]
  expect([code, errors]).toEqual([0, ''])
})

test.each([
  ['report', [...plan], JSON.stringify({ cases: [details('1')] })],
  ['check', [], JSON.stringify({ plan: 'business' })],
])('%s waits for a pipe whose data come late and in parts', async (command, args, text) => {
  const answer = await run([command, ...args, file('late.json', text)])
  const child = spawn(process.execPath, [path, command, ...args])
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()))
  for (const part of [text.slice(0, 9), text.slice(9)]) {
    await new Promise((settle) => setTimeout(settle, 400))
    child.stdin.write(part)
  }
  child.stdin.end()
  const [code] = (await once(child, 'close')) as [number | null]
  expect([code, output]).toEqual([answer.status, answer.stdout + answer.stderr])
})

const canBeFull = existsSync('/dev/full')
test.runIf(canBeFull)('an output that cannot be written is one line, and no problem in the data', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${path}" report "${cases}" --plan business > /dev/full`],
    {
      encoding: 'utf8',
    },
  )
  expect([status, stderr]).toEqual([2, 'Expected an output that can be written; got an error (ENOSPC).\n'])
})

const hasTerminal = spawnSync('script', ['--version']).status === 0
test.runIf(hasTerminal)('on a terminal without a file the program asks for one, and does not wait', () => {
  const { status, stdout } = spawnSync(
    'script',
    ['-qec', `${process.execPath} ${path} report --plan business`, '/dev/null'],
    {
      encoding: 'utf8',
      timeout: 20_000,
    },
  )
  expect(status).toBe(2)
  expect(stdout).toContain('Expected a file')
})
