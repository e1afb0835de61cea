import { render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { Photo } from '../lib/wire'
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
  it('says which one, and that either may go', () => {
    expect(shown(again)).toBe('3번 사진과 같은 옷 같아요. 하나를 지워도 돼요.')
  })

  it('says it in English too', () => {
    i18n.choose('en')
    expect(shown(again)).toBe('Looks like photo 3. You can remove one.')
  })

  it('leaves the earlier one alone', () => {
    expect(shown(first)).toBeUndefined()
  })

  it('says nothing more once the earlier one is gone', () => {
    wardrobe.photos = [again]
    expect(shown(again)).toBeUndefined()
  })
})
