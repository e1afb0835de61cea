import { describe, expect, it } from 'vitest'
import type { Notice, OutfitCard, Part, UIMessage } from '../lib/wire'
import { apply, emptyAnswer, kindOf, stored } from './answer'
import { changedIn } from './slots'
import { merged, newTurn, turnsOf } from './turns'

const card = (id: string, title: string): OutfitCard => ({
  id, title, kind: 'main', occasion: 'work', items: [], worn: [], missing: [], tips: [], reason: '',
  evidence: { palette: [], harmony: 'neutral', contrast: 0.4, formality: 3, warmth: 2 },
})

describe('an answer', () => {
  it('grows from the stream: words, cards that fill, chips, usage', () => {
    const answer = emptyAnswer()
    const stream: Part[] = [
      { type: 'start', messageId: 'a1' },
      { type: 'data-notice', data: { code: 'engine' } },
      { type: 'text-delta', id: 'headline', delta: '출근엔 ' },
      { type: 'text-delta', id: 'headline', delta: '셔츠' },
      { type: 'data-outfit', id: 'o1', data: card('o1', '') },
      { type: 'data-outfit', id: 'o1', data: card('o1', '셔츠와 바지') },
      { type: 'text-delta', id: 'reply', delta: '이유' },
      { type: 'data-follow-ups', data: { suggestions: ['비 와요'] } },
      { type: 'data-unknown', data: {} },
      { type: 'finish', messageMetadata: { usage: { milliseconds: 12 } } },
    ]
    for (const part of stream) apply(answer, part)
    expect(answer).toMatchObject({ id: 'a1', headline: '출근엔 셔츠', reply: '이유', followUps: ['비 와요'], usage: { milliseconds: 12 } })
    expect(answer.outfits.map((outfit) => outfit.title)).toEqual(['셔츠와 바지'])
  })

  it('begins anew when the model broke off, on the screen and after a reload', () => {
    const answer = emptyAnswer()
    const notice: Part = { type: 'data-notice', data: { code: 'model_down', restart: true } }
    const stream: Part[] = [
      { type: 'text-delta', id: 'headline', delta: '반쯤' },
      { type: 'data-outfit', id: 'm1', data: card('m1', '모델의 카드') },
      notice,
      { type: 'text-delta', id: 'headline', delta: '셔츠' },
      { type: 'data-outfit', id: 'o1', data: card('o1', '규칙의 카드') },
    ]
    for (const part of stream) apply(answer, part)
    expect([answer.headline, answer.outfits.map((outfit) => outfit.id), answer.notices.length]).toEqual(['셔츠', ['o1'], 1])
    const kept = stored({ id: 'a1', role: 'assistant', parts: [notice, { type: 'text', text: '셔츠' }, stream[4]!] })
    expect([kept.headline, kept.outfits.length]).toEqual(['셔츠', 1])
  })

  it('is the same after a reload', () => {
    const message: UIMessage = {
      id: 'a1', role: 'assistant', metadata: { usage: { milliseconds: 12 } },
      parts: [{ type: 'text', text: '머리말' }, { type: 'data-outfit', id: 'o1', data: card('o1', '한 벌') }, { type: 'text', text: '본문' }],
    }
    expect(stored(message)).toMatchObject({ headline: '머리말', reply: '본문', outfits: [{ title: '한 벌' }], usage: { milliseconds: 12 } })
  })
})

describe('turns', () => {
  const user = (id: string): UIMessage => ({ id, role: 'user', parts: [{ type: 'text', text: id }] })
  const answer = (id: string): UIMessage => ({ id, role: 'assistant', parts: [{ type: 'text', text: id }] })

  it('know an unanswered last question as running or failed', () => {
    expect(turnsOf([user('q1'), answer('a1'), user('q2')], 'answering').map((turn) => turn.state)).toEqual(['done', 'syncing'])
    expect(turnsOf([user('q1'), user('q2'), answer('a2')], 'idle').map((turn) => turn.state)).toEqual(['failed', 'done'])
  })

  it('keep the words on the screen while the answer is still being written elsewhere', () => {
    const shown = { ...newTurn('q1', 'q1'), state: 'syncing' as const, answer: { ...emptyAnswer(), headline: '반쯤' } }
    expect(merged([shown], turnsOf([user('q1')], 'answering'))[0]!.answer!.headline).toBe('반쯤')
    expect(merged([shown], turnsOf([user('q1'), answer('a1')], 'idle'))[0]!.answer!.headline).toBe('a1')
  })

  it('keep a question that the server has not seen', () => {
    const unsent = { ...newTurn('q9', '아직'), state: 'unsent' as const }
    expect(merged([unsent], turnsOf([user('q1'), answer('a1')], 'idle')).map((turn) => turn.id)).toEqual(['q1', 'q9'])
  })
})

describe('cards that were chosen anew', () => {
  const told = (data: Notice) => kindOf(data)

  it('say for whom, and kindly in place of whom', () => {
    expect([told({ code: 'corrected', count: 1 }), told({ code: 'corrected', by: 'person' }), told({ code: 'corrected', by: 'person', instead_of: 'model' })])
      .toEqual(['corrected', 'reranked', 'rerankedModel'])
  })

  it('of another look are told apart from those of the main one', () => {
    const item = (photo_id: string) => ({ photo_id, number: 1, slot: 'top' as const, name: '', reason: '' })
    const [main, other] = [{ ...card('o1', ''), items: [item('p1')] }, { ...card('o2', ''), items: [item('p1'), item('p2')] }]
    expect([...changedIn(other, main)]).toEqual(['p2'])
    expect([...changedIn(other, undefined)]).toEqual([])
  })
})
