import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { Photo } from '../lib/wire'
import PhotoDialog from './PhotoDialog.svelte'
import { viewer, type Talk } from './viewer.svelte'
import { wardrobe } from './wardrobe.svelte'

const photo: Photo = {
  id: 'p3', number: 3, kind: 'garment', status: 'described', colours: [], source: 'reader', kept_until: 0, attributes: { category: 'shirt' },
}
let asked: string[]

function opened(talk: Partial<Talk> | null = {}): HTMLElement[] {
  viewer.open(photo.id, talk && { busy: false, ask: (question) => asked.push(question), ...talk })
  render(PhotoDialog, { id: photo.id })
  return screen.queryAllByTestId('wish')
}

beforeEach(() => {
  i18n.choose('ko')
  asked = []
  wardrobe.photos = [photo]
})

describe('a piece of a card, seen large', () => {
  it.each([
    ['ko', ['꼭 넣기', '빼기', '다른 색'], ['3번은 꼭 넣어 줘', '3번은 빼 줘', '3번 다른 색으로']],
    ['en', ['Keep', 'Leave out', 'Other colours'], ['Keep number 3', 'Leave out number 3', 'Number 3 in another colour']],
  ] as const)('asks for it in the talk with one tap, in the language of the page: %s', async (language, names, questions) => {
    i18n.choose(language)
    for (const [at, name] of names.entries()) {
      const chip = opened()[at]!
      expect(chip.textContent).toBe(name)
      await fireEvent.click(chip)
      expect(viewer.photoId).toBeNull()
      cleanup()
    }
    expect(asked).toEqual(questions)
  })

  it('asks for nothing while an answer is being written', () => {
    const chips = opened({ busy: true })
    for (const chip of chips) chip.click()
    expect(chips.map((chip) => (chip as HTMLButtonElement).disabled)).toEqual([true, true, true])
    expect(asked).toEqual([])
  })

  it('has a name for the three together', () => {
    opened()
    expect(screen.getAllByRole('group', { name: '이 옷은 어떻게 할까요?', hidden: true })).toHaveLength(1)
  })

  it('asks nothing outside of a talk, of a photo of the person, or of what is no clothing', () => {
    expect(opened(null)).toEqual([])
    wardrobe.photos = [{ ...photo, kind: 'body' }]
    expect(opened()).toEqual([])
    wardrobe.photos = [{ ...photo, attributes: { clothing: false } }]
    expect(opened()).toEqual([])
  })
})
