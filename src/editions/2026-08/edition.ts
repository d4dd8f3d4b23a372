import { edition2025_12 } from '../2025-12/edition.js'
import type { Edition } from '../edition.js'
import { laterEdition } from '../later-edition.js'
import { attachments, form, languages } from './form.js'

/**
 * The rules from 2026-08-31: ten attachments of 150 MB.
 *
 * @example
 * import { edition2026_08 } from 'aws-support-rules'
 *
 * edition2026_08.attachments // => { most: 10, mostBytes: 157_286_400 }
 */
export const edition2026_08: Edition = laterEdition(edition2025_12, {
  id: '2026-08',
  inForceFrom: '2026-08-31',
  title: 'Ten attachments of 150 MB',
  languages,
  attachments,
  form,
})
