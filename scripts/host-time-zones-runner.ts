// Runs each test file once under each host time zone, in one process: a process for each would compile everything again.
import { describe, type RunnerTestSuite, TestRunner } from 'vitest'

/** East with a skipped local day, west with a half-hour offset, and DST that begins at midnight. */
const hostTimeZones = ['UTC', 'Pacific/Apia', 'America/St_Johns', 'Africa/Cairo']
const suiteName = (timeZone: string) => `on a host in ${timeZone}`

/** Node notices when the variable changes. test/host-time-zone.test.ts shows it. */
const setHost = (timeZone: string) => {
  process.env['TZ'] = timeZone
}

export default class HostTimeZonesRunner extends TestRunner {
  override importFile(path: string, source: 'collect' | 'setup') {
    if (source === 'setup') return super.importFile(path, source)
    for (const timeZone of hostTimeZones)
      describe(suiteName(timeZone), async () => {
        setHost(timeZone)
        // A setup file is loaded again each time, so what a test file asks while it loads is asked under each zone too.
        await super.importFile(path, 'setup')
      })
    return undefined
  }

  override async onBeforeRunSuite(suite: RunnerTestSuite): Promise<void> {
    const timeZone = hostTimeZones.find((name) => suite.name === suiteName(name))
    if (timeZone !== undefined) setHost(timeZone)
    await super.onBeforeRunSuite(suite)
  }
}
