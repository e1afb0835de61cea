// What a dead line looks like to the page: always a Problem, and never a wait without end.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as api from './api'
import { network } from './network.svelte'

const question = { id: 'm', role: 'user' as const, parts: [] }
let fetched: (signal: AbortSignal) => Promise<Response>

beforeEach(() => {
  vi.useFakeTimers()
  network.away = waiting = false
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
  expect(network.away).toBe(true)
})

it('waits half a minute for an answer to begin, then says offline', async () => {
  fetched = never
  const told = expect(api.chat('s', question, 'submit-message', new AbortController().signal)).rejects.toEqual(new api.Problem('offline'))
  await asked()
  await vi.advanceTimersByTimeAsync(31_000)
  await told
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
