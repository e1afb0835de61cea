// New words for the last question. They are kept until they have arrived at the server, are given up, or are asked anew.
import { keep, recall } from '../lib/stored'
import type { Turn } from './turns'

export class Editing {
  /** The id of the question, or nothing. */
  turn = $state('')
  text = $state('')
  /** Why they are not answered; a stable code. */
  trouble = $state('')
  /** Not while they are on their way. */
  open = $state(false)
  #place: string

  constructor(session: string) {
    this.#place = `edit.${session}`
    const [turn, text] = kept(recall(this.#place))
    if (turn && text) this.start(turn, text)
  }

  start(turn: string, text: string, trouble = ''): void {
    Object.assign(this, { turn, trouble, open: true })
    this.write(text)
  }

  write(text: string): void {
    this.text = text
    keep(this.#place, JSON.stringify([this.turn, text]))
  }

  send(turn: string, text: string): void {
    this.start(turn, text)
    this.open = false
  }

  arrived(turn: Turn): void {
    if (turn.id === this.turn && !this.open) this.end()
  }

  /** Has the edit arrived, or did the server go back to the old words because no answer came? */
  compare(ours: Turn | undefined, theirs: Turn | undefined): void {
    if (!theirs || (theirs.id !== this.turn && theirs.id !== ours?.id)) return
    if (theirs.question === this.text && theirs.question !== ours?.question) this.end()
    const edited = (ours?.state === 'syncing' || ours?.state === 'stopped') && ours.before && ours.before.question !== ours.question
    if (edited && theirs.question === ours.before?.question) this.start(ours.id, ours.question, 'model_down')
  }

  /** No answer came: the one that stood there comes back, and new words of the question are still at hand. */
  undo(turn: Turn): void {
    const words = turn.question
    if (turn.before) Object.assign(turn, turn.before)
    turn.before = null
    if (words === turn.question) return
    this.start(turn.id, words, turn.code)
    Object.assign(turn, { state: 'done', code: '' })
  }

  end(): void {
    Object.assign(this, { turn: '', text: '', trouble: '', open: false })
    keep(this.#place, '')
  }
}

function kept(text: string | null): string[] {
  try {
    const told: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(told) ? told.map(String) : []
  } catch {
    return []
  }
}
