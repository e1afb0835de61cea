// Trusted Types: the only script addresses that this page builds are those of its own workers.

interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown }
}

function sameOrigin(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError('a worker of another origin')
  return url
}

let policy: ReturnType<Factory['createPolicy']> | undefined

/** An address of our own origin as a worker's. Throws where the page's headers do not allow the policy `codi`. */
function scriptAddress(url: string): string {
  policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('codi', { createScriptURL: sameOrigin })
  return (policy ? policy.createScriptURL(url) : sameOrigin(url)) as string
}

/** A module worker from our own origin. */
export function worker(url: string): Worker {
  return new Worker(scriptAddress(url), { type: 'module' })
}

/** Nothing where the browser or the connection allows no service worker: a plain http address, some private windows. */
export async function serviceWorker(url: string): Promise<void> {
  await navigator.serviceWorker?.register(scriptAddress(url)).catch(() => undefined)
}
