// What is known of a conversation: as the server has it, as it was kept on this device, and what is not sent yet.
import * as api from '../lib/api'
import type { Session } from '../lib/wire'
import type { KeptTalk } from '../offline/looks'
import { isForgotten } from '../sessions/forgotten'
import { Editing } from './editing.svelte'
import { drop, remember } from './remembered'
import { apart, giveUp, lost, merged, turnsOf, type Turn } from './turns'
import { rememberUnsent } from './unsent'

export class History {
  turns = $state<Turn[]>([])
  title = $state('')
  loaded = $state(false)
  gone = $state(false)
  /** It could not be fetched, and this device has kept nothing of it. */
  away = $state(false)
  earlier = $state<string | null>(null)
  readonly editing: Editing
  /** As far as the server told last. */
  protected answering = false

  constructor(
    readonly id: string,
    protected server: Pick<typeof api, 'session'>,
  ) {
    this.editing = new Editing(id)
  }

  async loadEarlier(): Promise<void> {
    if (!this.earlier) return
    const session = await this.server.session(this.id, this.earlier)
    this.turns = [...turnsOf(session.messages, 'idle'), ...this.turns]
    this.earlier = session.next
  }

  /** Why the server’s view of it could not be had, or nothing. */
  protected async look(): Promise<string> {
    const trouble = await this.server.session(this.id).then((session) => (this.#take(session), ''), api.codeOf)
    this.gone = trouble === 'not_found' || trouble === 'no_visitor'
    if (this.gone) drop(this.id), giveUp(this.turns, 'not_found')
    return trouble
  }

  #take(session: Session): void {
    this.answering = session.status === 'answering'
    const fresh = turnsOf(session.messages, session.status)
    const [before, shown] = apart(this.turns, fresh)
    this.editing.compare(shown.at(-1), fresh.at(-1))
    this.turns = [...before, ...merged(shown, fresh), ...lost(shown, fresh)]
    this.title = session.title
    if (!before.length) this.earlier = session.next
    this.away = false
    this.keep()
  }

  protected showKept({ title, turns }: KeptTalk): void {
    if (this.turns.some(({ arrived }) => arrived)) return
    Object.assign(this, { title, turns: [...turns.filter(({ id }) => !this.turns.some((turn) => turn.id === id)), ...this.turns] })
  }

  /** What a refresh, or a time without a network, must not lose. */
  protected keep(): void {
    if (isForgotten(this.id)) return
    rememberUnsent(this.id, this.turns)
    if (this.turns.length) remember(this.id, this.title, $state.snapshot(this.turns) as Turn[])
  }
}
