import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepInTab, recallInTab } from '../lib/stored'

const kept = JSON.stringify([{ name: 'a.jpg', photoId: 'p1' }])
const come = (type: string) => vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type }] as never)

beforeEach(() => {
  vi.resetModules()
  keepInTab('unfinished', kept)
})
afterEach(() => void vi.restoreAllMocks())

it('tells after a reload what was cut off', async () => {
  come('reload')
  const { unfinished } = await import('./unfinished.svelte')
  expect(unfinished.list).toEqual(JSON.parse(kept))
})

it('leaves alone what another tab is still sending: a copy of that tab has its notes, too', async () => {
  come('navigate')
  const { unfinished } = await import('./unfinished.svelte')
  expect(unfinished.list).toEqual([])
  expect(recallInTab('unfinished')).toBeNull()
})
