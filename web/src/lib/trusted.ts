// Trusted Types: the only script address that this page builds is its own worker's.

interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown }
}

function sameOrigin(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError('a worker of another origin')
  return url
}

let policy: ReturnType<Factory['createPolicy']> | undefined

/** A module worker from our own origin. Throws where the page's headers do not allow the policy `codi`. */
export function worker(url: string): Worker {
  policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('codi', { createScriptURL: sameOrigin })
  return new Worker((policy ? policy.createScriptURL(url) : sameOrigin(url)) as string, { type: 'module' })
}
