import type { HydrationStrategy } from 'vue'

/** What a reader does with a part of the page, in any way. */
const uses = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'click'] as const

/** The parts that wait, which have to be taken over as they are, before another page changes what they show. */
const waiting = new Set<() => void>()

/** Takes over every part of the page that waits for its first use. */
export function hydrateAll(): void {
  for (const hydrate of [...waiting]) hydrate()
}

/** Takes a part of the page over once the reader uses it or goes to another page, if the page is wide enough to show it. */
export const hydrateOnUse =
  (width: string): HydrationStrategy =>
  (hydrate, forEachElement) => {
    const isWide = matchMedia(width)
    const run = () => {
      if (!isWide.matches) return
      stop()
      hydrate()
    }
    const stop = () => {
      waiting.delete(run)
      forEachElement((element) => {
        for (const use of uses) element.removeEventListener(use, run)
      })
    }
    waiting.add(run)
    forEachElement((element) => {
      for (const use of uses) element.addEventListener(use, run, { passive: true })
    })
    return stop
  }
