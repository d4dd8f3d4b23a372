/** Keeps the pages that a visitor has seen, so that a reload works without a connection. */
export async function workOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const isFirstVisit = navigator.serviceWorker.controller === null
  try {
    const registered = navigator.serviceWorker.register('/service-worker.js')
    // Fetching the same files again must not delay the page.
    if (document.readyState !== 'complete')
      await new Promise((resolve) => {
        addEventListener('load', resolve, { once: true })
      })
    await registered
    const { active } = await navigator.serviceWorker.ready
    // From here on the worker sees every request; those under way before end soon.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    if (isFirstVisit) active?.postMessage([location.href, ...loaded.filter((name) => name.startsWith(location.origin))])
  } catch {
    // A browser that forbids it, such as in a private window, shows the site all the same.
  }
}
