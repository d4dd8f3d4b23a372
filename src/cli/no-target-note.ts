import type { ResponseProgress } from '../response/response-progress.js'
import type { DataNote } from './rows.js'

/**
 * Returns the note that the plan of an account has no such case, so its plan at that time is probably another one.
 *
 * Cases for which AWS publishes no target, such as those of Basic Support, need no note.
 */
export function noTargetNote(progress: ResponseProgress): Omit<DataNote, 'file'> | null {
  if (progress.state !== 'no-target') return null
  const [{ id, summary }] = progress.because
  if (id.startsWith('first-response/none-')) return null
  return {
    code: id,
    path: ['plan'],
    message: `No target: the plan had no such case when this one was created. ${summary} Check the plan of the account.`,
  }
}
