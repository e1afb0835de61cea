// The service worker. It never touches /api/*, other origins, or anything but GET and what another app shares.
import { KEPT } from './names'
import type { Asking, Scope } from './scope'
import { receive } from './share'
import { dropOlder, file, fill, isShell, page } from './shell'

const scope = globalThis as unknown as Scope

scope.addEventListener('install', (event) => event.waitUntil(fill()))
// A new version waits until no tab of the old one is open: that tab's parts, loaded when needed, stay where they are.
scope.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([dropOlder(), scope.registration.navigationPreload?.enable(), scope.clients.claim()])),
)
scope.addEventListener('fetch', (event) => {
  const answer = answered(event)
  if (answer) event.respondWith(answer)
})

function answered(event: Asking): Promise<Response> | null {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (origin !== location.origin || pathname.startsWith('/api/')) return null
  if (method === 'POST' && pathname === '/share') return receive(event.request)
  if (method !== 'GET') return null
  if (mode === 'navigate') return page(event)
  if (pathname.startsWith(KEPT)) return caches.match(pathname).then((kept) => kept ?? Response.error())
  return isShell(pathname) ? file(event.request) : null
}
