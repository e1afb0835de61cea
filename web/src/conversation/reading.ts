// Reading a stream: parts shown together, and what a failure at its end means.
import type { Part } from '../lib/wire'

/** Twenty times a second reads as flowing; at sixty a slow phone does little else than lay the same words out. */
const TOGETHER = 50

/** Parts that come soon after one another are shown together: each showing reads and lays out the whole answer. */
export class Batch {
  #parts: Part[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private show: (parts: Part[]) => void) {}

  add(part: Part): void {
    this.#parts.push(part)
    this.#timer ??= setTimeout(() => this.now(), TOGETHER)
  }

  now(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.show(this.#parts.splice(0))
  }
}

/** `errorText` is a stable code, or JSON of code and request id. */
export function failure(text: string): { code: string; requestId: string } {
  try {
    const told = JSON.parse(text) as { code?: string; request_id?: string }
    return { code: told.code ?? 'internal', requestId: told.request_id ?? '' }
  } catch {
    return { code: text || 'internal', requestId: '' }
  }
}
