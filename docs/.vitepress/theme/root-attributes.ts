/**
 * Keeps the language and the direction of the page where they are unless they change.
 *
 * VitePress writes both again once its scripts run, and a browser then computes the style of the whole page anew, even
 * where the values are the same.
 */
export function keepRootAttributes(): void {
  const root = document.documentElement
  for (const name of ['lang', 'dir'] as const)
    Object.defineProperty(root, name, {
      get: () => root.getAttribute(name) ?? '',
      set(value: string) {
        if (value !== root.getAttribute(name)) root.setAttribute(name, value)
      },
    })
}
