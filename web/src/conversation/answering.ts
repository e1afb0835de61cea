// One answer, read from its stream to whatever end it comes to.
import { i18n } from '../i18n/i18n.svelte'
import { announcer } from '../lib/announcer.svelte'
import { Problem } from '../lib/api'
import { parts } from '../lib/stream'
import type { UIMessage } from '../lib/wire'
import { apply, emptyAnswer } from './answer'
import { Batch, failure } from './reading'
import { isLive, type Trigger, type Turn } from './turns'

export type Ask = (message: UIMessage, trigger: Trigger, signal: AbortSignal) => Promise<Response>

/** At most one answer is read at a time. */
export class Reading {
  #line: AbortController | null = null

  get going(): boolean {
    return this.#line !== null
  }

  stop(): void {
    this.#line?.abort()
  }

  async of(turn: Turn, ask: Ask, arrived: () => void): Promise<void> {
    announcer.say(i18n.t.answering)
    this.#line = new AbortController()
    await answering(turn, ask, this.#line, arrived)
    this.#line = null
    if (turn.state === 'done') announcer.say(i18n.t.answered)
    if (turn.state === 'failed') announcer.say(i18n.t.answerFailed)
  }
}

/** Leaves the turn in the state that it ended in. `arrived` is called when the server has the question. */
async function answering(turn: Turn, ask: Ask, reading: AbortController, arrived: () => void): Promise<void> {
  turn.state = 'streaming'
  try {
    const message: UIMessage = { id: turn.id, role: 'user', parts: [{ type: 'text', text: turn.question }] }
    const response = await ask(message, turn.trigger, reading.signal)
    turn.arrived = true
    arrived()
    turn.state = await read(turn, response.body!)
  } catch (error) {
    broken(turn, error, reading.signal.aborted)
  }
  if (!isLive(turn)) for (const card of turn.answer?.outfits ?? []) delete card.coming
}

/** A stream that just ends was cut, and the stored answer is looked for. */
async function read(turn: Turn, body: ReadableStream<Uint8Array>): Promise<Turn['state']> {
  turn.answer = emptyAnswer()
  const flush = new Batch((batch) => batch.forEach((part) => apply(turn.answer!, part)))
  try {
    for await (const part of parts(body)) {
      if (part.type === 'error') return Object.assign(turn, failure(part.errorText ?? '')) && 'failed'
      flush.add(part)
      if (part.type === 'finish' || part.type === 'abort') return 'done'
    }
    return 'syncing'
  } finally {
    flush.now()
  }
}

function broken(turn: Turn, error: unknown, stopped: boolean): void {
  if (stopped) turn.state = 'stopped'
  else if (!(error instanceof Problem)) turn.state = 'syncing'
  else if (error.code === 'busy') turn.state = 'queued'
  else Object.assign(turn, { state: error.code === 'offline' ? 'unsent' : 'failed', code: error.code, renewsAt: error.renewsAt })
}
