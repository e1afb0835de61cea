// What a dead line looks like to the page: always a Problem, and never a wait without end.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as api from './api'
import { network } from './network.svelte'

const question = { id: 'm', role: 'user' as const, parts: [] }
let fetched: (signal: AbortSignal) => Promise<Response>

beforeEach(() => {
  vi.useFakeTimers()
  network.answered()
  waiting = false
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => fetched(signal))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

let waiting = false
const never = (signal: AbortSignal) => {
  waiting = true
  return new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
}
const asked = () => vi.waitFor(() => expect(waiting).toBe(true))

it('says offline when an answer breaks off in its middle', async () => {
  fetched = async () => new Response('{"sessions": [')
  await expect(api.sessions()).rejects.toEqual(new api.Problem('offline'))
  expect([network.away, network.slow]).toEqual([false, true])
})

const dead = async () => Promise.reject(new TypeError('Failed to fetch'))
const tried = (times = 1) => Promise.allSettled(Array.from({ length: times }, () => api.sessions()))

it('believes that there is no network only after several calls in a row without any answer', async () => {
  fetched = dead
  await tried(5)
  expect([network.away, network.slow]).toEqual([false, true])
  await vi.advanceTimersByTimeAsync(1_000)
  await tried()
  expect(network.away).toBe(false)
  await vi.advanceTimersByTimeAsync(1_000)
  await tried()
  expect(network.away).toBe(true)
  fetched = async () => Response.json({ sessions: [] })
  await tried()
  expect([network.away, network.slow]).toEqual([false, false])
})

it('begins to count again with every answer', async () => {
  for (const answer of [dead, dead, async () => Response.json({ sessions: [] }), dead, dead]) {
    fetched = answer
    await tried()
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect([network.away, network.slow]).toEqual([false, true])
})

it('calls a line slow while an answer takes long, and as soon as it is here no more', async () => {
  let answer = (_: Response) => undefined as void
  fetched = () => ((waiting = true), new Promise((done) => (answer = done)))
  const told = api.sessions()
  await asked()
  expect(network.slow).toBe(false)
  await vi.advanceTimersByTimeAsync(11_000)
  expect([network.away, network.slow]).toEqual([false, true])
  answer(Response.json({ sessions: [] }))
  await told
  expect(network.slow).toBe(false)
})

it('says at once that the browser has no network', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  fetched = dead
  await tried()
  expect(network.away).toBe(true)
  onLine.mockRestore()
})

it('waits half a minute for an answer to begin, then says offline', async () => {
  fetched = never
  const told = expect(api.chat('s', question, 'submit-message', new AbortController().signal)).rejects.toEqual(new api.Problem('offline'))
  await asked()
  await vi.advanceTimersByTimeAsync(31_000)
  await told
  expect([network.away, network.slow]).toEqual([false, true])
})

it('lets an answer that has begun take as long as it takes, and be stopped', async () => {
  let given: AbortSignal
  fetched = async (signal) => ((given = signal), new Response('data: '))
  const stop = new AbortController()
  await api.chat('s', question, 'submit-message', stop.signal)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(given!.aborted).toBe(false)
  stop.abort()
  expect(given!.aborted).toBe(true)
})

it('is stopped before it begins, too, and that is no failure of the line', async () => {
  fetched = never
  const stop = new AbortController()
  const told = api.chat('s', question, 'submit-message', stop.signal)
  await asked()
  stop.abort()
  await expect(told).rejects.toMatchObject({ name: 'AbortError' })
  expect(network.away).toBe(false)
})
