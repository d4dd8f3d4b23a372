/** A zone as compiled by zic, starting at a given instant. Instants are epoch seconds. */
export interface CompiledZone {
  /** Each offset with its first instant. The first offset starts earlier if a yearly rule holds from then on. */
  readonly changes: readonly { readonly at: number; readonly offset: number }[]
  /** The POSIX TZ string that applies after the last change, such as `EST5EDT,M3.2.0,M11.1.0`. */
  readonly rule: string
}

/** Reads the 64-bit block and the footer of a TZif file (RFC 9636). */
export function readTzif(file: Buffer, begin: number): CompiledZone {
  const counts = (at: number) => Array.from({ length: 6 }, (_, index) => file.readUInt32BE(at + 20 + 4 * index))
  const size = ([utc = 0, standard = 0, leap = 0, times = 0, types = 0, chars = 0]: number[], width: number) =>
    44 + times * (width + 1) + types * 6 + chars + leap * (width + 4) + standard + utc
  const block = size(counts(0), 4)
  const [, , , times = 0] = counts(block)
  const at = block + 44
  const offset = (type: number) => file.readInt32BE(at + times * 9 + type * 6)
  const rule = file.toString('latin1', block + size(counts(block), 8)).trim()
  const isYearly = rule.includes(',')
  let changes = [{ at: begin, offset: offset(0) }]
  for (let index = 0; index < times; index++) {
    const isLast = index === times - 1
    const change = {
      at: Number(file.readBigInt64BE(at + index * 8)),
      offset: offset(file.readUInt8(at + times * 8 + index)),
    }
    if (change.at <= begin) changes = [{ ...change, at: isLast && isYearly ? change.at : begin }]
    // Some changes only change the abbreviation, but a yearly rule applies from the last one on.
    else if (change.offset !== changes.at(-1)?.offset || (isLast && isYearly)) changes.push(change)
  }
  return { changes, rule }
}
