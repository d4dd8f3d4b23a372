import { throwExpected } from '../errors.js'
import { fieldsOf, refuseUnknownKey } from '../guards.js'
import { checkInstants, checkLength, isTyped } from './batch-arguments.js'
import { rangeAt } from './closures.js'
import { type FlatPauses, sortPart } from './pauses.js'

/** The pauses of all elements in flat arrays: element `i` has those from `first[i]` to before `first[i + 1]`. */
export interface BatchPauses {
  /** One entry more than there are elements, ascending. */
  readonly first: Uint32Array
  readonly from: Float64Array
  readonly to: Float64Array
}

/** The options of a batch. */
export interface BatchOptions {
  /** Periods that aren't counted, in flat arrays. The pauses of an element may overlap and have any order. */
  readonly pauses?: BatchPauses | undefined
}

const isPlain = (given: Float64Array | BatchOptions | undefined): given is BatchOptions =>
  typeof given === 'object' && !ArrayBuffer.isView(given) && !Array.isArray(given)
const isIndexes = (value: unknown): value is Uint32Array => isTyped('Uint32Array', value)

/** Returns the array for the results, and the options, which may take its place among the arguments. */
export function outAndOptions(
  length: number,
  like: string,
  given: Float64Array | BatchOptions | undefined,
  options: BatchOptions | undefined,
): { readonly out: Float64Array; readonly options: BatchOptions | undefined } {
  const isOptions = isPlain(given)
  const out = given === undefined || isOptions ? new Float64Array(length) : given
  checkLength(out, length, like, ['out'])
  return { out, options: isOptions ? given : options }
}

function checkFirst(first: unknown, length: number, pauses: number): asserts first is Uint32Array {
  const expected = `pauses.first to be a Uint32Array of length ${length + 1}`
  if (!isIndexes(first) || first.length !== length + 1)
    throwExpected('batch/invalid', expected, isIndexes(first) ? first.length : first, ['pauses', 'first'])
  const wrong = first.findIndex((start, index) => start > (first[index + 1] ?? pauses))
  if (wrong === -1) return
  const limit = wrong === length ? `${pauses}, the number of pauses` : `${first[wrong + 1]}, the next index`
  throwExpected('batch/invalid', `an index of at most ${limit}`, first[wrong], ['pauses', 'first', wrong])
}

/** Returns a function from the index of an element to its pauses, if it has any. */
export function pausesByElement(
  options: BatchOptions | undefined,
  length: number,
): (index: number) => FlatPauses | undefined {
  const given = fieldsOf(options)
  refuseUnknownKey(given, ['pauses'], 'an option', 'batch/invalid', [])
  if (given['pauses'] === undefined) return () => undefined
  const pauses = fieldsOf(given['pauses'])
  checkInstants(pauses['from'], ['pauses', 'from'])
  checkLength(pauses['to'], pauses['from'].length, 'pauses.from', ['pauses', 'to'])
  const { length: ends } = pauses['from']
  // Copied, since the results may be written to these arrays.
  const times = new Float64Array(2 * ends)
  times.set(pauses['from'])
  times.set(pauses['to'], ends)
  checkFirst(pauses['first'], length, ends)
  const firsts = pauses['first'].slice()
  for (let index = 0; index < ends; index++)
    rangeAt({ from: times[index] ?? NaN, to: times[ends + index] ?? NaN }, 'pause', index)
  return (element) => {
    const [first, last] = [firsts[element] ?? 0, firsts[element + 1] ?? 0]
    if (first === last) return undefined
    sortPart(times, first, last)
    sortPart(times, ends + first, ends + last)
    return { times, first, last, ends }
  }
}
