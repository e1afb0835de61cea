import { describe, expect, it } from 'vitest'
import { hashOf, newId } from './digest'
import { sha256 } from './sha256'

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

describe('the hash of a body', () => {
  it('equals crypto.subtle for every length around the block limits', async () => {
    for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1_000, 100_003]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256)
      expect(sha256(bytes), `${length} bytes`).toBe(hex(await crypto.subtle.digest('SHA-256', bytes)))
    }
  })

  it('is that of the UTF-8 bytes, with the published value for nothing', async () => {
    expect(await hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(await hashOf('출근룩')).toBe(sha256(new TextEncoder().encode('출근룩')))
  })

  it('needs no crypto.subtle', async () => {
    const subtle = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(crypto), 'subtle')!
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true })
    try {
      expect(await hashOf('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb')
    } finally {
      Reflect.deleteProperty(crypto, 'subtle')
    }
    expect(crypto.subtle, subtle ? 'restored' : '').toBeDefined()
  })

  it('makes ids that differ', () => {
    expect(newId()).toMatch(/^[0-9a-f]{32}$/)
    expect(newId()).not.toBe(newId())
  })
})
