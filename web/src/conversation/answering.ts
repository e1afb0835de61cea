// One answer, read from its stream to whatever end it comes to.
import { Problem } from '../lib/api'
import { parts } from '../lib/stream'
import type { UIMessage } from '../lib/wire'
import { apply, emptyAnswer } from './answer'
import { Batch, failure } from './reading'
import type { Trigger, Turn } from './turns'

export type Ask = (message: UIMessage, trigger: Trigger, signal: AbortSignal) => Promise<Response>

/** Leaves the turn in the state that it ended in. `arrived` is called when the server has the question. */
export async function answering(turn: Turn, ask: Ask, reading: AbortController, arrived: () => void): Promise<void> {
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
}

/** A stream that just ends was cut, and the stored answer is looked for. */
async function read(turn: Turn, body: ReadableStream<Uint8Array>): Promise<Turn['state']> {
  turn.answer = emptyAnswer()
  const flush = new Batch((batch) => batch.forEach((part) => apply(turn.answer!, part)))
  for await (const part of parts(body)) {
    if (part.type === 'error') return Object.assign(turn, failure(part.errorText ?? '')) && (flush.now(), 'failed')
    flush.add(part)
    if (part.type === 'finish' || part.type === 'abort') return flush.now(), 'done'
  }
  flush.now()
  return 'syncing'
}

function broken(turn: Turn, error: unknown, stopped: boolean): void {
  if (stopped) turn.state = 'stopped'
  else if (!(error instanceof Problem)) turn.state = 'syncing'
  else if (error.code === 'busy') turn.state = 'queued'
  else Object.assign(turn, { state: error.code === 'offline' ? 'unsent' : 'failed', code: error.code, renewsAt: error.renewsAt })
}
