// The page without a network: its files are fetched once for each version, and old versions go when no tab uses them any more.
import { SHELL } from './names'
import type { Asking } from './scope'

/** Written into the service worker by `offline.plugin.ts`. */
declare const PRECACHE: { version: string; files: string[] }

const CACHE = SHELL + PRECACHE.version
const FILES = new Set(PRECACHE.files)
/** How long a new page is waited for on a line that does not answer, while the kept one is ready. */
const PATIENCE = 2_500

export async function fill(): Promise<void> {
  const cache = await caches.open(CACHE)
  // Names under /assets/ carry a hash of their content: what the page has loaded already is taken from the browser's own cache.
  await cache.addAll(PRECACHE.files.map((file) => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' })))
}

export async function dropOlder(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(SHELL) && name !== CACHE)
  await Promise.all(others.map((name) => caches.delete(name)))
}

export function isShell(path: string): boolean {
  return path.startsWith('/assets/') || FILES.has(path)
}

/** From any version that is kept: a tab may be older or newer than this service worker. */
export async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

/** The newest page when there is a line, else the kept one, whatever the address. */
export async function page(event: Asking): Promise<Response> {
  const fresh = event.preloadResponse.then((early) => early ?? fetch(event.request))
  const kept = await keptPage(new URL(event.request.url).pathname)
  if (!kept) return fresh
  event.waitUntil(fresh.catch(() => undefined))
  const patience = new Promise<Response>((done) => setTimeout(() => done(kept), PATIENCE))
  const first = await Promise.race([fresh, patience]).catch(() => kept)
  return first.status >= 500 ? kept : first
}

async function keptPage(path: string): Promise<Response | undefined> {
  const cache = await caches.open(CACHE)
  return (path.endsWith('.html') && (await cache.match(path))) || cache.match('/')
}
