import { describe, expect, it } from 'vitest'
import { Follow } from './follow.svelte'

describe('a growing answer', () => {
  it('is followed only from the end of the page', () => {
    const follow = new Follow()
    expect(follow.pinned).toBe(false)
    follow.scrolled(10)
    expect(follow.pinned).toBe(true)
    follow.scrolled(300)
    expect(follow.pinned).toBe(false)
  })

  it('is not followed because the page itself moved', async () => {
    const follow = new Follow()
    await follow.move(() => follow.scrolled(0), async () => follow.scrolled(0))
    expect(follow.pinned).toBe(false)
    follow.scrolled(0)
    expect(follow.pinned).toBe(true)
  })

  it('is offered while it lies below what is looked at, until it was seen', () => {
    const follow = new Follow()
    follow.look(2000, 800)
    expect(follow.below).toBe(false)
    follow.began()
    follow.look(2000, 800)
    expect(follow.below).toBe(true)
    follow.look(300, 800)
    follow.look(2000, 800)
    expect(follow.below).toBe(false)
  })
})
