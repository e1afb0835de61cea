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

  it('ends where it was to end, though a movement of the page was cut off, unless the person took over', async () => {
    const follow = new Follow()
    const ended: string[] = []
    await follow.move(() => undefined, async () => undefined, () => ended.push('cut off'))
    await follow.move(() => undefined, async () => follow.taken(), () => ended.push('taken over'))
    await Promise.all([
      follow.move(() => undefined, async () => undefined, () => ended.push('older')),
      follow.move(() => undefined, async () => undefined, () => ended.push('newer')),
    ])
    expect(ended).toEqual(['cut off', 'newer'])
  })

  it('is not followed because that end was gone to', async () => {
    const follow = new Follow()
    await follow.move(() => undefined, async () => undefined, async () => follow.scrolled(0))
    expect(follow.pinned).toBe(false)
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
