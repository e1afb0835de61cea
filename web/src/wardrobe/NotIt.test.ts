import { fireEvent, render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { Photo } from '../lib/wire'
import { guessed, otherGuesses, remarks } from './naming'
import NotIt from './NotIt.svelte'
import { wardrobe } from './wardrobe.svelte'

const photo: Photo = {
  id: 'p1', number: 1, kind: 'garment', status: 'described', colours: [], source: 'reader', said: [], kept_until: 0,
  attributes: { category: 'shirt', confidence: 0.9 },
  guesses: [{ category: 'shirt', confidence: 0.9 }, { category: 'outwear', confidence: 0.06 }, { category: 'dress', confidence: 0.03 }],
}
const answers: unknown[] = []
const asked: { method: string; path: string; body: unknown }[] = []

beforeEach(() => {
  i18n.choose('ko')
  wardrobe.photos = [photo]
  localStorage.clear()
  wardrobe.corrections = 0
  answers.length = asked.length = 0
  vi.stubGlobal('fetch', async (path: string, { method, body }: { method: string; body?: string }) => {
    asked.push({ method, path, body: JSON.parse(body ?? 'null') })
    const answer = answers.shift()
    return answer ? Response.json(answer) : Response.json({ code: 'internal' }, { status: 500 })
  })
})

const open = async () => {
  render(NotIt, { photo, t: i18n.t })
  await fireEvent.click(screen.getByTestId('not-it'))
}

describe('a wrong guess', () => {
  it('is said with one tap and put right with the next', async () => {
    answers.push({ ...photo, source: 'said', said: ['category'], attributes: { category: 'outwear' } })
    await open()
    expect(screen.getByTestId('not-it').textContent).toBe('셔츠가 아니에요')
    expect(screen.getAllByTestId('other-guess').map((chip) => chip.textContent)).toEqual(['겉옷', '원피스', '긴팔 티'])
    await fireEvent.click(screen.getAllByTestId('other-guess')[0]!)
    await vi.waitFor(() => expect(wardrobe.corrections).toBe(1))
    expect(asked).toEqual([{ method: 'PATCH', path: '/api/photos/p1', body: { attributes: { category: 'outwear' } } }])
  })

  it('may be nothing to wear at all', async () => {
    answers.push({ ...photo, source: 'said', said: ['clothing'], attributes: { clothing: false } })
    await open()
    await fireEvent.click(screen.getByTestId('no-clothing'))
    await vi.waitFor(() => expect(wardrobe.corrections).toBe(1))
    expect(asked[0]!.body).toEqual({ attributes: { clothing: false } })
  })

  it('stays to be said again when it did not arrive', async () => {
    await open()
    await fireEvent.click(screen.getByTestId('no-clothing'))
    expect((await screen.findByRole('alert')).textContent).toContain('문제가 생겼어요')
    expect(wardrobe.corrections).toBe(0)
    expect(screen.getByTestId('not-it')).toHaveProperty('disabled', false)
  })

  it('says what went wrong in the language of what stands around it', async () => {
    render(NotIt, { photo, t: i18n.dictionary('en') })
    await fireEvent.click(screen.getByTestId('not-it'))
    await fireEvent.click(screen.getByTestId('no-clothing'))
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong')
  })

  it('is not asked about where the person said what it is', () => {
    expect([guessed(photo), guessed({ ...photo, said: ['pattern'] }), guessed({ ...photo, said: ['category'] })]).toEqual(['shirt', 'shirt', null])
    expect(guessed({ ...photo, attributes: { clothing: false } })).toBeNull()
  })

  it('offers what is easily taken for it when there are no other guesses', () => {
    expect(otherGuesses({ ...photo, guesses: [] }, 'pants')).toEqual(['shorts', 'skirt', 'dress'])
  })
})

describe('the wardrobe', () => {
  it('counts no correction when the person confirms what was seen', async () => {
    answers.push({ ...photo, source: 'said', said: ['category'] })
    await wardrobe.change('p1', { attributes: { category: 'shirt' } })
    expect(wardrobe.corrections).toBe(0)
  })

  it('does not doubt that something is clothing once the person has said what it is', () => {
    expect(remarks({ ...photo, notes: ['not_clothing', 'worn'] })).toEqual(['not_clothing', 'worn'])
    expect(remarks({ ...photo, notes: ['not_clothing', 'worn'], said: ['category'] })).toEqual(['worn'])
  })
})
