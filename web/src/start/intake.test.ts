import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { Problem } from '../lib/api'
import { keep } from '../lib/stored'
import type { Kind, Photo } from '../lib/wire'
import { wardrobe } from '../wardrobe/wardrobe.svelte'
import { intake } from './intake.svelte'

const photo = (number: number, kind: Kind) => ({ id: `p${number}`, number, kind, status: 'described', attributes: {} }) as Photo
let remove: MockInstance<(id: string) => Promise<void>>

beforeEach(() => {
  keep('me', '')
  remove = vi.spyOn(wardrobe, 'remove').mockResolvedValue(undefined)
})
afterEach(() => {
  wardrobe.photos = []
  vi.restoreAllMocks()
})

function show(...photos: Photo[]): void {
  wardrobe.photos = photos
  intake.dropOlder()
}

describe('of two photos of the person', () => {
  it('the older goes when a newer one is readable', () => {
    show(photo(3, 'body'))
    show(photo(3, 'body'), photo(7, 'body'))
    expect(remove.mock.calls).toEqual([['p3']])
  })

  it('the one stays that was called so last, whatever its number', () => {
    show(photo(4, 'garment'), photo(8, 'body'))
    show(photo(4, 'body'), photo(8, 'body'))
    expect(remove.mock.calls).toEqual([['p8']])
  })

  it('the older is tried again when the network was gone, and nobody stumbles over it', async () => {
    remove.mockRejectedValueOnce(new Problem('offline'))
    show(photo(5, 'body'), photo(9, 'body'))
    await vi.waitFor(() => expect(remove).toHaveBeenCalledOnce())
    await Promise.resolve()
    show(photo(5, 'body'), photo(9, 'body'))
    expect(remove).toHaveBeenCalledTimes(2)
  })
})
