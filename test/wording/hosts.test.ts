import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { bundle } from '../bundle.js'
import { texts } from './texts.js'

const { program: module, remove } = bundle('test/wording/texts.ts')
afterAll(remove)
const program = `import { texts } from '${pathToFileURL(module).href}'; console.log(JSON.stringify({ texts: texts(), ...Intl.DateTimeFormat().resolvedOptions() }))`

test.each([
  ['UTC', 'en_US.UTF-8', 'en-US'],
  ['America/New_York', 'ja_JP.UTF-8', 'ja-JP'],
  ['Asia/Kolkata', 'tr_TR.UTF-8', 'tr-TR'],
  ['Pacific/Apia', 'ar_EG.UTF-8', 'ar-EG'],
  ['Africa/Cairo', 'th_TH.UTF-8', 'th-TH'],
])('on a host in %s with the language %s the texts are the same', (TZ, LANG, locale) => {
  const env = { ...process.env, TZ, LANG, LC_ALL: LANG }
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    env,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject({ texts: texts(), locale })
})
