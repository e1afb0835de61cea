// What was put right and the last answer does not show yet: its cards are chosen anew, in their place.
import * as api from '../lib/api'
import { announcer } from '../lib/announcer.svelte'
import type { UIMessage } from '../lib/wire'
import { i18n } from '../i18n/i18n.svelte'
import { stored } from './answer'
import type { Turn } from './turns'

/** The server's last answer is another one than ours, or there is none any more. */
const GONE = ['stale', 'not_found']

export class Corrections {
  choosing = $state(false)
  /** They could not be: a correction is not in them yet. */
  failed = $state(false)
  #pending = $state(false)

  constructor(
    private id: string,
    private server: Pick<typeof api, 'rerank'>,
  ) {}

  /** Something was put right that the last answer does not show yet. */
  get owed(): boolean {
    return this.#pending || this.choosing
  }

  get due(): boolean {
    return this.#pending && !this.choosing
  }

  told(): void {
    this.#pending = true
  }

  /** An answer that begins now reckons with all of it. */
  settled(): void {
    this.#pending = this.failed = false
  }

  /** `look` when the server has another answer than ours, `later` when it cannot be now. */
  async follow(turns: () => Turn[]): Promise<'' | 'look' | 'later'> {
    this.settled()
    this.choosing = true
    const trouble = await this.#chosenAnew(turns)
    this.choosing = false
    if (GONE.includes(trouble)) return 'look'
    this.#pending ||= trouble !== ''
    if (trouble === 'busy') return 'look'
    this.failed = trouble !== ''
    return trouble ? 'later' : ''
  }

  /** Why the cards could not be chosen anew, or nothing. */
  async #chosenAnew(turns: () => Turn[]): Promise<string> {
    try {
      const { message } = await this.server.rerank(this.id)
      return replaced(turns(), message)
    } catch (error) {
      return api.codeOf(error)
    }
  }
}

/** `stale` when the server's last answer is none of ours. */
function replaced(turns: Turn[], message: UIMessage): '' | 'stale' {
  const fresh = stored(message)
  const turn = turns.find(({ answer }) => answer?.id === fresh.id)
  if (!turn?.answer) return 'stale'
  const same = turn.answer.revision === fresh.revision
  if (!same) Object.assign(turn, { answer: fresh, state: 'done' })
  if (turn.answer.outfits.length || !same) announcer.say(same ? i18n.t.unchanged : i18n.t.reranked)
  return ''
}
