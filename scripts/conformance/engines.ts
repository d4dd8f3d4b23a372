import { readFileSync } from 'node:fs'
import { secondSource } from '../../test/oracle/zone-years.js'
import { pythonWith } from '../python-with.js'
import type { Command } from './ask.js'

export interface ConformanceEngine {
  readonly name: string
  readonly version: string
  readonly command: Command
  readonly environment?: Readonly<Record<string, string>>
}

const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }
  return version
}

const adapter = (file: string) => `scripts/conformance/adapters/${file}`
const onNode = (file: string): Command => [process.execPath, '--import', 'tsx', adapter(file)]

export const ours: ConformanceEngine = {
  name: 'aws-support-rules',
  version: versionOf('..'),
  command: onNode('aws-support-rules.ts'),
}

/** The release of the tz database `2026f` is the package tzdata 2026.6. */
const [, tzYear = '', tzLetter = 'a'] = /^(\d+)([a-z])$/.exec(secondSource.version) ?? []
const tzdata = `${tzYear}.${tzLetter.charCodeAt(0) - 'a'.charCodeAt(0) + 1}`
const [pandas, businessTimeDelta] = ['3.1.1', '1.0.1']
const packages = [
  `tzdata==${tzdata}`,
  `pytz==${tzdata}`,
  `pandas==${pandas}`,
  `businesstimedelta==${businessTimeDelta}`,
  // It imports it without saying so.
  'setuptools==65.5.0',
]

/** An engine in Python, with the time zones of the package tzdata. */
const onPython = (name: string, version: string, file: string): ConformanceEngine => ({
  name,
  version,
  command: [pythonWith('conformance', packages), adapter(file)],
  environment: { PYTHONTZPATH: '' },
})

export const secondOracle = (): ConformanceEngine =>
  onPython('the second oracle', `on zoneinfo, tz ${secondSource.version}`, 'reference.py')

export const peers = (): readonly ConformanceEngine[] => [
  {
    name: 'moment-business-time',
    version: `${versionOf('moment-business-time')} + moment-timezone ${versionOf('moment-timezone')}`,
    command: onNode('moment-business-time.ts'),
  },
  {
    name: 'dayjs-business-time',
    version: `${versionOf('dayjs-business-time')} + Day.js ${versionOf('dayjs')}`,
    command: onNode('dayjs-business-time.ts'),
  },
  { name: 'opening_hours', version: versionOf('opening_hours'), command: onNode('opening-hours.ts') },
  onPython('pandas', pandas, 'pandas_business_hour.py'),
  onPython('businesstimedelta', `${businessTimeDelta} + pytz ${tzdata}`, 'business_time_delta.py'),
]
