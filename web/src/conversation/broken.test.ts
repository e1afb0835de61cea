// What is left of an answer, and of a question, when a line, the server or the person ends it before its time.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../lib/api'
import type { Part } from '../lib/wire'
import { forgetTalk } from '../sessions/forgotten'
import { ANSWER, FakeServer, message, open } from './fakeServer'

const keepTalk = vi.hoisted(() => vi.fn(async () => undefined))
vi.mock('../offline/looks', () => ({ looks: { keepTalk, talk: async () => null, dropTalk: async () => undefined } }))

const FAILED: Part = { type: 'error', errorText: 'model_down' }
const DONE: Part[] = [...ANSWER, { type: 'finish' }]
const STALE = new Problem('stale', 409)

beforeEach(() => {
  localStorage.clear()
  keepTalk.mockClear()
})

describe('"Try again"', () => {
  it('asks anew for what the server has dropped meanwhile, under the same id, also after a refresh', async () => {
    const server = new FakeServer([[FAILED], STALE])
    server.stored = { status: 'idle', messages: [message('q0', 'user', '먼저'), message('a0', 'assistant', '답')] }
    const conversation = open(server)
    await conversation.load()
    await conversation.ask('출근룩')
    await conversation.retry(conversation.turns[1]!)
    expect(conversation.turns[1]).toMatchObject({ question: '출근룩', state: 'failed', code: 'stale' })
    const again = open(new FakeServer([]))
    await again.load()
    expect(again.turns.map(({ question, state }) => [question, state])).toContainEqual(['출근룩', 'failed'])
    server.streams.push(DONE)
    await conversation.retry(conversation.turns[1]!)
    expect(conversation.turns[1]!.state).toBe('done')
    expect(server.asked.map(({ trigger }) => trigger)).toEqual(['submit-message', 'regenerate-message', 'submit-message'])
    expect(new Set(server.asked.map(({ message: { id } }) => id)).size).toBe(1)
  })

  it('shows what another tab asked after a failed question, and leaves that one where it stands', async () => {
    const server = new FakeServer([[FAILED], STALE])
    const conversation = open(server)
    await conversation.ask('하나')
    const one = message(conversation.turns[0]!.id, 'user', '하나')
    server.stored = { status: 'idle', messages: [one, message('q2', 'user', '둘'), message('a2', 'assistant', '답')] }
    await conversation.retry(conversation.turns[0]!)
    expect(conversation.turns.map(({ question, state }) => [question, state])).toEqual([['하나', 'failed'], ['둘', 'done']])
  })
})

describe('an edit that never reached the server', () => {
  async function edited(stream: 'silent' | 'unsent') {
    const server = new FakeServer([])
    server.stored = { status: 'idle', messages: [message('q1', 'user', '출근룩'), message('a1', 'assistant', '셔츠')] }
    server.chat = (_id, _message, _trigger, signal) => new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)))
    const conversation = open(server)
    await conversation.load()
    conversation.editing.start('q1', '출근룩')
    const editing = conversation.edit('겨울 출근룩')
    await vi.waitFor(() => expect(conversation.turns[0]!.state).toBe('streaming'))
    if (stream === 'silent') conversation.stop()
    return { server, conversation, editing }
  }

  it.each(['looked at again', 'looked at whole'])('because it was stopped is at hand again when it is %s', async (how) => {
    const { conversation, editing } = await edited('silent')
    await editing
    await (how === 'looked at again' ? conversation.back() : conversation.showWhole(conversation.turns[0]!))
    expect(conversation.turns.map(({ question, answer }) => [question, answer?.headline])).toEqual([['출근룩', '셔츠']])
    expect(conversation.editing).toMatchObject({ open: true, text: '겨울 출근룩' })
  })

  it('is at hand again after a refresh', async () => {
    const { server } = await edited('unsent')
    const again = open(server)
    await again.load()
    expect(again.turns.map(({ question, answer }) => [question, answer?.headline])).toEqual([['출근룩', '셔츠']])
    expect(again.editing).toMatchObject({ open: true, text: '겨울 출근룩' })
  })
})

describe('an answer that is looked for', () => {
  async function lookedFor(trouble: Problem | null) {
    const server = new FakeServer([])
    server.stored = { status: 'answering', messages: [message('q1', 'user', '출근룩')] }
    const conversation = open(server)
    await conversation.load()
    const look = vi.fn(async () => (trouble ? Promise.reject(trouble) : { id: 's1', title: '', next: null, ...server.stored }))
    server.session = look
    return { conversation, look }
  }

  it.each([new Problem('not_found', 404), new Problem('no_visitor', 401)])('in a conversation that is gone is not looked for any more', async (trouble) => {
    const { conversation, look } = await lookedFor(trouble)
    await vi.waitFor(() => expect(conversation.gone).toBe(true), 3_000)
    const looks = look.mock.calls.length
    await new Promise((done) => setTimeout(done, 700))
    expect(look).toHaveBeenCalledTimes(looks)
  })

  it('is not looked for after the page is left', async () => {
    const { conversation, look } = await lookedFor(null)
    conversation.leave()
    await new Promise((done) => setTimeout(done, 1_200))
    expect(look.mock.calls.length).toBeLessThanOrEqual(1)
  })
})

describe('what was on the screen', () => {
  const GROWING: Part = { type: 'data-outfit', data: { id: 'o1', kind: 'main', items: [], worn: [], missing: [], coming: 1 } as never }

  it('of a conversation that was deleted meanwhile is not kept', async () => {
    const conversation = open(new FakeServer([DONE]), 'deleted')
    forgetTalk('deleted')
    await conversation.ask('출근룩')
    await new Promise((done) => setTimeout(done, 20))
    expect(keepTalk).not.toHaveBeenCalled()
    expect(localStorage.getItem('codi.unsent.deleted')).toBeNull()
  })

  it('awaits no more pieces when the answer has failed', async () => {
    const conversation = open(new FakeServer([[...ANSWER, GROWING, FAILED]]))
    await conversation.ask('출근룩')
    expect(conversation.turns[0]!.state).toBe('failed')
    expect(conversation.turns[0]!.answer!.outfits).toMatchObject([{ id: 'o1' }])
    expect(conversation.turns[0]!.answer!.outfits[0]).not.toHaveProperty('coming')
  })
})
