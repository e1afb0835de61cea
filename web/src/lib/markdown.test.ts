import { describe, expect, it } from 'vitest'
import { blocks, type Block } from './markdown'

const plain = (found: Block[]) => found.map((block) => block.lines.map((line) => line.map((run) => (run.strong ? `<b>${run.text}</b>` : run.text)).join('')))

describe('the markdown of an answer', () => {
  it('makes bold what a Korean particle follows', () => {
    expect(plain(blocks('**네이비 셔츠(1번)**는 단정해요.'))).toEqual([['<b>네이비 셔츠(1번)</b>는 단정해요.']])
  })

  it('leaves tildes of prices alone', () => {
    expect(plain(blocks('벨트는 1~2만원, 신발은 3~4만원이에요.'))).toEqual([['벨트는 1~2만원, 신발은 3~4만원이에요.']])
  })

  it('tells paragraphs, bullets and numbers apart', () => {
    const found = blocks('색\n둘째 줄\n\n- 하나\n- **둘**\n\n1. 먼저\n2) 다음')
    expect(found.map((block) => block.kind)).toEqual(['paragraph', 'bullets', 'numbers'])
    expect(plain(found)).toEqual([['색', '둘째 줄'], ['하나', '<b>둘</b>'], ['먼저', '다음']])
  })

  it('keeps HTML as the text it is', () => {
    expect(plain(blocks('<img src=x onerror=alert(1)>'))).toEqual([['<img src=x onerror=alert(1)>']])
  })

  it('keeps a marker without partner in a finished text', () => {
    expect(plain(blocks('별 ** 하나'))).toEqual([['별 ** 하나']])
    expect(plain(blocks('**하나** 둘 ** 셋'))).toEqual([['<b>하나</b> 둘 ** 셋']])
  })

  it('never flashes a marker while the text grows, and never loses a word', () => {
    const text = '밝은 **셔츠(1번)**는 좋아요.\n\n- **색**: 네이비\n- 무늬'
    for (let end = 1; end <= text.length; end++) {
      const shown = plain(blocks(text.slice(0, end), true)).flat().join('')
      expect(shown, text.slice(0, end)).not.toMatch(/\*|^- |\n- /)
    }
    expect(plain(blocks(text, true))).toEqual(plain(blocks(text)))
  })
})
