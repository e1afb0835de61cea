import { render } from '@testing-library/svelte'
import { describe, expect, it } from 'vitest'
import Markdown from './Markdown.svelte'

/** What models write in Korean all the time, and what Markdown libraries get wrong. */
const ANSWER = '**셔츠(1번)**는 1~2만원, **바지**는 3~4만원이에요.\n\n- **색**: ~흰색~'
const WORDS = ANSWER.replaceAll(/\*\*|^- /gm, '').replaceAll(/\n+/g, '')

const shown = (container: HTMLElement) => [...container.querySelectorAll('p, li')].map((line) => line.textContent).join('')

describe('the text of an answer while it grows', () => {
  it('shows at every cut the beginning of the whole, never a marker, and only ever more of it', async () => {
    const { container, rerender } = render(Markdown, { text: '', live: true })
    let before = 0
    for (let end = 1; end <= ANSWER.length; end++) {
      await rerender({ text: ANSWER.slice(0, end), live: true })
      const now = shown(container)
      expect(WORDS.startsWith(now), now).toBe(true)
      expect(now.length, now).toBeGreaterThanOrEqual(before)
      before = now.length
    }
    expect(shown(container)).toBe(WORDS)
  })

  it('sets in bold what is bold, strikes nothing out, and changes nothing when it is complete', async () => {
    const { container, rerender } = render(Markdown, { text: ANSWER, live: true })
    const growing = container.innerHTML
    expect([...container.querySelectorAll('strong')].map((bold) => bold.textContent)).toEqual(['셔츠(1번)', '바지', '색'])
    expect(container.querySelector('del, s')).toBeNull()
    await rerender({ text: ANSWER, live: false })
    expect(container.innerHTML).toBe(growing)
  })
})
