import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutInstants } from '../vitest.config.js'

test.each(withoutInstants)('%s takes no instant, so it may run under one host time zone', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(
    /T\d\d:\d\d|createdAt|respondedAt|new Date\(\d|Date\.(?:parse|UTC)|addOpenTime|firstResponse\(/,
  )
})
