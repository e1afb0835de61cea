import { render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { OutfitCard, Photo } from '../lib/wire'
import { wardrobe } from '../wardrobe/wardrobe.svelte'
import Evidence from './Evidence.svelte'
import { paletteOf } from './palette'

const white = { hex: '#f1f1f2', share: 0.9, name: { ko: '흰색', en: 'white' } }
const navy = { hex: '#1f2a44', share: 0.9, name: { ko: '네이비', en: 'navy' } }
const photo: Photo = {
  id: 'p1', number: 1, kind: 'garment', status: 'described', colours: [white, navy], source: 'reader', kept_until: 0, attributes: {},
}
const card: OutfitCard = {
  id: 'o1', kind: 'main', title: '', occasion: '', reason: '', missing: [], tips: [],
  items: [{ photo_id: 'p1', number: 1, slot: 'top', name: '', reason: '' }, { photo_id: 'gone', number: 2, slot: 'shoes', name: '', reason: '' }],
  worn: [{ slot: 'bottom', name: '', colours: [navy], reason: '' }],
  evidence: { palette: ['#f1f1f2', '#1f2a44', '#777777'], harmony: 'neutral', contrast: 0.6, formality: 3.4, warmth: 2 },
}

beforeEach(() => {
  wardrobe.photos = [photo]
})

describe('the evidence of a card', () => {
  it.each([
    ['ko', ['색', '흰색 · 네이비', '색 어울림', '차분한 기본색끼리', '밝기 차이', '또렷해요', '격식', '단정한 캐주얼', '두께감', '얇음']],
    ['en', ['Colours', 'White · navy', 'Harmony', 'Quiet basics', 'Contrast', 'Clear', 'Formality', 'Smart casual', 'Warmth', 'Light']],
  ] as const)('is all in words: %s', (language, words) => {
    i18n.choose(language)
    render(Evidence, { card })
    const told = [...screen.getByTestId('evidence').querySelectorAll('dt, dd')].map((part) => part.textContent!.trim())
    expect(told).toEqual(words)
    expect(screen.getByTestId('evidence').querySelectorAll('.palette i')).toHaveLength(3)
  })

  it('compares nothing where there is one piece', () => {
    i18n.choose('ko')
    render(Evidence, { card: { ...card, items: card.items.slice(0, 1), worn: [] } })
    expect(screen.getByTestId('evidence').textContent).not.toContain('밝기 차이')
  })

  it('names a colour once, and none that is not of this look', () => {
    const grey = { ...photo, id: 'p2', colours: [{ ...navy, hex: '#26324f' }] }
    wardrobe.photos = [photo, grey]
    const items = [...card.items, { ...card.items[0]!, photo_id: 'p2' }]
    expect(paletteOf({ ...card, items }, 'ko')).toEqual(['흰색', '네이비'])
  })
})
