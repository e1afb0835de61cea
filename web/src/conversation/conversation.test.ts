import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../lib/api'
import type { Part, Session } from '../lib/wire'
import { ANSWER, FakeServer, message, open } from './fakeServer'

beforeEach(() => localStorage.clear())

describe('a conversation', () => {
  it('reads an answer to its finish', async () => {
    const server = new FakeServer([[...ANSWER, { type: 'finish' }]])
    const conversation = open(server)
    await conversation.ask('출근룩')
    expect(conversation.turns[0]).toMatchObject({ question: '출근룩', state: 'done', answer: { headline: '셔츠' } })
  })

  it('finds the stored answer when the stream is cut', async () => {
    const server = new FakeServer([ANSWER])
    const conversation = open(server)
    server.session = async (id) => ({
      id, title: '출근룩', next: null, status: 'idle',
      messages: [message(server.asked[0]!.message.id, 'user', '출근룩'), message('a1', 'assistant', '셔츠에 네이비 바지')],
    })
    await conversation.ask('출근룩')
    expect(conversation.turns).toHaveLength(1)
    expect(conversation.turns[0]).toMatchObject({ state: 'done', answer: { headline: '셔츠에 네이비 바지' } })
  })

  it('keeps a question that never arrived, and sends it again under the same id', async () => {
    const server = new FakeServer([new Problem('offline'), [...ANSWER, { type: 'finish' }]])
    const conversation = open(server)
    await conversation.ask('출근룩')
    expect(conversation.turns[0]).toMatchObject({ state: 'unsent', code: 'offline' })
    await conversation.retry(conversation.turns[0]!)
    expect(conversation.turns[0]!.state).toBe('done')
    expect(server.asked[1]!.message.id).toBe(server.asked[0]!.message.id)
    expect(server.asked[1]!.trigger).toBe('submit-message')
  })

  it('keeps a question that was asked while the history was still loading', async () => {
    const server = new FakeServer([[...ANSWER, { type: 'finish' }]])
    const conversation = open(server)
    const loading = conversation.load()
    await Promise.all([conversation.ask('출근룩'), loading])
    expect(conversation.turns.map((turn) => [turn.question, turn.state])).toEqual([['출근룩', 'done']])
  })

  it('keeps an answer that was complete before an older look at the history came back', async () => {
    const server = new FakeServer([[...ANSWER, { type: 'finish' }]])
    const conversation = open(server)
    let told = (_: Session) => undefined as void
    server.session = () => new Promise((done) => (told = done))
    const loading = conversation.load()
    await conversation.ask('출근룩')
    told({ id: 's1', title: '', status: 'idle', messages: [], next: null })
    await loading
    expect(conversation.turns.map((turn) => turn.state)).toEqual(['done'])
  })

  it('leaves no answer waiting that an older look at the history did not know yet', async () => {
    const server = new FakeServer([[...ANSWER, { type: 'finish' }], 'silent'])
    const conversation = open(server)
    let told = (_: Session) => undefined as void
    const now = server.session
    server.session = () => new Promise((done) => (told = done))
    const loading = conversation.load()
    await conversation.ask('하나')
    const one = message(conversation.turns[0]!.id, 'user', '하나')
    void conversation.ask('둘')
    server.session = now
    server.stored = { status: 'idle', messages: [one, message('a1', 'assistant', '셔츠')] }
    told({ id: 's1', title: '', status: 'answering', messages: [one], next: null })
    await loading
    conversation.stop()
    await vi.waitFor(() => expect(conversation.turns.map((turn) => turn.state)).toEqual(['done', 'stopped']))
  })

  it('waits its turn when another tab is being answered', async () => {
    const server = new FakeServer([new Problem('busy', 409), [...ANSWER, { type: 'finish' }]])
    const conversation = open(server)
    server.stored = { status: 'idle', messages: [message('q0', 'user', '먼저'), message('a0', 'assistant', '답')] }
    await conversation.ask('다음')
    expect(conversation.turns.map((turn) => [turn.question, turn.state])).toEqual([['먼저', 'done'], ['다음', 'done']])
  })

  it('names a failure by its code and answers again when asked to', async () => {
    const failed: Part = { type: 'error', errorText: '{"code":"model_down","request_id":"r1"}' }
    const server = new FakeServer([[failed], [...ANSWER, { type: 'finish' }]])
    const conversation = open(server)
    await conversation.ask('출근룩')
    expect(conversation.turns[0]).toMatchObject({ state: 'failed', code: 'model_down', requestId: 'r1' })
    await conversation.retry(conversation.turns[0]!)
    expect(server.asked[1]!.trigger).toBe('regenerate-message')
    expect(conversation.turns[0]!.state).toBe('done')
  })

  it('answers again as soon as another tab is answered, and keeps the old answer until then', async () => {
    const server = new FakeServer([new Problem('busy', 409), [...ANSWER, { type: 'finish' }]])
    server.stored = { status: 'idle', messages: [message('q1', 'user', '하나'), message('a0', 'assistant', '옛 답')] }
    const conversation = open(server)
    await conversation.load()
    await conversation.regenerate()
    expect(server.asked.map(({ trigger }) => trigger)).toEqual(['regenerate-message', 'regenerate-message'])
    expect(conversation.turns.map((turn) => [turn.state, turn.answer?.headline])).toEqual([['done', '셔츠']])
  })

  it('answers again after a lost network as it was asked to, with the old answer still there', async () => {
    const server = new FakeServer([new Problem('offline'), [...ANSWER, { type: 'finish' }]])
    server.stored = { status: 'idle', messages: [message('q1', 'user', '하나'), message('a0', 'assistant', '옛 답')] }
    const conversation = open(server)
    await conversation.load()
    await conversation.regenerate()
    expect(conversation.turns[0]).toMatchObject({ state: 'unsent', answer: { headline: '옛 답' } })
    await conversation.retry(conversation.turns[0]!)
    expect(server.asked.map(({ trigger }) => trigger)).toEqual(['regenerate-message', 'regenerate-message'])
  })

  it('shows what another tab has asked when one comes back to it', async () => {
    const conversation = open(new FakeServer([]))
    await conversation.load()
    const server = conversation['server'] as FakeServer
    server.stored = { status: 'idle', messages: [message('q1', 'user', '하나'), message('a1', 'assistant', '답')] }
    await conversation.back()
    expect(conversation.turns.map((turn) => turn.question)).toEqual(['하나'])
  })

  it('says when the day is used up and when it renews', async () => {
    const conversation = open(new FakeServer([new Problem('limit', 429, 1_800_000_000)]))
    await conversation.ask('출근룩')
    expect(conversation.turns[0]).toMatchObject({ state: 'failed', code: 'limit', renewsAt: 1_800_000_000 })
  })

  it('stops reading at once and leaves the words that came', async () => {
    const server = new FakeServer(['silent'])
    const conversation = open(server)
    const asking = conversation.ask('출근룩')
    await vi.waitFor(() => expect(conversation.turns[0]?.answer).not.toBeNull())
    conversation.stop()
    await asking
    expect(conversation.turns[0]!.state).toBe('stopped')
  })

  it('shows the history after a reload, and a failed turn as failed', async () => {
    const server = new FakeServer([])
    server.stored = { status: 'failed', messages: [message('q1', 'user', '하나'), message('a1', 'assistant', '답'), message('q2', 'user', '둘')] }
    const conversation = open(server)
    await conversation.load()
    expect(conversation.turns.map((turn) => turn.state)).toEqual(['done', 'failed'])
  })
})
