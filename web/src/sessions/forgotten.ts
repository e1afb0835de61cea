// What the page keeps of one conversation: a draft, an edit, questions on their way, what its last answer follows.
import { keep } from '../lib/stored'

const gone = new Set<string>()

/** The conversation is deleted: nothing of it stays here, nor comes back with an answer that was still being read. */
export function forgetTalk(session: string): void {
  gone.add(session)
  for (const name of ['draft', 'edit', 'unsent', 'followed']) keep(`${name}.${session}`, '')
}

export function isForgotten(session: string): boolean {
  return gone.has(session)
}
