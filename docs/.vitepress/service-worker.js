/* global addEventListener, skipWaiting, caches, clients, location, URL, fetch */
// Keeps what a visitor has loaded, so that a reload works offline. Pages come from the network while there is one;
// assets never change under their names, which have a hash.
const cacheName = 'site-BUILD'

addEventListener('install', () => skipWaiting())

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  )
})

// The first visit ends before this worker sees its requests: the page names them.
addEventListener('message', ({ data }) => {
  caches.open(cacheName).then((cache) => cache.addAll(data))
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  event.respondWith(pathname.startsWith('/assets/') ? keptFirst(request) : networkFirst(request))
})

async function keptFirst(request) {
  return (await caches.match(request)) ?? networkFirst(request)
}

async function networkFirst(request) {
  try {
    const response = await fetch(request)
    if (response.ok) {
      const copy = response.clone()
      const cache = await caches.open(cacheName)
      await cache.put(request, copy)
    }
    return response
  } catch (error) {
    // The playground keeps its choices in the query, which doesn't change the page.
    const kept = await caches.match(request, { ignoreSearch: request.mode === 'navigate' })
    if (kept) return kept
    throw error
  }
}
