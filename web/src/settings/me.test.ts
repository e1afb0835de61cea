import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Me, Taste } from '../lib/wire'
import { profile } from './me.svelte'

const me = (taste: Taste): Me => ({
  kept_until: { wardrobe: null, body: null }, taste, budget: { used_micro_dollars: 0, limit_micro_dollars: 0, renews_at: 0 },
  photos: { used: 0, limit: 20 }, model: null, model_host: null,
})
/** Each call of the server waits here for its answer. */
const calls: { taste: Taste; answer: (response: Response) => void }[] = []
const next = async () => (await vi.waitFor(() => expect(calls).not.toEqual([])), calls.shift()!)

beforeEach(() => {
  calls.length = 0
  profile.me = me({ styles: [] })
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => new Promise<Response>((answer) => calls.push({ taste: JSON.parse(body || '{}').taste, answer })))
})

describe('a taste', () => {
  it('is shown at once and told one after the other, so that the last tap stands', async () => {
    const changes = [profile.change({ styles: ['neat'] }), profile.change({ styles: ['neat', 'accent'] })]
    expect(profile.me!.taste.styles).toEqual(['neat', 'accent'])
    const first = await next()
    expect(calls).toEqual([])
    first.answer(Response.json(me(first.taste)))
    const second = await next()
    expect(profile.me!.taste.styles, 'an older answer changes nothing').toEqual(['neat', 'accent'])
    second.answer(Response.json(me(second.taste)))
    await Promise.all(changes)
    expect(profile.me!.taste.styles).toEqual(['neat', 'accent'])
  })

  it('is as it was when it did not arrive', async () => {
    const change = profile.change({ fit: 'loose' })
    expect(profile.me!.taste.fit).toBe('loose')
    const { answer } = await next()
    answer(Response.json({ code: 'internal' }, { status: 500 }))
    await expect(change).rejects.toThrow('internal')
    expect(profile.me!.taste.fit).toBeUndefined()
  })

  it('is not taken back by what was asked before it', async () => {
    const load = profile.load()
    const asked = await next()
    const change = profile.change({ fit: 'slim' })
    const told = await next()
    asked.answer(Response.json(me({})))
    await vi.waitFor(() => expect(profile.me!.taste.fit).toBe('slim'))
    told.answer(Response.json(me({ fit: 'slim' })))
    await change
    ;(await next()).answer(Response.json(me({ fit: 'slim' })))
    await load
    expect(profile.me!.taste.fit).toBe('slim')
  })
})
