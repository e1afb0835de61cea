import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { learn } from '../lib/clock'
import type { Photo } from '../lib/wire'
import { Wardrobe } from './wardrobe.svelte'

const NOW = 1_800_000_000
let asked = 0
let away = false

function photo(id: string): Photo {
  const signed = `https://s3/${id}/512.webp?signed=${asked}`
  return { id, number: 1, kind: 'garment', status: 'described', thumbnail_url: signed, urls_expire_at: serverTime() + 3300, attributes: {} } as unknown as Photo
}

let skew = 0
const serverTime = () => Math.floor(Date.now() / 1000) - skew

beforeEach(() => {
  asked = 0
  away = false
  skew = 0
  vi.useFakeTimers({ now: NOW * 1000 })
  vi.stubGlobal('fetch', async () => {
    if (away) throw new TypeError('network error')
    asked++
    const headers = { date: new Date(serverTime() * 1000).toUTCString() }
    return new Response(JSON.stringify({ photos: [photo('a'), photo('b')], next: null }), { headers })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  learn(new Date().toUTCString())
})

const addresses = (wardrobe: Wardrobe) => wardrobe.photos.map((kept) => kept.thumbnail_url?.split('=')[1])

describe('the addresses of pictures', () => {
  it('are kept until they expire, and then all are new', async () => {
    const wardrobe = new Wardrobe()
    await wardrobe.load()
    vi.setSystemTime((NOW + 50 * 60) * 1000)
    await wardrobe.load()
    expect(addresses(wardrobe)).toEqual(['1', '1'])
    vi.setSystemTime((NOW + 8 * 3600) * 1000)
    await wardrobe.load()
    expect(addresses(wardrobe)).toEqual(['3', '3'])
  })

  for (const hours of [8, -8])
    it(`are kept as long on a phone whose clock is ${hours} hours off`, async () => {
      skew = hours * 3600
      const wardrobe = new Wardrobe()
      await wardrobe.load()
      await wardrobe.load()
      expect(addresses(wardrobe)).toEqual(['1', '1'])
      vi.setSystemTime((NOW + 3600) * 1000)
      await wardrobe.load()
      expect(addresses(wardrobe)).toEqual(['3', '3'])
    })

  it('that break together are renewed together, with one call', async () => {
    const wardrobe = new Wardrobe()
    await wardrobe.load()
    void wardrobe.renew('a')
    void wardrobe.renew('b')
    await vi.advanceTimersByTimeAsync(1)
    expect([asked, addresses(wardrobe)]).toEqual([2, ['2', '2']])
  })

  it('that break without a network are new as soon as it is back', async () => {
    const wardrobe = new Wardrobe()
    await wardrobe.load()
    away = true
    void wardrobe.renew('a')
    void wardrobe.renew('b')
    await vi.advanceTimersByTimeAsync(1)
    away = false
    await wardrobe.load()
    expect(addresses(wardrobe)).toEqual(['2', '2'])
  })

  it('of a picture that stays broken are asked for ever more seldom', async () => {
    const wardrobe = new Wardrobe()
    await wardrobe.load()
    for (let tried = 0; tried < 100; tried++) {
      void wardrobe.renew('a')
      await vi.advanceTimersByTimeAsync(60_000)
    }
    expect(asked).toBeLessThan(10)
  })
})
