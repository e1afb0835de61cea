// The hash that CloudFront needs of every written body (`x-amz-content-sha256`), and ids that need no secure origin.
import { sha256 } from './sha256'

export async function hashOf(body: string): Promise<string> {
  const bytes = new TextEncoder().encode(body)
  if (!globalThis.crypto?.subtle) return sha256(bytes)
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** A random id of 32 hex digits; crypto.randomUUID is missing on http origins. */
export function newId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)))
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
