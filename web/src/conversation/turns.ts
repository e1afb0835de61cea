// A conversation on the screen: questions, each with its answer or what became of it.
import type { UIMessage } from '../lib/wire'
import { stored, textOf, type Answer } from './answer'

/** A question is sent, or answered again in its place. */
export type Trigger = 'submit-message' | 'regenerate-message'

export interface Turn {
  /** The id of the question: made by the page, the key of idempotence at the server. */
  id: string
  question: string
  answer: Answer | null
  /** How it is to be sent, also after a wait or a break. */
  trigger: Trigger
  state: 'queued' | 'streaming' | 'syncing' | 'done' | 'stopped' | 'failed' | 'unsent'
  /** Why it failed; a stable code. */
  code: string
  renewsAt: number | null
  requestId: string
  /** The server has the question. */
  arrived: boolean
  /** What stood here before, while it is answered again: it comes back if that fails. */
  before: Pick<Turn, 'question' | 'answer'> | null
}

export function newTurn(id: string, question: string): Turn {
  return { id, question, answer: null, trigger: 'submit-message', state: 'queued', code: '', renewsAt: null, requestId: '', arrived: false, before: null }
}

/** Stored messages as turns; a question without an answer is still being answered, or failed. */
export function turnsOf(messages: UIMessage[], status: 'idle' | 'answering' | 'failed'): Turn[] {
  const turns: Turn[] = []
  for (const message of messages) {
    if (message.role === 'user') turns.push({ ...newTurn(message.id, textOf(message)), arrived: true })
    else Object.assign(turns.at(-1) ?? {}, { answer: stored(message), state: 'done' })
  }
  for (const turn of turns) if (!turn.answer) Object.assign(turn, { state: 'failed', code: 'model_down' })
  const last = turns.at(-1)
  if (last && !last.answer && status === 'answering') Object.assign(last, { state: 'syncing', code: '' })
  return turns
}

/** The server’s turns, but one that is being read here, or whose answer is on the screen already, stays: nothing jumps.
 *  What it did not know yet comes last, but for a `syncing` one: what became of that is for the caller to say. */
export function merged(shown: Turn[], fresh: Turn[]): Turn[] {
  const known = new Map(shown.map((turn) => [turn.id, turn]))
  const kept = fresh.map((turn) => {
    const old = known.get(turn.id)
    if (old && (old.state === 'streaming' || waitsAgain(old))) return old
    if (turn.state === 'syncing' && old?.answer && old.question === turn.question) return { ...turn, answer: old.answer, before: old.before }
    return old?.state === 'done' && isAsNew(old, turn) ? old : turn
  })
  const ids = new Set(fresh.map((turn) => turn.id))
  return [...kept, ...shown.filter((turn) => !ids.has(turn.id) && turn.state !== 'syncing').map(asNeverSent)]
}

/** What failed and the server does not have (any more) is asked anew, and kept here until then. */
function asNeverSent(turn: Turn): Turn {
  return turn.state === 'failed' ? { ...turn, arrived: false, trigger: 'submit-message' } : turn
}

/** What waited for a network goes out by itself. */
export function sendWaiting(turns: Turn[]): void {
  for (const turn of turns) if (turn.state === 'unsent' && !turn.arrived) turn.state = 'queued'
}

/** Nothing comes any more to what was waited for. */
export function giveUp(turns: Turn[], code: string): void {
  for (const turn of turns) if (isLive(turn)) Object.assign(turn, { state: 'failed', code })
}

/** What is shown, apart: the turns before the page of `fresh` ones, and those that the page is about. */
export function apart(shown: Turn[], fresh: Turn[]): [Turn[], Turn[]] {
  const oldest = Math.max(0, fresh[0] ? shown.findIndex((turn) => turn.id === fresh[0]!.id) : 0)
  return [shown.slice(0, oldest), shown.slice(oldest)]
}

/** The question that never reached the server: it stays here, ready to be sent again under the same id. */
export function lost(shown: Turn[], fresh: Turn[]): Turn[] {
  const last = shown.at(-1)
  if (last?.state !== 'syncing' || fresh.some((turn) => turn.id === last.id)) return []
  return [{ ...last, state: 'unsent', code: 'offline', arrived: false }]
}

/** The same answer, and not chosen anew since in another tab. */
function isAsNew(old: Turn, turn: Turn): boolean {
  return old.answer?.id === turn.answer?.id && (old.answer?.revision ?? 0) >= (turn.answer?.revision ?? 0)
}

/** To be answered again as soon as that is possible: what the server has is the old answer. */
function waitsAgain(turn: Turn): boolean {
  return turn.trigger === 'regenerate-message' && (turn.state === 'queued' || turn.state === 'unsent')
}

/** Its answer is whole, or as much of it as the person wanted to read. */
export function isAnswered(turn: Turn | undefined): boolean {
  return Boolean(turn?.answer) && (turn!.state === 'done' || turn!.state === 'stopped')
}

/** Something is still to come. */
export function isLive(turn: Turn): boolean {
  return turn.state === 'queued' || turn.state === 'streaming' || turn.state === 'syncing'
}
