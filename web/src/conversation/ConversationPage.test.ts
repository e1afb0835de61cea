import { render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { UIMessage } from '../lib/wire'
import { wardrobe } from '../wardrobe/wardrobe.svelte'
import ConversationPage from './ConversationPage.svelte'

const ANSWER: UIMessage = { id: 'a1', role: 'assistant', parts: [{ type: 'text', text: '셔츠' }] }
let reranked: string[] = []
let works = true

beforeEach(() => {
  i18n.choose('ko')
  reranked = []
  works = true
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal('fetch', async (path: string) => {
    const [, id, rerank] = /^\/api\/sessions\/(\w+)(\/rerank)?/.exec(path) ?? []
    if (rerank) {
      reranked.push(id!)
      return works ? Response.json({ message: ANSWER }) : Response.json({ code: 'internal' }, { status: 500 })
    }
    const messages = [{ id: 'q1', role: 'user', parts: [{ type: 'text', text: '출근룩' }] }, ANSWER]
    return Response.json(id ? { id, title: '', status: 'idle', next: null, messages } : { photos: [], sessions: [] })
  })
})

/** Open a conversation, do something there, and leave it. */
async function visited(id: string, there = () => undefined as unknown): Promise<void> {
  const { unmount } = render(ConversationPage, { id })
  await screen.findByTestId('headline')
  there()
  await new Promise((done) => setTimeout(done, 120))
  unmount()
}

describe('a conversation that one comes back to', () => {
  it('follows what was put right while another was open, once', async () => {
    await visited('A1')
    await visited('B1', () => wardrobe.corrections++)
    expect(reranked).toEqual(['B1'])
    await visited('A1')
    await visited('A1')
    await visited('B1')
    expect(reranked).toEqual(['B1', 'A1'])
  })

  it('tries again what could not be followed, and says so', async () => {
    works = false
    await visited('C1', () => wardrobe.corrections++)
    works = true
    await visited('C1')
    await visited('C1')
    expect(reranked).toEqual(['C1', 'C1'])
  })

  it('says that a correction is not in the answer yet, and tries again with one tap', async () => {
    works = false
    render(ConversationPage, { id: 'D1' })
    await screen.findByTestId('headline')
    wardrobe.corrections++
    expect((await screen.findByRole('alert')).textContent).toContain('고쳐 주신 것을 이 답에 아직 담지 못했어요')
    works = true
    screen.getByTestId('retry').click()
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})
