import { expect, test } from 'vitest'
import { japaneseReadings } from '../../../docs/.vitepress/theme/playground/japanese-readings.js'
import { records } from '../../../scripts/data/rules/records.js'

test('each reading of a rule has its Japanese, and nothing else has', () => {
  const readings = records.flatMap(({ rule: { reading } }) => (reading === undefined ? [] : [reading]))
  expect(Object.keys(japaneseReadings).sort()).toEqual([...new Set(readings)].sort())
})
