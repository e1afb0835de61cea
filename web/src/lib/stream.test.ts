import { describe, expect, it, vi } from 'vitest'
import { parts, PartReader } from './stream'
import type { Part } from './wire'

const TEXT = [
  ': open', '',
  'data: {"type":"start","messageId":"m1"}', '',
  ': ping', '',
  'event: ignored', 'id: 7', 'data: {"type":"text-delta","id":"headline","delta":"출근엔 줄무늬 셔츠 👔"}', '',
  'data:{"type":"text-delta",', 'data: "id":"reply","delta":"두 줄"}', '',
  'data: not json', '',
  'data: {"type":"finish"}', '',
  'data: [DONE]', '', '',
]
const EXPECTED: Part[] = [
  { type: 'start', messageId: 'm1' },
  { type: 'text-delta', id: 'headline', delta: '출근엔 줄무늬 셔츠 👔' },
  { type: 'text-delta', id: 'reply', delta: '두 줄' },
  { type: 'finish' },
]

function read(bytes: Uint8Array, size: number): Part[] {
  const reader = new PartReader()
  const found: Part[] = []
  for (let at = 0; at < bytes.length; at += size) found.push(...reader.push(bytes.subarray(at, at + size)))
  return found
}

describe('the stream reader', () => {
  for (const size of [1, 2, 7, 100_000]) {
    for (const end of ['\n', '\r\n']) {
      it(`gives the same parts in chunks of ${size} bytes with ${JSON.stringify(end)} line ends`, () => {
        expect(read(new TextEncoder().encode(TEXT.join(end)), size)).toEqual(EXPECTED)
      })
    }
  }

  it('gives a part only when its blank line has come', () => {
    const reader = new PartReader()
    const bytes = (text: string) => new TextEncoder().encode(text)
    expect(reader.push(bytes('data: {"type":"start"}\n'))).toEqual([])
    expect(reader.push(bytes('\n'))).toEqual([{ type: 'start' }])
  })

  it('ends quietly when the line is cut, so that the caller sees no finish', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(sink) {
        sink.enqueue(new TextEncoder().encode('data: {"type":"start"}\n\ndata: {"type":"fin'))
        sink.close()
      },
    })
    const found: string[] = []
    for await (const part of parts(body)) found.push(part.type)
    expect(found).toEqual(['start'])
  })

  it('ends quietly when the line has died without a word, as behind a phone that slept, and lets go of it', async () => {
    vi.useFakeTimers()
    let left = false
    const body = new ReadableStream<Uint8Array>({
      start: (sink) => sink.enqueue(new TextEncoder().encode('data: {"type":"start"}\n\n: ping\n')),
      cancel: () => void (left = true),
    })
    const found: string[] = []
    const reading = (async () => {
      for await (const part of parts(body)) found.push(part.type)
    })()
    await vi.advanceTimersByTimeAsync(20_000)
    expect([found, left]).toEqual([['start'], false])
    await vi.advanceTimersByTimeAsync(10_000)
    await reading
    expect(left).toBe(true)
    vi.useRealTimers()
  })
})
