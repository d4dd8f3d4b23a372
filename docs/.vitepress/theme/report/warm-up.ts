import { unknownAccount } from './accounts.js'
import { everything } from './case-list.js'
import { openSession } from './session.js'

const account = '111122223333'
const details = {
  caseId: `case-${account}-muen-2026-a3f130f70a4f61b3`,
  serviceCode: 'amazon-dynamodb',
  severityCode: 'normal',
  timeCreated: '2026-11-24T10:00:00.000Z',
  language: 'en',
  recentCommunications: {
    communications: [{ submittedBy: 'Amazon Web Services', timeCreated: '2026-11-24T10:25:00.000Z' }],
  },
}

/** Counts made-up cases before a file is there, so that the browser has compiled the code when one comes. */
export async function warmUp(): Promise<void> {
  const session = openSession()
  const cases = Array.from({ length: 500 }, (_, index) => ({ ...details, displayId: String(index) }))
  await session.read([{ name: '', content: new Blob([JSON.stringify({ cases })]) }], () => undefined)
  const accounts = new Map([
    [account, { ...unknownAccount, plan: 'developer', country: 'DE', isConfirmed: true } as const],
  ])
  session.report({ accounts, now: Date.parse('2026-11-25T00:00:00Z'), language: 'en' })
  session.list(everything, 100)
}
