// Server-sent events of an answer: bytes in, parts out. Split characters, comments and CRLF are all ordinary here.
import type { Part } from './wire'

export class PartReader {
  #decoder = new TextDecoder()
  #line = ''
  #data: string[] = []

  /** The parts that `bytes` completes. `[DONE]` and what is no JSON are passed over. */
  push(bytes: Uint8Array): Part[] {
    const lines = (this.#line + this.#decoder.decode(bytes, { stream: true })).split('\n')
    this.#line = lines.pop() ?? ''
    return lines.flatMap((line) => this.#take(line.endsWith('\r') ? line.slice(0, -1) : line))
  }

  #take(line: string): Part[] {
    if (line.startsWith('data:')) this.#data.push(line.slice(line[5] === ' ' ? 6 : 5))
    if (line !== '' || !this.#data.length) return []
    const text = this.#data.join('\n')
    this.#data = []
    return parsed(text)
  }
}

function parsed(text: string): Part[] {
  try {
    const part: unknown = JSON.parse(text)
    return typeof part === 'object' && part !== null && 'type' in part ? [part as Part] : []
  } catch {
    return []
  }
}

/** The server says something at least every ten seconds. A phone that slept may hold a dead line that never tells so. */
const SILENCE = 25_000

async function heard(source: ReadableStreamDefaultReader<Uint8Array>): Promise<ReadableStreamReadResult<Uint8Array>> {
  let waiting = 0
  const silent = new Promise<{ done: true; value: undefined }>((cut) => {
    waiting = window.setTimeout(() => cut({ done: true, value: undefined }), SILENCE)
  })
  return Promise.race([source.read(), silent]).finally(() => clearTimeout(waiting))
}

/** Parts of a response body as they come. The caller sees `finish`, `error` or `abort`, or knows that the line was cut. */
export async function* parts(body: ReadableStream<Uint8Array>): AsyncGenerator<Part> {
  const reader = new PartReader()
  const source = body.getReader()
  try {
    for (let chunk = await heard(source); !chunk.done; chunk = await heard(source)) yield* reader.push(chunk.value)
  } finally {
    source.cancel().catch(() => undefined)
  }
}
