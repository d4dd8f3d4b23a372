import { setFlagsFromString } from 'node:v8'

/**
 * Lets the memory grow to one and a half times what is in use before garbage is collected, instead of four times. Half
 * a million cases need less than half of the memory, in the same time.
 */
export function saveMemory(): void {
  try {
    setFlagsFromString('--heap-growing-percent=50')
  } catch {
    // Only V8 has the setting.
  }
}
