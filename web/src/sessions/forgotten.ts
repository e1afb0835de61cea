// What the page keeps of one conversation: a draft, an edit, questions on their way, what its last answer follows.
import { keep } from '../lib/stored'

/** The conversation is deleted: nothing of it stays here. */
export function forgetTalk(session: string): void {
  for (const name of ['draft', 'edit', 'unsent', 'followed']) keep(`${name}.${session}`, '')
}
