// Trusted Types: the only script address that this page builds is its own worker's.

interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown }
}

function sameOrigin(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError('a worker of another origin')
  return url
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
const policy = factory?.createPolicy('codi', { createScriptURL: sameOrigin })

export function worker(url: string): Worker {
  return new Worker((policy ? policy.createScriptURL(url) : sameOrigin(url)) as string, { type: 'module' })
}
