import { fireEvent, render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { OutfitCard, Taste } from '../lib/wire'
import { profile } from '../settings/me.svelte'
import Missing from './Missing.svelte'

const pieces: OutfitCard['missing'] = [
  { slot: 'shoes', kind: 'loafers', role: 'complete', advice: '검정 가죽 로퍼: 발끝까지 격식이 이어져요.' },
  { slot: 'accessory', kind: 'belt', role: 'complete', advice: '같은 색 가죽 벨트: 허리선이 정리돼요.' },
]
/** What the server keeps. */
let taste: Taste
let works: boolean

beforeEach(() => {
  i18n.choose('ko')
  profile.me = null
  taste = { avoid_words: ['검정은 싫어'], owned: ['sneakers'] }
  works = true
  vi.stubGlobal('fetch', async (_: string, { method, body }: { method: string; body?: string }) => {
    await new Promise((done) => setTimeout(done, 1))
    if (method === 'PATCH' && !works) return Response.json({ code: 'internal' }, { status: 500 })
    if (method === 'PATCH') taste = { ...taste, ...(JSON.parse(body!) as { taste: Taste }).taste }
    return Response.json({ taste })
  })
})

const buttons = () => screen.getAllByTestId('own-it')
const pressed = () => buttons().map((button) => button.getAttribute('aria-pressed'))
const settled = () => vi.waitFor(() => expect(profile.me).not.toBeNull())

describe('a piece without a photo', () => {
  it('is owned with one tap each, also two at once, and nothing that the talk learned meanwhile is lost', async () => {
    render(Missing, { pieces })
    await settled()
    taste = { avoid_words: ['검정은 싫어', '레이스'], owned: ['sneakers', 'tote bag'] }
    await Promise.all(buttons().map((button) => fireEvent.click(button)))
    expect(pressed()).toEqual(['true', 'true'])
    await vi.waitFor(() => expect(taste.owned).toEqual(['sneakers', 'tote bag', 'loafers', 'belt']))
    expect(taste.avoid_words).toEqual(['검정은 싫어', '레이스'])
  })

  it('is still owned when the page is opened again', async () => {
    taste.owned = ['belt']
    render(Missing, { pieces })
    await vi.waitFor(() => expect(pressed()).toEqual(['false', 'true']))
    expect(buttons().map((button) => button.textContent?.trim())).toEqual(['사진은 없지만 있어요', '알겠어요'])
  })

  it('is not owned after all with a second tap', async () => {
    taste.owned = ['sneakers', 'belt']
    render(Missing, { pieces })
    await vi.waitFor(() => expect(pressed()[1]).toBe('true'))
    await fireEvent.click(buttons()[1]!)
    await vi.waitFor(() => expect(taste.owned).toEqual(['sneakers']))
    expect(pressed()).toEqual(['false', 'false'])
  })

  it('says so when it could not be remembered', async () => {
    works = false
    render(Missing, { pieces })
    await settled()
    await fireEvent.click(buttons()[0]!)
    expect((await screen.findByRole('alert')).textContent).toContain('저희 쪽에 문제가 생겼어요')
    expect(pressed()).toEqual(['false', 'false'])
  })

  it('of an older card is owned by its slot', async () => {
    render(Missing, { pieces: [{ slot: 'shoes', role: 'complete', advice: '로퍼' }] })
    await fireEvent.click(buttons()[0]!)
    await vi.waitFor(() => expect(taste.owned).toEqual(['sneakers', 'shoes']))
  })

  it('is told apart by ear: each button says what it is about', () => {
    render(Missing, { pieces })
    const [first] = buttons()
    expect(document.getElementById(first!.getAttribute('aria-describedby')!)!.textContent).toBe(pieces[0]!.advice)
  })
})
