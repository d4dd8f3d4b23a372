// An app outside of the repository: compiled, bundled and run against the packed tarball by scripts/test-package.ts.
import * as rules from 'aws-support-rules'

declare const console: { log: (line: string) => void }

const answers: Record<string, readonly [answer: unknown, expected: unknown]> = {
  'aws-support-rules': [rules.canCreateCase({ plan: 'developer', caseType: 'technical' }).allowed, true],
}

for (const [entry, [answer, expected]] of Object.entries(answers)) {
  if (answer !== expected) throw new Error(`${entry} answers ${String(answer)}, not ${String(expected)}`)
  console.log(`${entry}: ${String(answer)}`)
}
