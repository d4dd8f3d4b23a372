// Ends each run of Vitest with the line `N passed, N failed`, and with a matching exit code.
import type { Reporter, TestModule } from 'vitest/node'

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const failures: string[] = []
    let passed = 0
    for (const module of modules) {
      const file = `${module.project.name} ${module.relativeModuleId}`
      const failuresBefore = failures.length
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result()
        // A second try must not hide what the first one showed.
        if (test.diagnostic()?.flaky)
          console.log(`PASSED THE SECOND TIME ${file} > ${test.fullName}: ${errors?.[0]?.message ?? 'no error'}`)
        // A skipped test proves nothing, so it counts as failed.
        if (state === 'passed') passed++
        else failures.push(`${file} > ${test.fullName}${state === 'failed' ? '' : ` (${test.options.mode})`}`)
      }
      // This includes files that can't be loaded and suites whose hooks fail.
      if (module.state() === 'failed' && failures.length === failuresBefore)
        failures.push(`${file} (a file or a suite failed)`)
    }
    if (passed + failures.length === 0) failures.push('no test ran')
    if (unhandledErrors.length > 0) failures.push(`${String(unhandledErrors.length)} errors outside of tests`)
    for (const failure of failures) console.log(`FAILED ${failure}`)
    console.log(`${String(passed)} passed, ${String(failures.length)} failed`)
    if (failures.length > 0) process.exitCode = 1
  }
}
