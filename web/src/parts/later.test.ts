import type { Component } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import { Later } from './later.svelte'

const there = (() => ({})) as unknown as Component<object>

afterEach(() => vi.restoreAllMocks())

test('a part is fetched once, whoever needs it', async () => {
  const fetch = vi.fn(async () => there)
  const part = new Later(fetch)
  await Promise.all([part.load(), part.load()])
  await part.load()
  expect(fetch).toHaveBeenCalledOnce()
  expect(part.component).toBe(there)
})

test('a part that was lost comes when it is asked for again', async () => {
  const reload = vi.fn()
  const part = new Later(vi.fn(async () => there).mockRejectedValueOnce(new TypeError('lost')))
  await part.load()
  expect([part.failed, part.component]).toEqual([true, null])
  await part.again(reload)
  expect([part.failed, part.component]).toEqual([false, there])
  expect(reload).not.toHaveBeenCalled()
})

test('a part that the site has no more brings the page anew, once there is a network', async () => {
  const reload = vi.fn()
  const part = new Later<object>(() => Promise.reject(new TypeError('gone')))
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(false)
  await part.again(reload)
  expect(reload).not.toHaveBeenCalled()
  await part.again(reload)
  expect(reload).toHaveBeenCalledOnce()
})
