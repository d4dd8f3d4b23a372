import { createContext, runInContext } from 'node:vm'
import { isSupportRulesError } from 'aws-support-rules'
import * as fc from 'fast-check'
import { type Call, calls } from './calls.js'

// Values that no type lets through, in the place of any part of the arguments of any exported function.

const realm = createContext({})
const foreign = (source: string): unknown => runInContext(source, realm)
const foreignJson = (text: string): unknown => foreign(`JSON.parse(${JSON.stringify(text)})`)
const fail = (): never => {
  throw new TypeError('a trap')
}
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'apply', 'construct'] as const
const shapeOf = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : typeof value === 'function' ? value : {}

/** Fields that throw, or that are something else whenever they are read again. */
function withGetters(value: unknown, get: (read: () => unknown, times: () => number) => unknown): object {
  const shape = shapeOf(value)
  const copy: object = Array.isArray(shape) ? [] : {}
  for (const [key, field] of Object.entries(shape)) {
    let times = 0
    Object.defineProperty(copy, key, {
      get: () =>
        get(
          () => field as unknown,
          () => (times += 1),
        ),
      enumerable: true,
      configurable: true,
    })
  }
  return copy
}

const circle = (): object => {
  const one: Record<string, unknown> = {}
  one['one'] = one
  one['list'] = [one, one]
  return one
}
const deep = (levels: number): unknown => {
  let value: unknown = 'bottom'
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value }
  return value
}
/** The first items of a list. A proxy that claims an endless length would fill the memory here. */
const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 100) : [value])
const million = 'x'.repeat(1_000_000)

const makers: readonly ((value: unknown) => unknown)[] = [
  ...traps.map((trap) => (value: unknown) => new Proxy(shapeOf(value), { [trap]: fail })),
  (value) => new Proxy(shapeOf(value), Object.fromEntries(traps.map((trap) => [trap, fail]))),
  (value) => revoked(shapeOf(value)),
  () => revoked([]),
  () => revoked(fail),
  () => revoked(new Date(0)),
  () => new Proxy([], { get: (list, key): unknown => (key === 'length' ? Infinity : Reflect.get(list, key)) }),
  () => new Proxy([], { get: (list, key): unknown => (key === 'length' ? Symbol('length') : Reflect.get(list, key)) }),
  (value) => new Proxy(shapeOf(value), { get: () => fail }),
  (value) => new Proxy(shapeOf(value), { get: () => Symbol('field') }),
  (value) => withGetters(value, fail),
  (value) => withGetters(value, (read, times) => (times() === 1 ? read() : fail())),
  (value) => withGetters(value, (read, times) => (times() === 1 ? read() : Symbol('again'))),
  (value) => withGetters(value, (read, times) => (times() === 1 ? read() : undefined)),
  (value) => (typeof value === 'object' ? foreignJson(JSON.stringify(value)) : foreign('({})')),
  () => foreign('new Date(1795420800000)'),
  () => foreign('new Date(NaN)'),
  () => foreign('[1, 2]'),
  () => foreign('[, 1]'),
  () => foreign('new Error("foreign")'),
  () => foreign('Object.assign([1, 2], { map: null, every: 1, entries: {}, [Symbol.iterator]: 1 })'),
  () => foreign('(class { constructor() { throw 1 } })'),
  () => foreign('new Float64Array(2)'),
  () => Object.assign([1, 2], { map: fail, some: fail, every: fail, filter: fail, entries: fail, flatMap: fail }),
  (value) => Object.assign(itemsOf(value), { [Symbol.iterator]: fail }),
  () => Object.assign([], { constructor: { [Symbol.species]: fail } }),
  () => Array<unknown>(3),
  // oxlint-disable-next-line no-sparse-arrays -- A hole is what is asked about.
  () => [, 1],
  (value) => [...itemsOf(value), ...Array<unknown>(2)],
  (value) => [...itemsOf(value), ...itemsOf(value)],
  () => Array<unknown>(20_000).fill('2026-12-25'),
  () => Array<unknown>(20_000),
  circle,
  () => {
    const list: unknown[] = []
    list.push(list, list)
    return list
  },
  () => deep(20),
  () => deep(20_000),
  (value) => Object.assign(Object.create(null) as object, value),
  () => JSON.parse('{"__proto__":{"plan":"basic"},"constructor":1}') as unknown,
  (value) => Object.create(shapeOf(value)) as unknown,
  () => Symbol('plan'),
  () => Symbol.iterator,
  () => 5n,
  () => 2n ** 70n,
  ...[NaN, Infinity, -Infinity, -0, 0, 1, 0.5, -1, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 1e308, 8.64e15, 8.64e15 + 1].map(
    (number) => () => number,
  ),
  ...[-8.64e15, -8.64e15 - 1, 8.64e15 - 1, Date.UTC(1, 0), -62_167_219_200_001, 253_402_300_800_000].map(
    (number) => () => number,
  ),
  ...[NaN, 8.64e15, -8.64e15, -62_167_219_200_000, 253_402_300_799_999].map((at) => () => new Date(at)),
  () => Object.assign(new Date(0), { getTime: fail }),
  () => Object.assign(new Date(0), { getTime: () => Symbol('time') }),
  () => ({ [Symbol.toStringTag]: 'Date', getTime: fail }),
  () => ({ [Symbol.toStringTag]: 'Date', getTime: 5 }),
  () => ({ [Symbol.toStringTag]: 'Date', getTime: () => Date.UTC(2026, 10, 23) }),
  () => ({ epochMilliseconds: 5n }),
  () => ({ epochMilliseconds: Infinity }),
  () => ({ toEpochMilli: fail }),
  () => ({ toEpochMilli: () => '1' }),
  () => ({ toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail, toJSON: fail }),
  () => ({ toString: () => 'business', valueOf: () => 'business' }),
  () => ({ then: fail, length: 5, size: 5, next: fail }),
  () => fail,
  () => () => undefined,
  () => () => null,
  () => () => Symbol('answer'),
  () => () => revoked({}),
  // oxlint-disable-next-line typescript/no-extraneous-class -- A class throws when it is called.
  () => class {},
  () => async () => Promise.resolve(),
  () => function* () {},
  () => new Map([['plan', 'basic']]),
  () => new Set(['2026-12-25']),
  () => new Promise(() => undefined),
  () => /x/g,
  () => new Error('x'),
  () => new Uint8Array(8),
  () => new Float64Array([NaN, 8.64e15]),
  () => new Float64Array(new SharedArrayBuffer(16)),
  () => Object.setPrototypeOf({}, Float64Array.prototype) as unknown,
  () => Object.setPrototypeOf({}, Date.prototype) as unknown,
  () => Object.setPrototypeOf({}, Array.prototype) as unknown,
  ...['', ' ', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '\ud800', '\0\u001b[31m\u202e', '日本'].map(
    (text) => () => text,
  ),
  () => million,
  () => '['.repeat(100_000),
  () => `"${million}`,
  () => `${'a.'.repeat(50_000)}@`,
  () => `${'{"Message":'.repeat(5000)}1`,
  () => '2026-11-23T08:00:00.' + '0'.repeat(100_000) + 'Z',
  ...['-271821-04-20', '+275760-09-13', '0000-01-01', '9999-12-31', '10000-01-01', '24:00', '23:59', '00:00'].map(
    (text) => () => text,
  ),
  ...['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '1969-12-31T23:59:59Z'].map((text) => () => text),
  () => undefined,
  () => null,
  () => true,
  () => [],
  () => ({}),
]

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)

/** Puts something hostile in the place of one part of a value. `path` chooses the part; other parts stay. */
function spoiled(value: unknown, [step, ...rest]: readonly number[], make: (value: unknown) => unknown): unknown {
  if (step === undefined || !isPlain(value)) return make(value)
  const fields = Object.entries(value) as [string, unknown][]
  const [key, part] = fields[step % (fields.length + 1)] ?? []
  // One step of each object adds a field.
  if (key === undefined) fields.push([Array.isArray(value) ? String(fields.length) : 'x', make({})])
  const whole = fields.map(([name, field]) => [name, name === key ? spoiled(part, rest, make) : field] as const)
  return Array.isArray(value) ? whole.map(([, field]) => field) : Object.fromEntries(whole)
}

/** The second change may meet what the first one put there, and then leaves it. */
function changed(value: unknown, path: readonly number[], make: (value: unknown) => unknown): unknown {
  try {
    return spoiled(value, path, make)
  } catch {
    return value
  }
}

export interface HostileCall {
  readonly call: Call
  readonly args: () => readonly unknown[]
  /** Which hostile values stand where. */
  readonly shown: string
}

const change = fc.record({
  argument: fc.nat(3),
  path: fc.array(fc.nat(40), { maxLength: 5 }),
  maker: fc.nat(makers.length - 1),
})

export const hostileCalls: fc.Arbitrary<HostileCall> = fc
  .record({ call: fc.constantFrom(...calls), changes: fc.array(change, { minLength: 1, maxLength: 2 }) })
  .map(({ call, changes }) => ({
    call,
    shown: `${call.name} ${JSON.stringify(changes.map((one) => ({ ...one, made: String(makers[one.maker]) })))}`,
    args: () =>
      changes.reduce<readonly unknown[]>((args, { argument, path, maker }) => {
        const make = makers[maker] ?? fail
        const place = argument % Math.max(1, args.length)
        return args.length === 0 ? [make({})] : args.map((one, at) => (at === place ? changed(one, path, make) : one))
      }, call.args),
  }))

const mostRows = 200

/** Asks, and reads the rows of an answer that makes them when they are read. Throws what isn't an error of the package. */
export function askHostile({ call, args }: HostileCall): void {
  try {
    const answer = call.ask(...(args() as never[]))
    if (typeof answer !== 'object' || answer === null || !(Symbol.iterator in answer)) return
    let rows = 0
    for (const _ of answer as Iterable<unknown>) if (++rows === mostRows) break
  } catch (error) {
    if (!isSupportRulesError(error)) throw error
  }
}
