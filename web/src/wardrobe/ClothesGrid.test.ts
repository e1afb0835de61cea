import { fireEvent, render, screen, within } from '@testing-library/svelte'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { Category, Photo } from '../lib/wire'
import type { Upload } from '../upload/upload'
import type { Tile } from '../start/tiles'
import ClothesGrid from './ClothesGrid.svelte'
import { wardrobe } from './wardrobe.svelte'

const tile = (number: number, category: Category): Tile => {
  const photo: Photo = {
    id: `p${number}`, number, kind: 'garment', status: 'described', thumbnail_url: `https://s3/p${number}`, colours: [], source: 'reader',
    kept_until: 0, attributes: { category },
  }
  return { key: photo.id, photo, upload: undefined }
}
const CLOTHES = (['shirt', 'pants', 't-shirt', 'skirt', 'shoes', 'shirt'] as const).map((category, at) => tile(at + 1, category))
const numbers = () => screen.getAllByTestId('photo').map((shown) => Number(shown.dataset['number']))
const kind = async (value: string) => (await screen.findAllByTestId('kind')).find((chip) => chip.dataset['value'] === value)!

// What comes later is here by then, however slow the machine.
beforeAll(() => import('./GridTools.svelte'))
beforeEach(() => {
  i18n.choose('ko')
  wardrobe.photos = CLOTHES.map(({ photo }) => photo!)
})

describe('many clothes', () => {
  it('are shown by kind, with their number, and all again', async () => {
    render(ClothesGrid, { clothes: CLOTHES })
    const tops = await kind('top')
    expect(tops.textContent).toBe('상의 3')
    await fireEvent.click(tops)
    expect(numbers()).toEqual([1, 3, 6])
    await fireEvent.click(await kind('all'))
    expect(numbers()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('never hide what is on its way', async () => {
    const coming: Upload = { key: 'u1', file: new File([], 'a.jpg'), kind: 'garment', preview: '', state: 'sending', progress: 0.5, code: '', renewsAt: null, photoId: '' }
    render(ClothesGrid, { clothes: [...CLOTHES, { key: 'u1', photo: undefined, upload: coming }] })
    await fireEvent.click(await kind('shoes'))
    expect(screen.getAllByTestId('photo')).toHaveLength(2)
  })

  it('are all shown again when the last of a kind is gone', async () => {
    const { rerender } = render(ClothesGrid, { clothes: CLOTHES })
    await fireEvent.click(await kind('shoes'))
    expect(numbers()).toEqual([5])
    await rerender({ clothes: CLOTHES.map((one) => (one.photo!.number === 5 ? tile(5, 'shirt') : one)) })
    expect(numbers()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('are deleted several at once, after one question', async () => {
    const deleted: string[] = []
    vi.stubGlobal('fetch', async (path: string) => (deleted.push(path), new Response(null, { status: 204 })))
    render(ClothesGrid, { clothes: CLOTHES })
    await fireEvent.click(await screen.findByTestId('choose-some'))
    for (const name of ['2번 바지', '5번 신발']) await fireEvent.click(screen.getByRole('button', { name }))
    expect(screen.getByRole('status').textContent).toBe('2장 골랐어요')
    await fireEvent.click(screen.getByTestId('delete-chosen'))
    expect(deleted).toEqual([])
    await fireEvent.click(within(screen.getByTestId('confirm')).getByTestId('confirm-yes'))
    await vi.waitFor(() => expect(wardrobe.photos.map(({ number }) => number)).toEqual([1, 3, 4, 6]))
    expect(deleted).toEqual(['/api/photos/p2', '/api/photos/p5'])
  })
})

it('a few clothes have nothing above them', () => {
  render(ClothesGrid, { clothes: CLOTHES.slice(0, 5) })
  expect(screen.queryByTestId('choose-some')).toBeNull()
})
