import { beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../lib/api'
import type { Part } from '../lib/wire'
import { FakeServer, message, open } from './fakeServer'
import { rememberUnsent, unsentOf } from './unsent'

const told = (text: string): Part[] => [{ type: 'start', messageId: 'a2' }, { type: 'text-delta', id: 'headline', delta: text }, { type: 'finish' }]

/** A conversation of one answered question. */
async function answered(...streams: (Part[] | Problem)[]) {
  const server = new FakeServer(streams)
  server.stored = { status: 'idle', messages: [message('q1', 'user', '출근룩'), message('a1', 'assistant', '셔츠')] }
  const conversation = open(server)
  await conversation.load()
  return { server, conversation }
}
const shown = (conversation: ReturnType<typeof open>) => conversation.turns.map((turn) => [turn.question, turn.state, turn.answer?.headline])

beforeEach(() => localStorage.clear())

describe('the last question, edited', () => {
  it('goes out under its own id and is answered in its place', async () => {
    const { server, conversation } = await answered(told('코트'))
    conversation.editing.start('q1', '출근룩')
    await conversation.edit('겨울 출근룩')
    expect(shown(conversation)).toEqual([['겨울 출근룩', 'done', '코트']])
    expect(server.asked.map(({ message: { id }, trigger }) => [id, trigger])).toEqual([['q1', 'regenerate-message']])
    expect([conversation.editing.open, localStorage.getItem('codi.edit.s1')]).toEqual([false, null])
  })

  it('is not sent while its words are the old ones', async () => {
    const { server, conversation } = await answered()
    conversation.editing.start('q1', '출근룩')
    await conversation.edit('출근룩')
    expect([server.asked, conversation.editing.open]).toEqual([[], false])
  })

  it.each([[new Problem('offline'), 'offline'], [new Problem('limit', 429), 'limit'], [[{ type: 'error', errorText: 'internal' }] as Part[], 'internal']] as const)(
    'loses neither the new words nor the old answer when it cannot be answered',
    async (trouble, code) => {
      const { conversation } = await answered(trouble as Part[] | Problem, told('코트'))
      conversation.editing.start('q1', '출근룩')
      await conversation.edit('겨울 출근룩')
      expect(shown(conversation)).toEqual([['출근룩', 'done', '셔츠']])
      expect(conversation.editing).toMatchObject({ turn: 'q1', text: '겨울 출근룩', open: true, trouble: code })
      expect(open(new FakeServer([])).editing).toMatchObject({ text: '겨울 출근룩', open: true })
      await conversation.edit('겨울 출근룩')
      expect(shown(conversation)).toEqual([['겨울 출근룩', 'done', '코트']])
    },
  )

  it('whose line broke and that the server gave up is at hand again, beside the old answer', async () => {
    const { conversation } = await answered([{ type: 'start', messageId: 'a2' }])
    conversation.editing.start('q1', '출근룩')
    await conversation.edit('겨울 출근룩')
    expect(shown(conversation)).toEqual([['출근룩', 'done', '셔츠']])
    expect(conversation.editing).toMatchObject({ text: '겨울 출근룩', open: true, trouble: 'model_down' })
  })

  it('that had arrived after all is not asked about again', async () => {
    const { server, conversation } = await answered(new Problem('offline'))
    conversation.editing.start('q1', '출근룩')
    await conversation.edit('겨울 출근룩')
    server.stored = { status: 'idle', messages: [message('q1', 'user', '겨울 출근룩'), message('a2', 'assistant', '코트')] }
    await conversation.back()
    expect(shown(conversation)).toEqual([['겨울 출근룩', 'done', '코트']])
    expect(conversation.editing.open).toBe(false)
  })

  it('does not replace what another tab asked meanwhile, and can still be asked anew', async () => {
    const { server, conversation } = await answered(new Problem('stale', 409), told('코트'))
    server.stored = { status: 'idle', messages: [...server.stored.messages, message('q2', 'user', '비 와요'), message('b2', 'assistant', '우비')] }
    conversation.editing.start('q1', '출근룩')
    await conversation.edit('겨울 출근룩')
    expect(shown(conversation).map(([question]) => question)).toEqual(['출근룩', '비 와요'])
    expect(conversation.editing).toMatchObject({ text: '겨울 출근룩', open: true, trouble: 'stale' })
    await conversation.edit('겨울 출근룩')
    expect(shown(conversation).map(([question]) => question)).toEqual(['출근룩', '비 와요', '겨울 출근룩'])
    expect(server.asked.at(-1)).toMatchObject({ trigger: 'submit-message' })
  })

  it('by another tab is seen on coming back', async () => {
    const { server, conversation } = await answered()
    server.stored = { status: 'idle', messages: [message('q1', 'user', '겨울 출근룩'), message('a2', 'assistant', '코트')] }
    await conversation.back()
    expect(shown(conversation)).toEqual([['겨울 출근룩', 'done', '코트']])
  })

  it('keeps a box that was just opened when one looks away and back', async () => {
    const { conversation } = await answered()
    conversation.editing.start('q1', '출근룩')
    await conversation.back()
    expect(conversation.editing.open).toBe(true)
  })
})

describe('a question that never arrived', () => {
  it('is still there after a refresh, and goes out by itself when there is a network', async () => {
    await open(new FakeServer([new Problem('offline')])).ask('출근룩')
    const server = new FakeServer([told('셔츠')])
    const again = open(server)
    await again.load()
    await expect.poll(() => shown(again)).toEqual([['출근룩', 'done', '셔츠']])
    expect(server.asked).toHaveLength(1)
    expect(localStorage.getItem('codi.unsent.s1')).toBeNull()
  })

  it('because it was refused is still there after a refresh, and waits for a tap', async () => {
    await open(new FakeServer([new Problem('limit', 429)])).ask('출근룩')
    const server = new FakeServer([])
    const again = open(server)
    await again.load()
    expect([again.turns[0], server.asked]).toMatchObject([{ question: '출근룩', state: 'failed', code: 'limit' }, []])
  })

  it('is not shown twice, and what is broken in the storage harms nothing', () => {
    const turn = { ...open(new FakeServer([])), id: 'q1', question: '하나', code: '', arrived: false } as never
    rememberUnsent('s1', [turn])
    expect(unsentOf('s1', []).map(({ id }) => id)).toEqual(['q1'])
    expect(unsentOf('s1', [turn])).toEqual([])
    localStorage.setItem('codi.unsent.s1', '{')
    localStorage.setItem('codi.edit.s1', '{')
    expect([unsentOf('s1', []), open(new FakeServer([])).editing.open]).toEqual([[], false])
  })
})
