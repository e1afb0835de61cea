import { afterEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import { copy } from '../lib/clipboard'
import type { OutfitCard } from '../lib/wire'
import { emptyAnswer } from './answer'
import { plainText } from './copied'
import { costs } from './cost'

const card: OutfitCard = {
  id: 'o1', title: '줄무늬 셔츠 + 네이비 바지', kind: 'main', occasion: '출근', reason: '밝기 차이가 커요.',
  items: [{ photo_id: 'p1', number: 1, slot: 'top', name: '줄무늬 셔츠', reason: '칼라가 있어요.' }],
  worn: [{ slot: 'bottom', name: '검정 바지', colours: [], reason: '' }],
  missing: [{ slot: 'shoes', role: 'complete', advice: '검정 로퍼' }], tips: [{ when: 'rain', text: '스웨이드는 피하세요.' }],
  evidence: { palette: [], harmony: 'neutral', contrast: 0.4, formality: 3, warmth: 2 },
}
const answer = { ...emptyAnswer(), headline: '출근엔 셔츠예요.', reply: '**색**: 밝아요.\n\n- 하나\n- 둘', outfits: [card, { ...card, id: 'o2', kind: 'alternative' as const, title: '흰 티 + 바지', missing: [], reason: '더 편해요.' }] }

afterEach(() => vi.unstubAllGlobals())

describe('an answer as plain text', () => {
  it('has its words, its looks with pieces and reasons, and no marks', () => {
    expect(plainText(answer, i18n.dictionary('ko'))).toBe(
      [
        '출근엔 셔츠예요.',
        '오늘의 한 벌: 줄무늬 셔츠 + 네이비 바지\n- 상의: 줄무늬 셔츠. 칼라가 있어요.\n- 하의 (입고 계신 옷): 검정 바지\n밝기 차이가 커요.\n있으면 좋아요(없어도 돼요)\n- 검정 로퍼\n비 오면: 스웨이드는 피하세요.',
        '색: 밝아요.',
        '- 하나\n- 둘',
        '다른 선택\n1. 흰 티 + 바지. 더 편해요.',
      ].join('\n\n'),
    )
  })

  it('of small talk is what was said', () => {
    expect(plainText({ ...emptyAnswer(), reply: 'Hello!' }, i18n.dictionary('en'))).toBe('Hello!')
  })
})

describe('copying', () => {
  it('goes by the selection where there is no clipboard, and says whether it worked', async () => {
    vi.stubGlobal('navigator', {})
    document.execCommand = vi.fn(() => true)
    expect(await copy('셔츠')).toBe(true)
    document.execCommand = vi.fn(() => { throw new Error('refused') })
    expect(await copy('셔츠')).toBe(false)
    expect(document.querySelector('textarea')).toBeNull()
  })
})

describe('what an answer cost', () => {
  it.each([
    [{ milliseconds: 40 }, '무료 · 모델을 쓰지 않았어요 · 0.1초 미만'],
    [{ input_tokens: 1204, output_tokens: 310, micro_dollars: 1240, milliseconds: 2345 }, '읽은 토큰 1,204 · 쓴 토큰 310 · $0.0012 · 2.3초'],
    [{ input_tokens: 1, output_tokens: 1, micro_dollars: 12 }, '읽은 토큰 1 · 쓴 토큰 1 · < $0.0001'],
    [{ input_tokens: 1, output_tokens: 1, micro_dollars: 1_250_000 }, '읽은 토큰 1 · 쓴 토큰 1 · $1.25'],
  ])('is told as people read it: %o', (usage, words) => expect(costs(usage, i18n.dictionary('ko'), 'ko')).toBe(words))
})
