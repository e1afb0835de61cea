import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import { announcer } from '../lib/announcer.svelte'
import { Problem } from '../lib/api'
import type { Part, Session, UIMessage } from '../lib/wire'
import type { Conversation } from './conversation.svelte'
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

describe('a correction', () => {
  const revised = (id: string, text: string, revision: number): UIMessage => ({ ...message(id, 'assistant', text), metadata: { revision } })
  const answered = async (...anew: (UIMessage | Problem)[]) => {
    const server = new FakeServer([])
    server.stored = { status: 'idle', messages: [message('q1', 'user', '하나'), message('a1', 'assistant', '셔츠')] }
    server.anew = anew
    const conversation = open(server)
    await conversation.load()
    return { server, conversation }
  }
  const shown = (conversation: Conversation) => conversation.turns.map((turn) => [turn.state, turn.answer?.headline])

  beforeEach(() => {
    i18n.choose('ko')
    announcer.text = ''
  })

  it('changes the last answer in its place and says so once', async () => {
    const { conversation } = await answered(revised('a1', '긴팔 티', 1))
    const turn = conversation.turns[0]
    await conversation.corrected()
    expect(conversation.turns).toHaveLength(1)
    expect(conversation.turns[0]).toBe(turn)
    expect(shown(conversation)).toEqual([['done', '긴팔 티']])
    expect([announcer.text, conversation.corrections.choosing]).toEqual(['다시 골랐어요', false])
  })

  it('that makes no difference leaves the answer as it is', async () => {
    const { conversation } = await answered(message('a1', 'assistant', '셔츠'))
    const answer = conversation.turns[0]!.answer
    await conversation.corrected()
    expect(conversation.turns[0]!.answer).toBe(answer)
    expect(announcer.text).toBe('')
  })

  it('while an answer is being written waits for it', async () => {
    const server = new FakeServer([[...ANSWER, { type: 'finish' }]])
    server.anew = [revised('a1', '긴팔 티', 1)]
    const conversation = open(server)
    await conversation.load()
    const asking = conversation.ask('출근룩')
    await vi.waitFor(() => expect(conversation.turns[0]?.state).toBe('streaming'))
    await conversation.corrected()
    expect(server.anew).toHaveLength(1)
    await asking
    expect(shown(conversation)).toEqual([['done', '긴팔 티']])
  })

  it('before a question needs no second choice after it', async () => {
    const { server, conversation } = await answered(new Problem('offline'))
    await conversation.corrected()
    server['streams'].push([{ type: 'start', messageId: 'a2' }, { type: 'text-delta', id: 'headline', delta: '새 답' }, { type: 'finish' }])
    await conversation.ask('둘')
    expect(shown(conversation)).toEqual([['done', '셔츠'], ['done', '새 답']])
  })

  it('without a network is made up for when one is back', async () => {
    const { conversation } = await answered(new Problem('offline'), revised('a1', '긴팔 티', 1))
    await conversation.corrected()
    expect(shown(conversation)).toEqual([['done', '셔츠']])
    await conversation.back()
    await vi.waitFor(() => expect(shown(conversation)).toEqual([['done', '긴팔 티']]))
  })

  it('waits for the answer that another tab asked for', async () => {
    const { server, conversation } = await answered(new Problem('busy', 409), revised('a2', '긴팔 티', 1))
    server.stored = { status: 'idle', messages: [...server.stored.messages, message('q2', 'user', '둘'), message('a2', 'assistant', '새 답')] }
    await conversation.corrected()
    await vi.waitFor(() => expect(shown(conversation)).toEqual([['done', '셔츠'], ['done', '긴팔 티']]))
  })

  it('of an answer that another tab asked for meanwhile shows that one', async () => {
    const { server, conversation } = await answered(revised('a2', '긴팔 티', 1))
    server.stored = { status: 'idle', messages: [...server.stored.messages, message('q2', 'user', '둘'), revised('a2', '긴팔 티', 1)] }
    await conversation.corrected()
    expect(shown(conversation)).toEqual([['done', '셔츠'], ['done', '긴팔 티']])
  })

  it.each([new Problem('internal', 500), new Problem('teapot', 418), { id: 'a1', role: 'assistant' } as UIMessage])(
    'that the server cannot follow leaves the old cards, says so, and is made up for on coming back',
    async (trouble) => {
      const { server, conversation } = await answered(trouble, revised('a1', '긴팔 티', 1))
      await conversation.corrected()
      expect(shown(conversation)).toEqual([['done', '셔츠']])
      expect(server.anew).toHaveLength(1)
      expect([conversation.corrections.choosing, conversation.corrections.failed, conversation.corrections.owed]).toEqual([false, true, true])
      await conversation.back()
      await vi.waitFor(() => expect(shown(conversation)).toEqual([['done', '긴팔 티']]))
      expect([conversation.corrections.choosing, conversation.corrections.failed, conversation.corrections.owed]).toEqual([false, false, false])
    },
  )

  it('that the server cannot follow holds up no question', async () => {
    const { server, conversation } = await answered(new Problem('internal', 500))
    server['streams'].push([{ type: 'start', messageId: 'a2' }, { type: 'text-delta', id: 'headline', delta: '새 답' }, { type: 'finish' }])
    const correcting = conversation.corrected()
    await conversation.ask('둘')
    await correcting
    expect(shown(conversation)).toEqual([['done', '셔츠'], ['done', '새 답']])
    expect([conversation.corrections.failed, conversation.corrections.owed]).toEqual([false, false])
  })

  it('of an answer that is not there any more is not tried for ever', async () => {
    const { server, conversation } = await answered(new Problem('not_found', 404))
    server.session = async () => Promise.reject(new Problem('not_found', 404))
    await conversation.corrected()
    expect([conversation.gone, conversation.corrections.owed]).toEqual([true, false])
  })

  it('in another tab is seen at the next look, and an older look does not undo one here', async () => {
    const { server, conversation } = await answered(revised('a1', '긴팔 티', 1))
    const [question, first] = server.stored.messages
    await conversation.corrected()
    await conversation.back()
    expect(first!.metadata?.revision).toBeUndefined()
    expect(shown(conversation)).toEqual([['done', '긴팔 티']])
    server.stored = { status: 'idle', messages: [question!, revised('a1', '니트', 2)] }
    await conversation.back()
    expect(shown(conversation)).toEqual([['done', '니트']])
  })
})
