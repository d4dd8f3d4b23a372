const least = 50_000_000
const everyMs = 250

/** Returns a function that shows on a terminal how much of a large input has been read, and one that removes that. */
export function progressLine(totalBytes: number | undefined): {
  readonly add: (bytes: number) => void
  readonly clear: () => void
} {
  let [read, shownAt, isShown] = [0, 0, false]
  const clear = () => {
    if (isShown) process.stderr.write('\r\u001B[K')
    isShown = false
  }
  const add = (bytes: number) => {
    read += bytes
    if (!process.stderr.isTTY || (totalBytes ?? read) < least || Date.now() < shownAt + everyMs) return
    shownAt = Date.now()
    isShown = true
    const part = totalBytes === undefined ? '' : ` of ${megabytes(totalBytes)}, ${String(percent(read, totalBytes))} %`
    process.stderr.write(`\r\u001B[Kread ${megabytes(read)}${part}`)
  }
  return { add, clear }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`
const percent = (part: number, total: number): number => Math.min(100, Math.floor((part / total) * 100))
