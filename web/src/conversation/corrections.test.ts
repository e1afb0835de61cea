import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import { announcer } from '../lib/announcer.svelte'
import { Problem } from '../lib/api'
import type { UIMessage } from '../lib/wire'
import type { Conversation } from './conversation.svelte'
import { ANSWER, FakeServer, message, open } from './fakeServer'

beforeEach(() => localStorage.clear())

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
