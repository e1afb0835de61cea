import { render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { OutfitCard, Photo } from '../lib/wire'
import { wardrobe } from '../wardrobe/wardrobe.svelte'
import MainOutfit from './MainOutfit.svelte'

const photo: Photo = {
  id: 'p1', number: 1, kind: 'garment', status: 'described', thumbnail_url: 'https://s3/p1', colours: [], source: 'reader', kept_until: 0,
  attributes: { category: 'shirt', description: { ko: '줄무늬 셔츠', en: 'Striped shirt' } },
}
const card: OutfitCard = {
  id: 'o1', kind: 'main', title: '셔츠와 바지', occasion: 'work', reason: '', tips: [{ when: 'rain', text: '발수 겉옷' }],
  items: [
    { photo_id: 'p1', number: 1, slot: 'top', name: '줄무늬 셔츠', reason: '칼라가 있어요' },
    { photo_id: 'gone', number: 2, slot: 'bottom', name: '네이비 바지', reason: '짙어요' },
  ],
  worn: [], missing: [{ slot: 'shoes', role: 'complete', advice: '검정 로퍼' }],
  evidence: { palette: ['#ffffff', '#1f2a44'], harmony: 'accent', contrast: 0.6, formality: 3.4, warmth: 2 },
}

beforeEach(() => {
  i18n.choose('ko')
  wardrobe.photos = [photo]
  wardrobe.loaded = true
})

describe('an outfit card', () => {
  it('shows the person’s own photo with words for those who cannot see it', () => {
    render(MainOutfit, { card })
    expect(screen.getByRole('img', { name: '줄무늬 셔츠, 사진 1번' })).toHaveProperty('src', 'https://s3/p1')
  })

  it('keeps the place and the words of a deleted photo', () => {
    render(MainOutfit, { card })
    const [, gone] = screen.getAllByTestId('outfit-item')
    expect(gone!.textContent).toContain('네이비 바지')
    expect(gone!.textContent).toContain('짙어요')
    expect(screen.getByRole('img', { name: '네이비 바지, 지운 사진' })).toBeTruthy()
  })

  it('names what would be nice, the tip and the measured reasons', () => {
    render(MainOutfit, { card })
    expect(screen.getByTestId('missing').textContent).toContain('검정 로퍼')
    expect(screen.getByTestId('tip').textContent).toContain('발수 겉옷')
    expect(screen.getByTestId('evidence').textContent).toMatch(/기본색에 포인트 하나.*또렷해요.*단정한 캐주얼/s)
  })
})
