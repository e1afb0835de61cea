// Questions that the server does not have yet: kept in the browser, so that a refresh loses none.
import { keep, recall } from '../lib/stored'
import { newTurn, type Turn } from './turns'

export function rememberUnsent(session: string, turns: Turn[]): void {
  const unsent = turns.filter((turn) => !turn.arrived).map(({ id, question, code }) => ({ id, question, code }))
  keep(`unsent.${session}`, unsent.length ? JSON.stringify(unsent) : '')
}

/** Those that are not among `known`, ready to be sent under the same id. */
export function unsentOf(session: string, known: Turn[]): Turn[] {
  const ids = new Set(known.map(({ id }) => id))
  return kept(recall(`unsent.${session}`))
    .filter(({ id }) => !ids.has(id))
    .map(({ id, question, code }) => ({ ...newTurn(id, question), state: code && code !== 'offline' ? 'failed' : 'unsent', code: code || 'offline' }))
}

function kept(text: string | null): Pick<Turn, 'id' | 'question' | 'code'>[] {
  try {
    return (JSON.parse(text ?? '[]') as Pick<Turn, 'id' | 'question' | 'code'>[]).filter(({ id, question }) => id && question)
  } catch {
    return []
  }
}
