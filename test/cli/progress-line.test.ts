import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { progressLine } from '../../src/cli/progress-line.js'

const written: string[] = []
let now = 1_000_000
const isTerminal = process.stderr.isTTY
beforeEach(() => {
  written.length = 0
  vi.spyOn(Date, 'now').mockImplementation(() => now)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  process.stderr.isTTY = true
})
afterEach(() => {
  vi.restoreAllMocks()
  process.stderr.isTTY = isTerminal
})

test('says how much of a large input is read, at most four times a second', () => {
  const { add } = progressLine(80_000_000)
  add(20_000_000)
  now += 249
  add(1_000_000)
  expect(written).toEqual(['\r\u001B[Kread 20 MB of 80 MB, 25 %'])
  now += 1
  add(29_799_999)
  expect(written.slice(1)).toEqual(['\r\u001B[Kread 51 MB of 80 MB, 63 %'])
})

test('a file that grew while it was read is not read by more than 100 %', () => {
  progressLine(50_000_000).add(60_000_000)
  expect(written).toEqual(['\r\u001B[Kread 60 MB of 50 MB, 100 %'])
})

test('an input whose size nobody knows is shown from 50 MB on', () => {
  const { add } = progressLine(undefined)
  add(49_999_999)
  expect(written).toEqual([])
  add(1)
  expect(written).toEqual(['\r\u001B[Kread 50 MB'])
})

test('a small file, and what is no terminal, have no line', () => {
  progressLine(49_999_999).add(49_999_999)
  process.stderr.isTTY = false
  progressLine(undefined).add(60_000_000)
  progressLine(60_000_000).add(60_000_000)
  expect(written).toEqual([])
})

test('the line is removed once, if it was there', () => {
  const { add, clear } = progressLine(undefined)
  clear()
  add(50_000_000)
  clear()
  clear()
  expect(written.slice(1)).toEqual(['\r\u001B[K'])
})
