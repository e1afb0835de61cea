import { fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import { pause } from '../lib/pause'
import type { Photo, UIMessage } from '../lib/wire'
import { wardrobe } from '../wardrobe/wardrobe.svelte'
import ConversationPage from './ConversationPage.svelte'
import { prefill } from './prefill.svelte'

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

describe('a question asked before the clothes are read', () => {
  const garment = (status: Photo['status']) => ({ id: 'p1', kind: 'garment', number: 1, status, colours: [], attributes: {}, kept_until: 9e9 }) as unknown as Photo
  let asked: string[] = []
  let photos: Photo[] = []

  beforeEach(() => {
    asked = []
    localStorage.clear()
    wardrobe.photos = photos = [garment('processing')]
    wardrobe.loaded = true
    vi.stubGlobal('fetch', async (path: string, { body }: { body?: string }) => {
      if (path === '/api/chat') {
        asked.push((JSON.parse(body!) as { messages: UIMessage[] }).messages[0]!.parts[0]!.text!)
        return new Response('data: {"type":"finish"}\n\n')
      }
      return Response.json(path.startsWith('/api/sessions/') ? { id: 'H', title: '', status: 'idle', next: null, messages: [] } : { photos, sessions: [] })
    })
  })
  afterEach(() => {
    wardrobe.photos = []
    prefill.question = ''
  })

  async function typed(text: string): Promise<void> {
    await fireEvent.input(screen.getByTestId('question'), { target: { value: text } })
    await fireEvent.click(screen.getByTestId('send'))
  }

  it('waits, and says so, until a garment is read', async () => {
    render(ConversationPage, { id: 'H1' })
    await typed('데이트')
    await pause(50)
    expect(asked).toEqual([])
    expect(screen.queryByTestId('error')).toBeNull()
    expect(screen.getByTestId('answer').textContent).toContain('옷 사진을 읽고 있어요')
    wardrobe.photos = [garment('described')]
    await vi.waitFor(() => expect(asked).toEqual(['데이트']))
  })

  it('waits no longer when nothing is coming any more', async () => {
    render(ConversationPage, { id: 'H2' })
    await typed('데이트')
    wardrobe.photos = [garment('rejected')]
    await vi.waitFor(() => expect(asked).toEqual(['데이트']))
  })

  it('is asked once, also when the person sends the question of the sample', async () => {
    prefill.question = '출근용 데일리룩 추천'
    wardrobe.photos = [garment('described'), { ...garment('processing'), id: 'p2' }]
    render(ConversationPage, { id: 'H3' })
    await fireEvent.click(screen.getByTestId('send'))
    await pause(250)
    expect(asked).toEqual([])
    wardrobe.photos = [garment('described')]
    await vi.waitFor(() => expect(asked).toEqual(['출근용 데일리룩 추천']))
    await pause(250)
    expect(asked).toHaveLength(1)
  })

  it('is refused where no clothes are, and the hint goes with the focus, an answer or the time', async () => {
    wardrobe.photos = photos = []
    render(ConversationPage, { id: 'H4' })
    await typed('데이트')
    expect(screen.getByTestId('error').textContent).toContain('먼저 옷 사진을')
    await fireEvent.blur(screen.getByTestId('question'))
    expect(screen.queryByTestId('error')).toBeNull()
    await fireEvent.click(screen.getByTestId('send'))
    await fireEvent.click(screen.getAllByTestId('starter')[0]!)
    await vi.waitFor(() => expect(screen.queryByTestId('error')).toBeNull())
    await vi.waitFor(() => expect(screen.queryByTestId('send')).not.toBeNull())
    vi.useFakeTimers()
    await fireEvent.click(screen.getByTestId('send'))
    expect(screen.getByTestId('error')).toBeTruthy()
    await vi.advanceTimersByTimeAsync(5_100)
    expect(screen.queryByTestId('error')).toBeNull()
    vi.useRealTimers()
  })
})
