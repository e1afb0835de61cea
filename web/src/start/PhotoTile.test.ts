import { render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { Photo } from '../lib/wire'
import { isWearable } from '../wardrobe/naming'
import PhotoDialog from '../wardrobe/PhotoDialog.svelte'
import { wardrobe } from '../wardrobe/wardrobe.svelte'
import PhotoTile from './PhotoTile.svelte'

const first: Photo = {
  id: 'p3', number: 3, kind: 'garment', status: 'described', thumbnail_url: 'https://s3/p3', colours: [], source: 'reader', kept_until: 0,
  attributes: { category: 'shirt', confidence: 0.99 }, duplicate_of: null,
}
const again: Photo = { ...first, id: 'p5', number: 5, duplicate_of: 3 }

function shown(photo: Photo): string | null | undefined {
  render(PhotoTile, { tile: { key: photo.id, photo, upload: undefined } })
  return screen.queryByTestId('note-duplicate')?.textContent
}

beforeEach(() => {
  i18n.choose('ko')
  wardrobe.photos = [first, again]
})

describe('the tile of a photo that looks like an earlier one', () => {
  it('says which one, and in the large view that either may go', () => {
    expect(shown(again)).toBe('3번과 같은 사진 같아요')
    render(PhotoDialog, { id: 'p5' })
    expect(screen.getByTestId('photo-dialog').textContent).toContain('3번 사진과 같은 사진 같아요. 하나를 지워도 돼요.')
  })

  it('says it in English too', () => {
    i18n.choose('en')
    expect(shown(again)).toBe('Same as photo 3?')
  })

  it('leaves the earlier one alone', () => {
    expect(shown(first)).toBeUndefined()
  })

  it('says nothing more once the earlier one is gone', () => {
    wardrobe.photos = [again]
    expect(shown(again)).toBeUndefined()
  })

  it('says nothing where one of them is no garment', () => {
    wardrobe.photos = [{ ...first, kind: 'body' }, again]
    expect(wardrobe.twinOf(again)).toBeNull()
    wardrobe.photos = [first, { ...again, kind: 'body' }]
    expect(wardrobe.twinOf(wardrobe.photos[1]!)).toBeNull()
  })

  it('names another one when the one it named is removed', async () => {
    const between = { ...again, id: 'p4', number: 4 }
    wardrobe.photos = [first, between, again]
    const left = [{ ...between, duplicate_of: null }, { ...again, duplicate_of: 4 }]
    vi.stubGlobal('fetch', async (_: string, { method }: { method: string }) => (method === 'GET' ? Response.json({ photos: left }) : new Response(null, { status: 204 })))
    await wardrobe.remove('p3')
    expect(wardrobe.photos.map((photo) => wardrobe.twinOf(photo))).toEqual([null, 4])
  })

  it('names another one when the one it named becomes the photo of the person', async () => {
    vi.useFakeTimers()
    const between = { ...again, id: 'p4', number: 4 }
    const body: Photo = { ...first, kind: 'body' }
    wardrobe.photos = [first, between, again]
    const left = [body, { ...between, duplicate_of: null }, { ...again, duplicate_of: 4 }]
    vi.stubGlobal('fetch', async (_: string, { method }: { method: string }) => Response.json(method === 'GET' ? { photos: left } : body))
    await wardrobe.change('p3', { kind: 'body' })
    expect(wardrobe.photos.map((photo) => wardrobe.twinOf(photo))).toEqual([null, null, null])
    await vi.advanceTimersByTimeAsync(5_000)
    vi.useRealTimers()
    expect(wardrobe.photos.map((photo) => wardrobe.twinOf(photo))).toEqual([null, null, 4])
  })

  it('can be told by its number, seen or heard', () => {
    shown(first)
    expect(screen.getByRole('button', { name: '크게 보기: 3번 셔츠' })).toBeTruthy()
    i18n.choose('en')
    shown(again)
    expect(screen.getByRole('button', { name: 'Enlarge: photo 5, Shirt' })).toBeTruthy()
    render(PhotoDialog, { id: 'p3' })
    expect(screen.getByTestId('photo-dialog').getAttribute('aria-label')).toBe('photo 3, Shirt')
  })

  it('says its number once where there is nothing else to say', () => {
    shown({ ...first, attributes: {} })
    expect(screen.getByRole('button', { name: '크게 보기: 사진 3번' })).toBeTruthy()
  })
})

describe('the tile of a photo without clothing', () => {
  const cat: Photo = {
    ...first, notes: ['not_clothing'], attributes: {}, colours: [{ hex: '#c19a6b', share: 1, name: { ko: '낙타색', en: 'camel' } }],
    guesses: [{ category: 'hat', confidence: 0.3 }, { category: 't-shirt', confidence: 0.2 }],
  }

  it('has its number for a name, asks about no kind, and may go or be clothing after all', () => {
    render(PhotoTile, { tile: { key: 'p3', photo: cat, upload: undefined } })
    expect(screen.getByText('사진 3번')).toBeTruthy()
    expect([screen.queryByTestId('doubt'), screen.queryByTestId('guess')]).toEqual([null, null])
    expect(screen.getByTestId('remove').textContent).toBe('지우기')
    expect(screen.getByRole('combobox', { name: '옷이에요' })).toBeTruthy()
    expect(isWearable(cat)).toBe(false)
  })

  it('is clothing as soon as the person names it', () => {
    const told: Photo = { ...cat, said: ['category'], source: 'said', attributes: { category: 'hat' } }
    render(PhotoTile, { tile: { key: 'p3', photo: told, upload: undefined } })
    expect([screen.queryByTestId('remove'), isWearable(told)]).toEqual([null, true])
    expect(screen.getByText('낙타색 모자')).toBeTruthy()
  })
})

describe('the tile of a photo of the person that is not read', () => {
  const body: Photo = { ...first, id: 'b1', kind: 'body', attributes: {}, thumbnail_url: 'https://s3/b1' }
  const noted = (note: 'maybe_minor' | 'nudity') => {
    render(PhotoTile, { tile: { key: 'b1', photo: { ...body, notes: [note] }, upload: undefined } })
    return screen.getAllByTestId('note').at(-1)!.textContent
  }

  it('says kindly why, and what to do, in both languages', () => {
    expect(noted('maybe_minor')).toBe('만 19세 이상 본인 사진만 읽어서 이 사진은 읽지 않았어요. 다른 사진으로 바꾸거나 사진 없이 이어 가도 돼요.')
    expect(noted('nudity')).toBe('옷을 입은 사진만 읽어서 이 사진은 읽지 않았어요. 옷을 입은 사진으로 바꿔 주세요.')
    i18n.choose('en')
    expect(noted('maybe_minor')).toContain('Choose another, or go on without one.')
    expect(noted('nudity')).toContain('Please choose another.')
  })

  it('says the same in the large view', () => {
    wardrobe.photos = [{ ...body, notes: ['nudity'] }]
    render(PhotoDialog, { id: 'b1' })
    expect(document.body.textContent).toContain('옷을 입은 사진으로 바꿔 주세요.')
  })
})
